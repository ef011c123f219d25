using PerfEval.Ingest.Forms.Rows;

namespace PerfEval.Ingest.Forms.Blocks;

/// <summary>One kind of block of a form.</summary>
internal interface IFormBlock
{
    /// <summary>After a row of this block the following rows are offered to it first.</summary>
    bool StaysOpen { get; }

    /// <summary>The row is a header that opens the block, or unmistakably its own.</summary>
    bool Opens(GridRow row, FormState state);

    /// <summary>The row can be a data row of the block.</summary>
    bool Continues(GridRow row, FormState state);

    void Read(GridRow row, FormState state);
}
