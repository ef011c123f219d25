using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Npgsql;
using PerfEval.Ingest.Warehouse.Tests.Databases;

[assembly: AssemblyFixture(typeof(PostgresCluster))]

namespace PerfEval.Ingest.Warehouse.Tests.Databases;

/// <summary>
/// A private PostgreSQL server: own folder, own port, listening on 127.0.0.1 only, started when the first test asks for a
/// database and gone with the run. xunit makes one per test assembly and hands it to the constructor of every test class that
/// names it; a test that stops or kills the server starts <see cref="StartOwnAsync">one of its own</see>, so that its
/// neighbours keep theirs. Where PostgreSQL is missing the tests that ask are skipped with the reason; with CI=true they fail.
/// Another test project uses it by linking <c>Databases/Postgres*.cs</c> without <c>PostgresClusterTests.cs</c>; it needs Npgsql.
/// </summary>
public sealed class PostgresCluster : IAsyncDisposable
{
    private readonly SemaphoreSlim _starting = new(1, 1);
    private readonly bool _durable;
    private PostgresFolder? _folder;
    private int _databases;

    /// <summary>For xunit; nothing is started yet.</summary>
    public PostgresCluster()
        : this(durable: false)
    {
    }

    private PostgresCluster(bool durable) => _durable = durable;

    public int Port { get; private set; }

    /// <summary>The server's log so far, for the message of a test that failed.</summary>
    public string Log => _folder is { } folder && File.Exists(folder.Log) ? File.ReadAllText(folder.Log) : "";

    /// <summary>A cluster of one test's own, to stop, kill and start again.</summary>
    /// <param name="durable">With fsync, as a warehouse runs: for measurements. Without, a killed server still loses nothing; only a machine that loses power would.</param>
    public static async Task<PostgresCluster> StartOwnAsync(bool durable = false)
    {
        var cluster = new PostgresCluster(durable);
        await cluster.EnsureStartedAsync();
        return cluster;
    }

    /// <summary>An empty database under a name of its own (UTF-8, sorted by code point).</summary>
    public async Task<PostgresDatabase> CreateDatabaseAsync()
    {
        await EnsureStartedAsync();
        var name = string.Create(CultureInfo.InvariantCulture, $"test_{Interlocked.Increment(ref _databases)}");
        await new PostgresDatabase(Port, "postgres").ExecuteAsync($"CREATE DATABASE {name}");
        return new(Port, name);
    }

    /// <summary>Starts a server that was stopped or killed, on the same port, and waits until it answers.</summary>
    public async Task StartAsync()
    {
        var folder = Folder();
        var options = string.Create(CultureInfo.InvariantCulture, $"-p {Port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=100 ");
        if (!_durable)
            options += "-c fsync=off -c full_page_writes=off ";
        var deadline = Environment.TickCount64 + 60_000;
        while (true)
        {
            var (exit, output) = await PostgresPrograms.TryRunAsync(folder.Root, "pg_ctl", "-D", folder.Data, "-w", "-t", "60", "-l", folder.Log, "-o", options, "start");
            if (exit == 0)
                return;
            // The processes of a killed server go one by one, and until the last has gone its memory is not given up.
            if (!Log.Contains("pre-existing shared memory block", StringComparison.Ordinal) || Environment.TickCount64 > deadline)
                throw new InvalidOperationException($"{output}\n{Log}");
            await Task.Delay(100);
        }
    }

    /// <summary>Stops the server in good order: what is committed is kept, what is under way is broken off.</summary>
    public Task StopAsync() => PostgresPrograms.RunAsync(Folder().Root, "pg_ctl", "-D", Folder().Data, "-m", "fast", "-w", "stop");

    /// <summary>kill -9 of the server's first process; the others follow it.</summary>
    public async Task KillAsync()
    {
        var first = int.Parse((await File.ReadAllLinesAsync(Path.Combine(Folder().Data, "postmaster.pid")))[0], CultureInfo.InvariantCulture);
        using var server = System.Diagnostics.Process.GetProcessById(first);
        server.Kill();
        await server.WaitForExitAsync();
    }

    public async Task RestartAsync()
    {
        await StopAsync();
        await StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (_folder is { } folder)
            await folder.DisposeAsync();
        _folder = null;
        _starting.Dispose();
    }

    /// <summary>Skips the test, or fails it in CI, where there is no PostgreSQL.</summary>
    public static void Require()
    {
        if (PostgresPrograms.Missing is not { } missing)
            return;
        if (string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase))
            Assert.Fail("In CI no test of a database is skipped: " + missing);
        Assert.Skip(missing);
    }

    private PostgresFolder Folder() => _folder ?? throw new InvalidOperationException("The cluster has not been started: ask it for a database first.");

    private async Task EnsureStartedAsync()
    {
        Require();
        await _starting.WaitAsync();
        try
        {
            if (_folder is not null)
                return;
            var folder = await PostgresFolder.CreateAsync();
            try
            {
                await PostgresPrograms.RunAsync(folder.Root, "initdb", "-D", folder.Data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
                _folder = folder;
                await StartOnFreePortAsync();
            }
            catch
            {
                _folder = null;
                await folder.DisposeAsync();
                throw;
            }
        }
        finally
        {
            _starting.Release();
        }
    }

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
                File.Delete(Folder().Log);
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
