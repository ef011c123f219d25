using Microsoft.AspNetCore.Mvc.RazorPages;
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
        services.AddHostedService<OverviewAhead>();
        services.AddSingleton<UnitEvaluations>();
        services.AddSingleton<IndicatorPeers>();
        services.AddSingleton<SampleBook>();

        // An item of a spot check is its evaluation with a verdict.
        services.PostConfigure<RazorPagesOptions>(pages => pages.Conventions.AddPageRoute("/Evaluation", "/samples/{sample:long}/items/{item:int}"));
    }
}
