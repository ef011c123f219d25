namespace PerfEval.Ingest.Documents;

/// <summary>
/// A cell of a table. <see cref="Row"/> and <see cref="Column"/> are its top left grid position (0-based), the spans
/// are at least 1. Its blocks are paragraphs and nested tables.
/// </summary>
public sealed class Cell(int row, int column, int rowSpan, int columnSpan, IReadOnlyList<Block> blocks, Location at)
{
    private string? text;

    public int Row { get; } = row;
    public int Column { get; } = column;
    public int RowSpan { get; } = rowSpan;
    public int ColumnSpan { get; } = columnSpan;
    public IReadOnlyList<Block> Blocks { get; } = blocks;
    public Location At { get; } = at;

    /// <summary>The cell's own paragraphs joined by line breaks, as written; a nested table's text is the nested table's.</summary>
    public string Text => text ??= Blocks.Count == 1 && Blocks[0] is Paragraph only
        ? only.Text
        : string.Join('\n', Blocks.OfType<Paragraph>().Select(p => p.Text)).Trim('\n');

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    public override string ToString() => $"[{Row},{Column}] {Text}";
}
