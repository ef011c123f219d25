using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Cli.Tests.Loading;
using PerfEval.Ingest.Warehouse.Tests.Databases;
using PerfEval.Ingest.Warehouse.Views;

namespace PerfEval.Ingest.Cli.Tests;

/// <summary>What the READMEs say of the warehouse is true of it.</summary>
public partial class WarehouseReadmeTests(PostgresCluster cluster)
{
    public static TheoryData<string> Files => ["README.md", "README.zh-CN.md"];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Every_table_of_the_warehouse_has_its_line(string file)
    {
        using var sqlite = new SqliteFile();
        await using var warehouse = sqlite.Open();
        await using var context = warehouse.Context();
        var tables = context.Model.GetEntityTypes().Select(e => e.GetTableName()!);

        Assert.Equal(tables.Order(StringComparer.Ordinal), TableRow().Matches(Section(file)).Select(m => m.Groups["name"].Value).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_view_has_its_query(string file) =>
        Assert.Equal(
            WarehouseViews.Names.Order(StringComparer.Ordinal),
            Query().Matches(Section(file)).Select(m => (Named: m.Groups["name"].Value, Asked: From().Match(m.Groups["sql"].Value).Groups["name"].Value)).Select(q => q.Named == q.Asked ? q.Named : $"{q.Named} is shown with {q.Asked}").Order(StringComparer.Ordinal));

    [Fact]
    public void Both_readmes_ask_the_same() =>
        Assert.Equal(Query().Matches(Section("README.md")).Select(m => m.Groups["sql"].Value), Query().Matches(Section("README.zh-CN.md")).Select(m => m.Groups["sql"].Value));

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.PostgreSqlByCopy)]
    public async Task Every_query_runs_on_either_database_and_most_find_something_in_the_corpus(Store store)
    {
        await using var database = await TestDatabase.CreateAsync(store, cluster);
        Assert.Equal(0, (await WholeProgram.RunAsync("load", Path.Combine(Repository.Root, "corpus", "national-standard"), "--db", database.Url, "--in-process", "--no-crosscheck")).Status);
        var answers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var query in Query().Matches(Section("README.md")).Cast<Match>())
            answers[query.Groups["name"].Value] = (await LoadBench.QueryAsync(database.Warehouse, query.Groups["sql"].Value)).Count;

        // Ten peers are more than the corpus has of any indicator.
        Assert.Equal(["indicator_peers"], answers.Where(a => a.Value == 0).Select(a => a.Key));
    }

    private static string Section(string file) => WarehouseSection().Match(File.ReadAllText(Path.Combine(Repository.Root, file)).ReplaceLineEndings("\n")).Value;

    [GeneratedRegex(@"^## (Warehouse|数据仓库)\n.*?(?=^## )", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex WarehouseSection();

    [GeneratedRegex(@"^\| `(?<name>[a-z_]+)` \| \S", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex TableRow();

    [GeneratedRegex(@"^`(?<name>[a-z_]+)` ?——? ?[^\n]+\n\n```sql\n(?<sql>.*?)```", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Query();

    [GeneratedRegex(@"\bFROM (?<name>\w+)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex From();
}
