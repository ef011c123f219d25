using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Reading.PlainText;

/// <summary>Collects the blocks and notices of one file in reading order and gives each block its place.</summary>
internal sealed class BlockSink(ReadingLimits limits, CancellationToken cancellation)
{
    private int tables;

    public List<Block> Blocks { get; } = [];
    public List<Notice> Notices { get; } = [];

    public void AddParagraph(SourceLine line)
    {
        cancellation.ThrowIfCancellationRequested();
        if (!line.IsBlank)
            Blocks.Add(new Paragraph(line.Text, new Location { Block = Blocks.Count, Line = line.Number }));
    }

    public void AddParagraphs(List<SourceLine> lines, int start, int end)
    {
        for (var i = start; i < end; i++)
            AddParagraph(lines[i]);
    }

    public void AddTable(RawTable raw)
    {
        Blocks.Add(GridBuilder.Build(raw, new TablePlace(Blocks.Count, tables + 1), limits, cancellation));
        tables++;
    }

    public void Notice(string code, string message, int line) => Notices.Add(new(code, message, new Location { Line = line }));

    /// <summary>For a table while its cells are cut out of the text; each costs more than its separator.</summary>
    /// <exception cref="UnreadableFileException"><c>limit-table-cells</c></exception>
    public void CheckCells(long count)
    {
        if (count > limits.MaxTableCells)
            throw LimitErrors.TableCells(limits);
    }

    public void CheckCancellation() => cancellation.ThrowIfCancellationRequested();
}
