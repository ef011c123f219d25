using PerfEval.Ingest.Warehouse.AcrossFiles;
using PerfEval.Ingest.Warehouse.Rows;

namespace PerfEval.Ingest.Cli;

internal sealed partial record Engine
{
    /// <summary>The whole program's: files and warehouse.</summary>
    public static Engine Default { get; } = OfFiles() with { AcrossFiles = () => [.. AcrossFilesCatalog.BuiltIn.ById.Values] };

    /// <summary>What a worker hands over of a submission, and what is stored.</summary>
    public Func<Submission, byte[]> Payload { get; init; } = s => DocumentCodec.Encode(DocumentRows.From(s));
}
