using PerfEval.Pdf.Tests.Building;
using static PerfEval.Pdf.Tests.Fonts.Programs.TestProgram;

namespace PerfEval.Pdf.Tests.Fonts;

/// <summary>What an embedded font program tells where ToUnicode and the encoding are silent.</summary>
public sealed class EmbeddedProgramTests
{
    [Fact]
    public void A_CID_means_what_the_cmap_of_its_TrueType_program_says()
    {
        var font = TestFont.Load(b => Type0(TestFont.Descriptor(b, Sfnt(Cmap((3, 1, Format4((0x4E2D, 7))))), "FontFile2"), "/CIDToGIDMap /Identity"));
        Assert.Equal("中\uFFFD", font.Text(0, 7, 0, 8));
    }

    [Fact]
    public void CIDToGIDMap_leads_from_CID_to_glyph()
    {
        var font = TestFont.Load(b => Type0(
            TestFont.Descriptor(b, Sfnt(Cmap((3, 1, Format4((0x4E2D, 7))))), "FontFile2"), FormattableString.Invariant($"/CIDToGIDMap {b.AddStream([0, 0, 0, 7])} 0 R")));
        Assert.Equal("中\uFFFD\uFFFD", font.Text(0, 1, 0, 7, 0, 0));
    }

    [Fact]
    public void A_CFF_program_of_the_collection_GB1_gives_its_CIDs_their_characters()
    {
        var font = TestFont.Load(b => Type0(TestFont.Descriptor(b, Cff(["GB1"], [34], isCidKeyed: true), "FontFile3", "/Subtype /CIDFontType0C"), ""));
        Assert.Equal("A", font.Text(0, 34));
    }

    [Fact]
    public void A_CFF_program_that_is_not_CID_keyed_tells_by_glyph_names()
    {
        var font = TestFont.Load(b => Type0(TestFont.Descriptor(b, Cff(["uni4E2D"], [391]), "FontFile3"), ""));
        Assert.Equal("中", font.Text(0, 1));
    }

    [Fact]
    public void A_subset_without_any_evidence_is_undecodable_and_never_Latin()
    {
        var font = TestFont.Load(b => $"<< /Type /Font /Subtype /TrueType /BaseFont /ABCDEF+SimSun {TestFont.Descriptor(b, Sfnt(Cmap((1, 0, Format4((65, 1))))), "FontFile2", "/Flags 4")} >>");
        Assert.Equal("\uFFFD", font.Text("A"));
        Assert.True(font.Info.IsEmbedded);
    }

    [Fact]
    public void A_symbolic_TrueType_code_goes_through_its_symbol_subtable_to_the_Unicode_one()
    {
        var font = TestFont.Load(b => $"<< /Type /Font /Subtype /TrueType /BaseFont /ABCDEF+SimSun {TestFont.Descriptor(b, Sfnt(Cmap((3, 0, Format4((0xF021, 5))), (3, 1, Format4((0x9879, 5))))), "FontFile2", "/Flags 4")} >>");
        Assert.Equal("项", font.Text("!"));
    }

    [Fact]
    public void A_nonsymbolic_TrueType_font_without_encoding_has_StandardEncoding()
    {
        var font = TestFont.Load(b => $"<< /Type /Font /Subtype /TrueType /BaseFont /ABCDEF+Arial {TestFont.Descriptor(b, Sfnt(), "FontFile2", "/Flags 32")} >>");
        Assert.Equal("A\u2019", font.Text("A'"));
    }

    [Fact]
    public void A_Type_1_program_brings_its_own_encoding()
    {
        var font = TestFont.Load(b => $"<< /Type /Font /Subtype /Type1 /BaseFont /ABCDEF+X {TestFont.Descriptor(b, "%!\n/Encoding 256 array dup 1 /A put dup 2 /g5 put readonly def eexec"u8.ToArray(), "FontFile", "/Flags 4")} >>");
        Assert.Equal("A\uFFFD", font.Text(1, 2));
    }

    [Fact]
    public void A_CFF_program_brings_its_own_encoding()
    {
        var font = TestFont.Load(b => $"<< /Type /Font /Subtype /Type1 /BaseFont /ABCDEF+X {TestFont.Descriptor(b, Cff([], [34], [0, 1, 1]), "FontFile3", "/Flags 4")} >>");
        Assert.Equal("A", font.Text(1));
    }

