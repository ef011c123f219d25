using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.AcrossFiles;

/// <summary>
/// A rule that compares evaluations of several files. It reads the warehouse and writes nothing; what it finds depends on
/// what is stored, not on the order in which it was.
/// </summary>
internal interface IAcrossFilesRule
{
    RuleDescriptor Descriptor { get; }

    /// <summary>Everything found, in any order; what is read is read in pieces.</summary>
    IAsyncEnumerable<AcrossFinding> CheckAsync(WarehouseContext warehouse, CancellationToken cancellation);
}
