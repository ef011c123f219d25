using PerfEval.Ingest.Stress.Fuzzing;

namespace PerfEval.Ingest.Robustness.Tests.Fuzzing;

public class FuzzOptionsTests
{
    [Fact]
    public async Task What_is_not_known_is_told_with_the_usage()
    {
        await using var output = new StringWriter();
        await using var errors = new StringWriter();

        Assert.Equal(2, await FuzzCommand.RunAsync(["odt"], output, errors));
        Assert.StartsWith("nothing is known to break of the kind odt\nusage: ", errors.ToString().ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }
}
