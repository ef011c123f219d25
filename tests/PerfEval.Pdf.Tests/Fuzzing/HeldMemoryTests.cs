using System.Globalization;
using PerfEval.Pdf.Syntax.XRef;
using PerfEval.Pdf.Tests.Building;
using PerfEval.Pdf.Tests.Content;
using PerfEval.Pdf.Tests.Filters;

namespace PerfEval.Pdf.Tests.Fuzzing;

/// <summary>What a file may make the reader keep in memory at one time, beyond what each of its streams may give.</summary>
public class HeldMemoryTests
{
    private const string Font = "<< " + Shown.Helvetica + " >>";

    private static PdfNotice Limit(string name) => new(PdfNoticeKind.PageLimit, 1, name);

    [Fact]
    public void Forms_in_forms_share_one_bound_of_decoded_bytes()
    {
        var pdf = new PdfBytes();
        var inner = "";
        for (var i = 0; i < 20; i++)
        {
            var content = Streams.Zlib([.. "/X Do "u8, .. Enumerable.Repeat((byte)' ', 18_000_000)]);
            var number = pdf.AddStream(content, string.Create(CultureInfo.InvariantCulture, $"/Filter /FlateDecode /Subtype /Form /BBox [0 0 9 9] {inner}"));
            inner = string.Create(CultureInfo.InvariantCulture, $"/Resources << /XObject << /X {number} 0 R >> >>");
        }

        pdf.Page("/X Do", inner["/Resources ".Length..]).Page("BT /F1 9 Tf 9 9 Td (next) Tj ET", Font);
        var before = GC.GetAllocatedBytesForCurrentThread();

        using var document = PdfDocument.Open(pdf.Build());
        var first = document.GetPage(0).Read();

        Assert.Equal([Limit(nameof(PdfLimits.MaxHeldBytes))], first.Notices);
        Assert.Equal("next", Shown.Text(document.GetPage(1).Read()));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 512_000_000);
    }

    [Fact]
    public void What_a_stream_held_is_free_for_the_next()
    {
        var pdf = new PdfBytes();
        var content = pdf.AddStream(Streams.Zlib(new byte[40_000]), "/Filter /FlateDecode");
        pdf.Set(2, "<< /Type /Pages /Kids [" + string.Concat(Enumerable.Repeat(string.Create(CultureInfo.InvariantCulture, $"<< /Type /Page /Contents {content} 0 R >> "), 20)) + "] >>");

        using var document = PdfDocument.Open(pdf.Build(), new PdfLimits { MaxHeldBytes = 300_000 });

        for (var i = 0; i < document.PageCount; i++)
            Assert.Empty(document.GetPage(i).Read().Notices);
    }

    [Theory]
    [InlineData("0.5 ")]
    [InlineData("<</A 1>>")]
    [InlineData("[]")]
    [InlineData("() ")]
    public void An_object_of_millions_of_values_is_read_up_to_its_limit(string value)
    {
        var pdf = new PdfBytes().Page("BT /F1 9 Tf 9 9 Td (text) Tj ET", Font, "/MediaBox 9 0 R");
        pdf.Set(9, "[0 0 600 800 " + string.Concat(Enumerable.Repeat(value, 3_000_000)) + "]");
        var file = pdf.Build();
        var before = GC.GetAllocatedBytesForCurrentThread();

        using var document = PdfDocument.Open(file);
        var content = document.GetPage(0).Read();

        Assert.Equal("text", Shown.Text(content));
        Assert.Equal(600, document.GetPage(0).Width);
        Assert.Contains(document.Notices, n => n.Kind == PdfNoticeKind.DamagedObject);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 150_000_000);
    }

    [Fact]
    public void A_page_whose_fonts_have_too_large_tables_ends_there_and_the_next_page_starts_anew()
    {
        var pdf = new PdfBytes();
        var map = pdf.AddStream("1 begincodespacerange <0000> <ffff> endcodespacerange 1 beginbfrange <0000> <7fff> <4e00> endbfrange");
        var fonts = string.Concat(Enumerable.Range(0, 60).Select(i => pdf.Add(
            string.Create(CultureInfo.InvariantCulture, $"<< /Type /Font /Subtype /Type0 /BaseFont /S{i} /Encoding /Identity-H /ToUnicode {map} 0 R /DescendantFonts [<< /Subtype /CIDFontType2 /BaseFont /S >>] >>")))
            .Select((number, i) => string.Create(CultureInfo.InvariantCulture, $"/F{i} {number} 0 R ")));
        var content = "BT " + string.Concat(Enumerable.Range(0, 60).Select(i => string.Create(CultureInfo.InvariantCulture, $"/F{i} 9 Tf <0001> Tj ")));
        pdf.Page(content, $"<< /Font << {fonts} >> >>").Page("BT /F1 9 Tf 9 9 Td (next) Tj ET", Font).Page("BT /F59 9 Tf <0002> Tj ET", $"<< /Font << {fonts} >> >>");

        using var document = PdfDocument.Open(pdf.Build());
        var first = document.GetPage(0).Read();

        Assert.Equal([Limit(nameof(PdfLimits.MaxFontEntries))], first.Notices);
        Assert.InRange(first.Glyphs.Count, 20, 50);
        Assert.Equal("next", Shown.Text(document.GetPage(1).Read()));
        Assert.Equal("丂", Shown.Text(document.GetPage(2).Read()));
    }

    [Fact]
    public void Images_whose_bytes_are_asked_for_use_up_nothing_of_the_limits_of_the_text()
    {
        var pdf = new PdfBytes();
        var image = pdf.AddStream(Streams.Zlib(new byte[600_000]), "/Subtype /Image /Width 1000 /Height 600 /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter /FlateDecode");
        pdf.Page("q 9 0 0 9 9 9 cm /I Do Q BT /F1 9 Tf 9 9 Td (text) Tj ET", string.Create(CultureInfo.InvariantCulture, $"<< {Shown.Helvetica} /XObject << /I {image} 0 R >> >>"));

        using var document = PdfDocument.Open(pdf.Build(), new PdfLimits { MaxDecodedBytes = 1_000_000 });
        for (var i = 0; i < 5; i++)
            Assert.Equal(600_000, document.GetPage(0).Read().Images[0].ReadBytes().Length);

        Assert.Equal("text", Shown.Text(document.GetPage(0).Read()));
    }

    [Fact]
    public void Numbers_of_objects_that_no_file_of_this_size_has_are_bounded()
    {
        var table = new XRefTable(1_000, PdfLimits.Default);
        for (var i = 0; i < 200_000; i++)
            table.Set(2_000_000_000 + i, new XRefEntry(XRefKind.InFile, 9, 0));

        var fault = Assert.Throws<PdfException>(() => table.Set(1_999_999_999, new XRefEntry(XRefKind.InFile, 9, 0)));

        Assert.Equal(nameof(PdfLimits.MaxObjects), fault.LimitName);
    }
}
