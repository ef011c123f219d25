using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.Rows;

/// <summary>The rows of a document as bytes, for the way from a worker process to the loader.</summary>
public static class DocumentCodec
{
    public static byte[] Encode(DocumentRows rows)
    {
        using var buffer = new MemoryStream(64 * 1024);
        using (var to = new BinaryWriter(buffer, System.Text.Encoding.UTF8, leaveOpen: true))
        {
            RowCodec<SubmissionRow>.Write(to, rows.Submission);
            RowCodec<DocumentRow>.Write(to, rows.Document);
            RowCodec<ReaderRow>.Write(to, rows.Reader);
            RowCodec<UnitGuessRow>.WriteAll(to, rows.Units);
            RowCodec<EvaluationRow>.WriteAll(to, rows.Evaluations);
            RowCodec<FundRow>.WriteAll(to, rows.Funds);
            RowCodec<IndicatorRow>.WriteAll(to, rows.Indicators);
            RowCodec<FactRow>.WriteAll(to, rows.Facts);
            RowCodec<PassageRow>.WriteAll(to, rows.Passages);
            RowCodec<RecomputationRow>.WriteAll(to, rows.Recomputations);
            RowCodec<FindingRow>.WriteAll(to, rows.Findings);
            RowCodec<NoticeRow>.WriteAll(to, rows.Notices);
        }

        return buffer.ToArray();
    }

    /// <exception cref="InvalidDataException">The bytes are not what <see cref="Encode"/> writes.</exception>
    public static DocumentRows Decode(byte[] bytes)
    {
        using var buffer = new MemoryStream(bytes, writable: false);
        using var from = new BinaryReader(buffer, System.Text.Encoding.UTF8);
        try
        {
            var rows = new DocumentRows
            {
                Submission = RowCodec<SubmissionRow>.Read(from),
                Document = RowCodec<DocumentRow>.Read(from),
                Reader = RowCodec<ReaderRow>.Read(from),
            };
            RowCodec<UnitGuessRow>.ReadAll(from, rows.Units);
            RowCodec<EvaluationRow>.ReadAll(from, rows.Evaluations);
            RowCodec<FundRow>.ReadAll(from, rows.Funds);
            RowCodec<IndicatorRow>.ReadAll(from, rows.Indicators);
            RowCodec<FactRow>.ReadAll(from, rows.Facts);
            RowCodec<PassageRow>.ReadAll(from, rows.Passages);
            RowCodec<RecomputationRow>.ReadAll(from, rows.Recomputations);
            RowCodec<FindingRow>.ReadAll(from, rows.Findings);
            RowCodec<NoticeRow>.ReadAll(from, rows.Notices);
            return buffer.Position == buffer.Length ? rows : throw new InvalidDataException("There is more than the rows of a document.");
        }
        catch (Exception broken) when (broken is IOException or ArgumentException or FormatException)
        {
            throw new InvalidDataException("These are not the rows of a document.", broken);
        }
    }
}
