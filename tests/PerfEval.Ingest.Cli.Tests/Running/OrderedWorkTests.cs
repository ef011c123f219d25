using PerfEval.Ingest.Cli.Running;

namespace PerfEval.Ingest.Cli.Tests.Running;

public sealed class OrderedWorkTests
{
    [Fact]
    public async Task Results_come_in_the_order_of_the_items_even_when_the_first_is_done_last()
    {
        using var secondDone = new ManualResetEventSlim();
        var emitted = new List<int>();
        await OrderedWork.RunAsync([1, 2], Work, (_, r) => emitted.Add(r), 2, TestContext.Current.CancellationToken);
        Assert.Equal([10, 20], emitted);

        int Work(int item)
        {
            if (item == 1)
                secondDone.Wait();
            else
                secondDone.Set();
            return item * 10;
        }
    }

    [Fact]
    public async Task Only_a_few_are_ever_held()
    {
        var taken = 0;
        var most = 0;
        var emitted = 0;
        await OrderedWork.RunAsync(Items(), i => i, (_, _) => emitted++, 3, TestContext.Current.CancellationToken);
        Assert.Equal(500, emitted);
        Assert.InRange(most, 1, 7);

        IEnumerable<int> Items()
        {
            for (; taken < 500; taken++)
            {
                most = Math.Max(most, taken - emitted + 1);
                yield return taken;
            }
        }
    }

    [Fact]
    public async Task No_more_than_allowed_work_at_once()
    {
        var running = 0;
        var most = 0;
        await OrderedWork.RunAsync(Enumerable.Range(0, 100), Work, (_, _) => { }, 2, TestContext.Current.CancellationToken);
        Assert.InRange(most, 1, 2);

        int Work(int item)
        {
            var now = Interlocked.Increment(ref running);
            InterlockedMax(ref most, now);
            Thread.SpinWait(1000);
            Interlocked.Decrement(ref running);
            return item;
        }
    }

    private static void InterlockedMax(ref int target, int value)
    {
        for (var seen = target; value > seen; seen = target)
            Interlocked.CompareExchange(ref target, value, seen);
    }
}
