using System.Data.Common;
using PerfEval.Ingest.Cli.Running;
using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Cli.Storing;

/// <summary>What commands that work on a warehouse which is there have in common.</summary>
internal static class WarehouseRun
{
    /// <summary>Opens the warehouse, sees to it that it is this program's, and does the work; what the database refuses is told.</summary>
    /// <returns>An <see cref="ExitStatus"/>.</returns>
    public static async Task<int> RunAsync(Session session, WarehouseDatabase database, Func<WarehouseContext, Task<int>> work, CancellationToken cancellation)
    {
        await using var closing = database;
        try
        {
            await WarehouseSchema.RequireCurrentAsync(database, cancellation);
            await using var context = database.Context();
            return await work(context);
        }
        catch (WarehouseException unusable)
        {
            throw new UsageException(unusable.Message, unusable);
        }
        catch (Exception refused) when ((refused as DbException ?? refused.InnerException as DbException) is not null)
        {
            // A row that cannot be saved comes wrapped.
            var fault = refused as DbException ?? refused.InnerException!;
            session.Tell("perfeval: " + session.Messages.DatabaseUnusable(database.Url.Shown, DatabaseFault.Of(fault)));
            return (int)ExitStatus.InternalError;
        }
    }
}
