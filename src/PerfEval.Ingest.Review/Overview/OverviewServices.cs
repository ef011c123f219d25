using Microsoft.Extensions.DependencyInjection;
using PerfEval.Ingest.Review.Indicators;
using PerfEval.Ingest.Review.Samples;

namespace PerfEval.Ingest.Review.Overview;

/// <summary>What overview, indicators and spot checks need.</summary>
internal static class OverviewServices
{
    public static void AddOverview(this IServiceCollection services)
    {
        services.AddSingleton<CurrentOverview>();
        services.AddSingleton<UnitEvaluations>();
        services.AddSingleton<IndicatorPeers>();
        services.AddSingleton<SampleBook>();
    }
}
