using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PerfEval.Pdf.Objects;
using PerfEval.Pdf.Tests.Building;

namespace PerfEval.Pdf.Tests.Syntax;

public partial class DamagedFileTests
{
    private const string Content = "BT (text) Tj ET";

    private static string Classic => Encoding.Latin1.GetString(PdfBytes.OnePage(Content));

    private static string Compressed => Encoding.Latin1.GetString(new PdfBytes().Page(Content).BuildWithObjectStream());

    public static TheoryData<string, string> Repairable() => new()
    {
        { "startxref leads nowhere", StartXRef().Replace(Classic, "startxref\n99999999") },
        { "startxref leads into an object", StartXRef().Replace(Classic, "startxref\n20") },
        { "startxref is 0", StartXRef().Replace(Classic, "startxref\n0") },
        { "startxref of a cross-reference stream is 0", StartXRef().Replace(Compressed, "startxref\n0") },
        { "no startxref", StartXRef().Replace(Classic, "") },
        { "no table and no trailer", Classic[..Classic.IndexOf("xref\n", StringComparison.Ordinal)] },
        { "no cross-reference stream", Compressed[..Compressed.LastIndexOf(" 0 obj", StringComparison.Ordinal)] },
        { "offsets shifted", Classic.Replace("%PDF-1.7\n", "%PDF-1.7\n%%%%%%%%%%%%%%\n", StringComparison.Ordinal) },
        { "offsets of a cross-reference stream shifted", Compressed.Replace("%PDF-1.7\n", "%PDF-1.7\n%%%%%%%%%%%%%%\n", StringComparison.Ordinal) },
        { "trailer without /Root", Classic.Replace("/Root 1 0 R", "", StringComparison.Ordinal) },
        { "/Root leads to the page tree", Classic.Replace("/Root 1 0 R", "/Root 2 0 R", StringComparison.Ordinal) },
        { "catalogue lost", Classic.Replace("/Catalog", "/Cxxxlog", StringComparison.Ordinal).Replace("/Root 1 0 R", "", StringComparison.Ordinal) },
        { "entries in reverse order", ReverseEntries(Classic) },
        { "table cut short", Classic[..Classic.LastIndexOf("00000 n", StringComparison.Ordinal)] },
    };

    [Theory]
    [MemberData(nameof(Repairable))]
    public void A_damaged_file_is_repaired_by_scanning(string damage, string file)
    {
        Assert.NotEmpty(damage);
        using var pdf = PdfFileTests.Open(Encoding.Latin1.GetBytes(file));

        Assert.Equal(Content, PdfFileTests.FirstContent(pdf));
        Assert.Single(pdf.Notices, n => n.Kind == PdfNoticeKind.Repaired);
    }

    public static TheoryData<string, string> ReadAsTheyAre() => new()
    {
        { "junk before the header that offsets do not count", new string('x', 500) + "\n" + Classic },
        { "junk before the header of a file with streams", new string('x', 500) + "\n" + Compressed },
        { "trailing garbage", Classic + new string('\0', 5000) },
        { "entries of 19 bytes", Classic.Replace(" \n", "\n", StringComparison.Ordinal) },
        { "entries of 21 bytes", Classic.Replace(" n \n", " n \r\n", StringComparison.Ordinal).Replace(" f \n", " f \r\n", StringComparison.Ordinal) },
        { "a first subsection numbered from 1", Classic.Replace("xref\n0 5", "xref\n1 5", StringComparison.Ordinal) },
        { "a generation that does not match", Classic.Replace("/Pages 2 0 R", "/Pages 2 3 R", StringComparison.Ordinal) },
    };

    [Theory]
    [MemberData(nameof(ReadAsTheyAre))]
    public void What_many_programs_get_wrong_needs_no_repair(string fault, string file)
    {
        Assert.NotEmpty(fault);
        using var pdf = PdfFileTests.Open(Encoding.Latin1.GetBytes(file));

        Assert.Equal(Content, PdfFileTests.FirstContent(pdf));
        Assert.Empty(pdf.Notices);
    }

