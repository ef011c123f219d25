using PerfEval.Ingest.Documents;
using static PerfEval.Ingest.Reading.Tests.Docx.W;

namespace PerfEval.Ingest.Reading.Tests.Docx.Tables;

public class GridPropertyTests
{
    private static readonly string[] Merges =
        ["", "", "", Restart, Continue, "<w:hMerge w:val=\"restart\"/>", "<w:hMerge/>", "<w:hMerge/>" + Continue];

    /// <summary>A table throws where two of its cells overlap; so reading it at all is half of the test.</summary>
    [Fact]
    public void Whatever_rows_say_no_cells_overlap_and_no_text_is_lost()
    {
        var random = new Random(20_231);
        for (var i = 0; i < 2_000; i++)
        {
            var texts = new List<string>();
            var rows = Enumerable.Range(0, random.Next(1, 7)).Select(_ => RandomRow(random, texts)).ToArray();

            var tables = DocxFile.WithBody(Tbl(rows)).Read().Tables.ToList();

            var read = tables.SelectMany(t => t.Cells).SelectMany(c => c.Blocks.OfType<Paragraph>()).Select(p => p.Text).Where(t => t.Length > 0);
            Assert.Equal(texts.Order(StringComparer.Ordinal), read.Order(StringComparer.Ordinal));
            Assert.All(tables, AssertInOrder);
        }
    }

    private static void AssertInOrder(Table table)
    {
        Assert.Equal(table.Cells.OrderBy(c => c.Row).ThenBy(c => c.Column), table.Cells);
        Assert.All(table.Cells, c => Assert.Same(c, table[c.Row + c.RowSpan - 1, c.Column + c.ColumnSpan - 1]));
    }

    private static string RandomRow(Random random, List<string> texts)
    {
        var cells = Enumerable.Range(0, random.Next(0, 6)).Select(_ =>
        {
            var text = random.Next(3) == 0 ? "" : $"文{texts.Count}";
            if (text.Length > 0)
                texts.Add(text);
            return Tc(text, Span(random.Next(-1, 4)) + Merges[random.Next(Merges.Length)]);
        });
        var before = random.Next(4) == 0 ? $"<w:gridBefore w:val=\"{random.Next(3)}\"/>" : "";
        return TrOf(before, [.. cells]);
    }
}
