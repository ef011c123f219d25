using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Loading.Writing;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.Loading;

/// <summary>The tables that the loader fills.</summary>
internal sealed record Tables(
    TableMapping<SubmissionRow> Submissions,
    TableMapping<DocumentRow> Documents,
    TableMapping<SubmissionPathRow> Paths,
    TableMapping<EvaluationRow> Evaluations,
    TableMapping<FundRow> Funds,
    TableMapping<IndicatorRow> Indicators,
    TableMapping<FactRow> Facts,
    TableMapping<PassageRow> Passages,
    TableMapping<RecomputationRow> Recomputations,
    TableMapping<FindingRow> Findings,
    TableMapping<NoticeRow> Notices)
{
    public static Tables Of(WarehouseDatabase database)
    {
        using var context = database.Context();
        return new(
            TableMapping<SubmissionRow>.In(context),
            TableMapping<DocumentRow>.In(context),
            TableMapping<SubmissionPathRow>.In(context),
            TableMapping<EvaluationRow>.In(context),
            TableMapping<FundRow>.In(context),
            TableMapping<IndicatorRow>.In(context),
            TableMapping<FactRow>.In(context),
            TableMapping<PassageRow>.In(context),
            TableMapping<RecomputationRow>.In(context),
            TableMapping<FindingRow>.In(context),
            TableMapping<NoticeRow>.In(context));
    }
}
