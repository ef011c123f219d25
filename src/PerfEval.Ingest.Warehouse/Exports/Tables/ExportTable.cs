using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.Exports.Tables;

/// <summary>A column as it goes out.</summary>
/// <param name="Name">As in the database.</param>
/// <param name="Type">string, int, long, decimal, bool, DateOnly or DateTime, without Nullable.</param>
internal sealed record ExportColumn(string Name, Type Type);

/// <summary>A table of the warehouse as it goes out: its columns, and its rows in the order of its key.</summary>
internal sealed record ExportTable(string Name, IReadOnlyList<ExportColumn> Columns, Func<CancellationToken, IAsyncEnumerable<object?[]>> Rows);

/// <summary>The tables of the model under a filter; the documents, which go out as JSON, and the users are not among them.</summary>
internal static class ExportTables
{
    public static IReadOnlyList<ExportTable> Of(WarehouseContext context, ExportFilter filter)
    {
        var evaluations = filter.Evaluations(context);
        var submissions = filter.ChoosesEvaluations
            ? context.Submissions.Where(s => evaluations.Any(e => e.SubmissionId == s.SubmissionId))
            : context.Submissions;
        return
        [
            Table(context, submissions.OrderBy(r => r.SubmissionId)),
            Table(context, OfSubmissions(context.SubmissionPaths).OrderBy(r => r.SubmissionId).ThenBy(r => r.PathKey)),
            Table(context, evaluations.OrderBy(r => r.SubmissionId).ThenBy(r => r.EvaluationNo)),
            Table(context, OfEvaluations(context.Funds).OrderBy(r => r.SubmissionId).ThenBy(r => r.EvaluationNo).ThenBy(r => r.FundNo)),
            Table(context, OfEvaluations(context.Indicators).OrderBy(r => r.SubmissionId).ThenBy(r => r.EvaluationNo).ThenBy(r => r.IndicatorNo)),
            Table(context, OfEvaluations(context.Facts).OrderBy(r => r.SubmissionId).ThenBy(r => r.EvaluationNo).ThenBy(r => r.FactNo)),
            Table(context, OfEvaluations(context.Passages).OrderBy(r => r.SubmissionId).ThenBy(r => r.EvaluationNo).ThenBy(r => r.PassageNo)),
            Table(context, OfEvaluations(context.Recomputations).OrderBy(r => r.SubmissionId).ThenBy(r => r.EvaluationNo).ThenBy(r => r.LineNo)),
            Table(context, filter.Findings(context).OrderBy(r => r.FindingId)),
            Table(context, OfSubmissions(context.Notices).OrderBy(r => r.SubmissionId).ThenBy(r => r.NoticeNo)),
            Table(context, context.Dispositions.OrderBy(r => r.DispositionId)),
            Table(context, context.Units.OrderBy(r => r.UnitId)),
            Table(context, context.Regions.OrderBy(r => r.RegionId)),
            Table(context, context.CanonicalIndicators.OrderBy(r => r.CanonicalId)),
            Table(context, context.Layouts.OrderBy(r => r.LayoutId)),
            Table(context, context.Profiles.OrderBy(r => r.ProfileId)),
            Table(context, context.Loads.OrderBy(r => r.LoadId)),
            Table(context, context.Readers.OrderBy(r => r.ReaderId)),
            Table(context, context.Samples.OrderBy(r => r.SampleId)),
            Table(context, context.SampleItems.OrderBy(r => r.SampleId).ThenBy(r => r.ItemNo)),
            Table(context, context.SampleJudgements.OrderBy(r => r.JudgementId)),
            Table(context, context.Corrections.OrderBy(r => r.CorrectionId)),
        ];

        IQueryable<T> OfSubmissions<T>(IQueryable<T> rows)
            where T : class =>
            filter.ChoosesEvaluations ? rows.Where(r => evaluations.Any(e => e.SubmissionId == EF.Property<long>(r, "SubmissionId"))) : rows;

        IQueryable<T> OfEvaluations<T>(IQueryable<T> rows)
            where T : class =>
            rows.Where(r => evaluations.Any(e => e.SubmissionId == EF.Property<long>(r, "SubmissionId") && e.EvaluationNo == EF.Property<int>(r, "EvaluationNo")));
    }

    private static ExportTable Table<T>(WarehouseContext context, IQueryable<T> rows)
        where T : class
    {
        var entity = context.Model.FindEntityType(typeof(T))!;
        var properties = entity.GetProperties().Where(p => p.PropertyInfo is not null && p.ClrType != typeof(byte[])).OrderBy(p => p.PropertyInfo!.MetadataToken).ToList();
        var columns = properties.Select(p => new ExportColumn(p.GetColumnName(), Nullable.GetUnderlyingType(p.ClrType) ?? p.ClrType)).ToList();
        return new(entity.GetTableName()!, columns, Read);

        async IAsyncEnumerable<object?[]> Read([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
        {
            await foreach (var row in rows.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellation))
                yield return [.. properties.Select(p => p.PropertyInfo!.GetValue(row))];
        }
    }
}
