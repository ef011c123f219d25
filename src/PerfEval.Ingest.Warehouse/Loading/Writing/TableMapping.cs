using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.Loading.Writing;

/// <summary>Which columns a row type has, by the model: what the database fills in itself (identities) is left out.</summary>
internal sealed class TableMapping<T>
    where T : class
{
    // One per provider: types of columns differ.
    private static readonly ConcurrentDictionary<Type, TableMapping<T>> ByContext = new();

    private TableMapping(IEntityType entity)
    {
        Table = entity.GetTableName()!;
        Columns = [.. entity.GetProperties()
            .Where(p => p.ValueGenerated == ValueGenerated.Never)
            .OrderBy(p => p.PropertyInfo!.MetadataToken)
            .Select(TableColumn<T>.Of)];
    }

    public string Table { get; }

    public IReadOnlyList<TableColumn<T>> Columns { get; }

    public string ColumnList => string.Join(", ", Columns.Select(c => c.Name));

    public static TableMapping<T> In(WarehouseContext context) =>
        ByContext.GetOrAdd(context.GetType(), _ => new(context.Model.FindEntityType(typeof(T)) ?? throw new InvalidOperationException($"{typeof(T)} is no table.")));
}
