using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Model;
using PerfEval.Ingest.Warehouse.Views;

namespace PerfEval.Ingest.Warehouse.Exports.Tables;

/// <summary>The rows of the views for auditors: first the names of the columns, then what the database gives.</summary>
internal static class ViewReading
{
    public static IReadOnlyList<string> Names => WarehouseViews.Names;

    public static async IAsyncEnumerable<object?[]> RowsAsync(WarehouseContext context, string view, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (!Names.Contains(view, StringComparer.Ordinal))
            throw new ArgumentException("No such view.", nameof(view));
        var connection = context.Database.GetDbConnection();
        await context.Database.OpenConnectionAsync(cancellation);
        try
        {
            var columns = await ColumnsAsync(connection, view, cancellation);
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT {string.Join(", ", columns.Select(c => c.IsExact ? $"CAST({c.Name} AS text) AS {c.Name}" : c.Name))} FROM {view}";
            LongStatements.Allow(command);
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            yield return [.. columns.Select(c => c.Name)];
            while (await reader.ReadAsync(cancellation))
                yield return [.. columns.Select((c, i) => reader.IsDBNull(i) ? null : c.IsExact ? Exact(reader.GetString(i)) : Value(reader, i))];
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }
    }

    /// <summary>Names of the columns, and which of them are PostgreSQL's numeric.</summary>
    private static async Task<IReadOnlyList<(string Name, bool IsExact)>> ColumnsAsync(DbConnection connection, string view, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM {view} LIMIT 0";
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        return [.. Enumerable.Range(0, reader.FieldCount).Select(i => (reader.GetName(i), connection is NpgsqlConnection && reader.GetDataTypeName(i) == "numeric"))];
    }

    /// <summary>Sums and means of PostgreSQL can have more digits than a decimal holds: so many as it holds, and those that are too large as they are.</summary>
    private static object Exact(string digits) => decimal.TryParse(digits, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : digits;

    // SQLite keeps 15 digits of a number that is not whole; more would be noise of its own.
    private static object Value(DbDataReader reader, int column) => reader.GetValue(column) switch
    {
        double number when Math.Abs(number) < 1e28 => decimal.Parse(number.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture),
        var value => value,
    };
}
