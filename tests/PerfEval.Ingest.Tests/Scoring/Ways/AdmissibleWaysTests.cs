using PerfEval.Ingest.Scoring.Ways;

namespace PerfEval.Ingest.Tests.Scoring.Ways;

public class AdmissibleWaysTests
{
    [Fact]
    public void No_way_of_scoring_an_indicator_is_missing_from_the_catalogue() =>
        Assert.Equal(NamesOf<IndicatorTask>(), AdmissibleWays.OfIndicators.Select(w => w.GetType().Name).Order(StringComparer.Ordinal));

    [Fact]
    public void No_way_of_scoring_the_execution_is_missing_from_the_catalogue() =>
        Assert.Equal(NamesOf<ExecutionTask>(), AdmissibleWays.OfExecution.Select(w => w.GetType().Name).Order(StringComparer.Ordinal));

    private static IEnumerable<string> NamesOf<TTask>() =>
        typeof(IScoringWay<>).Assembly.GetTypes().Where(t => t.IsAssignableTo(typeof(IScoringWay<TTask>)) && !t.IsAbstract).Select(t => t.Name).Order(StringComparer.Ordinal);
}
