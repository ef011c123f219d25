using System.Text;
using System.Security.Cryptography;
using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Rows;

namespace PerfEval.Ingest.Warehouse.Loading;

/// <summary>
/// One load into a warehouse, from its begin to its end. One caller may store while another asks what is known; several loaders,
/// of one or many processes, may load into the same warehouse.
/// </summary>
public sealed class WarehouseLoader
{
    private readonly WarehouseDatabase database;
    private readonly LoadSettings settings;
    private readonly StoreResilience resilience;
    private readonly DocumentStore store;
    private readonly int reader;

    private WarehouseLoader(WarehouseDatabase database, LoadSettings settings, StoreResilience resilience, LoadIdentity identity, int reader)
    {
        this.database = database;
        this.settings = settings;
        this.resilience = resilience;
        this.reader = reader;
        Identity = identity;
        store = new(database, identity, reader, settings);
    }

    public LoadIdentity Identity { get; }

    /// <summary>Makes the warehouse where there is none, and enters the load into it.</summary>
    /// <exception cref="WarehouseException">The database is of a later version, is not to be had or has no room.</exception>
    public static async Task<WarehouseLoader> BeginAsync(WarehouseDatabase database, LoadSettings settings, CancellationToken cancellation)
    {
        var resilience = new StoreResilience(database, settings.Patience, settings.OnRetry, settings.Time);
        await resilience.RunAsync(c => WarehouseSchema.MigrateAsync(database, c), cancellation);
        var run = Guid.CreateVersion7(settings.Time.GetUtcNow()).ToString("N");
        var (identity, reader) = await resilience.RunAsync(c => EnterAsync(database, settings, run, c), cancellation);
        return new(database, settings, resilience, identity, reader);
    }

    /// <summary>
    /// Which files need not be read: their content is there. Their paths are noted.
    /// </summary>
    /// <returns>For each file in the order given: null where it is to be read; else what the warehouse holds of it.</returns>
    /// <exception cref="WarehouseException">The database is not to be had or has no room.</exception>
    public Task<IReadOnlyList<KnownContent?>> RecogniseAsync(IReadOnlyList<FileToStore> files, CancellationToken cancellation) =>
        resilience.RunAsync(c => store.RecogniseAsync(files, c), cancellation);

    /// <summary>Stores a batch in one transaction.</summary>
    /// <returns>What became of each file, in the order given.</returns>
    /// <exception cref="WarehouseException">The database is not to be had or has no room; nothing of the batch is stored.</exception>
    public Task<IReadOnlyList<StoreOutcome>> StoreAsync(IReadOnlyList<FileToStore> files, CancellationToken cancellation) =>
        resilience.RunAsync(c => store.StoreAsync(files, c), cancellation);

    /// <summary>Enters the end of the load.</summary>
    /// <param name="found">All files found.</param>
    /// <param name="refused">Those of them that are refused.</param>
    /// <param name="cancellation">Ends waiting.</param>
    public Task FinishAsync(long found, long refused, CancellationToken cancellation) => resilience.RunAsync(
        async c =>
        {
            await using var transaction = await StoreTransaction.BeginAsync(database, settings.UseCopy, c);
            var loaded = await transaction.ScalarAsync<long>("SELECT count(*) FROM submissions WHERE load_id = @load AND state = 'loaded'", c, ("load", Identity.LoadId));
            await transaction.ExecuteAsync(
                "UPDATE loads SET finished_at = @now, found = @found, loaded = @loaded, refused = @refused, already_loaded = @already, reader_id = @reader WHERE load_id = @load",
                c,
                ("now", settings.Time.GetUtcNow().UtcDateTime),
                ("found", found),
                ("loaded", loaded),
                ("refused", refused),
                ("already", Math.Max(0, found - loaded - refused)),
                ("reader", reader),
                ("load", Identity.LoadId));
            await transaction.CommitAsync(c);
            return true;
        },
        cancellation);

    /// <summary>The units with the most errors in the whole warehouse, the most first.</summary>
    /// <exception cref="WarehouseException">The database is not to be had; what was stored is.</exception>
    public Task<IReadOnlyList<UnitErrors>> UnitsWithMostErrorsAsync(int atMost, CancellationToken cancellation) => resilience.RunAsync(
        async c =>
        {
            await using var transaction = await StoreTransaction.BeginLongReadingAsync(database, c);
            return await UnitErrors.MostAsync(transaction, atMost, c);
        },
        cancellation);

    private static async Task<(LoadIdentity Identity, int Reader)> EnterAsync(WarehouseDatabase database, LoadSettings settings, string run, CancellationToken cancellation)
    {
        await using var transaction = await StoreTransaction.BeginAsync(database, settings.UseCopy, cancellation);
        var reader = await DimensionTables.ReaderAsync(transaction, settings, cancellation);
        var arguments = string.Join('\n', settings.Arguments);
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(arguments)));

        // Broken off, or running at this moment in another process: both are the same load. Not where another came since.
        var begun = await transaction.ScalarAsync<long?>(
            "SELECT load_id FROM loads WHERE load_id = (SELECT max(load_id) FROM loads) AND arguments_key = @key AND finished_at IS NULL",
            cancellation,
            ("key", key));
        var id = begun ?? await transaction.ScalarAsync<long>(
            "INSERT INTO loads (arguments_key, arguments, started_at, found, loaded, already_loaded, refused) VALUES (@key, @arguments, @now, 0, 0, 0, 0) RETURNING load_id",
            cancellation,
            ("key", key),
            ("arguments", RowText.Of(arguments)),
            ("now", settings.Time.GetUtcNow().UtcDateTime));
        await transaction.CommitAsync(cancellation);
        return (new(id, run, begun is not null), reader);
    }
}
