using PerfEval.Ingest.Benchmarks.Running;

namespace PerfEval.Ingest.Benchmarks.Tests.Running;

public class WatchedProcessTests
{
    [Fact]
    public async Task A_process_is_measured_with_what_it_started()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "processes are seen through /proc");

        var took = await WatchedProcess.RunAsync(new Command("sh", "-c", "sleep 0.3 & head -c 200000000 /dev/zero | tail -n 1 > /dev/null; wait; echo done"));

        Assert.Equal("done\n", took.Output);
        Assert.InRange(took.Samples.Max(s => s.Processes), 2, 4);
        Assert.True(took.MostBytes > 1_000_000, $"{took.MostBytes} bytes");
    }

    [Fact]
    public async Task A_process_that_fails_is_no_measurement()
    {
        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => WatchedProcess.RunAsync(new Command("sh", "-c", "echo why >&2; exit 3")));

        Assert.Equal("sh -c echo why >&2; exit 3: exit status 3  why", fault.Message);
    }
}
