using System.Diagnostics;
using PerfEval.Ingest.Cli.Running;
using PerfEval.Ingest.Cli.Workers;
using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Cli.Tests.Workers;

public sealed class WorkerPoolTests
{
    private static readonly ReadingLimits Brief = ReadingLimits.Default with { MaxTime = TimeSpan.FromMilliseconds(500) };
    private static readonly ReadingLimits Narrow = ReadingLimits.Default with { MaxMemoryBytes = 256 << 20 };
    private static readonly ReadingLimits Wide = ReadingLimits.Default with { MaxMemoryBytes = 800 << 20 };

    [Fact]
    public async Task A_worker_is_kept_for_the_next_file()
    {
        await using var pool = new ScriptedPool();
        var first = ScriptedPool.Told(await pool.ReadAsync("one"));
        var second = ScriptedPool.Told(await pool.ReadAsync("two"));
        Assert.Equal(("one", "two"), (first.Text, second.Text));
        Assert.Equal(first.Process, second.Process);
        Assert.NotEqual(Environment.ProcessId, first.Process);
    }

    [Fact]
    public async Task A_file_whose_worker_dies_is_read_by_a_fresh_one()
    {
        await using var pool = new ScriptedPool();
        var result = await pool.ReadAsync($"die-once {pool.Path("mark")}");
        Assert.NotNull(result.Payload);
        Assert.Equal(2, result.Attempts);
        var incident = Assert.Single(pool.Incidents);
        Assert.Equal(WorkerIncidentKind.Died, incident.Kind);
        Assert.Equal($"die-once {pool.Path("mark")}", incident.DisplayPath);
        Assert.NotEqual(incident.Process, ScriptedPool.Told(result).Process);
    }

    public static TheoryData<string> Deaths => new("die", "exit I cannot go on", "rubbish", "twice");

    [Theory]
    [MemberData(nameof(Deaths))]
    public async Task A_file_whose_worker_dies_twice_or_answers_rubbish_is_refused_and_the_others_are_read(string death)
    {
        await using var pool = new ScriptedPool(workers: 2);
        var results = await Task.WhenAll(pool.ReadAsync("before"), pool.ReadAsync(death), pool.ReadAsync("after"), pool.ReadAsync("later"));
        Assert.Equal(new Refusal("worker-died", "读取它的进程两次意外中止。"), results[1].Refusal);
        Assert.Equal(2, results[1].Attempts);
        Assert.Equal(["before", "after", "later"], results.Where(r => r.Payload is not null).Select(r => ScriptedPool.Told(r).Text));
        Assert.Equal([WorkerIncidentKind.Died, WorkerIncidentKind.Died], pool.Incidents.Select(i => i.Kind));
        Assert.All(pool.Incidents, i => Assert.Equal(death, i.DisplayPath));
    }

    [Fact]
    public async Task What_a_worker_said_last_is_told()
    {
        await using var pool = new ScriptedPool();
        Assert.Equal("exit status 7: I cannot go on", (await pool.ReadAsync("exit I cannot go on")).Details);
    }

    [Fact(Timeout = 120_000)]
    public async Task A_file_that_does_not_stop_at_its_time_limit_is_ended_and_refused()
    {
        await using var pool = new ScriptedPool(limits: Brief, with: Impatient);
        var result = await pool.ReadAsync("hang");
        Assert.Equal("worker-hung", result.Refusal?.Code);
        Assert.Equal("seconds", LimitsParser.KeyOf("worker-hung"));
        Assert.Equal([WorkerIncidentKind.Hung, WorkerIncidentKind.Hung], pool.Incidents.Select(i => i.Kind));
        Assert.All(pool.Incidents, i => Assert.True(IsGone(i.Process!.Value)));
        Assert.Equal("next", ScriptedPool.Told(await pool.ReadAsync("next")).Text);
    }

    [Fact(Timeout = 120_000)]
    public async Task A_file_that_hangs_once_is_read_at_the_second_attempt()
    {
        await using var pool = new ScriptedPool(limits: Brief, with: Impatient);
        Assert.Equal(2, (await pool.ReadAsync($"hang-once {pool.Path("mark")}")).Attempts);
    }

