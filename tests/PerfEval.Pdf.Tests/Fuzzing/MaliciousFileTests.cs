using System.Globalization;
using System.Text;
using PerfEval.Pdf.Tests.Building;
using PerfEval.Pdf.Tests.Filters;
using PerfEval.Pdf.Tests.Security;

namespace PerfEval.Pdf.Tests.Fuzzing;

/// <summary>Each known way to harm a reader of PDF files, and what comes of it here.</summary>
public class MaliciousFileTests
{
    private const string Text = "BT /F1 12 Tf 100 700 Td (text) Tj ET";
    private const string Fonts = "/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >>";

    public static TheoryData<string, string> Bombs => new()
    {
        { "Flate", "/Filter /FlateDecode" },
        { "LZW", "/Filter /LZWDecode" },
        { "RunLength", "/Filter /RunLengthDecode" },
        { "chain", "/Filter [/FlateDecode /FlateDecode]" },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void A_bomb_for_content_ends_at_the_limit_of_one_stream_and_costs_its_page_alone(string kind, string entries)
    {
        var pdf = new PdfBytes().Page("").Page(Text, $"<< {Fonts} >>");
        pdf.SetStream(3, Bomb(kind), entries);

        using var document = PdfDocument.Open(pdf.Build(), FuzzCase.Limits);

        Assert.Equal([new PdfNotice(PdfNoticeKind.PageLimit, 1, nameof(PdfLimits.MaxStreamBytes))], document.GetPage(0).Read().Notices);
        Assert.Equal("text", string.Concat(document.GetPage(1).Read().Glyphs.Select(g => g.Text)));
    }

    [Fact]
    public void A_bomb_of_a_filter_that_is_not_read_gives_nothing_and_is_noticed()
    {
        var pdf = new PdfBytes().Page("");
        pdf.SetStream(3, [0x1B, 0xFF, 0xFF], "/Filter /BrotliDecode");

        var content = Shown(pdf.Build());

        Assert.Empty(content.Glyphs);
        Assert.Contains(content.Notices, n => n.Kind == PdfNoticeKind.DamagedStream);
    }

    [Fact]
    public void A_chain_of_too_many_filters_ends_at_its_limit()
    {
        var pdf = new PdfBytes().Page("");
        pdf.SetStream(3, [], $"/Filter [{string.Concat(Enumerable.Repeat("/AHx ", 1_000))}]");

        Assert.Equal([new PdfNotice(PdfNoticeKind.PageLimit, 1, nameof(PdfLimits.MaxFilters))], Shown(pdf.Build()).Notices);
    }

    [Theory]
    [InlineData("/Prev {0}")]
    [InlineData("/Prev 0")]
    [InlineData("/XRefStm {0}")]
    [InlineData("/Prev 99999999999")]
    [InlineData("/Prev -1")]
    public void A_table_that_leads_back_to_itself_or_nowhere_is_read_once(string entry)
    {
        var start = Offset(Sound(new PdfBytes().Page(Text, $"<< {Fonts} >>")), "xref\n");

        Assert.Equal("text", Read(new PdfBytes { TrailerEntries = string.Format(CultureInfo.InvariantCulture, entry, start) }.Page(Text, $"<< {Fonts} >>").Build()));
    }

    [Fact]
    public void A_page_tree_that_holds_itself_gives_its_page_once()
    {
        var pdf = new PdfBytes().Page(Text, $"<< {Fonts} >>");
        pdf.Set(2, "<< /Type /Pages /Kids [2 0 R 4 0 R 2 0 R] /Count 2147483647 >>");

        using var document = PdfDocument.Open(pdf.Build());

        Assert.Equal(1, document.PageCount);
    }

    [Fact]
    public void An_object_stream_that_holds_or_extends_itself_does_not_loop()
    {
        var sound = new PdfBytes().Page(Text, $"<< {Fonts} >>").BuildWithObjectStream();
        var source = Encoding.Latin1.GetString(sound);
        var container = source[..source.IndexOf(" 0 obj\n<< /Length", source.IndexOf("/ObjStm", StringComparison.Ordinal) - 60, StringComparison.Ordinal)].Split('\n')[^1];
        var broken = source.Replace("/Type /ObjStm", $"/Extends {container} 0 R /Type /ObjStm", StringComparison.Ordinal);
        var inside = source.Replace("/Type /ObjStm /N 3 ", $"/Type /ObjStm /N {container} 0 R ", StringComparison.Ordinal);

        Assert.Equal("text", Read(Encoding.Latin1.GetBytes(broken)));
        Assert.Null(FuzzCase.Run(Encoding.Latin1.GetBytes(inside)));
    }

    [Theory]
    [InlineData("/Length 3 0 R")]
    [InlineData("/Length 5 0 R")]
    public void A_length_that_refers_to_itself_is_found_by_its_endstream(string length)
    {
        var pdf = new PdfBytes().Page("", $"<< {Fonts} >>");
        pdf.Set(3, $"<< {length} >>\nstream\n{Text}\nendstream");
        pdf.Set(5, "5 0 R");

        Assert.Equal("text", Read(pdf.Build()));
    }

    [Fact]
    public void A_form_that_shows_itself_is_shown_once()
    {
        var pdf = new PdfBytes();
        var form = pdf.Reserve();
        var resources = $"<< {Fonts} /XObject << /X {form.ToString(CultureInfo.InvariantCulture)} 0 R >> >>";
        pdf.SetStream(form, Encoding.Latin1.GetBytes(Text + " /X Do /X Do"), $"/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources {resources}");

        Assert.Equal("text", Read(pdf.Page("/X Do", resources).Build()));
    }

    [Fact]
    public void Forms_that_double_at_each_level_end_at_a_limit_of_the_page()
    {
        var pdf = new PdfBytes();
        var form = pdf.AddStream(Text, "/Subtype /Form /BBox [0 0 600 800]");
        for (var i = 0; i < 30; i++)
        {
            form = pdf.AddStream(
                string.Concat(Enumerable.Repeat("/X Do ", 8)),
                string.Create(CultureInfo.InvariantCulture, $"/Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /X {form} 0 R >> >>"));
        }

        pdf.Page("/X Do", string.Create(CultureInfo.InvariantCulture, $"<< {Fonts} /XObject << /X {form} 0 R >> >>"));

        Assert.Contains(Shown(pdf.Build()).Notices, n => n.Kind == PdfNoticeKind.PageLimit);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("<<")]
    [InlineData("<< /A ")]
    [InlineData("[ << /A ")]
    public void Nesting_without_end_costs_its_object_alone(string nest)
    {
        var pdf = new PdfBytes().Page(Text, $"<< {Fonts} >>");
        pdf.CatalogEntries = "/Names 9 0 R";
        pdf.Set(9, string.Concat(Enumerable.Repeat(nest, 100_000)));

        Assert.Equal("text", Read(pdf.Build()));
    }

    [Theory]
    [InlineData("[", "")]
    [InlineData("q ", "")]
    [InlineData("/P BMC ", "")]
    [InlineData("BT ", "")]
    [InlineData("(", "")]
    [InlineData("<< /A ", "")]
    [InlineData("[", "]")]
    public void Content_nested_without_end_is_read_to_its_end(string open, string close)
    {
        var nest = string.Concat(Enumerable.Repeat(open, 100_000)) + string.Concat(Enumerable.Repeat(close, 100_000));

        Assert.StartsWith("text", Read(new PdfBytes().Page($"{Text} {nest} {Text}", $"<< {Fonts} >>").Build()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/MediaBox [0 0 1e30 1e30]")]
    [InlineData("/MediaBox [-99999999999 -99999999999 99999999999 99999999999]")]
    [InlineData("/MediaBox [0 0 0 0]")]
    [InlineData("/MediaBox 12")]
    [InlineData("/MediaBox [0 0 612 792] /UserUnit 1e30")]
    public void A_page_of_absurd_size_is_read_and_its_size_is_a_number(string box)
    {
        using var document = PdfDocument.Open(new PdfBytes().Page(Text, $"<< {Fonts} >>", box).Build());
        var page = document.GetPage(0);

        Assert.True(float.IsFinite(page.Width) && float.IsFinite(page.Height) && page.Width > 0 && page.Height > 0);
        Assert.All(page.Read().Glyphs, g => Assert.True(float.IsFinite(g.X) && float.IsFinite(g.Y)));
    }

    [Fact]
    public void An_image_of_absurd_size_is_named_and_costs_nothing()
    {
        var pdf = new PdfBytes();
        var image = pdf.AddStream("x", "/Subtype /Image /Width 2147483647 /Height 2147483647 /BitsPerComponent 8 /ColorSpace /DeviceRGB");
        pdf.Page("q 100 0 0 100 10 10 cm /I Do Q", string.Create(CultureInfo.InvariantCulture, $"<< /XObject << /I {image} 0 R >> >>"));

        Assert.Single(Assert.Single(Shown(pdf.Build()).Images).ReadBytes());
    }

    [Theory]
    [InlineData("JBIG2Decode")]
    [InlineData("JPXDecode")]
    public void An_image_codec_with_a_history_is_not_run(string codec)
    {
        var pdf = new PdfBytes();
        var image = pdf.AddStream("not a picture", $"/Subtype /Image /Width 9 /Height 9 /Filter /{codec}");
        pdf.Page("q 100 0 0 100 10 10 cm /I Do Q", string.Create(CultureInfo.InvariantCulture, $"<< /XObject << /I {image} 0 R >> >>"));

        var shown = Assert.Single(Shown(pdf.Build()).Images);

        Assert.Equal((codec, "not a picture"), (shown.Codec, Encoding.Latin1.GetString(shown.ReadBytes())));
    }

    [Theory]
    [InlineData("1 beginbfrange <00000000> <FFFFFFFF> <0000> endbfrange")]
    [InlineData("1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <00> <FF> <FFFFFFFFFFFF> endbfrange")]
    [InlineData("1 beginbfrange <0000> <FFFF> [<0041>")]
    [InlineData("1 beginbfchar <74> <")]
    public void A_ToUnicode_map_that_overflows_ends_in_time(string map)
    {
        var pdf = new PdfBytes();
        var stream = pdf.AddStream(map);
        pdf.Page(Text, string.Create(CultureInfo.InvariantCulture, $"<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode {stream} 0 R >> >> >>"));

        Assert.Equal(4, Shown(pdf.Build()).Glyphs.Count);
    }

    [Fact]
    public void A_CMap_that_uses_itself_ends()
    {
        var pdf = new PdfBytes();
        var cmap = pdf.Reserve();
        pdf.SetStream(
            cmap, Encoding.Latin1.GetBytes("/Own usecmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 begincidrange <0000> <00FF> 0 endcidrange"),
            string.Create(CultureInfo.InvariantCulture, $"/Type /CMap /CMapName /Own /UseCMap {cmap} 0 R"));
        pdf.Page(
            "BT /F1 12 Tf 10 10 Td <00010002> Tj ET",
            string.Create(CultureInfo.InvariantCulture, $"<< /Font << /F1 << /Subtype /Type0 /BaseFont /S /Encoding {cmap} 0 R /DescendantFonts [<< /Subtype /CIDFontType0 >>] >> >> >>"));

        Assert.Equal(2, Shown(pdf.Build()).Glyphs.Count);
    }

    [Fact]
    public void A_form_in_XML_with_an_external_entity_is_not_even_parsed()
    {
        var pdf = new PdfBytes();
        var xfa = pdf.AddStream("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>");
        pdf.CatalogEntries = string.Create(CultureInfo.InvariantCulture, $"/AcroForm << /XFA {xfa} 0 R /Fields [] >>");

        Assert.Equal("text", Read(pdf.Page(Text, $"<< {Fonts} >>").Build()));
    }

    [Theory]
    [InlineData("/NeedsRendering true", true)]
    [InlineData("", false)]
    public void A_form_whose_pages_a_program_would_have_to_make_is_not_passed_over_in_silence(string entry, bool isNoticed)
    {
        var pdf = new PdfBytes { CatalogEntries = entry + " /AcroForm << /XFA (x) /Fields [] >>" }.Page(Text, $"<< {Fonts} >>");

        using var document = PdfDocument.Open(pdf.Build());

        Assert.Equal(isNoticed ? [new PdfNotice(PdfNoticeKind.NotRead, null, "XFA")] : [], document.Notices);
    }

    [Fact]
    public void A_file_that_needs_a_password_says_so()
    {
        var pdf = new PdfBytes { TrailerEntries = $"/Encrypt 9 0 R /ID [<{EncryptedDocument.FirstId}> <00>]" }.Page(Text);
        pdf.Set(9, EncryptedDocument.WithPassword[0].Encrypt);

        Assert.Equal(PdfFault.NeedsPassword, Assert.Throws<PdfException>(() => Read(pdf.Build())).Fault);
    }

    [Fact]
    public void A_file_encrypted_with_the_empty_password_is_read()
    {
        foreach (var encrypted in FuzzSeeds.All.Skip(4))
            Assert.Equal("secret words", Read(encrypted));
    }

    [Theory]
    [InlineData("", "\n\n<html>trailing</html>\n")]
    [InlineData("garbage before\r\n", "")]
    [InlineData("PK\u0003\u0004 half an archive \u0000\u0000\n", "PK\u0005\u0006\0\0\0\0")]
    [InlineData("GIF89a;", "<script>alert(1)</script>")]
    public void A_file_with_another_around_it_is_read_as_the_document_in_it(string before, string after)
    {
        var sound = Sound(new PdfBytes().Page(Text, $"<< {Fonts} >>"));

        Assert.Equal("text", Read(Encoding.Latin1.GetBytes(before + sound + after)));
    }

    [Fact]
    public void An_attached_document_is_no_page_of_this_one()
    {
        var pdf = new PdfBytes();
        var attached = pdf.AddStream(PdfBytes.OnePageWithHelvetica("BT /F1 9 Tf (attached) Tj ET"), "/Type /EmbeddedFile");
        pdf.CatalogEntries = string.Create(CultureInfo.InvariantCulture, $"/Names << /EmbeddedFiles << /Names [(a.pdf) << /Type /Filespec /EF << /F {attached} 0 R >> >>] >> >>");

        Assert.Equal("text", Read(pdf.Page(Text, $"<< {Fonts} >>").Build()));
    }

    [Fact]
    public void Text_in_a_layer_that_is_off_is_told_from_text_that_is_seen()
    {
        var pdf = new PdfBytes();
        var layer = pdf.Add("<< /Type /OCG /Name (hidden) >>");
        pdf.CatalogEntries = string.Create(CultureInfo.InvariantCulture, $"/OCProperties << /OCGs [{layer} 0 R] /D << /OFF [{layer} 0 R] >> >>");
        pdf.Page(
            $"/OC /L BDC BT /F1 12 Tf 9 9 Td (99) Tj ET EMC {Text}",
            string.Create(CultureInfo.InvariantCulture, $"<< {Fonts} /Properties << /L {layer} 0 R >> >>"));

        var glyphs = Shown(pdf.Build()).Glyphs;

        Assert.Equal("99", string.Concat(glyphs.Where(g => g.Traits.HasFlag(PdfGlyphTraits.Hidden)).Select(g => g.Text)));
        Assert.Equal("text", string.Concat(glyphs.Where(g => !g.Traits.HasFlag(PdfGlyphTraits.Hidden)).Select(g => g.Text)));
    }

    [Fact]
    public void White_text_keeps_its_colour_so_that_it_can_be_told() =>
        Assert.All(Shown(PdfBytes.OnePage("1 g " + Text, $"<< {Fonts} >>")).Glyphs, g => Assert.Equal(PdfColor.White, g.Color));

    private static byte[] Bomb(string kind) => kind switch
    {
        "LZW" => LzwFilterTests.Encode(new byte[3_000_000], early: true),
        "RunLength" => [.. Enumerable.Repeat((byte[])[129, 0], 40_000).SelectMany(b => b)],
        "chain" => Streams.Zlib(Streams.Zlib(new byte[30_000_000])),
        _ => Streams.Zlib(new byte[4_000_000]),
    };

    private static string Sound(PdfBytes pdf) => Encoding.Latin1.GetString(pdf.Build());

    private static int Offset(string file, string of) => file.IndexOf(of, StringComparison.Ordinal);

    private static PdfPageContent Shown(byte[] file)
    {
        using var document = PdfDocument.Open(file, FuzzCase.Limits);
        return document.GetPage(0).Read();
    }

    private static string Read(byte[] file) => string.Concat(Shown(file).Glyphs.Select(g => g.Text));
}
