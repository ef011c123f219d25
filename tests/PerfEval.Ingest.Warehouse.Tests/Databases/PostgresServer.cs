using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Npgsql;

namespace PerfEval.Ingest.Warehouse.Tests.Databases;

/// <summary>
/// A private PostgreSQL server: own folder, own port, listening on 127.0.0.1 only, gone with this process however that ends.
/// It knows nothing of xunit: measurements and soaks link it too.
/// </summary>
internal sealed class PostgresServer : IAsyncDisposable
{
    private readonly PostgresFolder _folder;
    private readonly string _settings;

    private PostgresServer(PostgresFolder folder, string settings) => (_folder, _settings) = (folder, settings);

    public int Port { get; private set; }

    /// <summary>The server's log so far, for the message of what failed.</summary>
    private string Log => File.Exists(_folder.Log) ? File.ReadAllText(_folder.Log) : "";

    /// <summary>Makes a cluster (UTF-8, sorted by code point) and starts its server.</summary>
    /// <param name="settings">Options of postgres beside its port and address; with none of them it stands as after installation, fsync and all.</param>
    /// <exception cref="InvalidOperationException">There is no PostgreSQL (<see cref="PostgresPrograms.Missing"/>), or it does not start.</exception>
    public static async Task<PostgresServer> CreateAsync(string settings = "")
    {
        if (PostgresPrograms.Missing is { } missing)
            throw new InvalidOperationException(missing);
        var server = new PostgresServer(await PostgresFolder.CreateAsync(), settings);
        try
        {
            await PostgresPrograms.RunAsync(server._folder.Root, "initdb", "-D", server._folder.Data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
            await server.StartOnFreePortAsync();
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>An empty database.</summary>
    /// <param name="name">One that needs no quoting.</param>
    public async Task<PostgresDatabase> CreateDatabaseAsync(string name)
    {
        await new PostgresDatabase(Port, "postgres").ExecuteAsync($"CREATE DATABASE {name}");
        return new(Port, name);
    }

    /// <summary>Starts a server that was stopped or killed, on the same port, and waits until it answers.</summary>
    public async Task StartAsync()
    {
        var options = string.Create(CultureInfo.InvariantCulture, $"-p {Port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= {_settings}");
        var deadline = Environment.TickCount64 + 60_000;
        while (true)
        {
            var (exit, output) = await PostgresPrograms.TryRunAsync(_folder.Root, "pg_ctl", "-D", _folder.Data, "-w", "-t", "120", "-l", _folder.Log, "-o", options, "start");
            if (exit == 0)
                return;
            // The processes of a killed server go one by one, and until the last has gone its memory is not given up.
            if (!Log.Contains("pre-existing shared memory block", StringComparison.Ordinal) || Environment.TickCount64 > deadline)
                throw new InvalidOperationException($"{output}\n{Log}");
            await Task.Delay(100);
        }
    }

    /// <summary>Stops the server in good order: what is committed is kept, what is under way is broken off.</summary>
    public Task StopAsync() => StopAsync("fast");

    /// <summary>As if the machine had lost it: nothing is finished, nothing is written down in good order.</summary>
    public Task StopAtOnceAsync() => StopAsync("immediate");

    /// <summary>kill -9 of the server's first process; the others follow it.</summary>
    public async Task KillAsync()
    {
        var first = int.Parse((await File.ReadAllLinesAsync(Path.Combine(_folder.Data, "postmaster.pid")))[0], CultureInfo.InvariantCulture);
        using var server = System.Diagnostics.Process.GetProcessById(first);
        server.Kill();
        await server.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await _folder.DisposeAsync();
    }

    private Task StopAsync(string mode) => PostgresPrograms.RunAsync(_folder.Root, "pg_ctl", "-D", _folder.Data, "-m", mode, "-w", "stop");

    private async Task StartOnFreePortAsync()
    {
        for (var attempt = 0; ; attempt++)
        {
            Port = FreePort();
            try
            {
                await StartAsync();
                return;
            }
            catch (InvalidOperationException taken) when (attempt < 5 && taken.Message.Contains("could not bind", StringComparison.Ordinal))
            {
                File.Delete(_folder.Log);
            }
        }
    }

    /// <summary>Below the range that connections draw their own ports from: nobody takes it while the server is down.</summary>
    private static int FreePort()
    {
        while (true)
        {
            var port = RandomNumberGenerator.GetInt32(20_000, 32_000);
            using var probe = new TcpListener(IPAddress.Loopback, port);
            try
            {
                probe.Start();
                return port;
            }
            catch (SocketException)
            {
                // Taken.
            }
        }
    }
}
