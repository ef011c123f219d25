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
        async Task<(string, long?)> Make()
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
        Task<string> Get(string key) => cache.GetAsync(key, () => { made.Add(key); return Task.FromResult((key, (long?)10)); }, TestContext.Current.CancellationToken);
        foreach (var key in new[] { "a", "b", "c", "a", "d", "a", "b" })
            await Get(key);
        Assert.Equal(["a", "b", "c", "d", "b"], made);
        Assert.Equal(3, cache.Count);
    }

    [Fact]
    public async Task What_is_too_heavy_or_not_to_be_kept_is_given_and_not_kept()
    {
        var cache = new BoundedCache<string>(30, 10);
        Assert.Equal("甲", await cache.GetAsync("a", () => Task.FromResult(("甲", (long?)31)), TestContext.Current.CancellationToken));
        Assert.Equal("乙", await cache.GetAsync("b", () => Task.FromResult(("乙", (long?)null)), TestContext.Current.CancellationToken));
        Assert.Equal(0, cache.Count);
    }

    [Fact]
    public async Task A_failure_is_told_to_all_who_wait_and_is_tried_again_next_time()
    {
        var cache = new BoundedCache<string>(30, 10);
        await Assert.ThrowsAsync<InvalidDataException>(() => cache.GetAsync<string>("a", () => throw new InvalidDataException(), TestContext.Current.CancellationToken));
        Assert.Equal("甲", await cache.GetAsync("a", () => Task.FromResult(("甲", (long?)1)), TestContext.Current.CancellationToken));
    }
}
