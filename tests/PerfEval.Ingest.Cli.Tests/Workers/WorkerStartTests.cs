using PerfEval.Ingest.Cli.Workers;

namespace PerfEval.Ingest.Cli.Tests.Workers;

public sealed class WorkerStartTests
{
    public static TheoryData<string, string> Broken => new()
    {
        { "broken", "exit status 2: no data to read by" },
        { "chatty", "what came is no frame" },
        { "silent", "it did not get ready in time" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task A_worker_that_never_gets_ready_ends_in_an_error_that_says_why_after_some_attempts(string way, string reason)
    {
        await using var pool = Pool(ScriptedPool.Launch(way));
        var never = await Assert.ThrowsAsync<WorkersUnavailableException>(() => pool.ReadAsync("one"));
        Assert.StartsWith($"读取文件的进程启动不了（试了 3 次）：{reason}", never.Message, StringComparison.Ordinal);
        Assert.Equal([WorkerIncidentKind.StartFailed, WorkerIncidentKind.StartFailed], pool.Incidents.Select(i => i.Kind));
    }

    [Fact]
    public async Task A_program_that_does_not_exist_is_such_an_error_too_and_the_next_file_meets_it_at_once()
    {
        await using var pool = Pool(new("/nowhere/perfeval", []));
        var never = await Assert.ThrowsAsync<WorkersUnavailableException>(() => pool.ReadAsync("one"));
        Assert.Contains("/nowhere/perfeval", never.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<WorkersUnavailableException>(() => pool.ReadAsync("two"));
        Assert.Equal(2, pool.Incidents.Count);
    }

    private static ScriptedPool Pool(WorkerLaunch launch) => new(with: o => o with
    {
        Launch = launch,
        StartAttempts = 3,
        StartDelay = TimeSpan.FromMilliseconds(1),
        StartPatience = launch.Arguments.Contains("silent") ? TimeSpan.FromSeconds(1) : o.StartPatience,
    });
}
