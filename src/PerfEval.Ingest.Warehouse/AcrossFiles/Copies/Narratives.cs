using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.AcrossFiles.Copies;

/// <summary>A narrative whose unit is known: by whom, of what, and the names to hide in it.</summary>
internal sealed record NarrativeHead(EvaluationId Id, int Unit, string UnitKey, string? CompetentDepartment, string? Project, int? Region, OwnNames Names);

/// <summary>The current narratives of the warehouse, unit by unit, and their paragraphs.</summary>
internal static class Narratives
{
    private const int Piece = 100;

    public static async Task<List<NarrativeHead>> HeadsAsync(WarehouseContext warehouse, CancellationToken cancellation)
    {
        var query =
            from e in warehouse.Evaluations
            join u in warehouse.Units on e.UnitId equals u.UnitId
            where e.IsCurrent && e.Form == "narrative"
            orderby u.UnitId, e.SubmissionId, e.EvaluationNo
            select new { e.SubmissionId, e.EvaluationNo, u.UnitId, u.UnitKey, u.RegionId, e.ImplementingUnit, e.CompetentDepartment, e.ProjectName, e.Region };
        var heads = new List<NarrativeHead>();
        await foreach (var e in query.AsAsyncEnumerable().WithCancellation(cancellation))
            heads.Add(new(new(e.SubmissionId, e.EvaluationNo), e.UnitId, e.UnitKey, e.CompetentDepartment, e.ProjectName, e.RegionId, new(e.ImplementingUnit, e.UnitKey, e.ProjectName, e.Region)));
        return heads;
    }

    /// <summary>Every paragraph in the order of the narratives, in pieces that fit into memory.</summary>
    public static async IAsyncEnumerable<(int Head, int PassageNo, string Text)> PassagesAsync(
        WarehouseContext warehouse,
        IReadOnlyList<NarrativeHead> heads,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var from = 0; from < heads.Count; from += Piece)
        {
            var numbers = Enumerable.Range(from, Math.Min(Piece, heads.Count - from)).ToDictionary(i => heads[i].Id);
            long[] submissions = [.. numbers.Keys.Select(k => k.SubmissionId).Distinct()];
            var rows = await warehouse.Passages.Where(p => submissions.Contains(p.SubmissionId)).Select(p => new { p.SubmissionId, p.EvaluationNo, p.PassageNo, p.Text }).ToListAsync(cancellation);
            var ordered = rows.Where(r => numbers.ContainsKey(new(r.SubmissionId, r.EvaluationNo))).Select(r => (Head: numbers[new(r.SubmissionId, r.EvaluationNo)], r.PassageNo, r.Text));
            foreach (var row in ordered.OrderBy(r => r.Head).ThenBy(r => r.PassageNo))
                yield return row;
        }
    }
}
