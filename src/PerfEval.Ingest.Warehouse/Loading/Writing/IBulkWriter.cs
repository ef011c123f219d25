using System.Data.Common;

namespace PerfEval.Ingest.Warehouse.Loading.Writing;

/// <summary>Puts many rows into a table at once, within the transaction of its connection.</summary>
internal interface IBulkWriter
{
    /// <exception cref="DbException">The database refused them or is gone.</exception>
    Task WriteAsync<T>(TableMapping<T> table, IReadOnlyList<T> rows, CancellationToken cancellation)
        where T : class;
}
