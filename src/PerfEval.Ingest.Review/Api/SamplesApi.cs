using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PerfEval.Ingest.Review.Access;
using PerfEval.Ingest.Review.Samples;

namespace PerfEval.Ingest.Review.Api;

/// <summary>Spot checks, their items, and judgements of them.</summary>
internal static class SamplesApi
{
    public static void MapSamples(this RouteGroupBuilder api)
    {
        api.MapGet("/samples", ListAsync);
        api.MapGet("/samples/{id:long}", OneAsync);
        api.MapPost("/samples/{id:long}/items/{item:int}/judgements", JudgeAsync);
    }

    private static async Task<IResult> ListAsync(SampleBook book, CancellationToken cancellation) =>
        Results.Json((await book.ListAsync(most: null, cancellation)).Select(s => Of(s, null)).ToList());

    private static async Task<IResult> OneAsync(long id, HttpContext context, SampleBook book)
    {
        var cancellation = context.RequestAborted;
        if (await book.FindAsync(id, cancellation) is not { } sample)
            return Results.NotFound(new ApiProblem("没有这个样本"));
        var page = int.TryParse(context.Request.Query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var asked) && asked is >= 1 and <= 1_000_000 ? asked : 1;
        var items = await book.ItemsAsync(id, verdict: null, page, cancellation);
        return Results.Json(new ApiSampleDetail(
            Of(sample, await book.RateAsync(sample, cancellation)),
            [.. items.Select(i => new ApiSampleItem(
                i.Row.ItemNo, i.Row.SubmissionId, i.Row.EvaluationNo, i.Row.Stratum, i.Row.Probability, i.Evaluation?.ProjectName, i.Unit, i.Evaluation?.FiscalYear, i.Findings, i.Verdict,
                i.Judgement?.Reason, i.Judgement?.JudgedBy, i.Judgement is { } j ? ApiJson.Utc(j.JudgedAt) : null))],
            page * SampleBook.PageSize < sample.Drawn ? (page + 1).ToString(CultureInfo.InvariantCulture) : null));
    }

    private static async Task<IResult> JudgeAsync(long id, int item, ApiJudge asked, SampleBook book, ICurrentUser user, CancellationToken cancellation) =>
        await book.JudgeAsync(id, item, asked.Verdict ?? "", asked.Reason, user.Name, cancellation) is { } problem
            ? Results.Conflict(new ApiProblem(problem))
            : Results.Json(new ApiJudged((await book.NextOpenAsync(id, item, cancellation))?.ItemNo));

    private static ApiSample Of(SampleProgress sample, ErrorRate? rate) => new(
        sample.Row.SampleId, sample.Row.Method, sample.Row.Seed, sample.Row.Size, sample.Row.Population, ApiJson.Utc(sample.Row.DrawnAt), sample.Drawn, sample.Right, sample.Wrong,
        rate is null ? null : new(Math.Round(rate.Share, 6), Math.Round(rate.Lower, 6), Math.Round(rate.Upper, 6), rate.Confidence, rate.Method.ToString().ToLowerInvariant()));
}
