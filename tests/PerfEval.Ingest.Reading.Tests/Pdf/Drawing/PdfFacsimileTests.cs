using System.Xml.Linq;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading.Pdf.Drawing;
using PerfEval.Pdf.Tests.Building;

namespace PerfEval.Ingest.Reading.Tests.Pdf.Drawing;

public sealed class PdfFacsimileTests
{
    [Fact]
    public void Text_stands_on_its_baseline_and_takes_the_room_that_it_takes_in_the_file()
    {
        var text = Texts(PdfBytes.OnePageWithHelvetica("BT /F1 12 Tf 72 700 Td (Total 96.5) Tj ET"));
        Assert.Equal([("Total", "72", "92", "12", "26.68"), ("96.5", "102.01", "92", "12", "23.35")], text.Select(t => (t.Value, At(t, "x"), At(t, "y"), At(t, "font-size"), At(t, "textLength"))));
        Assert.All(text, t => Assert.Equal(("spacingAndGlyphs", "f-hei"), (At(t, "lengthAdjust"), At(t, "class"))));
    }

    [Fact]
    public void Text_that_runs_another_way_is_turned_about_its_origin()
    {
        var text = Texts(PdfBytes.OnePageWithHelvetica("BT /F1 12 Tf 0 1 -1 0 100 100 Tm (Up) Tj ET"));
        Assert.Equal("rotate(-90 100 692)", At(Assert.Single(text), "transform"));
    }

    [Fact]
    public void What_the_page_does_not_show_is_not_drawn()
    {
        var text = Texts(PdfBytes.OnePageWithHelvetica("BT /F1 12 Tf 3 Tr 72 700 Td (unseen) Tj 0 Tr 0 -20 Td (seen) Tj ET q 0 0 10 10 re W n BT /F1 12 Tf 72 600 Td (clipped) Tj ET Q"));
        Assert.Equal(["seen"], text.Select(t => t.Value));
    }

