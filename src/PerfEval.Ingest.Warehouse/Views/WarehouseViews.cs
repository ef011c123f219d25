using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.Views;

/// <summary>The views for questions that auditors ask; one file under Views/Sql each, made anew with every migration.</summary>
internal static class WarehouseViews
{
    /// <summary>In order of dependence: a view may use those before it.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "current_evaluations",
        "current_findings",
        "execution_rates",
        "indicator_peers",
        "finding_counts",
        "stated_and_recomputed_totals",
        "full_marks_league",
    ];

    private const string Trigger = "evaluation_rows";

    /// <summary>First all are dropped, then made; the trigger by which rows go with their evaluation among them.</summary>
    public static IEnumerable<string> Statements(bool isPostgreSql) =>
    [
        .. Drops(isPostgreSql),
        Text($"triggers/{Trigger}", isPostgreSql),
        .. Names.SelectMany(n => Create(n, isPostgreSql)),
    ];

    /// <summary>What takes them away.</summary>
    public static IEnumerable<string> Drops(bool isPostgreSql) =>
        Names.Reverse().Select(n => $"DROP VIEW IF EXISTS {n}").Append(isPostgreSql ? $"DROP FUNCTION IF EXISTS {Trigger}() CASCADE" : $"DROP TRIGGER IF EXISTS {Trigger}");

    internal static Task CreateAsync(WarehouseContext context, bool isPostgreSql, CancellationToken cancellation) => RunAsync(context, Statements(isPostgreSql), cancellation);

    /// <summary>Before tables change: SQLite changes one by making it anew, and refuses while a view speaks of it.</summary>
    internal static Task DropAsync(WarehouseContext context, bool isPostgreSql, CancellationToken cancellation) => RunAsync(context, Drops(isPostgreSql), cancellation);

    /// <summary>Whether a program ended between changing the tables and making the views.</summary>
    internal static async Task<bool> AreMissingAsync(DbConnection connection, bool isPostgreSql, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = isPostgreSql
            ? $"SELECT count(*) FROM information_schema.views WHERE table_schema = current_schema() AND table_name = '{Names[^1]}'"
            : $"SELECT count(*) FROM sqlite_master WHERE type = 'view' AND name = '{Names[^1]}'";
        return (long)(await command.ExecuteScalarAsync(cancellation))! == 0;
    }

    private static async Task RunAsync(WarehouseContext context, IEnumerable<string> statements, CancellationToken cancellation)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        foreach (var statement in statements)
        {
            await using var command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText = statement;
            command.Transaction = Microsoft.EntityFrameworkCore.Storage.DbContextTransactionExtensions.GetDbTransaction(transaction);
            await command.ExecuteNonQueryAsync(cancellation);
        }

        await transaction.CommitAsync(cancellation);
    }

    private static IEnumerable<string> Create(string name, bool isPostgreSql)
    {
        var text = Text($"views/{name}", isPostgreSql);
        yield return text;

        // The leading comment says what the view is for; PostgreSQL keeps no comments of a view's text.
        if (isPostgreSql && text.StartsWith("--", StringComparison.Ordinal))
        {
            var about = string.Join(' ', text.Split('\n').TakeWhile(l => l.StartsWith("--", StringComparison.Ordinal)).Select(l => l[2..].Trim()));
            yield return $"COMMENT ON VIEW {name} IS '{about.Replace("'", "''", StringComparison.Ordinal)}'";
        }
    }

    /// <summary>The text of a file under this folder: of the database's own, else the one for all.</summary>
    private static string Text(string name, bool isPostgreSql)
    {
        var assembly = typeof(WarehouseViews).Assembly;
        using var stream = assembly.GetManifestResourceStream($"{name}.{(isPostgreSql ? "postgresql" : "sqlite")}.sql")
            ?? assembly.GetManifestResourceStream($"{name}.sql")
            ?? throw new InvalidOperationException($"{name} has no file.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Trim();
    }
}
