using System.Xml.Linq;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading.Pdf.Drawing;

namespace PerfEval.Ingest.Reading.Tests.Pdf.Drawing;

public sealed class PdfDrawingTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Every_page_is_drawn_with_what_the_file_paints_and_what_became_of_it()
    {
        var pages = Draw("corpus/national-standard/clean/source.pdf", 1, 100);

        Assert.Equal([1, 2], pages.Select(p => p.Page));
        var root = XDocument.Parse(pages[0].Svg).Root!;
        Assert.Equal(["fills", "images", "glyphs", "rulings", "blocks"], root.Elements(Svg + "g").Select(g => (string)g.Attribute("id")!));
        Assert.NotEmpty(Group(root, "rulings").Elements(Svg + "line"));
        Assert.Contains("项", Group(root, "glyphs").Elements(Svg + "text").Select(t => t.Value));
        Assert.Contains(Group(root, "blocks").Descendants(Svg + "title"), t => t.Value.StartsWith("[0,0] ", StringComparison.Ordinal) && t.Value.EndsWith(" 项目名称", StringComparison.Ordinal));
    }

    [Fact]
    public void The_cells_of_a_nested_table_are_drawn_too()
    {
        var nested = XDocument.Parse(Draw("corpus/department/clean/source.pdf", 2, 2).Single().Svg);
        Assert.Equal(2, nested.Descendants(Svg + "title").Count(t => t.Value.StartsWith("[0,0]", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_file_of_another_format_is_refused()
    {
        var refused = Assert.Throws<UnreadableFileException>(
            () => PdfDrawing.Draw("a.txt", "项目支出绩效自评表"u8.ToArray(), ReadingLimits.Default, 1, 1, TestContext.Current.CancellationToken));
        Assert.Equal("not-a-pdf", refused.Code);
    }

    private static List<DrawnPage> Draw(string path, int first, int last) =>
        [.. PdfDrawing.Draw(path, Samples.Read(path), ReadingLimits.Default, first, last, TestContext.Current.CancellationToken)];

    private static XElement Group(XElement root, string id) => root.Elements(Svg + "g").Single(g => (string)g.Attribute("id")! == id);
}
