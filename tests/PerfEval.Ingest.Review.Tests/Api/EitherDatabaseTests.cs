using System.Text.Json;
using System.Text.RegularExpressions;
using PerfEval.Ingest.Review.Tests.Serving;
using PerfEval.Ingest.Warehouse.Model;
using PerfEval.Ingest.Warehouse.Sampling;
using PerfEval.Ingest.Warehouse.Tests.Databases;
using PerfEval.Ingest.Warehouse.Tests.Exports;

namespace PerfEval.Ingest.Review.Tests.Api;

/// <summary>What is shown and given over PostgreSQL is what is over SQLite.</summary>
public partial class EitherDatabaseTests(PostgresCluster cluster)
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Pages_exports_and_the_API_give_the_same_over_either_database()
    {
        await using var postgres = await FilledAsync((await cluster.CreateDatabaseAsync()).Url);
        await using var sqlite = await FilledAsync(null);
        await using var overPostgres = await ReviewSite.StartAsync(postgres.Database);
        await using var overSqlite = await ReviewSite.StartAsync(sqlite.Database);
        foreach (var address in new[]
        {
            "/overview", "/overview?year=2023&region=1&q=林业&sort=rate", "/overview/units/1", "/overview/units/-", "/indicators", "/indicators/patrols?unit=1", "/indicators/patrols?dir=desc", "/samples", "/samples/1", "/samples/1?verdict=open",
            "/samples/1/items/2", "/evaluations/1/1", "/export", "/export?rule=PE401", "/export/issues.csv?state=all", "/export/history.csv", "/export/examples.jsonl",
            "/api/findings?state=all&size=2", "/api/findings/1", "/api/evaluations?size=1", "/api/evaluations?after=1.1&year=2023&unit=1", "/api/evaluations/1/1", "/api/overview", "/api/overview/units?sort=fullmarks", "/api/samples", "/api/samples/1",
        })
        {
            var (one, other) = (await overSqlite.GetAsync(address), await overPostgres.GetAsync(address));
            if (address.StartsWith("/api/", StringComparison.Ordinal))
                Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(one).RootElement, JsonDocument.Parse(other).RootElement), $"{address}: {one} {other}");
            else
                Assert.Equal((address, Settled(one)), (address, Settled(other)));
        }

        foreach (var site in new[] { overPostgres, overSqlite })
        {
            var book = await site.Client.GetByteArrayAsync(new Uri("/export/issues.xlsx?rule=PE401", UriKind.Relative), None);
            Assert.Equal("PK"u8.ToArray(), book[..2]);
        }
    }

    [Theory]
    [InlineData("/?unit=%00")]
    [InlineData("/?rule=%00&canonical=%00&layout=%00&region=%00")]
    [InlineData("/export?canonical=a%00")]
    [InlineData("/api/findings?layout=%00")]
    public async Task What_a_database_cannot_hold_as_text_is_no_fault_of_the_database(string address)
    {
        await using var postgres = await FilledAsync((await cluster.CreateDatabaseAsync()).Url);
        await using var site = await ReviewSite.StartAsync(postgres.Database);
        using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative), None);
        Assert.True((int)answer.StatusCode < 500, $"{address}: {answer.StatusCode}");
    }

    // Tokens differ by nature.
    private static string Settled(string text) => Token().Replace(text, "");

    private static async Task<InventedWarehouse> FilledAsync(string? url)
    {
        var warehouse = await InventedWarehouse.CreateAsync(url);
        var full = await warehouse.FullEvaluationAsync();
        await warehouse.AddAsync(new CanonicalIndicatorRow { CanonicalId = "patrols", Name = "巡护人数", Field = "forestry" });
        for (var i = 0; i < 3; i++)
        {
            var e = await warehouse.EvaluationAsync(r => (r.TotalScore, r.FiscalYear, r.UnitId) = (90m + i, i == 2 ? null : 2023, i == 1 ? null : 1));
            var indicator = InventedWarehouse.Indicator(e, 1, "巡护人数", ">=", 40, "人", 40 + i, 10, 10);
            indicator.CanonicalId = "patrols";
            await warehouse.AddAsync(indicator);
        }

        await warehouse.AddAsync(new DispositionRow { Fingerprint = $"PE401-{full.SubmissionId}-2", Decision = "confirmed", Reason = "合计有误", DecidedBy = "甲", DecidedAt = new(2024, 5, 6, 7, 8, 9, DateTimeKind.Utc), Rule = "PE401", Message = "总分不符" });
        await warehouse.AddAsync(new CorrectionRow { Sha256 = 1.ToString("x64", System.Globalization.CultureInfo.InvariantCulture), EvaluationNo = 1, Field = "indicators/1/actual", Label = "巡护人数 实际完成值", Kind = "wrong-value", ReadText = "320人", ReadJson = """{"value":320}""", RightValue = "302", RightUnit = "人", Location = """{"block":0}""", CorrectedBy = "甲", CorrectedAt = new(2024, 5, 6, 7, 8, 9, DateTimeKind.Utc) });
        await using var context = warehouse.Database.Context();
        await SpotCheck.DrawAsync(context, new(), SampleMethod.Risk, 3, 1, null, DateTimeOffset.UnixEpoch, None);
        await warehouse.AddAsync(new SampleJudgementRow { SampleId = 1, ItemNo = 1, Verdict = "wrong", Reason = "执行数不符", JudgedBy = "甲", JudgedAt = new(2024, 5, 6, 7, 8, 9, DateTimeKind.Utc) });
        return warehouse;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"[^\"]*\"", RegexOptions.None, 10_000)]
    private static partial Regex Token();
}