    [Fact]
    public void What_the_file_says_is_text_and_never_markup()
    {
        var page = Draw(PdfBytes.OnePageWithHelvetica("BT /F1 12 Tf 72 700 Td (<script>alert\\(1\\)</script>&\"x) Tj ET"));
        Assert.DoesNotContain("<script", page.Svg, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;&amp;", page.Svg, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_and_shades_are_drawn_with_their_colours()
    {
        var drawn = Elements(PdfBytes.OnePage("1 0 0 rg 100 600 200 50 re f 0 0 1 RG 2 w 100 500 m 300 500 l S 100 400 m 300 400 l S"), "path");
        Assert.Equal(["M100 142H300V192H100Z", "M100 292H300M100 392H300"], drawn.Select(p => At(p, "d")));
        Assert.Equal(["#ff0000", "none"], drawn.Select(p => At(p, "fill")));
        Assert.Equal(("#0000ff", "2"), (At(drawn[1], "stroke"), At(drawn[1], "stroke-width")));
    }

    [Fact]
    public void A_jpeg_is_given_as_it_is_and_raw_samples_as_png_at_their_place()
    {
        var pdf = new PdfBytes();
        byte[] jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3];
        var first = pdf.AddStream(jpeg, "/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode");
        var second = pdf.AddStream([255, 0, 0, 0, 255, 0], "/Type /XObject /Subtype /Image /Width 2 /Height 1 /ColorSpace /DeviceRGB /BitsPerComponent 8");
        pdf.Page("q 100 0 0 50 200 300 cm /A Do Q q 40 0 0 40 10 10 cm /B Do Q", $"<< /XObject << /A {first} 0 R /B {second} 0 R >> >>");
        var images = Elements(pdf.Build(), "image");
        Assert.Equal("data:image/jpeg;base64," + Convert.ToBase64String(jpeg), At(images[0], "href"));
        Assert.Equal("matrix(100 0 0 50 200 442)", At(images[0], "transform"));
        Assert.Equal(("200", "442", "100", "50", "200 442 100 50"), (At(images[0].Parent!, "x"), At(images[0].Parent!, "y"), At(images[0].Parent!, "width"), At(images[0].Parent!, "height"), At(images[0].Parent!, "viewBox")));
        var png = Convert.FromBase64String(At(images[1], "href")!["data:image/png;base64,".Length..]);
        Assert.Equal((byte[])[0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13, (byte)'I', (byte)'H', (byte)'D', (byte)'R', 0, 0, 0, 2, 0, 0, 0, 1, 8, 2], png[..26]);
    }

    [Fact]
    public void An_image_that_no_browser_reads_is_a_box_that_says_so()
    {
        var pdf = new PdfBytes();
        var image = pdf.AddStream([1, 2, 3], "/Type /XObject /Subtype /Image /Width 2000 /Height 3000 /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /JBIG2Decode");
        pdf.Page("q 612 0 0 792 0 0 cm /A Do Q", $"<< /XObject << /A {image} 0 R >> >>");
        Assert.Equal("扫描图像（JBIG2），请打开原件查看", Assert.Single(Elements(pdf.Build(), "text")).Value);
    }

    [Fact]
    public void A_scan_lies_under_what_covers_parts_of_it_and_over_the_paper()
    {
        var pdf = new PdfBytes();
        var image = pdf.AddStream([0], "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8");
        var resources = $"<< /XObject << /A {image} 0 R >> >>";
        pdf.Page("q 600 0 0 700 0 0 cm /A Do Q 1 g 100 100 50 50 re f", resources);
        pdf.Page("1 g 0 0 612 792 re f q 600 0 0 700 0 0 cm /A Do Q", resources);
        using var file = PdfFacsimile.Open(pdf.Build(), ReadingLimits.Default, TestContext.Current.CancellationToken);
        Assert.Equal(["svg", "path"], Root(file.Draw(1)).Elements().Select(e => e.Name.LocalName));
        Assert.Equal(["path", "svg"], Root(file.Draw(2)).Elements().Select(e => e.Name.LocalName));
    }

    [Fact]
    public void A_text_in_a_cell_is_found_among_its_characters()
    {
        var text = Draw(PdfBytes.OnePageWithHelvetica("BT /F1 12 Tf 72 700 Td (a 98 b 98 c) Tj 0 -14 Td (98 below) Tj ET")).Text;
        var cell = new Box(70, 78, 300, 98);
        Assert.Equal(2, text.Count("98", cell));
        Assert.Equal(0, text.Count("a98b98c", cell));
        Assert.Equal(0, text.Count("99", cell));
        var (first, second) = (Assert.Single(text.Find("98", cell, 0)), Assert.Single(text.Find("9 8", cell, 1)));
        Assert.Equal(82.01m, first.Left);
        Assert.True(second.Left > first.Right);
        Assert.Empty(text.Find("98", cell, 2));
        Assert.Equal(2, text.Find("c98", new(70, 78, 300, 120), 0).Count);
    }

    [Fact]
    public void Pages_have_the_size_that_is_shown()
    {
        using var file = PdfFacsimile.Open(new PdfBytes().Page("", entries: "/Rotate 90").Page("", entries: "/MediaBox [0 0 595.28 841.89] /CropBox [10 10 110 210]").Build(), ReadingLimits.Default, TestContext.Current.CancellationToken);
        Assert.Equal([new PageSize(792, 612), new PageSize(100, 200)], Enumerable.Range(1, file.PageCount).Select(file.SizeOf));
    }

    [Fact]
    public void A_file_of_another_format_is_refused() =>
        Assert.Equal("not-a-pdf", Assert.Throws<UnreadableFileException>(() => PdfFacsimile.Open("PK"u8.ToArray(), ReadingLimits.Default, TestContext.Current.CancellationToken)).Code);

    [Fact]
    public void Every_page_of_the_corpus_is_drawn_with_its_text()
    {
        foreach (var path in new[] { "corpus/national-standard/clean/source.pdf", "corpus/department/clean/source.pdf", "corpus/national-standard/continued/source.pdf" })
        {
            using var file = PdfFacsimile.Open(Samples.Read(path), ReadingLimits.Default, TestContext.Current.CancellationToken);
            for (var number = 1; number <= file.PageCount; number++)
                Assert.True(Root(file.Draw(number)).Elements().Count(e => e.Name.LocalName == "text") > 0);
        }
    }

    private static FacsimilePage Draw(byte[] content)
    {
        using var file = PdfFacsimile.Open(content, ReadingLimits.Default, TestContext.Current.CancellationToken);
        return file.Draw(1);
    }

    private static XElement Root(FacsimilePage page) => XElement.Parse($"<svg>{page.Svg}</svg>");

    private static List<XElement> Elements(byte[] content, string name) => [.. Root(Draw(content)).Descendants().Where(e => e.Name.LocalName == name)];

    private static List<XElement> Texts(byte[] content) => Elements(content, "text");

    private static string? At(XElement element, string name) => (string?)element.Attribute(name);
}
