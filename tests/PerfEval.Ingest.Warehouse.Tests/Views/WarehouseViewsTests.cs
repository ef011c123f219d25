using System.Globalization;
using PerfEval.Ingest.Warehouse.Loading;
using PerfEval.Ingest.Warehouse.Tests.Databases;
using PerfEval.Ingest.Warehouse.Tests.Loading;
using PerfEval.Ingest.Warehouse.Views;

namespace PerfEval.Ingest.Warehouse.Tests.Views;

public class WarehouseViewsTests(PostgresCluster cluster)
{
    public static TheoryData<Store> Kinds => [Store.Sqlite, Store.PostgreSqlByCopy];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_view_answers_its_question_of_current_evaluations_only(Store store)
    {
        await using var database = await TestDatabase.CreateAsync(store, cluster);
        await LoadAsync(database, Invented.File("old.docx", Invented.Form("old", score: 99m)));
        await LoadAsync(
            database,
            Invented.File("a.docx", Invented.Form("a")),
            Invented.File("b.docx", Invented.Form("b", unit: "青禾市石桥县林业局", project: "林区道路养护")),
            Invented.File("c.docx", Invented.Form("c", project: "林区防火")));
        Assert.Equal(["3"], await QueryAsync(database, "SELECT count(*) FROM current_evaluations"));
        Assert.Equal(["PE303|error|3|0|3"], await QueryAsync(database, "SELECT rule, severity, sum(findings), sum(confirmed), sum(still_open) FROM finding_counts GROUP BY rule, severity"));
        Assert.Equal(["青禾市云溪县林业局|2|4339200|75", "青禾市石桥县林业局|1|2169600|75"], await QueryAsync(database, "SELECT unit_name, evaluations, annual_budget, execution_rate FROM execution_rates ORDER BY evaluations DESC"));
        Assert.Equal(["92.5|75|75"], await QueryAsync(database, "SELECT DISTINCT stated_score, stated_rate, recomputed_rate FROM stated_and_recomputed_totals"));
        Assert.Equal(["2|2|100"], await QueryAsync(database, "SELECT scored_indicators, full_marks, full_marks_share FROM full_marks_league WHERE unit_name LIKE '%云溪%'"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Peers_of_an_indicator_have_the_same_meaning_year_and_unit_and_a_median_between_them(Store store)
    {
        await using var database = await TestDatabase.CreateAsync(store, cluster);
        var files = new[] { 10m, 20m, 40m, 80m }.Select((value, i) =>
        {
            var file = Invented.File($"{i}.docx", Invented.Form($"p{i}", project: $"第{"一二三四"[i]}标段养护"));
            (file.Rows!.Indicators[0].CanonicalId, file.Rows.Indicators[0].ActualValue) = ("road_length", value);
            return file;
        }).ToArray();
        await LoadAsync(database, files);
        Assert.Equal(["10|4|30", "20|4|30", "40|4|30", "80|4|30"], await QueryAsync(database, "SELECT actual_value, peers, median FROM indicator_peers ORDER BY actual_value"));
    }

    [Fact]
    public void Every_view_has_its_file_and_every_file_is_a_view()
    {
        var files = typeof(WarehouseViews).Assembly.GetManifestResourceNames().Where(n => n.StartsWith("views/", StringComparison.Ordinal)).Select(n => n["views/".Length..].Split('.')[0]).Distinct();
        Assert.Equal(WarehouseViews.Names.Order(StringComparer.Ordinal), files.Order(StringComparer.Ordinal));
    }

    private static async Task LoadAsync(TestDatabase database, params FileToStore[] files)
    {
        var loader = await WarehouseLoader.BeginAsync(database.Warehouse, Invented.Settings(), Cancellation);
        await loader.StoreAsync(files, Cancellation);
        await loader.FinishAsync(files.Length, 0, Cancellation);
    }

    private static async Task<List<string>> QueryAsync(TestDatabase database, string sql)
    {
        await using var connection = await database.Warehouse.ConnectAsync(Cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(Cancellation);
        var rows = new List<string>();
        while (await reader.ReadAsync(Cancellation))
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Plain(reader.GetValue(i)))));
        return rows;
    }

    private static string Plain(object value) => value switch
    {
        string text => text,
        double number => ((decimal)number / 1.000000000m).ToString("0.####", CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.####", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
