using PerfEval.Ingest.Review.Sources.Files;

namespace PerfEval.Ingest.Review.Tests.Sources.Files;

public class BoundedCacheTests
{
    [Fact]
    public async Task What_is_asked_for_while_it_is_made_is_made_once()
    {
        var cache = new BoundedCache<string>(100, 10);
        var made = 0;
        var gate = new TaskCompletionSource();
        async Task<(string, long?)> Make(CancellationToken abandoned)
        {
            Interlocked.Increment(ref made);
            await gate.Task;
            return ("甲", 1);
        }

        var asked = Enumerable.Range(0, 20).Select(_ => cache.GetAsync("a", Make, TestContext.Current.CancellationToken)).ToArray();
        gate.SetResult();
        Assert.All(await Task.WhenAll(asked), v => Assert.Equal("甲", v));
        Assert.Equal(1, made);
    }

    [Fact]
    public async Task What_was_not_asked_for_longest_goes_when_there_is_too_much()
    {
        var cache = new BoundedCache<string>(30, 10);
        var made = new List<string>();
        Task<string> Get(string key) => cache.GetAsync(key, _ => { made.Add(key); return Task.FromResult((key, (long?)10)); }, TestContext.Current.CancellationToken);
        foreach (var key in new[] { "a", "b", "c", "a", "d", "a", "b" })
            await Get(key);
        Assert.Equal(["a", "b", "c", "d", "b"], made);
        Assert.Equal(3, cache.Count);
    }

    [Fact]
    public async Task What_is_too_heavy_or_not_to_be_kept_is_given_and_not_kept()
    {
        var cache = new BoundedCache<string>(30, 10);
        Assert.Equal("甲", await cache.GetAsync("a", _ => Task.FromResult(("甲", (long?)31)), TestContext.Current.CancellationToken));
        Assert.Equal("乙", await cache.GetAsync("b", _ => Task.FromResult(("乙", (long?)null)), TestContext.Current.CancellationToken));
        Assert.Equal(0, cache.Count);
    }

    [Fact]
    public async Task A_failure_is_told_to_all_who_wait_and_is_tried_again_next_time()
    {
        var cache = new BoundedCache<string>(30, 10);
        await Assert.ThrowsAsync<InvalidDataException>(() => cache.GetAsync<string>("a", _ => throw new InvalidDataException(), TestContext.Current.CancellationToken));
        Assert.Equal("甲", await cache.GetAsync("a", _ => Task.FromResult(("甲", (long?)1)), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_nobody_waits_for_any_more_is_broken_off_and_made_anew_for_whoever_asks_next()
    {
        var cache = new BoundedCache<string>(30, 10);
        using var first = new CancellationTokenSource();
        using var second = new CancellationTokenSource();
        var ended = new TaskCompletionSource();
        async Task<(string, long?)> Make(CancellationToken abandoned)
        {
            try
            {
                await Task.Delay(Timeout.Infinite, abandoned);
                return ("甲", 1);
            }
            finally
            {
                ended.SetResult();
            }
        }

        var (one, other) = (cache.GetAsync("a", Make, first.Token), cache.GetAsync("a", Make, second.Token));
        await first.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => one);
        Assert.False(ended.Task.IsCompleted);
        await second.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => other);
        await ended.Task.WaitAsync(TestContext.Current.CancellationToken);

        Assert.Equal("乙", await cache.GetAsync("a", _ => Task.FromResult(("乙", (long?)1)), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Who_goes_away_does_not_stop_what_others_wait_for()
    {
        var cache = new BoundedCache<string>(30, 10);
        using var leaving = new CancellationTokenSource();
        var gate = new TaskCompletionSource();
        async Task<(string, long?)> Make(CancellationToken abandoned)
        {
            await gate.Task.WaitAsync(abandoned);
            return ("甲", 1);
        }

        var (gone, stays) = (cache.GetAsync("a", Make, leaving.Token), cache.GetAsync("a", Make, TestContext.Current.CancellationToken));
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gone);
        gate.SetResult();

        Assert.Equal("甲", await stays);
        Assert.Equal(1, cache.Count);
    }
}
