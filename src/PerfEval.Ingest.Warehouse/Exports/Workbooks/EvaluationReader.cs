using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.Exports.Workbooks;

/// <summary>Reads what workbooks show, as many evaluations at a time as one workbook holds.</summary>
internal sealed class EvaluationReader(WarehouseContext context, ExportFilter filter)
{
    /// <summary>Those that the filter lets through, by region, unit, year and project: the same order whichever database.</summary>
    public async Task<IReadOnlyList<EvaluationId>> ListAsync(CancellationToken cancellation)
    {
        var found = await (
            from e in filter.Evaluations(context)
            join u in context.Units on e.UnitId equals u.UnitId into units
            from u in units.DefaultIfEmpty()
            join r in context.Regions on u.RegionId equals r.RegionId into regions
            from r in regions.DefaultIfEmpty()
            select new { e.SubmissionId, e.EvaluationNo, e.FiscalYear, e.ProjectName, Unit = u == null ? e.ImplementingUnit : u.Name, Region = r == null ? e.Region : r.RegionKey }).ToListAsync(cancellation);
        return
        [
            .. found.OrderBy(e => e.Region ?? "", StringComparer.Ordinal).ThenBy(e => e.Unit ?? "", StringComparer.Ordinal).ThenBy(e => e.FiscalYear ?? 0)
                .ThenBy(e => e.ProjectName ?? "", StringComparer.Ordinal).ThenBy(e => e.SubmissionId).ThenBy(e => e.EvaluationNo)
                .Select(e => new EvaluationId(e.SubmissionId, e.EvaluationNo)),
        ];
    }

    /// <summary>In the order asked for. A finding about a whole file stands with the file's first evaluation among those asked for.</summary>
    public async Task<IReadOnlyList<StoredEvaluation>> ReadAsync(IReadOnlyList<EvaluationId> wanted, CancellationToken cancellation)
    {
        var ids = wanted.Select(w => w.SubmissionId).Distinct().ToList();
        var rows = await context.Evaluations.Where(e => EF.Parameter(ids).Contains(e.SubmissionId)).ToDictionaryAsync(e => new EvaluationId(e.SubmissionId, e.EvaluationNo), cancellation);
        var files = await context.Submissions.Where(s => EF.Parameter(ids).Contains(s.SubmissionId)).ToDictionaryAsync(s => s.SubmissionId, cancellation);
        var funds = (await context.Funds.Where(f => EF.Parameter(ids).Contains(f.SubmissionId)).OrderBy(f => f.FundNo).ToListAsync(cancellation)).ToLookup(f => new EvaluationId(f.SubmissionId, f.EvaluationNo));
        var indicators = (await context.Indicators.Where(i => EF.Parameter(ids).Contains(i.SubmissionId)).OrderBy(i => i.IndicatorNo).ToListAsync(cancellation)).ToLookup(i => new EvaluationId(i.SubmissionId, i.EvaluationNo));
        var recomputed = (await context.Recomputations.Where(r => EF.Parameter(ids).Contains(r.SubmissionId)).OrderBy(r => r.LineNo).ToListAsync(cancellation)).ToLookup(r => new EvaluationId(r.SubmissionId, r.EvaluationNo));
        var first = wanted.GroupBy(w => w.SubmissionId).ToDictionary(g => g.Key, g => g.Min(w => w.EvaluationNo));
        var findings = (await FindingsAsync(ids, cancellation)).ToLookup(f => new EvaluationId(f.Row.SubmissionId, f.Row.EvaluationNo ?? first[f.Row.SubmissionId]));
        var units = rows.Values.Select(r => r.UnitId).OfType<int>().Distinct().ToList();
        var names = await (
            from u in context.Units.Where(u => EF.Parameter(units).Contains(u.UnitId))
            join r in context.Regions on u.RegionId equals r.RegionId into regions
            from r in regions.DefaultIfEmpty()
            select new { u.UnitId, u.Name, Region = r == null ? null : r.RegionKey }).ToDictionaryAsync(u => u.UnitId, cancellation);
        var layouts = await context.Layouts.ToDictionaryAsync(l => l.LayoutId, l => l.Name, cancellation);
        var profiles = await context.Profiles.ToDictionaryAsync(p => p.ProfileId, p => p.Name, cancellation);
        var directions = await context.CanonicalIndicators.Where(c => c.Direction != null).ToDictionaryAsync(c => c.CanonicalId, c => c.Direction!, cancellation);
        var readers = await ReadersAsync(cancellation);
        return [.. wanted.Where(rows.ContainsKey).Select(One)];

        StoredEvaluation One(EvaluationId id)
        {
            var row = rows[id];
            var file = files[id.SubmissionId];
            var unit = row.UnitId is { } key ? names.GetValueOrDefault(key) : null;
            return new(row, file)
            {
                Unit = unit?.Name ?? row.ImplementingUnit,
                Region = unit?.Region ?? row.Region,
                Layout = row.LayoutId is { } layout ? layouts.GetValueOrDefault(layout, layout) : null,
                Profile = row.ProfileId is { } profile ? profiles.GetValueOrDefault(profile, profile) : null,
                Reader = file.ReaderId is { } reader ? readers.GetValueOrDefault(reader) : null,
                Funds = [.. funds[id]],
                Indicators = [.. indicators[id]],
                Recomputations = [.. recomputed[id]],
                Findings = [.. findings[id].Select(f => f with { Reader = readers.GetValueOrDefault(f.Row.ReaderId) })],
                Directions = directions,
            };
        }
    }

