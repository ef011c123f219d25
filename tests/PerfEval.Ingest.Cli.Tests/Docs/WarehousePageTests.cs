using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Cli.Tests.Loading;
using PerfEval.Ingest.Warehouse.Tests.Databases;
using PerfEval.Ingest.Warehouse.Views;

namespace PerfEval.Ingest.Cli.Tests.Docs;

/// <summary>What docs/warehouse.md and docs/operating.md say of the database is true of it.</summary>
public sealed partial class WarehousePageTests(PostgresCluster cluster)
{
    private static string Diagram => DocPage.Read("warehouse.md").Fences.Single(f => f.Language == "mermaid").Body;

    [Fact]
    public async Task The_diagram_has_every_table_with_its_keys_and_only_columns_that_there_are()
    {
        using var sqlite = new SqliteFile();
        await using var warehouse = sqlite.Open();
        await using var context = warehouse.Context();
        var drawn = Entity().Matches(Diagram).ToDictionary(m => m.Groups["table"].Value, m => Column().Matches(m.Groups["columns"].Value), StringComparer.Ordinal);

        Assert.Equal(context.Model.GetEntityTypes().Select(e => e.GetTableName()).Order(StringComparer.Ordinal), drawn.Keys.Order(StringComparer.Ordinal));
        Assert.All(context.Model.GetEntityTypes(), entity =>
        {
            var columns = drawn[entity.GetTableName()!];
            Assert.Equal(entity.FindPrimaryKey()!.Properties.Select(p => p.GetColumnName()), columns.Where(c => c.Groups["key"].Value == "PK").Select(c => c.Groups["name"].Value));
            Assert.Subset(entity.GetProperties().Select(p => p.GetColumnName()).ToHashSet(StringComparer.Ordinal), columns.Select(c => c.Groups["name"].Value).ToHashSet(StringComparer.Ordinal));
        });
    }

    [Fact]
    public async Task Its_solid_relations_are_the_foreign_keys_and_the_dotted_ones_join_tables()
    {
        using var sqlite = new SqliteFile();
        await using var warehouse = sqlite.Open();
        await using var context = warehouse.Context();
        var relations = Relation().Matches(Diagram).Select(m => (One: m.Groups["one"].Value, Line: m.Groups["line"].Value, Many: m.Groups["many"].Value)).ToList();
        var tables = context.Model.GetEntityTypes().Select(e => e.GetTableName()!).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(
            context.Model.GetEntityTypes().SelectMany(e => e.GetForeignKeys()).Select(k => $"{k.PrincipalEntityType.GetTableName()} {k.DeclaringEntityType.GetTableName()}").Order(StringComparer.Ordinal),
            relations.Where(r => r.Line == "--").Select(r => $"{r.One} {r.Many}").Order(StringComparer.Ordinal));
        Assert.All(relations, r => Assert.Subset(tables, new HashSet<string>([r.One, r.Many], StringComparer.Ordinal)));
    }

    [Fact]
    public async Task The_text_names_every_table_and_view_in_either_language()
    {
        using var sqlite = new SqliteFile();
        await using var warehouse = sqlite.Open();
        await using var context = warehouse.Context();
        var names = context.Model.GetEntityTypes().Select(e => e.GetTableName()!).Concat(WarehouseViews.Names).ToHashSet(StringComparer.Ordinal);

        Assert.Superset(names, DocPage.Read("warehouse.md").InBackticks.ToHashSet(StringComparer.Ordinal));
        Assert.Superset(names, DocPage.Read("warehouse.zh-CN.md").InBackticks.ToHashSet(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(Store.Sqlite)]
    [InlineData(Store.PostgreSqlByCopy)]
    public async Task Every_query_runs_on_either_database_and_finds_what_there_is(Store store)
    {
        await using var database = await TestDatabase.CreateAsync(store, cluster);
        await LoadAsync(database.Url);
        var empty = new List<string>();
        foreach (var query in DocPage.Read("warehouse.md").Fences.Where(f => f.Language == "sql").Select(f => f.Body))
        {
            if ((await LoadBench.QueryAsync(database.Warehouse, query)).Count == 0)
                empty.Add(From().Match(query).Groups["table"].Value);
        }

        // Nothing was refused, and nobody has decided anything.
        Assert.Equal(["submissions", "dispositions"], empty);
    }

    [Fact]
    public async Task The_rights_that_the_guide_grants_are_those_that_loading_and_reporting_take()
    {
        var database = await cluster.CreateDatabaseAsync();
        Assert.Equal(0, (await WholeProgram.RunAsync("db", "migrate", "--db", database.Url)).Status);
        await database.ExecuteAsync("CREATE ROLE loader LOGIN; CREATE ROLE report LOGIN; REVOKE CREATE ON SCHEMA public FROM PUBLIC");
        await database.ExecuteAsync(Assert.Single(DocPage.Read("operating.md").Fences, f => f.Language == "sql").Body);

        await LoadAsync(database.Url.Replace("postgres@", "loader@", StringComparison.Ordinal));
        var (status, shown, _) = await WholeProgram.RunAsync("export", "--to", "json", "-o", "-", "--db", database.Url.Replace("postgres@", "report@", StringComparison.Ordinal));
        Assert.Equal(0, status);
        Assert.NotEmpty(shown);
        await using var reading = new Npgsql.NpgsqlConnection(database.ConnectionString.Replace("=postgres;", "=report;", StringComparison.Ordinal));
        await reading.OpenAsync(TestContext.Current.CancellationToken);
        await using var accounts = new Npgsql.NpgsqlCommand("SELECT * FROM users", reading);
        Assert.Equal("42501", (await Assert.ThrowsAsync<Npgsql.PostgresException>(() => accounts.ExecuteScalarAsync(TestContext.Current.CancellationToken))).SqlState);
    }

    private static async Task LoadAsync(string url)
    {
        var (status, _, error) = await WholeProgram.RunAsync("load", Path.Combine(Repository.Root, "corpus", "national-standard", "indicator-scores"), "--db", url, "--in-process");
        Assert.True(status == 0, error);
    }

    [GeneratedRegex(@"^    (?<table>\w+) \{\n(?<columns>.*?)^    \}$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Entity();

    [GeneratedRegex(@"^ +\w+ (?<name>\w+)( (?<key>PK|UK))?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Column();

    [GeneratedRegex(@"^    (?<one>\w+) \|[|o](?<line>--|\.\.)(o\||o\{|\|\{) (?<many>\w+) : ", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Relation();

    [GeneratedRegex(@"\bFROM (?<table>\w+)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex From();
}
