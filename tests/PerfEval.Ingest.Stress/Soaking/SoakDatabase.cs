using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Tests.Databases;

namespace PerfEval.Ingest.Stress.Soaking;

/// <summary>Where the warehouses of a soak lie: SQLite files, or databases of a private PostgreSQL server that can be stopped without warning.</summary>
internal sealed class SoakDatabase : IAsyncDisposable
{
    private readonly string _folder;
    private readonly PostgresServer? _server;

    private SoakDatabase(string folder, PostgresServer? server) => (_folder, _server) = (folder, server);

    /// <exception cref="InvalidOperationException">There is no PostgreSQL, or it does not start.</exception>
    public static async Task<SoakDatabase> StartAsync(SoakOptions options, string folder) =>
        new(folder, options.UsesPostgres ? await PostgresServer.CreateAsync() : null);

    private PostgresServer Server => _server ?? throw new InvalidOperationException("A file cannot be stopped.");

    /// <summary>An empty one, as --db takes it.</summary>
    public async Task<string> CreateAsync(string name) =>
        _server is null ? "sqlite:" + Path.Combine(_folder, name + ".db") : (await _server.CreateDatabaseAsync(name)).Url;

    /// <inheritdoc cref="PostgresServer.StopAtOnceAsync"/>
    public Task StopAtOnceAsync() => Server.StopAtOnceAsync();

    public Task StartAsync() => Server.StartAsync();

    public static WarehouseDatabase Open(string url) => WarehouseUrl.TryParse(url, out var parsed, out var fault) ? new(parsed) : throw new InvalidOperationException(fault);

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
    }
}
