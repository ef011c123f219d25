using System.Globalization;
using PerfEval.Ingest.Warehouse.Tests.Databases;

[assembly: AssemblyFixture(typeof(PostgresCluster))]

namespace PerfEval.Ingest.Warehouse.Tests.Databases;

/// <summary>
/// The private PostgreSQL server of a test assembly, started when the first test asks for a database and gone with the run.
/// xunit makes one per test assembly and hands it to the constructor of every test class that names it; a test that stops or
/// kills the server starts <see cref="StartOwnAsync">one of its own</see>, so that its neighbours keep theirs. Where
/// PostgreSQL is missing the tests that ask are skipped with the reason; with CI=true they fail.
/// Another test project uses it by linking <c>Databases/Postgres*.cs</c> without <c>PostgresClusterTests.cs</c>; it needs Npgsql.
/// </summary>
public sealed class PostgresCluster : IAsyncDisposable
{
    private readonly SemaphoreSlim _starting = new(1, 1);
    private PostgresServer? _server;
    private int _databases;

    /// <summary>A cluster of one test's own, to stop, kill and start again.</summary>
    public static async Task<PostgresCluster> StartOwnAsync()
    {
        var cluster = new PostgresCluster();
        await cluster.EnsureStartedAsync();
        return cluster;
    }

    /// <summary>An empty database under a name of its own (UTF-8, sorted by code point).</summary>
    public async Task<PostgresDatabase> CreateDatabaseAsync()
    {
        var server = await EnsureStartedAsync();
        return await server.CreateDatabaseAsync(string.Create(CultureInfo.InvariantCulture, $"test_{Interlocked.Increment(ref _databases)}"));
    }

    /// <inheritdoc cref="PostgresServer.StartAsync"/>
    public Task StartAsync() => Server.StartAsync();

    /// <inheritdoc cref="PostgresServer.StopAsync()"/>
    public Task StopAsync() => Server.StopAsync();

    /// <inheritdoc cref="PostgresServer.KillAsync"/>
    public Task KillAsync() => Server.KillAsync();

    public async ValueTask DisposeAsync()
    {
        if (_server is { } server)
            await server.DisposeAsync();
        _server = null;
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

    private PostgresServer Server => _server ?? throw new InvalidOperationException("The cluster has not been started: ask it for a database first.");

    private async Task<PostgresServer> EnsureStartedAsync()
    {
        Require();
        await _starting.WaitAsync();
        try
        {
            // Nothing that these tests store has to outlive the machine's loss of power.
            return _server ??= await PostgresServer.CreateAsync("-c max_connections=100 -c fsync=off -c full_page_writes=off");
        }
        finally
        {
            _starting.Release();
        }
    }
}
