using System.Text;
using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.Exports;

/// <summary>The stored documents, whole, one on a line, as they come from the database: never all at once in memory.</summary>
public static class JsonLinesExport
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <param name="context">Read only.</param>
    /// <param name="filter">A document goes out where one of its evaluations does; without a filter also one that has none.</param>
    /// <param name="to">Written to, not closed.</param>
    /// <returns>How many documents were written.</returns>
    public static async Task<long> WriteAsync(WarehouseContext context, ExportFilter filter, Stream to, CancellationToken cancellation)
    {
        LongStatements.Allow(context);
        var evaluations = filter.Evaluations(context);
        var documents = context.Documents.Where(d => evaluations.Any(e => e.SubmissionId == d.SubmissionId));
        if (!filter.ChoosesEvaluations)
            documents = context.Documents.Where(d => evaluations.Any(e => e.SubmissionId == d.SubmissionId) || !context.Evaluations.Any(e => e.SubmissionId == d.SubmissionId));
        await using var text = new StreamWriter(to, Encoding, 65_536, leaveOpen: true);
        var written = 0L;
        await foreach (var json in InOrder(context, documents).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            // In JSON a line break stands between values only.
            await text.WriteAsync(json.Replace('\r', ' ').Replace('\n', ' ').AsMemory(), cancellation);
            await text.WriteAsync("\n".AsMemory(), cancellation);
            written++;
        }

        return written;
    }

    /// <summary>By content: in which order files were loaded, and by how many processes, is not to be seen.</summary>
    private static IQueryable<string> InOrder(WarehouseContext context, IQueryable<DocumentRow> documents) =>
        from document in documents
        join submission in context.Submissions on document.SubmissionId equals submission.SubmissionId
        orderby submission.ContentKey
        select document.Json;
}
