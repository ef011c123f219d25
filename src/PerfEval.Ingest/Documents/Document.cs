namespace PerfEval.Ingest.Documents;

/// <summary>A file as read: blocks in reading order, and what the reader has to say about its own doubts.</summary>
public sealed class Document(SourceFile source, IReadOnlyList<Block> blocks, IReadOnlyList<Notice> notices)
{
    public SourceFile Source { get; } = source;
    public IReadOnlyList<Block> Blocks { get; } = blocks;
    public IReadOnlyList<Notice> Notices { get; } = notices;

    /// <summary>All tables in reading order, each nested table directly after the table that holds it.</summary>
    public IEnumerable<Table> Tables => Blocks.OfType<Table>().SelectMany(WithNested);

    private static IEnumerable<Table> WithNested(Table table) =>
        table.Cells.SelectMany(c => c.Blocks.OfType<Table>()).SelectMany(WithNested).Prepend(table);
}

/// <summary>
/// Doubt about <em>our reading</em> (an undecodable byte, an ambiguous table). Doubt about the report is a
/// <see cref="Rules.Finding"/>. Codes are kebab-case and append-only; the message is Chinese.
/// </summary>
public sealed record Notice(string Code, string Message, Location? At = null);
