using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PerfEval.Ingest.Review.Access;
using PerfEval.Ingest.Review.Decisions;
using PerfEval.Ingest.Review.Queue;
using PerfEval.Ingest.Review.Sources;
using PerfEval.Ingest.Warehouse.Databases;

namespace PerfEval.Ingest.Review.Api;

/// <summary>Findings in the order of the queue, one with its evidence and history, and decisions about them.</summary>
internal static class FindingsApi
{
    public const int MostOnAPage = 500;

    public static void MapFindings(this RouteGroupBuilder api)
    {
        api.MapGet("/findings", ListAsync);
        api.MapGet("/findings/{id:long}", OneAsync);
        api.MapPost("/decisions", DecideAsync);
        api.MapPost("/decisions/undo", UndoAsync);
    }

    public static ApiFinding Of(QueueItem item)
    {
        var f = item.Finding;
        return new(
            f.FindingId, f.Fingerprint, f.Rule, item.RuleTitle, f.Severity, FindingIndexReader.NameOf(item.State), item.Risk, f.Subject, f.CanonicalId, f.Stated, f.Expected, f.Message,
            f.SubmissionId, f.EvaluationNo, item.Path, f.Place, item.Unit is null && item.Region is null ? null : new(item.UnitId, item.Unit, item.Region), item.Project, item.Year, item.Budget);
    }

    /// <summary>From 1 to the most; 100 where none is asked for, null where it is no such number.</summary>
    public static int? SizeOf(HttpRequest request) => request.Query["size"].ToString() is not { Length: > 0 } text ? 100
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size is >= 1 and <= MostOnAPage ? size : null;

    private static async Task<IResult> ListAsync(HttpContext context, WarehouseDatabase warehouse, CurrentIndex current)
    {
        var cancellation = context.RequestAborted;
        var after = context.Request.Query["after"].ToString();
        var cursor = QueueCursor.Parse(after);
        if (SizeOf(context.Request) is not { } size || (after.Length > 0 && cursor is null))
            return Results.BadRequest(new ApiProblem($"size 应为 1 到 {MostOnAPage}，after 应为上一页的 next"));
        var filter = QueueAddress.Read(context.Request.Query);
        var index = await current.GetAsync(cancellation);
        var among = await current.AmongAsync(index, filter, cancellation);
        var slice = index.Page(filter, among, cursor, before: null, size);
        await using var database = warehouse.Context();
        var items = await QueueReader.ReadAsync(database, index, slice.Ids, cancellation);
        return Results.Json(new ApiPage<ApiFinding>(index.CountsOf(filter, among).Total, [.. items.Select(Of)], slice.Next?.ToString()));
    }

    private static async Task<IResult> OneAsync(long id, WarehouseDatabase warehouse, CurrentIndex current, DecisionLog log, CancellationToken cancellation)
    {
        var index = await current.GetAsync(cancellation);
        await using var database = warehouse.Context();
        var items = await QueueReader.ReadAsync(database, index, [id], cancellation);
        if (items.Count == 0)
            return Results.NotFound(new ApiProblem("没有这条问题：文件已重新读取或移除"));
        var finding = items[0].Finding;
        var evidence = ApiJson.Parsed(finding.Evidence) is { ValueKind: System.Text.Json.JsonValueKind.Array } all ? all.EnumerateArray().Where(e => e.ValueKind == System.Text.Json.JsonValueKind.Object).ToList() : [];
        var history = await log.HistoryAsync(finding.Fingerprint, cancellation);
        var undone = history.Where(h => h.Undoes is not null).Select(h => h.Undoes!.Value).ToHashSet();
        return Results.Json(new ApiFindingDetail(
            Of(items[0]),
            finding.Excerpt,
            [.. Operand.Read(finding.Evidence).Select(o => new ApiEvidence(o.Number, o.Role, o.Text, o.Place, o.Number <= evidence.Count ? Operand.LocationOf(evidence[o.Number - 1]) : null, o.Sha256, o.File))],
            [.. history.Select(h => new ApiDecision(h.DispositionId, h.Decision, h.Reason, h.DecidedBy, ApiJson.Utc(h.DecidedAt), h.Undoes, undone.Contains(h.DispositionId)))]));
    }

    private static async Task<IResult> DecideAsync(ApiDecide asked, DecisionLog log, ICurrentUser user, CancellationToken cancellation)
    {
        if (asked.Findings is not { Count: > 0 } || DecisionLog.Parse(asked.Decision) is not { } decision)
            return Results.BadRequest(new ApiProblem("findings 应为一条以上问题的编号，decision 应为 confirmed、dismissed、queried、noted 或 reopened"));
        var outcome = await log.DecideAsync(asked.Findings, decision, asked.Reason, user.Name, cancellation);
        return outcome.Problem is { } problem ? Results.Conflict(new ApiProblem(problem)) : Results.Json(new ApiDecided(outcome.Findings));
    }

    private static async Task<IResult> UndoAsync(DecisionLog log, ICurrentUser user, CancellationToken cancellation)
    {
        var outcome = await log.UndoAsync(user.Name, cancellation);
        return outcome.Problem is { } problem ? Results.Conflict(new ApiProblem(problem)) : Results.Json(new ApiDecided(outcome.Findings));
    }
}
