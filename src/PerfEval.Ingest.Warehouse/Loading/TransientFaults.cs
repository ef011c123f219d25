using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace PerfEval.Ingest.Warehouse.Loading;

/// <summary>Which faults of a database pass by themselves: it is stopped, starting, busy. A full disk does not.</summary>
internal static class TransientFaults
{
    // https://www.postgresql.org/docs/current/errcodes-appendix.html: connection exceptions, rollbacks for other transactions' sake,
    // too many connections, locks not to be had, shutdown and start.
    private static readonly string[] States = ["08", "40001", "40P01", "53300", "53400", "55006", "55P03", "57P01", "57P02", "57P03", "57P05", "58030"];

    public static bool Is(Exception? fault) => fault switch
    {
        null => false,
        BrokenCircuitException or TimeoutRejectedException or TimeoutException or SocketException => true,
        PostgresException refused => Array.Exists(States, s => refused.SqlState.StartsWith(s, StringComparison.Ordinal)),
        NpgsqlException { InnerException: { } inner } => inner is IOException || Is(inner),
        NpgsqlException lost => lost.IsTransient,
        SqliteException locked => locked.SqliteErrorCode is SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED,
        _ => false,
    };

    /// <summary>The disk of the database is full, or may not be written.</summary>
    public static bool IsNoRoom(Exception fault) => fault switch
    {
        PostgresException refused => refused.SqlState is PostgresErrorCodes.DiskFull,
        SqliteException full => full.SqliteErrorCode is SQLitePCL.raw.SQLITE_FULL or SQLitePCL.raw.SQLITE_READONLY || (full.SqliteErrorCode == SQLitePCL.raw.SQLITE_IOERR),
        _ => false,
    };
}
