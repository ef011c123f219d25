using System.Globalization;
using System.Text;
using PerfEval.Pdf.Objects;
using PerfEval.Pdf.Tests.Building;

namespace PerfEval.Pdf.Tests.Syntax.XRef;

public class XRefReaderTests
{
    private static string Original => Encoding.Latin1.GetString(PdfBytes.OnePage("old"));

    [Fact]
    public void An_incremental_update_takes_the_place_of_what_it_replaces()
    {
        using var file = PdfFileTests.Open(Updated("<< /Length 3 >>\nstream\nnew\nendstream", "00000 n"));

        Assert.Equal("new", PdfFileTests.FirstContent(file));
        Assert.Empty(file.Notices);
    }

    [Fact]
    public void An_object_that_an_update_frees_is_null()
    {
        using var file = PdfFileTests.Open(Updated("null", "00001 f"));

        Assert.True(file.Resolve(new PdfReference(3, 0)).IsNull);
        Assert.Equal("Page", Assert.IsType<PdfDictionary>(file.Resolve(new PdfReference(4, 0))).Name("Type"));
    }

    [Fact]
    public void The_newest_trailer_counts_and_older_ones_fill_in()
    {
        using var file = PdfFileTests.Open(Updated("null", "00000 n", "/Size 99"));

        Assert.Equal(99, file.Trailer.Int("Size"));
        Assert.Equal(1, file.Trailer.ReferenceNumber("Root"));
    }

    [Fact]
    public void A_hybrid_file_gives_the_objects_that_only_its_cross_reference_stream_lists()
    {
        var table = Original.LastIndexOf("xref\n0", StringComparison.Ordinal);
        var hidden = Text($"9 0 obj\n(hidden)\nendobj\n");
        var stream = table + hidden.Length;
        byte[] entry = [1, (byte)(table >> 8), (byte)table, 0];
        var start = Text($"8 0 obj\n") + Encoding.Latin1.GetString(PdfBytes.Stream(entry, "/Type /XRef /W [1 2 1] /Index [9 1] /Size 10")) + "\nendobj\n";
        var file = Original[..table] + hidden + start + Original[table..]
            .Replace("/Root", Text($"/XRefStm {stream} /Root"), StringComparison.Ordinal)
            .Replace(Text($"startxref\n{table}"), Text($"startxref\n{stream + start.Length}"), StringComparison.Ordinal);

        using var pdf = PdfFileTests.Open(Encoding.Latin1.GetBytes(file));

        Assert.Equal("hidden", Encoding.Latin1.GetString(Assert.IsType<PdfString>(pdf.Resolve(new PdfReference(9, 0))).Bytes));
        Assert.Equal("old", PdfFileTests.FirstContent(pdf));
        Assert.Empty(pdf.Notices);
    }

    [Fact]
    public void A_previous_section_that_cannot_be_read_lets_missing_objects_be_searched_for()
    {
        var file = Encoding.Latin1.GetString(Updated("<< /Length 3 >>\nstream\nnew\nendstream", "00000 n"));
        var at = file.LastIndexOf("/Prev ", StringComparison.Ordinal);
        file = file[..at] + "/Prev 77777 " + file[(file.IndexOf('/', at + 1))..];

        using var pdf = PdfFileTests.Open(Encoding.Latin1.GetBytes(file));

        Assert.Equal("new", PdfFileTests.FirstContent(pdf));
        Assert.Single(pdf.Notices, n => n.Kind == PdfNoticeKind.Repaired);
    }

    [Fact]
    public void Line_ends_of_a_single_carriage_return_are_read()
    {
        using var file = PdfFileTests.Open(Encoding.Latin1.GetBytes(Original.Replace('\n', '\r')));

        Assert.Equal("old", PdfFileTests.FirstContent(file));
        Assert.Empty(file.Notices);
    }

    [Fact]
    public void Opening_reads_the_catalogue_and_no_other_object()
    {
        var pdf = new PdfBytes().Page("old");
        for (var i = 0; i < 1000; i++)
            pdf.Add("[ damaged } object");
        using var file = PdfFileTests.Open(pdf.Build());

        Assert.Empty(file.Notices);
        Assert.Equal("old", PdfFileTests.FirstContent(file));
    }

    private static byte[] Updated(string third, string entry, string trailer = "/Size 5 /Root 1 0 R")
    {
        var older = Original.LastIndexOf("xref\n0", StringComparison.Ordinal);
        var body = Original + Text($"3 0 obj\n{third}\nendobj\n");
        return Encoding.Latin1.GetBytes(body + Text(
            $"xref\n3 1\n{Original.Length:D10} {entry} \ntrailer\n<< /Prev {older} {trailer} >>\nstartxref\n{body.Length}\n%%EOF\n"));
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
