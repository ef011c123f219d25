using Microsoft.Extensions.Hosting;

namespace PerfEval.Ingest.Review.Overview;

/// <summary>
/// Reads the overview's figures a while after the start, so that nobody waits for them: over a hundred thousand evaluations it takes
/// seconds. What goes wrong with it the page says when it is asked for.
/// </summary>
internal sealed class OverviewAhead(CurrentOverview overview, ReviewSettings settings) : BackgroundService
{
    private static readonly TimeSpan AfterStart = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Delay(AfterStart, settings.Clock, stoppingToken);
            await overview.GetAsync(stoppingToken);
        }
        catch (Exception fault)
        {
            // Whoever opens the page tries again, and is told there.
            if (!stoppingToken.IsCancellationRequested)
                settings.Tell($"概览未能提前读取：{fault.Message}", $"the overview could not be read ahead: {fault.Message}");
        }
    }
}
