using PerfEval.Ingest.Benchmarks.Running;

namespace PerfEval.Ingest.Benchmarks.Tests.Running;

public class BenchmarkSettingsTests
{
    [Theory]
    [InlineData("--only nothing", "--only nothing: no such section")]
    [InlineData("--only", "--only needs a value")]
    [InlineData("--fast", "--fast: no such option")]
    public void What_is_not_understood_is_said(string arguments, string fault) => Assert.Equal(fault, BenchmarkSettings.Parse(arguments.Split(' '), ["stages"]).Fault);
}
