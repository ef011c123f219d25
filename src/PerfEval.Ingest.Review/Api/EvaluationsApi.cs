using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Review.Queue;
using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Review.Api;

/// <summary>Evaluations that count, page by page in the order in which they were stored; one with everything that was read and recomputed.</summary>
internal static class EvaluationsApi
{
    /// <summary>Rows of one kind that are given of an evaluation; openapi.json says so.</summary>
    private const int MostRows = 2_000;

    public static void MapEvaluations(this RouteGroupBuilder api)
    {
        api.MapGet("/evaluations", ListAsync);
        api.MapGet("/evaluations/{submission:long}/{no:int}", OneAsync);
    }

    private static async Task<IResult> ListAsync(HttpContext context, WarehouseDatabase warehouse)
    {
        var query = context.Request.Query;
        var cancellation = context.RequestAborted;
        if (FindingsApi.SizeOf(context.Request) is not { } size || !Number(query["year"], out var year) || !Number(query["unit"], out var unit) || !Cursor(query["after"], out var submission, out var no))
            return Results.BadRequest(new ApiProblem($"size 应为 1 到 {FindingsApi.MostOnAPage}，year、unit 应为数字，after 应为上一页的 next"));
        await using var database = warehouse.Context();
        var chosen = database.Evaluations.Where(e => e.IsCurrent);
        if (year is not null)
            chosen = chosen.Where(e => e.FiscalYear == year);
        if (unit is not null)
            chosen = chosen.Where(e => e.UnitId == unit);
        var total = await chosen.LongCountAsync(cancellation);
        var rows = await Rows(database, chosen.Where(e => e.SubmissionId > submission || (e.SubmissionId == submission && e.EvaluationNo > no)).OrderBy(e => e.SubmissionId).ThenBy(e => e.EvaluationNo).Take(size + 1), cancellation);
        var items = rows.Take(size).ToList();
        return Results.Json(new ApiPage<ApiEvaluation>(total, items, rows.Count > size ? string.Create(CultureInfo.InvariantCulture, $"{items[^1].Submission}.{items[^1].No}") : null));
    }

    private static async Task<IResult> OneAsync(long submission, int no, WarehouseDatabase warehouse, CurrentIndex current, CancellationToken cancellation)
    {
        await using var database = warehouse.Context();
        var found = await Rows(database, database.Evaluations.Where(e => e.SubmissionId == submission && e.EvaluationNo == no), cancellation);
        if (found.Count == 0)
            return Results.NotFound(new ApiProblem("没有这份自评：文件已重新读取或移除"));
        var funds = await database.Funds.Where(r => r.SubmissionId == submission && r.EvaluationNo == no).OrderBy(r => r.FundNo).Take(MostRows).ToListAsync(cancellation);
        var indicators = await database.Indicators.Where(r => r.SubmissionId == submission && r.EvaluationNo == no).OrderBy(r => r.IndicatorNo).Take(MostRows).ToListAsync(cancellation);
        var recomputed = await database.Recomputations.Where(r => r.SubmissionId == submission && r.EvaluationNo == no).OrderBy(r => r.LineNo).Take(MostRows).ToListAsync(cancellation);
        var notices = await database.Notices.Where(r => r.SubmissionId == submission).OrderBy(r => r.NoticeNo).Take(MostRows).ToListAsync(cancellation);
        var findings = await database.Findings.Where(f => f.SubmissionId == submission && (f.EvaluationNo == null || f.EvaluationNo == no)).OrderBy(f => f.FindingId).Select(f => f.FindingId).Take(MostRows).ToListAsync(cancellation);
        var items = await QueueReader.ReadAsync(database, await current.GetAsync(cancellation), findings, cancellation);
        return Results.Json(new ApiEvaluationDetail(
            found[0],
            [.. funds.Select(f => new ApiFund(f.FundNo, f.Source, f.Label, f.InitialBudget, f.AnnualBudget, f.Executed, f.Received, f.Weight, f.ExecutionRate, f.Score, f.Place))],
            [.. indicators.Select(i => new ApiIndicator(i.IndicatorNo, i.Level1, i.Level2, i.Name, i.CanonicalId, i.TargetText, i.TargetValue, i.TargetOperator, i.TargetUnit, i.ActualText, i.ActualValue, i.ActualUnit, i.Weight, i.Score, i.Reason, i.Place))],
            [.. recomputed.Select(r => new ApiRecomputation(r.Section, r.Label, r.Stated, r.Recomputed, r.Difference, r.Agreement, r.Explanation, r.Place))],
            [.. notices.Select(n => new ApiNotice(n.Code, n.Message, n.Place))],
            [.. items.Select(FindingsApi.Of)]));
    }

    private static async Task<List<ApiEvaluation>> Rows(WarehouseContext database, IQueryable<EvaluationRow> evaluations, CancellationToken cancellation)
    {
        var rows = await (
            from e in evaluations
            join s in database.Submissions on e.SubmissionId equals s.SubmissionId
            join u in database.Units on e.UnitId equals u.UnitId into units
            from u in units.DefaultIfEmpty()
            join r in database.Regions on u.RegionId equals r.RegionId into regions
            from r in regions.DefaultIfEmpty()
            select new { Row = e, s.Path, s.Sha256, Unit = u == null ? null : u.Name, Region = r == null ? null : r.RegionKey }).ToListAsync(cancellation);
        return [.. rows.OrderBy(r => r.Row.SubmissionId).ThenBy(r => r.Row.EvaluationNo).Select(r => Of(r.Row, new(r.Row.UnitId, r.Unit ?? r.Row.ImplementingUnit, r.Region ?? r.Row.Region), r.Path, r.Sha256))];
    }

    private static ApiEvaluation Of(EvaluationRow e, ApiUnit unit, string file, string? sha256) => new(
        e.SubmissionId, e.EvaluationNo, e.Type, e.Form, e.LayoutId, e.Title, e.FiscalYear, unit, e.ProjectName, e.ProjectCode, e.CompetentDepartment,
        e.TotalWeight, e.TotalScore, e.TotalScoreText, e.RecomputedScore, e.Grade, e.InitialBudget, e.AnnualBudget, e.Executed, e.ExecutionRate, e.IndicatorCount, e.IsCurrent, file, sha256);

    private static bool Number(string? text, out int? number)
    {
        number = null;
        if (string.IsNullOrEmpty(text))
            return true;
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var found))
            return false;
        number = found;
        return true;
    }

    private static bool Cursor(string? text, out long submission, out int no)
    {
        (submission, no) = (0, 0);
        if (string.IsNullOrEmpty(text))
            return true;
        var parts = text.Split('.');
        return parts.Length == 2 && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out submission) && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out no);
    }
}
