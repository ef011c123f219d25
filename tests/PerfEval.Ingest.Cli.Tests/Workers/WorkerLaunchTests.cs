using PerfEval.Ingest.Cli.Workers;
using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Cli.Tests.Workers;

public sealed class WorkerLaunchTests
{
    [Theory]
    [InlineData("place/perfeval", true, null, "place/perfeval")]
    [InlineData("place/renamed.exe", true, "elsewhere/dotnet", "place/renamed.exe")]
    [InlineData("share/dotnet", true, null, "share/dotnet app/perfeval.dll")]
    [InlineData("share/dotnet.exe", false, null, "share/dotnet.exe app/perfeval.dll")]
    [InlineData("place/tests", false, "elsewhere/dotnet", "elsewhere/dotnet app/perfeval.dll")]
    [InlineData("place/tests", false, null, "dotnet app/perfeval.dll")]
    [InlineData(null, true, null, "dotnet app/perfeval.dll")]
    public void The_program_starts_itself_in_the_way_that_it_was_started(string? running, bool isOurs, string? host, string expected)
    {
        var (fileName, first) = WorkerLaunch.Program(running, isOurs, "app", host);
        Assert.Equal(expected, string.Join(' ', [fileName, .. first]).Replace('\\', '/'));
    }

    [Fact]
    public void The_heap_of_a_worker_is_bound_below_its_memory() => Assert.Equal(
        "78000000",
        new WorkerLaunch("x", []).StartInfo(ReadingLimits.Default with { MaxMemoryBytes = 2L << 30 }).Environment["DOTNET_GCHeapHardLimit"]);
}
