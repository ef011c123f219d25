using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Loading;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.AcrossFiles;

/// <summary>What a comparison of all files gave.</summary>
/// <param name="Compared">Current evaluations that there are.</param>
/// <param name="Findings">As stored, in the order of rules and contents.</param>
public sealed record CrossCheckResult(long Compared, IReadOnlyList<FindingRow> Findings)
{
    /// <summary>Path of each file that a finding is about, by its id.</summary>
    public required IReadOnlyDictionary<long, string> Files { get; init; }
}

/// <summary>
/// Runs the rules across files over the whole warehouse and puts their findings in the place of those of the last run, all at once.
/// Dispositions stay, by fingerprint. Two runs at once are done one after the other.
/// </summary>
public sealed class CrossCheck(AcrossFilesCatalog catalog)
{
    private const int Piece = 1000;

    /// <summary>The same, tried again while the database is away for a time.</summary>
    /// <param name="database">The warehouse.</param>
    /// <param name="reader">Versions that the findings are of.</param>
    /// <param name="settings">How long to wait for the database.</param>
    /// <param name="cancellation">Leaves the findings of the last run as they are.</param>
    /// <exception cref="WarehouseException">The database was not to be had.</exception>
    public async Task<CrossCheckResult> RunAsync(WarehouseDatabase database, ReaderVersion reader, CrossCheckSettings settings, CancellationToken cancellation = default)
    {
        try
        {
            return await settings.Pipeline(database).ExecuteAsync(
                async c =>
                {
                    await using var warehouse = database.Context();
                    return await RunAsync(warehouse, reader, c);
                },
                cancellation);
        }
        catch (Exception fault) when (TransientFaults.Is(fault))
        {
            throw new WarehouseException($"{database.Url.Shown} 用不了：{DatabaseFault.Of(fault)}", fault);
        }
    }

    /// <param name="warehouse">A context of this run's own.</param>
    /// <param name="reader">Versions that the findings are of.</param>
    /// <param name="cancellation">Leaves the findings of the last run as they are.</param>
    internal async Task<CrossCheckResult> RunAsync(WarehouseContext warehouse, ReaderVersion reader, CancellationToken cancellation = default)
    {
        LongStatements.Allow(warehouse);
        var found = new List<AcrossFinding>();
        foreach (var rule in catalog.Rules)
        {
            await foreach (var finding in rule.CheckAsync(warehouse, cancellation))
                found.Add(finding);
        }

        var compared = await warehouse.Evaluations.LongCountAsync(e => e.IsCurrent, cancellation);
        return new(compared, await StoreAsync(warehouse, found, reader, cancellation))
        {
            Files = found.Select(f => f.About).DistinctBy(e => e.Row.SubmissionId).ToDictionary(e => e.Row.SubmissionId, e => e.File),
        };
    }

    private async Task<List<FindingRow>> StoreAsync(WarehouseContext warehouse, List<AcrossFinding> found, ReaderVersion reader, CancellationToken cancellation)
    {
        await using var transaction = await warehouse.Database.BeginTransactionAsync(cancellation);

        // In turn with loads and purges too: a file that is there when it is looked for is there when its findings are written.
        if (warehouse is PostgreSqlWarehouse)
            await warehouse.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({StoreTransaction.AdvisoryKey})", cancellation);
        await warehouse.Findings.Where(f => f.AcrossFiles).ExecuteDeleteAsync(cancellation);
        var rows = AcrossFindingRows.Of(await StillThereAsync(warehouse, found, cancellation), catalog.ById, await ReaderIdAsync(warehouse, reader, cancellation));
        foreach (var piece in rows.Chunk(Piece))
        {
            warehouse.Findings.AddRange(piece);
            await warehouse.SaveChangesAsync(cancellation);
            warehouse.ChangeTracker.Clear();
        }

        await transaction.CommitAsync(cancellation);
        return rows;
    }

    /// <summary>A load that runs beside us may have replaced a file since we read it.</summary>
    private static async Task<List<AcrossFinding>> StillThereAsync(WarehouseContext warehouse, List<AcrossFinding> found, CancellationToken cancellation)
    {
        var there = new HashSet<EvaluationId>();
        foreach (var piece in found.Select(f => f.About.Row.SubmissionId).Distinct().Chunk(Piece))
        {
            foreach (var row in await warehouse.Evaluations.Where(e => piece.Contains(e.SubmissionId)).Select(e => new { e.SubmissionId, e.EvaluationNo }).ToListAsync(cancellation))
                there.Add(new(row.SubmissionId, row.EvaluationNo));
        }

        return [.. found.Where(f => there.Contains(f.About.Id))];
    }

    private static async Task<int> ReaderIdAsync(WarehouseContext warehouse, ReaderVersion reader, CancellationToken cancellation)
    {
        if (await warehouse.Readers.FirstOrDefaultAsync(r => r.Version == reader.Version && r.Rules == reader.Rules && r.Schemas == reader.Schemas, cancellation) is { } known)
            return known.ReaderId;
        var added = new ReaderRow { Version = reader.Version, Rules = reader.Rules, Schemas = reader.Schemas };
        warehouse.Readers.Add(added);
        await warehouse.SaveChangesAsync(cancellation);
        return added.ReaderId;
    }
}
