using Microsoft.EntityFrameworkCore;

namespace PerfEval.Ingest.Warehouse.Model;

[Comment("Versions that read a file")]
public sealed class ReaderRow
{
    [Comment("Key")]
    public int ReaderId { get; set; }

    [Comment("Program")]
    public string Version { get; set; } = "";

    [Comment("Rule catalogue")]
    public string Rules { get; set; } = "";

    [Comment("SHA-256 of all data under schemas")]
    public string Schemas { get; set; } = "";
}
