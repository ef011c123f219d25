using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Ingest.Warehouse.Databases;

namespace PerfEval.Ingest.Cli.Tests.Loading;

/// <summary>The workbench's folder <c>in/</c> loaded into <c>w.db</c> beside it, in this process.</summary>
internal static partial class LoadBench
{
    public static Task<Run> LoadAsync(this Workbench bench, params string[] options) =>
        bench.RunAsync(["load", bench.Path("in"), "--db", bench.Url(), "--in-process", .. options]);

    public static string Url(this Workbench bench) => "sqlite:" + bench.Path("w.db");

    /// <summary>The rows that a query gives, columns joined by a stroke.</summary>
    public static async Task<IReadOnlyList<string>> QueryAsync(this Workbench bench, string sql)
    {
        Assert.True(WarehouseUrl.TryParse(bench.Url(), out var url, out _));
        await using var database = new WarehouseDatabase(url);
        return await QueryAsync(database, sql);
    }

    public static async Task<IReadOnlyList<string>> QueryAsync(WarehouseDatabase database, string sql)
    {
        await using var connection = await database.ConnectAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var rows = new List<string>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "" : Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))));
        return rows;
    }

    /// <summary>What the clock says is T, how fast it was V.</summary>
    public static string Timeless(this string summary) => English().Replace(Chinese().Replace(summary, "用时 T 秒，每秒 V 个"), "T s, V files/s");

    [GeneratedRegex(@"用时 [\d.]+ 秒，每秒 [\d.]+ 个", RegexOptions.None, 10_000)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"[\d.]+ s, [\d.]+ files/s", RegexOptions.None, 10_000)]
    private static partial Regex English();
}
