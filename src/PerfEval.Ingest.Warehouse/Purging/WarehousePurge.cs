using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Loading;

namespace PerfEval.Ingest.Warehouse.Purging;

/// <summary>What is to be removed; of several conditions all must hold, and at least one is given.</summary>
public sealed record PurgeSelection
{
    /// <summary>Files all of whose evaluations are of this year or an earlier one.</summary>
    public int? UpToYear { get; init; }

    /// <summary>Files all of whose evaluations were superseded by a later submission.</summary>
    public bool Superseded { get; init; }

    /// <summary>Files that were refused.</summary>
    public bool Refused { get; init; }

    /// <summary>The file with this content.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Decisions on findings that are in the warehouse no more go too; else they wait for the finding to come back.</summary>
    public bool Decisions { get; init; }

    public bool IsEmpty => this is { UpToYear: null, Superseded: false, Refused: false, Sha256: null };
}

/// <summary>Removes submissions with everything read from them. What remains is linked anew: an older submission can become current again.</summary>
public static class WarehousePurge
{
    /// <returns>How many files are selected.</returns>
    public static async Task<long> CountAsync(WarehouseDatabase database, PurgeSelection selection, CancellationToken cancellation)
    {
        await using var looking = await StoreTransaction.BeginReadingAsync(database, cancellation);
        return await looking.ScalarAsync<long>($"SELECT count(*) FROM submissions s WHERE {Condition(selection)}", cancellation, Parameters(selection));
    }

    /// <returns>How many files were removed.</returns>
    public static async Task<long> RunAsync(WarehouseDatabase database, PurgeSelection selection, CancellationToken cancellation)
    {
        long removed;
        await using (var store = await StoreTransaction.BeginLongAsync(database, cancellation))
        {
            var keys = await store.QueryAsync($"SELECT DISTINCT e.evaluation_key FROM evaluations e JOIN submissions s ON s.submission_id = e.submission_id WHERE {Condition(selection)}", r => r.GetString(0), cancellation, Parameters(selection));
            removed = await store.ExecuteAsync($"DELETE FROM submissions WHERE submission_id IN (SELECT s.submission_id FROM submissions s WHERE {Condition(selection)})", cancellation, Parameters(selection));
            if (selection.Decisions)
                await store.ExecuteAsync("DELETE FROM dispositions WHERE NOT EXISTS (SELECT 1 FROM findings f WHERE f.fingerprint = dispositions.fingerprint)", cancellation);

            // A finding across files may speak of one that is gone; comparing again makes those that still hold. What was decided about them waits.
            await store.ExecuteAsync("DELETE FROM findings WHERE across_files", cancellation);
            await CurrentEvaluations.LinkAsync(store, keys, cancellation);
            await store.CommitAsync(cancellation);
        }

        // What was deleted is to be gone from the file as well.
        if (!database.IsPostgreSql && removed > 0)
        {
            await using var connection = await database.ConnectAsync(cancellation);
            await using var command = connection.CreateCommand();
            command.CommandText = "VACUUM; PRAGMA wal_checkpoint(TRUNCATE);";
            await command.ExecuteNonQueryAsync(cancellation);
        }

        return removed;
    }

    private static string Condition(PurgeSelection selection)
    {
        var conditions = new List<string>();
        if (selection.UpToYear is not null)
        {
            conditions.Add(
                "EXISTS (SELECT 1 FROM evaluations e WHERE e.submission_id = s.submission_id)"
                + " AND NOT EXISTS (SELECT 1 FROM evaluations e WHERE e.submission_id = s.submission_id AND (e.fiscal_year IS NULL OR e.fiscal_year > @year))");
        }

        if (selection.Superseded)
        {
            conditions.Add(
                "EXISTS (SELECT 1 FROM evaluations e WHERE e.submission_id = s.submission_id)"
                + " AND NOT EXISTS (SELECT 1 FROM evaluations e WHERE e.submission_id = s.submission_id AND e.is_current)");
        }

        if (selection.Refused)
            conditions.Add("s.state = 'refused'");
        if (selection.Sha256 is not null)
            conditions.Add("s.sha256 = @sha256");
        return conditions.Count == 0 ? "1 = 0" : string.Join(" AND ", conditions);
    }

    private static (string Name, object? Value)[] Parameters(PurgeSelection selection)
    {
        var parameters = new List<(string, object?)>();
        if (selection.UpToYear is { } year)
            parameters.Add(("year", year));
        if (selection.Sha256 is { } sha256)
            parameters.Add(("sha256", sha256));
        return [.. parameters];
    }
}
