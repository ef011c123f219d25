using PerfEval.Pdf.Tests.Building;

namespace PerfEval.Pdf.Tests.Content;

public class TextTests
{
    [Fact]
    public void A_glyph_stands_in_points_from_the_top_left_corner_with_its_advance_size_and_font()
    {
        var glyph = Shown.Of("BT /F1 10 Tf 100 700 Td (A) Tj ET").Glyphs[0];

        Assert.Equal("A", glyph.Text);
        Shown.Near(100, glyph.X);
        Shown.Near(92, glyph.Y);
        Shown.Near(6.67, glyph.AdvanceX);
        Shown.Near(0, glyph.AdvanceY);
        Shown.Near(10, glyph.FontSize);
        Assert.Equal("Helvetica", glyph.Font.Name);
        Assert.Equal(PdfDirection.Right, glyph.Direction);
        Assert.True(glyph.Box.Contains(glyph.X, glyph.Y));
        Assert.True(glyph.Box.Top < 92 && glyph.Box.Bottom > 92);
    }

    [Theory]
    [InlineData("(AB) Tj", 106.67)]
    [InlineData("[(A) -1000 (B)] TJ", 116.67)]
    [InlineData("5 Tc (AB) Tj", 111.67)]
    [InlineData("50 Tz (AB) Tj", 103.335)]
    [InlineData("50 Tz 5 Tc (AB) Tj", 105.835)]
    [InlineData("7 Tw (A B) Tj", 116.45)]
    [InlineData("(A) ' (B) Tj", 106.67)]
    [InlineData("0 5 (A) \" (B) Tj", 111.67)]
    public void The_next_glyph_stands_where_advance_spacing_and_scaling_put_it(string show, double x)
    {
        var content = Shown.Of("BT /F1 10 Tf 100 700 Td " + show + " ET");

        Shown.Near(x, content.Glyphs[^1].X);
    }

    [Theory]
    [InlineData("0 -20 Td (B) Tj", 100, 112)]
    [InlineData("0 -20 TD T* (B) Tj", 100, 132)]
    [InlineData("15 TL T* (B) Tj", 100, 107)]
    [InlineData("15 TL (B) '", 100, 107)]
    [InlineData("1 0 0 1 200 300 Tm (B) Tj", 200, 492)]
    [InlineData("5 Ts 1 0 0 1 200 300 Tm (B) Tj", 200, 487)]
    public void Lines_and_rise_move_the_origin(string show, double x, double y)
    {
        var glyph = Shown.Of("BT /F1 10 Tf 100 700 Td (A) Tj " + show + " ET").Glyphs[^1];

        Shown.Near(x, glyph.X);
        Shown.Near(y, glyph.Y);
    }

    [Theory]
    [InlineData("1 0 0 1", PdfDirection.Right)]
    [InlineData("0 1 -1 0", PdfDirection.Up)]
    [InlineData("0 -1 1 0", PdfDirection.Down)]
    [InlineData("-1 0 0 -1", PdfDirection.Left)]
    [InlineData("0.7 0.7 -0.7 0.7", PdfDirection.Slanted)]
    public void The_direction_is_that_of_the_text_as_shown(string matrix, PdfDirection direction) =>
        Assert.Equal(direction, Shown.Of("BT /F1 10 Tf " + matrix + " 300 300 Tm (A) Tj ET").Glyphs[0].Direction);

    [Fact]
    public void The_font_size_is_the_size_as_shown() =>
        Shown.Near(12, Shown.Of("0.5 0 0 0.5 0 0 cm BT /F1 1 Tf 24 0 0 24 100 100 Tm (A) Tj ET").Glyphs[0].FontSize);

    [Theory]
    [InlineData("3 Tr", PdfGlyphTraits.Invisible)]
    [InlineData("0 Tr", PdfGlyphTraits.None)]
    [InlineData("/Clear gs", PdfGlyphTraits.Hidden)]
    [InlineData("/Clear gs /Opaque gs", PdfGlyphTraits.None)]
    public void Text_that_is_not_to_be_seen_is_kept_and_marked(string state, PdfGlyphTraits traits) =>
        Assert.Equal(
            traits,
            Shown.Of(state + " BT /F1 10 Tf 100 700 Td (A) Tj ET", "/ExtGState << /Clear << /ca 0 >> /Opaque << /ca 1 >> >>").Glyphs[0].Traits);

