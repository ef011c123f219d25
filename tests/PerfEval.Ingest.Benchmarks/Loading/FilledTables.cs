using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Loading;
using PerfEval.Ingest.Warehouse.Loading.Writing;
using PerfEval.Ingest.Warehouse.Model;
using PerfEval.Ingest.Warehouse.Rows;

namespace PerfEval.Ingest.Benchmarks.Loading;

/// <summary>The tables that the loader fills, each with the rows of given documents, to be written by other ways than the loader's.</summary>
internal sealed class FilledTables
{
    private readonly List<Func<IBulkWriter, Task>> tables = [];

    public FilledTables(WarehouseDatabase database, IReadOnlyList<FileToStore> files)
    {
        using var context = database.Context();
        DocumentRows[] documents = [.. files.Select(f => f.Rows!)];
        Add(context, [.. documents.Select(d => d.Submission)]);
        Add(context, [.. documents.Select(d => d.Document)]);
        Add(context, [.. files.Select(StoredDocuments.PathOf)]);
        Add(context, [.. documents.SelectMany(d => d.Evaluations)]);
        Add(context, [.. documents.SelectMany(d => d.Funds)]);
        Add(context, [.. documents.SelectMany(d => d.Indicators)]);
        Add(context, [.. documents.SelectMany(d => d.Facts)]);
        Add(context, [.. documents.SelectMany(d => d.Passages)]);
        Add(context, [.. documents.SelectMany(d => d.Recomputations)]);
        Add(context, [.. documents.SelectMany(d => d.Findings)]);
        Add(context, [.. documents.SelectMany(d => d.Notices)]);
    }

    public async Task WriteAsync(IBulkWriter writer)
    {
        foreach (var table in tables)
            await table(writer);
    }

    private void Add<T>(WarehouseContext context, T[] rows)
        where T : class
    {
        var mapping = TableMapping<T>.In(context);
        tables.Add(writer => writer.WriteAsync(mapping, rows, CancellationToken.None));
    }
}
