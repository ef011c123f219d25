using PerfEval.Pdf.Fonts;

namespace PerfEval.Pdf.Tests.Fonts;

public sealed class CompositeFontTests
{
    [Fact]
    public void Identity_H_with_ToUnicode_reads_two_bytes_a_code()
    {
        var font = TestFont.Load(b => $"<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+A /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+A /DW 500 /W [3 [250 600] 10 12 300] >>] {TestFont.ToUnicode(b, 2, "<0003> <7EE9>", "<0004> <6548>", "<000B> <D842DFB7>")} >>");
        var glyphs = font.Show(0, 3, 0, 4, 0, 11, 0, 99);
        Assert.Equal(["绩", "效", "\U00020BB7", GlyphText.Undecodable], glyphs.Select(g => g.Text));
        Assert.Equal([0.25f, 0.6f, 0.3f, 0.5f], glyphs.Select(g => g.Advance));
        Assert.All(glyphs, g => Assert.Equal(2, g.Length));
        Assert.Equal("A", font.Info.Name);
    }

    [Fact]
    public void The_width_is_one_em_where_the_file_states_none()
    {
        var font = TestFont.Load("<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [<< /Subtype /CIDFontType2 >>] >>");
        Assert.Equal(1f, Assert.Single(font.Show(0, 1)).Advance);
    }

    [Fact]
    public void A_vertical_font_goes_down_one_em_from_the_top_middle()
    {
        var font = TestFont.Load("<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-V /DescendantFonts [<< /Subtype /CIDFontType0 /W [1 [500]] >>] >>");
        var glyph = Assert.Single(font.Show(0, 1));
        Assert.True(font.Info.IsVertical);
        Assert.Equal((-1f, 0.25f), (glyph.Advance, glyph.OriginX));
    }

    [Fact]
    public void Vertical_metrics_of_the_file_are_used_in_both_notations()
    {
        var font = TestFont.Load("<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-V /DescendantFonts [<< /Subtype /CIDFontType0 /DW2 [900 -900] /W2 [1 [-500 250 700] 5 7 -400 300 600] >>] >>");
        var glyphs = font.Show(0, 1, 0, 6, 0, 9);
        Assert.Equal([(-0.5f, 0.25f), (-0.4f, 0.3f), (-0.9f, 0.5f)], glyphs.Select(g => (g.Advance, g.OriginX)));
    }

    [Fact]
    public void Half_a_code_at_the_end_of_a_string_is_a_code_of_its_own()
    {
        var font = TestFont.Load("<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [<< /Subtype /CIDFontType2 >>] >>");
        Assert.Equal([2, 1], font.Show(0, 65, 0).Select(g => (int)g.Length));
    }

    [Fact]
    public void A_composite_font_without_descendants_still_cuts_codes()
    {
        Assert.Equal("\uFFFD", TestFont.Load("<< /Type /Font /Subtype /Type0 /BaseFont /A >>").Text(1, 2));
    }

    [Fact]
    public void A_CMap_may_build_on_one_that_is_itself_a_stream()
    {
        var font = TestFont.Load(b =>
        {
            var below = b.AddStream("begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 begincidchar <41> 34 endcidchar endcmap"u8.ToArray());
            var above = b.AddStream("begincmap 1 begincidchar <42> 35 endcidchar endcmap"u8.ToArray(), FormattableString.Invariant($"/UseCMap {below} 0 R"));
            return $"<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding {above} 0 R /DescendantFonts [<< /Subtype /CIDFontType0 /CIDSystemInfo << /Ordering (GB1) >> >>] >>";
        });
        Assert.Equal("AB", font.Text("AB"));
    }

    [Fact]
    public void A_CMap_that_builds_on_itself_does_not_go_on_for_ever()
    {
        var font = TestFont.Load(b =>
        {
            var number = b.Reserve();
            b.SetStream(number, "begincmap 1 begincidchar <0042> 35 endcidchar endcmap"u8.ToArray(), FormattableString.Invariant($"/UseCMap {number} 0 R"));
            return $"<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding {number} 0 R /DescendantFonts [<< /Subtype /CIDFontType0 /CIDSystemInfo << /Ordering (GB1) >> >>] >>";
        });
        Assert.Equal("B", font.Text(0, 0x42));
    }

    [Theory]
    [InlineData("Japan1")]
    [InlineData("Korea1")]
    [InlineData("CNS1")]
    public void The_Latin_letters_of_the_other_collections_are_known(string ordering)
    {
        var font = TestFont.Load($"<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [<< /Subtype /CIDFontType0 /CIDSystemInfo << /Ordering ({ordering}) >> >>] >>");
        Assert.Equal("A9\uFFFD\uFFFD", font.Text(0, 34, 0, 26, 0, 0, 5, 0));
    }

    [Fact]
    public void Ideographs_whose_code_a_rewritten_ToUnicode_added_up_are_undecodable_and_no_Latin_letters()
    {
        var font = Wide("<0001> <004F>", "<0002> <0050>", "<0005> <004F>", "<0006> <0050>", "<0007> <9879>", "<0010> <004F>", "<0011> <0030>", "<0012> <00D7>");
        Assert.Equal("\uFFFD\uFFFD\uFFFD项O\uFFFD×", font.Text(0, 1, 0, 2, 0, 6, 0, 7, 0, 0x10, 0, 0x11, 0, 0x12));
    }

    [Fact]
    public void A_letter_of_a_whole_em_that_one_glyph_claims_is_believed() =>
        Assert.Equal("OP", Wide("<0001> <004F>", "<0002> <0050>", "<0010> <004F>").Text(0, 1, 0, 2));

    private static PdfFont Wide(params string[] map) => TestFont.Load(b =>
        $"<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+A /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+A /DW 1000 /W [16 [500]] >>] {TestFont.ToUnicode(b, 2, map)} >>");
}
