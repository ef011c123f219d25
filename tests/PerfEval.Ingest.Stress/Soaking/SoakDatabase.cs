using System.Globalization;
using System.Security.Cryptography;
using Npgsql;
using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Tests.Databases;

namespace PerfEval.Ingest.Stress.Soaking;

/// <summary>Where the warehouses of a soak lie: SQLite files, or databases of a private PostgreSQL server that can be stopped without warning.</summary>
internal sealed class SoakDatabase : IAsyncDisposable
{
    private readonly string _folder;
    private readonly PostgresFolder? _server;
    private readonly int _port = RandomNumberGenerator.GetInt32(20_000, 32_000);

    private SoakDatabase(string folder, PostgresFolder? server) => (_folder, _server) = (folder, server);

    /// <exception cref="InvalidOperationException">There is no PostgreSQL, or it does not start.</exception>
    public static async Task<SoakDatabase> StartAsync(SoakOptions options, string folder)
    {
        if (!options.UsesPostgres)
            return new(folder, null);
        if (PostgresPrograms.Missing is { } missing)
            throw new InvalidOperationException(missing);
        var database = new SoakDatabase(folder, await PostgresFolder.CreateAsync());
        await PostgresPrograms.RunAsync(database.Server.Root, "initdb", "-D", database.Server.Data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        await database.StartAsync();
        return database;
    }

    private PostgresFolder Server => _server ?? throw new InvalidOperationException("A file cannot be stopped.");

    /// <summary>An empty one, as --db takes it.</summary>
    public async Task<string> CreateAsync(string name)
    {
        if (_server is null)
            return "sqlite:" + Path.Combine(_folder, name + ".db");
        await using var connection = new NpgsqlConnection(string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={_port};Username=postgres;Database=postgres;Pooling=false"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        await command.ExecuteNonQueryAsync();
        return string.Create(CultureInfo.InvariantCulture, $"postgresql://postgres@127.0.0.1:{_port}/{name}");
    }

    /// <summary>As if the machine had lost it: nothing is finished, nothing is written down in good order.</summary>
    public Task StopAtOnceAsync() => PostgresPrograms.RunAsync(Server.Root, "pg_ctl", "-D", Server.Data, "-m", "immediate", "-w", "stop");

    public async Task StartAsync()
    {
        var options = string.Create(CultureInfo.InvariantCulture, $"-p {_port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=");
        await PostgresPrograms.RunAsync(Server.Root, "pg_ctl", "-D", Server.Data, "-w", "-t", "120", "-l", Server.Log, "-o", options, "start");
    }

    public static WarehouseDatabase Open(string url) => WarehouseUrl.TryParse(url, out var parsed, out var fault) ? new(parsed) : throw new InvalidOperationException(fault);

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (_server is not null)
            await _server.DisposeAsync();
    }
}