    [Fact]
    public void Widths_that_the_file_leaves_out_come_from_the_program()
    {
        var program = Sfnt([Cmap((1, 0, [.. U16(6, 12, 0, 65, 1, 1)])), .. Metrics(2048, 0, 1024)]);
        var font = TestFont.Load(b => $"<< /Type /Font /Subtype /TrueType /BaseFont /ABCDEF+X {TestFont.Descriptor(b, program, "FontFile2", "/Flags 4")} >>");
        Assert.Equal(0.5f, Assert.Single(font.Show(65)).Advance);
    }

    [Fact]
    public void A_program_that_is_none_costs_nothing_but_its_characters()
    {
        var font = TestFont.Load(b => Type0(TestFont.Descriptor(b, "no font"u8.ToArray(), "FontFile2"), ""));
        Assert.Equal("\uFFFD", font.Text(0, 7));
    }

    /// <summary>As Ghostscript writes a TrueType subset anew.</summary>
    [Theory]
    [InlineData("TimesNewRomanPSMT", "%-.012", "833 333 250 500 500 500", "2.1%")]
    [InlineData("Calibri", "%-.ABelm", "715 306 252 579 544 498 229 799", "Belmel.")]
    [InlineData("ArialMT", "0123456789", "556 556 556 556 556 556 556 556 556 556", "2024")]
    [InlineData("SimSun", "%.0129", "500 500 500 500 500 500", "2.1%")]
    public void Codes_that_nothing_tells_of_are_ASCII_where_their_widths_are_those_of_the_letters(string name, string codes, string widths, string shown)
    {
        var font = TestFont.Load(b => WithoutEncoding(b, name, codes, widths));
        Assert.Equal(shown, font.Text(shown));
    }

    [Fact]
    public void Codes_given_out_by_order_of_use_are_undecodable_though_they_look_like_ASCII()
    {
        var byUse = TestFont.Load(b => WithoutEncoding(b, "Calibri", "!\"#$%&'()*", "579 525 229 498 799 335 391 453 715 252"));
        Assert.Equal("\uFFFD\uFFFD", byUse.Text("!#"));
        var ofOneWidth = TestFont.Load(b => WithoutEncoding(b, "SimSun", "!\"#$%&", "500 500 500 500 500 500"));
        Assert.Equal("\uFFFD\uFFFD", ofOneWidth.Text("!#"));
        var ideographs = TestFont.Load(b => WithoutEncoding(b, "SimSun", "AEGKPz", "1000 1000 1000 1000 1000 1000"));
        Assert.Equal("\uFFFD\uFFFD", ideographs.Text("AG"));
    }

    [Fact]
    public void Glyph_indexes_of_an_identity_font_are_ASCII_from_3_on_where_the_widths_say_so()
    {
        var arial = TestFont.Load(_ => Type0("", "/W [3 [278 278 355 556 556 889 667 191] 19 [556 556 556] 36 [667 667 722 722 667]]"));
        Assert.Equal("A1%\uFFFD", arial.Text(0, 36, 0, 20, 0, 8, 0, 200));
        var numberedAnew = TestFont.Load(_ => Type0("", "/W [3 [667 278 667 556 889 222 556 722 722 278 191 556]]"));
        Assert.Equal("\uFFFD", numberedAnew.Text(0, 5));
    }

    private static string WithoutEncoding(PdfBytes b, string name, string codes, string widths)
    {
        var program = Sfnt(Cmap((3, 0, Format4([.. codes.Select((c, i) => (0xF000 + c, i + 1))]))));
        var all = string.Join(' ', Enumerable.Range(0, 128).Select(c => codes.IndexOf((char)c, StringComparison.Ordinal) is >= 0 and var i ? widths.Split(' ')[i] : "0"));
        return $"<< /Type /Font /Subtype /TrueType /BaseFont /ABCDEF+{name} /FirstChar 0 /LastChar 127 /Widths [{all}] {TestFont.Descriptor(b, program, "FontFile2", "/Flags 4")} >>";
    }

    private static string Type0(string descriptor, string entries) =>
        $"<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+X /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+X {descriptor} {entries} >>] >>";
}
