using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;
using PerfEval.Ingest.Warehouse.Tests.Databases;

namespace PerfEval.Ingest.Benchmarks.Loading;

/// <summary>A private PostgreSQL server as it stands after installation, fsync and all; gone with this process however that ends.</summary>
internal sealed class BenchmarkServer : IAsyncDisposable
{
    private readonly PostgresFolder folder;
    private readonly int port;

    private BenchmarkServer(PostgresFolder folder, int port) => (this.folder, this.port) = (folder, port);

    /// <returns>Null where PostgreSQL is not installed.</returns>
    public static async Task<BenchmarkServer?> StartAsync()
    {
        if (PostgresPrograms.Missing is not null)
            return null;
        var folder = await PostgresFolder.CreateAsync();
        await PostgresPrograms.RunAsync(folder.Root, "initdb", "-D", folder.Data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        var port = FreePort();
        var options = string.Create(CultureInfo.InvariantCulture, $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=");
        await PostgresPrograms.RunAsync(folder.Root, "pg_ctl", "-D", folder.Data, "-w", "-t", "60", "-l", folder.Log, "-o", options, "start");
        return new(folder, port);
    }

    public async Task<PostgresDatabase> CreateDatabaseAsync(string name)
    {
        await new PostgresDatabase(port, "postgres").ExecuteAsync($"CREATE DATABASE {name}");
        return new(port, name);
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await folder.DisposeAsync();
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
