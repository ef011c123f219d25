using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Warehouse.AcrossFiles;
using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Tests.Databases;

namespace PerfEval.Ingest.Warehouse.Tests.AcrossFiles;

public sealed class CrossCheckTests(PostgresCluster cluster)
{
    [Fact]
    public async Task A_second_run_puts_its_findings_in_the_place_of_the_first_ones()
    {
        using var file = new SqliteFile();
        await using var database = file.Open();
        await Reports().StoreAsync(database);
        var first = await RunAsync(database);
        var second = await RunAsync(database);
        Assert.Equal(first.Findings.Select(f => f.Fingerprint), second.Findings.Select(f => f.Fingerprint));
        await using var warehouse = database.Context();
        Assert.Equal(first.Findings.Count, await warehouse.Findings.CountAsync());
        Assert.Equal(1, await warehouse.Readers.CountAsync());
    }

    [Fact]
    public async Task Findings_within_files_are_left_alone()
    {
        using var file = new SqliteFile();
        await using var database = file.Open();
        await Reports().StoreAsync(database);
        await using (var warehouse = database.Context())
        {
            warehouse.Findings.Add(new() { SubmissionId = 1, FindingNo = 1, Rule = "PE401", Severity = "error", Message = "m", Evidence = "[]", Fingerprint = "f" });
            await warehouse.SaveChangesAsync();
        }

        await RunAsync(database);
        await using var after = database.Context();
        Assert.Equal("PE401", (await after.Findings.SingleAsync(f => !f.AcrossFiles)).Rule);
    }

    [Fact]
    public async Task Both_databases_give_the_same_findings()
    {
        using var file = new SqliteFile();
        await using var sqlite = file.Open();
        await Reports().StoreAsync(sqlite);
        Assert.True(WarehouseUrl.TryParse((await cluster.CreateDatabaseAsync()).Url, out var url, out var fault), fault);
        await using var postgres = new WarehouseDatabase(url);
        await Reports().StoreAsync(postgres);
        var (one, other) = (await RunAsync(sqlite), await RunAsync(postgres));
        Assert.Equal(["PE701", "PE703", "PE704"], one.Findings.Select(f => f.Rule).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.Equal(one.Compared, other.Compared);
        Assert.Equal(one.Findings.Select(f => (f.Rule, f.Message, f.Evidence, f.Fingerprint, f.FindingNo, f.Place)), other.Findings.Select(f => (f.Rule, f.Message, f.Evidence, f.Fingerprint, f.FindingNo, f.Place)));
    }

    [Fact]
    public async Task Two_runs_at_once_leave_every_finding_once()
    {
        Assert.True(WarehouseUrl.TryParse((await cluster.CreateDatabaseAsync()).Url, out var url, out var fault), fault);
        await using var database = new WarehouseDatabase(url);
        await Reports().StoreAsync(database);
        var count = (await RunAsync(database)).Findings.Count;
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => RunAsync(database)));
        await using var warehouse = database.Context();
        Assert.Equal(count, await warehouse.Findings.CountAsync());
    }

    [Fact]
    public async Task An_empty_warehouse_has_no_findings()
    {
        using var file = new SqliteFile();
        await using var database = file.Open();
        await new StoredReports().StoreAsync(database);
        var result = await RunAsync(database);
        Assert.Equal(0, result.Compared);
        Assert.Empty(result.Findings);
    }

    [Fact]
    public async Task A_disposition_stays_with_its_finding_over_a_further_submission()
    {
        var reports = Reports();
        var before = (await reports.CompareAsync("PE703")).Select(f => f.Fingerprint).ToList();
        reports.Add("寅水县水利局", "灌区改造", 2023).Funds("10", "10");
        Assert.Equal(before, (await reports.CompareAsync("PE703")).Select(f => f.Fingerprint));
    }

    [Fact]
    public void Every_rule_has_its_id_name_and_severity_of_the_contract_and_a_page()
    {
        Assert.Equal(
            [("PE701", "duplicate-submission", Severity.Info), ("PE702", "copied-text", Severity.Warning), ("PE703", "year-on-year", Severity.Warning), ("PE704", "outlier", Severity.Info)],
            AcrossFilesCatalog.BuiltIn.Rules.Select(r => (r.Descriptor.Id, r.Descriptor.Name, r.Descriptor.Severity)));
        Assert.All(AcrossFilesCatalog.BuiltIn.Rules, r => Assert.All(
            new[] { r.Descriptor.Explanation.Title, r.Descriptor.Explanation.Checks, r.Descriptor.Explanation.Why, r.Descriptor.Explanation.Example, r.Descriptor.Explanation.Limits, r.Descriptor.Explanation.Parameters },
            text => Assert.Matches("[\u4e00-\u9fff]", text)));
    }

    [Fact]
    public void No_rule_of_the_assembly_is_missing_from_the_catalogue() => Assert.Equal(
        typeof(IAcrossFilesRule).Assembly.GetTypes().Where(t => t.IsAssignableTo(typeof(IAcrossFilesRule)) && !t.IsInterface).Select(t => t.Name).Order(StringComparer.Ordinal),
        AcrossFilesCatalog.BuiltIn.Rules.Select(r => r.GetType().Name).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("rules/copied-text.yaml")]
    [InlineData("rules/year-on-year.yaml")]
    [InlineData("rules/outliers.yaml")]
    public void A_mistake_in_the_parameters_is_told_with_its_file(string path)
    {
        var folder = Directory.CreateTempSubdirectory("perfeval-test-");
        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, "rules"));
            File.WriteAllText(Path.Combine(folder.FullName, path), SchemaFiles.BuiltIn.Read(path) + "\nsurplus: 1\n");
            var fault = Assert.Throws<SchemaDataException>(() => new AcrossFilesCatalog(SchemaFiles.WithFolder(folder.FullName)));
            Assert.Equal(path, fault.Path);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<CrossCheckResult> RunAsync(WarehouseDatabase database)
    {
        await using var warehouse = database.Context();
        return await new CrossCheck(AcrossFilesCatalog.BuiltIn).RunAsync(warehouse, StoredReports.Reader);
    }

    private static StoredReports Reports()
    {
        var reports = new StoredReports();
        var first = reports.Add("云溪县医保局", "医疗救助", 2023).Funds("300", "216.75").Score(96m);
        var current = reports.Add("云溪县医保局", "医疗救助", 2023).Funds("300", "220").Score(97.5m).Indicator("救助人次", "3000人次", 3000m, "人次", "aid_visits");
        first.SupersededBy(current);
        reports.Add("云溪县医保局", "医疗救助", 2022).Funds("100", "100").Indicator("救助人次", "1000人次", 1000m, "人次", "aid_visits");
        for (var i = 0; i < 10; i++)
            reports.Add($"{"甲乙丙丁戊己庚辛壬癸"[i]}山县医保局", "医疗救助", 2023).Indicator("群众满意度", i == 0 ? "50.5%" : "96.25%", i == 0 ? 50.5m : 96.25m, "%", "satisfaction");
        return reports;
    }
}
