using PerfEval.Ingest.Warehouse.Databases;

namespace PerfEval.Ingest.Cli.Storing;

/// <summary>What a command says of a warehouse with which it cannot go on.</summary>
internal static class WarehouseFault
{
    /// <param name="messages">In which language.</param>
    /// <param name="database">Named where the fault does not.</param>
    /// <param name="fault">A fault of the database; others say themselves what is wrong.</param>
    public static string Of(Messages messages, WarehouseDatabase database, Exception fault) =>
        fault is System.Data.Common.DbException ? messages.DatabaseUnusable(database.Url.Shown, DatabaseFault.Of(fault)) : fault.Message;
}
