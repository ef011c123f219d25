using PerfEval.Ingest.Reading.PlainText.Blanks;
using PerfEval.Ingest.Reading.PlainText.Pipes;
using PerfEval.Ingest.Reading.PlainText.Tabs;

namespace PerfEval.Ingest.Reading.PlainText;

/// <summary>
/// Lines to blocks: looks at the first line of each region, hands it to the reader of that flattening, goes on where
/// that reader stopped. Each line is taken once, so the work is linear in the size of the file.
/// </summary>
internal sealed class BlockReader(FormSigns signs)
{
    private readonly PipeTables pipes = new(signs);
    private readonly TabRowTables tabRows = new(signs);
    private readonly CellPerLineTables cellsPerLine = new(signs);
    private readonly BlankTables blanks = new(signs);

    public void Read(List<SourceLine> lines, BlockSink sink)
    {
        for (var i = 0; i < lines.Count;)
        {
            sink.CheckCancellation();
            i = LineKinds.Of(lines[i]) switch
            {
                LineKind.Blank => i + 1,
                LineKind.Pipes => pipes.Read(lines, i, sink),
                LineKind.TabLed or LineKind.Tabs => ReadTabs(lines, i, sink),
                _ => blanks.Read(lines, i, sink),
            };
        }
    }

    private int ReadTabs(List<SourceLine> lines, int start, BlockSink sink)
    {
        var led = 0;
        var rows = 0;
        for (var i = start; i < lines.Count && LineKinds.Of(lines[i]) is not (LineKind.Blank or LineKind.Pipes); i++)
        {
            var kind = LineKinds.Of(lines[i]);
            led += kind == LineKind.TabLed ? 1 : 0;
            rows += kind == LineKind.Tabs ? 1 : 0;
        }

        return led > rows && lines[start].Text[0] == '\t' ? cellsPerLine.Read(lines, start, sink) : tabRows.Read(lines, start, sink);
    }
}
