using PerfEval.Ingest.Warehouse.Exports.Parquet;

namespace PerfEval.Ingest.Warehouse.Tests.Exports.Parquet;

public class ParquetExportTests
{
    [Fact]
    public async Task Rows_come_back_with_their_types()
    {
        SkipWithoutLibrary();
        await using var warehouse = await InventedWarehouse.CreateAsync();
        var e = await warehouse.FullEvaluationAsync();
        var dated = InventedWarehouse.Indicator(e, 6, "甲'乙\n\"丙\"", null, -0.123456789m, "天", 12345678901.25m, null, null);
        dated.TargetDate = new DateOnly(2023, 12, 31);
        await warehouse.AddAsync(dated);
        await using var context = warehouse.Database.Context();

        var result = await ParquetExport.WriteAsync(context, new(), warehouse.Path("parquet"), CancellationToken.None);

        Assert.Contains("indicators.parquet", result.Files.Select(f => Path.GetFileName(f)));
        Assert.DoesNotContain(Directory.EnumerateFileSystemEntries(warehouse.Path("parquet")), f => !f.EndsWith(".parquet", StringComparison.Ordinal));
        using var duck = new DuckDb(warehouse.Folder);
        var indicators = DuckDb.Quoted(Path.Combine(warehouse.Path("parquet"), "indicators.parquet"));
        Assert.Equal(
            ["submission_id:BIGINT", "indicator_no:INTEGER", "target_value:DECIMAL(38,9)", "target_date:DATE"],
            duck.Query($"DESCRIBE SELECT submission_id, indicator_no, target_value, target_date FROM {indicators}").Select(r => $"{r[0]}:{r[1]}"));
        Assert.Equal(["巡护人数", "400.000000000", null, null], duck.Query($"SELECT name, target_value, target_date, part_of FROM {indicators} WHERE indicator_no = 1")[0]);
        Assert.Equal(["甲'乙\n\"丙\"", "-0.123456789", "12345678901.250000000", "2023-12-31"], duck.Query($"SELECT name, target_value, actual_value, target_date FROM {indicators} WHERE indicator_no = 6")[0]);
        Assert.Equal(["true", "2024-03-01 08:00:00"], duck.Query($"SELECT e.is_current, s.loaded_at FROM {DuckDb.Quoted(Path.Combine(warehouse.Path("parquet"), "evaluations.parquet"))} e, {DuckDb.Quoted(Path.Combine(warehouse.Path("parquet"), "submissions.parquet"))} s")[0]);
    }

    [Fact]
    public void Extensions_are_never_fetched()
    {
        SkipWithoutLibrary();
        using var folder = new Databases.SqliteFile();
        using var duck = new DuckDb(Path.GetDirectoryName(folder.Path)!);
        Assert.Equal(["false", "false"], duck.Query("SELECT current_setting('autoinstall_known_extensions'), current_setting('autoload_known_extensions')")[0]);
    }

    [Fact]
    public void Who_has_no_library_is_told_how_to_get_it()
    {
        Assert.Contains("PERFEVAL_DUCKDB", new DuckDbMissingException().Message, StringComparison.Ordinal);
        Assert.Contains("libduckdb", new DuckDbMissingException().Message, StringComparison.Ordinal);
    }

    private static void SkipWithoutLibrary()
    {
        if (DuckDbLibrary.IsThere)
            return;
        Assert.False(string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase), "DuckDB's library is missing, and in CI it may not be");
        Assert.Skip("DuckDB's library is not there: set PERFEVAL_DUCKDB");
    }
}