    [Theory]
    [InlineData("700 100 Td")]
    [InlineData("100 900 Td")]
    [InlineData("100 -50 Td")]
    public void Text_outside_the_page_is_kept_and_marked(string move) =>
        Assert.Equal(PdfGlyphTraits.Hidden, Shown.Of("BT /F1 10 Tf " + move + " (A) Tj ET").Glyphs[0].Traits);

    [Fact]
    public void Text_outside_the_clip_is_marked_until_the_clip_ends() =>
        Assert.Equal(
            [PdfGlyphTraits.Hidden, PdfGlyphTraits.None],
            Shown.Of("q 0 0 50 50 re W n BT /F1 10 Tf 100 700 Td (A) Tj ET Q BT /F1 10 Tf 100 600 Td (B) Tj ET").Glyphs.Select(g => g.Traits));

    [Fact]
    public void How_much_the_clip_cuts_off_a_glyph_is_told()
    {
        var glyphs = Shown.Of("q 0 700 612 4 re W n BT /F1 10 Tf 100 698 Td (A) Tj ET Q BT /F1 10 Tf 100 600 Td (B) Tj ET").Glyphs;

        Shown.Near(88, glyphs[0].Box.Top + glyphs[0].Cut.Top);
        Shown.Near(92, glyphs[0].Box.Bottom - glyphs[0].Cut.Bottom);
        Assert.Equal((0, 0, default), (glyphs[0].Cut.Left, glyphs[0].Cut.Right, glyphs[1].Cut));
    }

    [Theory]
    [InlineData("BT 10 0 0 10 100 700 Tm (A) Tj ET")]
    [InlineData("BT /Missing 10 Tf 100 700 Td (A) Tj ET")]
    public void Text_without_a_font_is_read_with_a_standard_one(string content) => Assert.Equal("A", Shown.Text(Shown.Of(content)));

    [Fact]
    public void A_font_can_come_from_an_extended_graphics_state()
    {
        var content = Shown.Of(
            "/G gs BT 100 700 Td (A) Tj ET",
            "/ExtGState << /G << /Font [<< /Type /Font /Subtype /Type1 /BaseFont /Courier >> 14] >> >>");

        Assert.Equal("Courier", content.Glyphs[0].Font.Name);
        Shown.Near(14, content.Glyphs[0].FontSize);
    }

    [Fact]
    public void The_text_state_outlives_a_text_object_and_is_restored_by_Q() =>
        Assert.Equal(
            [10f, 10f, 10f],
            Shown.Of("/F1 10 Tf BT 9 9 Td (A) Tj ET q BT 29 9 Td (B) Tj /F1 20 Tf ET Q BT 49 9 Td (C) Tj ET").Glyphs.Select(g => g.FontSize));

    [Fact]
    public void Operators_with_too_few_operands_are_passed_over() =>
        Assert.Equal("A", Shown.Text(Shown.Of("1 cm 5 Td Tf Tm re BT /F1 10 Tf 1 2 3 Tm Td 100 700 Td (A) Tj Tj TJ ET Q Q EMC")));

    [Fact]
    public void Absurd_numbers_give_finite_positions()
    {
        var content = Shown.Of("1e99 0 0 99999999999999999999 0 0 cm BT /F1 999999999999999999999999 Tf 9999999999999999 0 Td (AB) Tj ET 0 0 99999999999999999999 1 re f");

        Assert.All(content.Glyphs, g => Assert.True(float.IsFinite(g.X) && float.IsFinite(g.Box.Right) && float.IsFinite(g.FontSize)));
    }

    [Fact]
    public void Vertical_text_runs_down_from_the_top_middle_of_each_glyph()
    {
        const string Font = "/Font << /F1 << /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /Identity-V "
            + "/DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /DW 1000 /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>] >> >>";
        var content = Shown.Of(PdfBytes.OnePage("BT /F1 10 Tf 100 700 Td <00410042> Tj ET", "<< " + Font + " >>"));

        Assert.All(content.Glyphs, g => Assert.Equal(PdfDirection.Down, g.Direction));
        Assert.All(content.Glyphs, g => Assert.True(g.Traits.HasFlag(PdfGlyphTraits.Vertical)));
        Shown.Near(92, content.Glyphs[0].Y);
        Shown.Near(102, content.Glyphs[1].Y);
        Shown.Near(100, content.Glyphs[1].Box.MiddleX);
        Shown.Near(10, content.Glyphs[1].Box.Width);
    }
}