    /// <summary>Findings about files in which no evaluation was found, with their files.</summary>
    public async Task<IReadOnlyList<(StoredFinding Finding, SubmissionRow File)>> WithoutEvaluationAsync(CancellationToken cancellation)
    {
        var found = await filter.Findings(context).Where(f => f.EvaluationNo == null && !context.Evaluations.Any(e => e.SubmissionId == f.SubmissionId))
            .Join(context.Submissions, f => f.SubmissionId, s => s.SubmissionId, (f, s) => new { f, s }).OrderBy(p => p.s.Path).ThenBy(p => p.f.FindingNo).ToListAsync(cancellation);
        var decided = await DispositionsAsync([.. found.Select(p => p.f.Fingerprint).Distinct()], cancellation);
        var readers = await ReadersAsync(cancellation);
        return [.. found.Select(p => (new StoredFinding(p.f, decided.GetValueOrDefault(p.f.Fingerprint)) { Reader = readers.GetValueOrDefault(p.f.ReaderId) }, p.s))];
    }

    private async Task<IEnumerable<StoredFinding>> FindingsAsync(List<long> ids, CancellationToken cancellation)
    {
        var rows = await filter.OfRules(context.Findings.Where(f => EF.Parameter(ids).Contains(f.SubmissionId))).OrderBy(f => f.AcrossFiles).ThenBy(f => f.FindingNo).ThenBy(f => f.FindingId).ToListAsync(cancellation);
        var decided = await DispositionsAsync([.. rows.Select(f => f.Fingerprint).Distinct()], cancellation);
        return rows.Select(f => new StoredFinding(f, decided.GetValueOrDefault(f.Fingerprint)));
    }

    private async Task<Dictionary<string, DispositionRow>> DispositionsAsync(List<string> fingerprints, CancellationToken cancellation)
    {
        var all = await context.Dispositions.Where(d => EF.Parameter(fingerprints).Contains(d.Fingerprint) && d.Decision != "noted").OrderBy(d => d.DispositionId).ToListAsync(cancellation);
        var last = new Dictionary<string, DispositionRow>(StringComparer.Ordinal);
        foreach (var decision in all)
            last[decision.Fingerprint] = decision;
        return last;
    }

    private async Task<Dictionary<int, string>> ReadersAsync(CancellationToken cancellation) => await context.Readers.ToDictionaryAsync(
        r => r.ReaderId, r => $"程序 {r.Version}，规则 {r.Rules}，数据 {(r.Schemas.Length > 12 ? r.Schemas.Substring(0, 12) : r.Schemas)}", cancellation);
}
