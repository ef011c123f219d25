using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Warehouse.Model;
using PerfEval.Ingest.Warehouse.Views;

namespace PerfEval.Ingest.Warehouse.Exports.Tables;

/// <summary>The rows of the views for auditors: first the names of the columns, then what the database gives.</summary>
internal static class ViewReading
{
    public static IReadOnlyList<string> Names => WarehouseViews.Names;

    public static async IAsyncEnumerable<object?[]> RowsAsync(WarehouseContext context, string view, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var connection = context.Database.GetDbConnection();
        await context.Database.OpenConnectionAsync(cancellation);
        try
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM {(Names.Contains(view, StringComparer.Ordinal) ? view : throw new ArgumentException("No such view.", nameof(view)))}";
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            yield return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
            while (await reader.ReadAsync(cancellation))
                yield return [.. Enumerable.Range(0, reader.FieldCount).Select(i => Value(reader, i))];
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }
    }

    // SQLite keeps 15 digits of a number that is not whole; more would be noise of its own.
    private static object? Value(DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetValue(column) switch
    {
        double number when Math.Abs(number) < 1e28 => decimal.Parse(number.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture),
        var value => value,
    };
}
