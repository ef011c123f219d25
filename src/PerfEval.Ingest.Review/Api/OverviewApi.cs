using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PerfEval.Ingest.Review.Overview;
using PerfEval.Ingest.Review.Queue;

namespace PerfEval.Ingest.Review.Api;

/// <summary>The figures of the overview: all, by year, by region; and by unit and year.</summary>
internal static class OverviewApi
{
    public static void MapOverview(this RouteGroupBuilder api)
    {
        api.MapGet("/overview", AllAsync);
        api.MapGet("/overview/units", UnitsAsync);
    }

    private static async Task<IResult> AllAsync(HttpContext context, CurrentOverview overview)
    {
        var (data, index) = await overview.GetAsync(context.RequestAborted);
        var table = new OverviewTable(data, FindingTally.Of(index), OverviewFilter.Read(context.Request.Query));
        return Results.Json(new ApiOverview(
            table.UnitCount,
            Of(table.All),
            [.. table.ByYear().Select(y => new ApiYearFigures(y.Of, y.Units, Of(y.Line)))],
            [.. table.ByRegion().Select(r => new ApiRegionFigures(r.Of?.Id, r.Of?.Name, r.Units, Of(r.Line)))]));
    }

    private static async Task<IResult> UnitsAsync(HttpContext context, CurrentOverview overview)
    {
        var query = context.Request.Query;
        var pageText = query["page"].ToString();
        var page = 1;
        var order = UnitOrder.Findings;
        if (FindingsApi.SizeOf(context.Request) is not { } size
            || (pageText.Length > 0 && !(int.TryParse(pageText, NumberStyles.None, CultureInfo.InvariantCulture, out page) && page is >= 1 and <= 1_000_000))
            || (query["sort"].ToString() is { Length: > 0 } sort && !(Enum.TryParse(sort, ignoreCase: true, out order) && Enum.IsDefined(order))))
        {
            return Results.BadRequest(new ApiProblem($"size 应为 1 到 {FindingsApi.MostOnAPage}，page 从 1 起，sort 应为 findings、name、year、evaluations、stated、difference、budget、rate 或 fullmarks"));
        }

        var (data, index) = await overview.GetAsync(context.RequestAborted);
        var table = new OverviewTable(data, FindingTally.Of(index), OverviewFilter.Read(query));
        var (lines, count) = table.Units(order, query["dir"] == "asc", page, size);
        return Results.Json(new ApiPage<ApiUnitFigures>(
            count,
            [.. lines.Select(l => new ApiUnitFigures(l.Of.Unit, l.Unit?.Name, l.Region?.Name, l.Of.Year, Of(l.Line)))],
            (long)page * size < count ? (page + 1).ToString(CultureInfo.InvariantCulture) : null));
    }

    private static ApiFigures Of(OverviewLine line)
    {
        var (f, n) = (line.Figures, line.Findings);
        return new(
            f.Evaluations, f.Stated, Rounded(f.MeanStated), f.Compared, Rounded(f.MeanCompared), Rounded(f.MeanRecomputed), f.Differing, f.Budget, f.Executed, Rounded(f.ExecutionRate * 100m), f.Scored, f.FullMarks,
            new(n.Total, n.Errors, n.Warnings, n.Infos, n.Of(FindingState.Open), n.Of(FindingState.Queried), n.Of(FindingState.AwaitingSecond), n.Of(FindingState.Confirmed), n.Of(FindingState.Dismissed)));
    }

    private static decimal? Rounded(decimal? mean) => mean is { } number ? Math.Round(number, 4, MidpointRounding.AwayFromZero) : null;
}
