using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.AcrossFiles;

/// <summary>An evaluation with its file and unit, as the rules name it.</summary>
internal sealed class ComparedEvaluation
{
    private const int Piece = 500;

    public required EvaluationRow Row { get; init; }

    public required string File { get; init; }

    public string? Sha256 { get; init; }

    /// <summary>Null where the report names no unit.</summary>
    public string? UnitKey { get; init; }

    public string? UnitName { get; init; }

    public int? RegionId { get; init; }

    /// <summary>Where the evaluation begins.</summary>
    public Location At => new() { Page = Row.Page, Block = Row.Block, Row = Row.TableRow, Column = Row.TableColumn, Line = Row.Line };

    internal EvaluationId Id => new(Row.SubmissionId, Row.EvaluationNo);

    /// <summary>云溪县林业局“退耕还林”2023年度.</summary>
    public string Describe() =>
        (UnitName ?? Row.ImplementingUnit ?? "未写单位")
        + (Row.ProjectName is { } project ? $"“{project}”" : "")
        + (Row.FiscalYear is { } year ? string.Create(CultureInfo.InvariantCulture, $"{year}年度") : "");

    /// <summary>Those evaluations that there are, asked for in pieces.</summary>
    internal static async Task<Dictionary<EvaluationId, ComparedEvaluation>> LoadAsync(WarehouseContext warehouse, IEnumerable<EvaluationId> ids, CancellationToken cancellation)
    {
        var wanted = ids.ToHashSet();
        var loaded = new Dictionary<EvaluationId, ComparedEvaluation>();
        foreach (var piece in wanted.Select(i => i.SubmissionId).Distinct().Order().Chunk(Piece))
        {
            var query =
                from e in warehouse.Evaluations.AsNoTracking()
                where piece.Contains(e.SubmissionId)
                join s in warehouse.Submissions on e.SubmissionId equals s.SubmissionId
                join u in warehouse.Units on e.UnitId equals u.UnitId into units
                from unit in units.DefaultIfEmpty()
                select new { Row = e, s.Path, s.Sha256, UnitKey = unit == null ? null : unit.UnitKey, UnitName = unit == null ? null : unit.Name, RegionId = unit == null ? null : unit.RegionId };
            await foreach (var row in query.AsAsyncEnumerable().WithCancellation(cancellation))
            {
                var one = new ComparedEvaluation { Row = row.Row, File = row.Path, Sha256 = row.Sha256, UnitKey = row.UnitKey, UnitName = row.UnitName, RegionId = row.RegionId };
                if (wanted.Contains(one.Id))
                    loaded[one.Id] = one;
            }
        }

        return loaded;
    }
}
