using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.Exports;

/// <summary>
/// Which part of the warehouse goes out. What is empty or null does not restrict. A rule or a severity restricts the findings, and
/// the evaluations to those that have such a finding.
/// </summary>
public sealed record ExportFilter
{
    /// <summary>Rules by id or by the beginning of an id: PE4, PE201.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>error, warning, info.</summary>
    public IReadOnlyList<string> Severities { get; init; } = [];

    /// <summary>Part of the unit's name, as written or normalised, or of its department's.</summary>
    public string? Unit { get; init; }

    /// <summary>Part of the region's path, or of the place as written.</summary>
    public string? Region { get; init; }

    public IReadOnlyList<int> Years { get; init; } = [];

    public IReadOnlyList<string> Layouts { get; init; } = [];

    /// <summary>Also evaluations that a later submission has replaced.</summary>
    public bool Superseded { get; init; }

    /// <summary>The evaluations of one spot check.</summary>
    public long? Sample { get; init; }

    /// <summary>These findings only; null for all.</summary>
    public IReadOnlyCollection<long>? FindingIds { get; init; }

    /// <summary>Findings are restricted.</summary>
    public bool ChoosesFindings => Rules.Count > 0 || Severities.Count > 0 || FindingIds is not null;

    /// <summary>Only some of the evaluations that count go out.</summary>
    public bool ChoosesEvaluations => ChoosesFindings || ChoosesByEvaluation;

    /// <summary>By something that only an evaluation has, so that files without one do not go out.</summary>
    internal bool ChoosesByEvaluation => Unit is not null || Region is not null || Years.Count > 0 || Layouts.Count > 0 || Sample is not null;

    public IQueryable<EvaluationRow> Evaluations(WarehouseContext context)
    {
        IQueryable<EvaluationRow> chosen = context.Evaluations;
        if (!Superseded)
            chosen = chosen.Where(e => e.IsCurrent);
        if (Years.Count > 0)
            chosen = chosen.Where(e => e.FiscalYear != null && Years.Contains(e.FiscalYear.Value));
        if (Layouts.Count > 0)
            chosen = chosen.Where(e => e.LayoutId != null && Layouts.Contains(e.LayoutId));
        if (Unit is { } unit)
        {
            chosen = chosen.Where(e => (e.ImplementingUnit != null && e.ImplementingUnit.Contains(unit))
                || (e.CompetentDepartment != null && e.CompetentDepartment.Contains(unit))
                || context.Units.Any(u => u.UnitId == e.UnitId && u.Name.Contains(unit)));
        }

        if (Region is { } region)
        {
            chosen = chosen.Where(e => (e.Region != null && e.Region.Contains(region))
                || context.Units.Any(u => u.UnitId == e.UnitId && context.Regions.Any(r => r.RegionId == u.RegionId && r.RegionKey.Contains(region))));
        }

        if (Sample is { } sample)
            chosen = chosen.Where(e => context.SampleItems.Any(i => i.SampleId == sample && i.SubmissionId == e.SubmissionId && i.EvaluationNo == e.EvaluationNo));
        if (ChoosesFindings)
        {
            var findings = OfRules(context.Findings);
            chosen = chosen.Where(e => findings.Any(f => f.SubmissionId == e.SubmissionId && (f.EvaluationNo == null || f.EvaluationNo == e.EvaluationNo)));
        }

        return chosen;
    }

    /// <summary>
    /// The findings about the chosen evaluations and their files; where nothing but rules and severities restricts, also those about
    /// files in which no evaluation was found.
    /// </summary>
    public IQueryable<FindingRow> Findings(WarehouseContext context)
    {
        var evaluations = Evaluations(context);
        var findings = OfRules(context.Findings);
        return ChoosesByEvaluation
            ? findings.Where(f => evaluations.Any(e => e.SubmissionId == f.SubmissionId && (f.EvaluationNo == null || f.EvaluationNo == e.EvaluationNo)))
            : findings.Where(f => evaluations.Any(e => e.SubmissionId == f.SubmissionId && (f.EvaluationNo == null || f.EvaluationNo == e.EvaluationNo))
                || (f.EvaluationNo == null && !context.Evaluations.Any(e => e.SubmissionId == f.SubmissionId)));
    }

    internal IQueryable<FindingRow> OfRules(IQueryable<FindingRow> findings)
    {
        if (Severities.Count > 0)
            findings = findings.Where(f => Severities.Contains(f.Severity));
        if (Rules.Count > 0)
            findings = findings.Where(f => Rules.Any(p => f.Rule.StartsWith(p)));

        // As one parameter: there can be more of them than a statement may have.
        if (FindingIds is { } only)
        {
            long[] ids = [.. only];
            findings = findings.Where(f => EF.Parameter(ids).Contains(f.FindingId));
        }
        return findings;
    }
}
