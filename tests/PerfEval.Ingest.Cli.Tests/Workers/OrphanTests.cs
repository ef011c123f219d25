using System.Diagnostics;
using System.Globalization;
using PerfEval.Ingest.Cli.Workers;

namespace PerfEval.Ingest.Cli.Tests.Workers;

/// <summary>What becomes of workers whose parent is killed, in the midst of a file or between two.</summary>
public sealed class OrphanTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("perfeval-orphans-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("hang")]
    [InlineData("quick")]
    public async Task Workers_whose_parent_is_killed_end_by_themselves(string last)
    {
        var marks = Enumerable.Range(0, 2).Select(i => Path.Combine(folder, $"pid{i}")).ToArray();
        var files = marks.Select(mark => mark + ".txt").ToArray();
        for (var i = 0; i < files.Length; i++)
            await File.WriteAllTextAsync(files[i], $"sign {marks[i]}\n{last}", TestContext.Current.CancellationToken);

        using var parent = Process.Start(new ProcessStartInfo("dotnet", [ScriptedPool.Program, "parent", ScriptedPool.Program, .. files]) { UseShellExecute = false })!;
        var workers = new List<Process>();
        try
        {
            foreach (var mark in marks)
                workers.Add(Process.GetProcessById(await SignedAsync(mark)));
            parent.Kill();
            foreach (var worker in workers)
                await worker.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        }
        finally
        {
            parent.Kill();
            workers.ForEach(End);
        }
    }

    [Fact]
    public async Task A_file_that_came_with_the_end_of_input_is_not_begun_or_is_ended_as_an_orphan()
    {
        using var requests = new MemoryStream();
        Frames.Write(requests, FrameKind.Request, WorkerMessages.Request(1, new("a", "a")));
        requests.Position = 0;
        using var answers = new MemoryStream();
        var ended = new TaskCompletionSource();
        var server = new WorkerServer(
            _ =>
            {
                ended.Task.Wait();
                return WorkResult.Read([1], "sha");
            },
            ended.SetResult);
        await Task.Run(() => server.Run(requests, answers), TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }

    /// <summary>The id that a worker has left in its mark.</summary>
    private static async Task<int> SignedAsync(string mark)
    {
        for (; ; )
        {
            if (File.Exists(mark) && int.TryParse(await File.ReadAllTextAsync(mark), CultureInfo.InvariantCulture, out var id))
                return id;
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    private static void End(Process worker)
    {
        worker.Kill();
        worker.Dispose();
    }
}
