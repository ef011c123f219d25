using PerfEval.Ingest.Warehouse.Model;
using PerfEval.Ingest.Warehouse.Units;

namespace PerfEval.Ingest.Warehouse.Rows;

/// <summary>
/// The rows of one submission, numbered within it; ids of the database, of units and of reader versions are the loader's to fill
/// in. Made in a worker process and sent to the loader by <see cref="DocumentCodec"/>.
/// </summary>
public sealed class DocumentRows
{
    public SubmissionRow Submission { get; set; } = new();

    public DocumentRow Document { get; set; } = new();

    public ReaderRow Reader { get; set; } = new();

    /// <summary>The units of the evaluations, and what their names and places say of the region.</summary>
    internal List<UnitGuessRow> Units { get; } = [];

    public List<EvaluationRow> Evaluations { get; } = [];
    public List<FundRow> Funds { get; } = [];
    public List<IndicatorRow> Indicators { get; } = [];
    public List<FactRow> Facts { get; } = [];
    public List<PassageRow> Passages { get; } = [];
    public List<RecomputationRow> Recomputations { get; } = [];
    public List<FindingRow> Findings { get; } = [];
    public List<NoticeRow> Notices { get; } = [];

    /// <summary>Rows of all tables, without the submission's own.</summary>
    public int Count => 1 + Evaluations.Count + Funds.Count + Indicators.Count + Facts.Count + Passages.Count + Recomputations.Count + Findings.Count + Notices.Count;

    /// <param name="submission">As the pipeline gave it.</param>
    /// <param name="mapping">What is known of units better than by guessing.</param>
    public static DocumentRows From(Submission submission, UnitMapping? mapping = null) => SubmissionRows.Of(submission, mapping);

    /// <summary>Puts the id that the loader assigned into every row.</summary>
    public void Assign(long submissionId, int readerId)
    {
        Submission.SubmissionId = Document.SubmissionId = submissionId;
        Submission.ReaderId = readerId;
        foreach (var row in Evaluations)
            row.SubmissionId = submissionId;
        foreach (var row in Funds)
            row.SubmissionId = submissionId;
        foreach (var row in Indicators)
            row.SubmissionId = submissionId;
        foreach (var row in Facts)
            row.SubmissionId = submissionId;
        foreach (var row in Passages)
            row.SubmissionId = submissionId;
        foreach (var row in Recomputations)
            row.SubmissionId = submissionId;
        foreach (var row in Findings)
            (row.SubmissionId, row.ReaderId) = (submissionId, readerId);
        foreach (var row in Notices)
            row.SubmissionId = submissionId;
    }
}
