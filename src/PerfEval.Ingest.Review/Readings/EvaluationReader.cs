using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Review.Readings;

/// <summary>Reads an evaluation with all that its page shows.</summary>
internal static class EvaluationReader
{
    public const int MostNotices = 50;

    /// <summary>Rows of one kind that a page shows; a file can hold very many. That there are more is said.</summary>
    public const int MostRows = 500;

    /// <returns>Null where there is no such evaluation, or none any more: loads and purges go on meanwhile.</returns>
    public static async Task<EvaluationReading?> ReadAsync(WarehouseContext context, long submission, int evaluation, CancellationToken cancellation)
    {
        var row = await context.Evaluations.FirstOrDefaultAsync(e => e.SubmissionId == submission && e.EvaluationNo == evaluation, cancellation);
        if (row is null)
            return null;
        if (await context.Submissions.FirstOrDefaultAsync(s => s.SubmissionId == submission, cancellation) is not { } file)
            return null;
        var unit = row.UnitId is { } id
            ? await (from u in context.Units.Where(u => u.UnitId == id) join r in context.Regions on u.RegionId equals r.RegionId into regions from r in regions.DefaultIfEmpty() select new { u.Name, Region = r == null ? null : r.RegionKey }).FirstOrDefaultAsync(cancellation)
            : null;
        var funds = await context.Funds.Where(f => f.SubmissionId == submission && f.EvaluationNo == evaluation).OrderBy(f => f.FundNo).Take(MostRows + 1).ToListAsync(cancellation);
        var indicators = await context.Indicators.Where(i => i.SubmissionId == submission && i.EvaluationNo == evaluation).OrderBy(i => i.IndicatorNo).Take(MostRows + 1).ToListAsync(cancellation);
        var recomputations = await context.Recomputations.Where(r => r.SubmissionId == submission && r.EvaluationNo == evaluation).OrderBy(r => r.LineNo).Take(MostRows + 1).ToListAsync(cancellation);
        var canonical = indicators.Select(i => i.CanonicalId).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var names = await context.CanonicalIndicators.Where(c => canonical.Contains(c.CanonicalId)).ToDictionaryAsync(c => c.CanonicalId, c => c.Name, StringComparer.Ordinal, cancellation);
        var corrections = file.Sha256 is { } sha256 ? await Correction.StandingAsync(context, sha256, evaluation, cancellation) : [];
        var layout = row.LayoutId is { } l ? await context.Layouts.Where(x => x.LayoutId == l).Select(x => x.Name).FirstOrDefaultAsync(cancellation) ?? l : null;
        var profile = row.ProfileId is { } p ? await context.Profiles.Where(x => x.ProfileId == p).Select(x => x.Name).FirstOrDefaultAsync(cancellation) ?? p : null;
        var read = new ReadValues(corrections);
        return new(file, row)
        {
            Unit = unit?.Name ?? row.ImplementingUnit,
            Region = (unit?.Region ?? row.Region)?.Replace("/", " / ", StringComparison.Ordinal),
            Layout = layout,
            Profile = profile,
            Header = read.Header(row),
            Totals = read.Totals(row),
            Funds = [.. funds.Take(MostRows).Select(f => new FundReading(f, read.Of(f)))],
            Indicators = [.. indicators.Take(MostRows).Select(i => new IndicatorReading(i, i.CanonicalId is { } c ? names.GetValueOrDefault(c, c) : null, read.Of(i)))],
            Recomputations = [.. recomputations.Take(MostRows)],
            HasMoreFunds = funds.Count > MostRows,
            HasMoreIndicators = indicators.Count > MostRows,
            HasMoreRecomputations = recomputations.Count > MostRows,
            Notices = await context.Notices.Where(n => n.SubmissionId == submission).OrderBy(n => n.NoticeNo).Take(MostNotices).ToListAsync(cancellation),
            NoticeCount = file.NoticeCount,
        };
    }
}
