using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace PerfEval.Ingest.Warehouse.Databases;

/// <summary>
/// Statements that go through the whole warehouse (purging, comparing, exporting) take longer the more there is in it. Npgsql
/// gives up after 30 seconds unless told otherwise; SQLite does not give up.
/// </summary>
internal static class LongStatements
{
    /// <summary>What has not answered by then hangs.</summary>
    public static TimeSpan Limit { get; } = TimeSpan.FromHours(1);

    public static void Allow(DbCommand command)
    {
        if (command is NpgsqlCommand)
            command.CommandTimeout = (int)Limit.TotalSeconds;
    }

    /// <summary>For all statements of a context from now on.</summary>
    public static void Allow(DbContext context)
    {
        if (context.Database.IsNpgsql())
            context.Database.SetCommandTimeout(Limit);
    }
}