    [Theory]
    [InlineData("eat-heap")]
    [InlineData("eat-native")]
    public async Task A_file_that_needs_more_memory_than_its_bound_is_refused_and_the_next_is_read(string script)
    {
        await using var pool = new ScriptedPool(limits: Narrow);
        var result = await pool.ReadAsync(script);
        Assert.Equal(new Refusal("limit-memory", "读取所用内存超过上限 256MB。"), result.Refusal);
        Assert.Equal("memory", LimitsParser.KeyOf("limit-memory"));
        Assert.Equal([WorkerIncidentKind.OutOfMemory, WorkerIncidentKind.OutOfMemory], pool.Incidents.Select(i => i.Kind));
        Assert.Equal("next", ScriptedPool.Told(await pool.ReadAsync("next")).Text);
    }

    [Fact]
    public async Task A_worker_that_has_grown_is_replaced_after_its_share_of_files()
    {
        await using var pool = new ScriptedPool(limits: Wide, with: o => o with { RecycleAfter = 3 });
        var processes = new List<int>();
        foreach (var script in new[] { "small", "keep 250", "keep 1", "small" })
            processes.Add(ScriptedPool.Told(await pool.ReadAsync(script)).Process);
        Assert.Equal(processes[0], processes[2]);
        Assert.NotEqual(processes[2], processes[3]);
        Assert.Equal(WorkerIncidentKind.Recycled, Assert.Single(pool.Incidents).Kind);
    }

    [Fact]
    public async Task A_worker_that_has_not_grown_is_kept()
    {
        await using var pool = new ScriptedPool(with: o => o with { RecycleAfter = 3 });
        var processes = new HashSet<int>();
        for (var i = 0; i < 8; i++)
            processes.Add(ScriptedPool.Told(await pool.ReadAsync("small")).Process);
        Assert.Single(processes);
    }

    [Fact]
    public async Task A_worker_that_was_ended_between_two_files_costs_none_of_them_an_attempt()
    {
        await using var pool = new ScriptedPool();
        var first = ScriptedPool.Told(await pool.ReadAsync("one"));
        using (var worker = Process.GetProcessById(first.Process))
        {
            worker.Kill();
            await worker.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        var result = await pool.ReadAsync("two");
        Assert.NotEqual(first.Process, ScriptedPool.Told(result).Process);
        Assert.Equal(1, result.Attempts);
        Assert.Null(Assert.Single(pool.Incidents).DisplayPath);
    }

    [Fact]
    public async Task No_more_workers_run_than_were_asked_for_and_every_answer_is_its_own_files()
    {
        await using var pool = new ScriptedPool(workers: 2);
        var results = await Task.WhenAll(Enumerable.Range(0, 60).Select(i => pool.ReadAsync($"file {i}")));
        Assert.Equal(Enumerable.Range(0, 60).Select(i => $"file {i}"), results.Select(r => ScriptedPool.Told(r).Text));
        Assert.InRange(results.Select(r => ScriptedPool.Told(r).Process).Distinct().Count(), 1, 2);
    }

    [Fact(Timeout = 120_000)]
    public async Task A_slow_file_holds_up_no_other()
    {
        await using var pool = new ScriptedPool(workers: 2);
        var slow = pool.ReadAsync($"await {pool.Path("mark")}");
        for (var i = 0; i < 5; i++)
            await pool.ReadAsync("quick");
        await pool.ReadAsync($"sign {pool.Path("mark")}");
        Assert.Equal(1, (await slow).Attempts);
    }

    [Fact]
    public async Task A_worker_that_a_large_file_has_swollen_is_replaced_at_once()
    {
        await using var pool = new ScriptedPool(limits: Wide);
        var first = ScriptedPool.Told(await pool.ReadAsync("keep 450")).Process;
        Assert.NotEqual(first, ScriptedPool.Told(await pool.ReadAsync("small")).Process);
    }

    [Fact]
    public async Task A_cancelled_file_ends_its_worker_and_the_pool_goes_on()
    {
        await using var pool = new ScriptedPool();
        var first = ScriptedPool.Told(await pool.ReadAsync("one"));
        using var cancellation = new CancellationTokenSource();
        var hanging = pool.ReadAsync("hang", cancellation.Token);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => hanging);
        Assert.True(IsGone(first.Process));
        Assert.Equal("two", ScriptedPool.Told(await pool.ReadAsync("two")).Text);
    }

    [Fact]
    public async Task With_the_pool_its_workers_are_gone()
    {
        int process;
        await using (var pool = new ScriptedPool())
            process = ScriptedPool.Told(await pool.ReadAsync("one")).Process;
        Assert.True(IsGone(process));
    }

    private static WorkerPoolOptions Impatient(WorkerPoolOptions options) => options with { Grace = TimeSpan.FromMilliseconds(200) };

    private static bool IsGone(int process)
    {
        try
        {
            using var found = Process.GetProcessById(process);
            return found.HasExited;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }
}
