using System.Globalization;
using System.Runtime.CompilerServices;
using PerfEval.Ingest.Warehouse.Databases;

namespace PerfEval.Ingest.Warehouse.Tests.Databases;

/// <summary>
/// Everything that a load puts into a warehouse, as lines that two warehouses can be compared by: ids are replaced by what
/// they stand for, and what is a matter of the clock (times, durations, processes, attempts) is left out.
/// </summary>
internal static class WarehouseDump
{
    public static readonly IReadOnlyList<string> Tables = ["submissions", "documents", "submission_paths", "evaluations", "funds", "indicators", "facts", "passages", "recomputations", "findings", "notices", "units", "regions"];

    private static readonly HashSet<string> LeftOut = new(StringComparer.Ordinal)
    {
        "loaded_at", "load_run", "read_milliseconds", "attempts", "finding_id", "region_id",

        // A run that was not ended in time is a load of its own, and has seen all files.
        "last_load_id",
    };

    /// <summary>All lines, sorted.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(WarehouseDatabase database, CancellationToken cancellation)
    {
        var lines = new List<string>();
        await foreach (var (_, line) in ReadAsync(database, cancellation))
            lines.Add(line);
        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    /// <summary>A line for each row, in no order, with the content of which it is; of rows of no file, the table's name.</summary>
    public static async IAsyncEnumerable<(string Content, string Line)> ReadAsync(WarehouseDatabase database, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var connection = await database.ConnectAsync(cancellation);
        var contents = await NamesAsync("SELECT submission_id, content_key FROM submissions");
        var units = await NamesAsync("SELECT unit_id, unit_key FROM units");
        var regions = await NamesAsync("SELECT region_id, region_key FROM regions");

        // Numbers given to a program that was killed before its commit are given to nobody else.
        var readers = await NamesAsync("SELECT reader_id, version || ' ' || rules || ' ' || schemas FROM readers");
        var loads = await NamesAsync("SELECT load_id, arguments_key FROM loads");
        foreach (var table in Tables)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM {table}";
            command.CommandTimeout = 0;
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            var names = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToArray();
            var submission = Array.IndexOf(names, "submission_id");
            while (await reader.ReadAsync(cancellation))
            {
                var line = table + " " + string.Join(" | ", Enumerable.Range(0, names.Length)
                    .Where(i => !LeftOut.Contains(names[i]) && (table != "units" || names[i] != "unit_id"))
                    .Select(i => names[i] + "=" + Text(names[i], reader.IsDBNull(i) ? null : reader.GetValue(i))));
                yield return (submission < 0 ? table : contents[reader.GetInt64(submission)], line);
            }
        }

        string Text(string column, object? value) => (column, value) switch
        {
            (_, null) => "",
            ("submission_id" or "superseded_by", _) => contents[Convert.ToInt64(value, CultureInfo.InvariantCulture)],
            ("reader_id", _) => readers[Convert.ToInt64(value, CultureInfo.InvariantCulture)],
            ("load_id" or "first_load_id", _) => loads[Convert.ToInt64(value, CultureInfo.InvariantCulture)],
            ("unit_id", _) => units[Convert.ToInt64(value, CultureInfo.InvariantCulture)],
            ("parent_id", _) => regions[Convert.ToInt64(value, CultureInfo.InvariantCulture)],
            (_, byte[] bytes) => Convert.ToHexStringLower(bytes),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };

        async Task<Dictionary<long, string>> NamesAsync(string sql)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            var names = new Dictionary<long, string>();
            while (await reader.ReadAsync(cancellation))
                names[reader.GetInt64(0)] = reader.GetString(1);
            return names;
        }
    }
}