    [Theory]
    [InlineData("/Length 3")]
    [InlineData("/Length 99999")]
    [InlineData("/Length -1")]
    [InlineData("/Length 99 0 R")]
    [InlineData("")]
    public void A_stream_with_a_wrong_length_is_read_to_its_endstream(string length)
    {
        var right = string.Create(CultureInfo.InvariantCulture, $"/Length {Content.Length}");
        using var pdf = PdfFileTests.Open(Encoding.Latin1.GetBytes(Classic.Replace(right, length.PadRight(right.Length), StringComparison.Ordinal)));

        Assert.Equal(Content, PdfFileTests.FirstContent(pdf));
    }

    [Fact]
    public void A_length_that_leads_back_to_its_own_stream_is_read_to_its_endstream()
    {
        var right = string.Create(CultureInfo.InvariantCulture, $"/Length {Content.Length}");
        using var pdf = PdfFileTests.Open(Encoding.Latin1.GetBytes(Classic.Replace(right, "/Length 3 0 R", StringComparison.Ordinal)));

        Assert.Equal(Content, PdfFileTests.FirstContent(pdf));
    }

    [Fact]
    public void An_entry_that_leads_to_another_object_costs_a_search_and_not_the_object()
    {
        var entries = Entry().Matches(Classic);
        var file = Classic.Replace(entries[2].Value, entries[1].Value, StringComparison.Ordinal);

        using var pdf = PdfFileTests.Open(Encoding.Latin1.GetBytes(file));

        Assert.Equal(Content, PdfFileTests.FirstContent(pdf));
        Assert.Single(pdf.Notices, n => n.Kind == PdfNoticeKind.Repaired);
    }

    [Fact]
    public void A_scan_takes_the_later_of_two_objects_with_one_number()
    {
        var body = Classic[..Classic.IndexOf("xref\n", StringComparison.Ordinal)];
        var file = body + "3 0 obj\n<< /Length 3 >>\nstream\nnew\nendstream\nendobj\n";

        using var pdf = PdfFileTests.Open(Encoding.Latin1.GetBytes(file));

        Assert.Equal("new", PdfFileTests.FirstContent(pdf));
    }

    [Fact]
    public void A_scan_does_not_look_for_objects_within_a_stream()
    {
        var inner = Encoding.Latin1.GetBytes("3 0 obj << /Length 5 >> stream\nwrong\nendstream endobj");
        var pdf = new PdfBytes().Page(Content);
        pdf.AddStream(inner, "/Type /EmbeddedFile");
        var file = StartXRef().Replace(Encoding.Latin1.GetString(pdf.Build()), "");

        using var opened = PdfFileTests.Open(Encoding.Latin1.GetBytes(file));

        Assert.Equal(Content, PdfFileTests.FirstContent(opened));
    }

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.7")]
    [InlineData("no PDF at all")]
    [InlineData("startxref\n0\n%%EOF")]
    public void What_holds_no_object_is_refused_as_damaged(string file)
    {
        var exception = Assert.Throws<PdfException>(() => PdfFileTests.Open(Encoding.Latin1.GetBytes(file)));

        Assert.Equal(PdfFault.Damaged, exception.Fault);
    }

    [Fact]
    public void Objects_of_a_file_without_a_page_tree_are_still_listed()
    {
        using var pdf = PdfFileTests.Open("7 0 obj << /Type /Page >> endobj"u8.ToArray());

        Assert.Equal([7], pdf.ObjectNumbers());
        Assert.Equal("Page", Assert.IsType<PdfDictionary>(pdf.Resolve(new PdfReference(7, 0))).Name("Type"));
    }

    private static string ReverseEntries(string file)
    {
        var entries = Entry().Matches(file).Select(m => m.Value).Reverse().ToList();
        var next = 0;
        return Entry().Replace(file, _ => entries[next++]);
    }

    [GeneratedRegex(@"startxref\n\d+", RegexOptions.None, 10_000)]
    private static partial Regex StartXRef();

    [GeneratedRegex(@"\d{10} 00000 n", RegexOptions.None, 10_000)]
    private static partial Regex Entry();
}
