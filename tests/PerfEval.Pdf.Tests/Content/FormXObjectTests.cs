using PerfEval.Pdf.Tests.Building;

namespace PerfEval.Pdf.Tests.Content;

public class FormXObjectTests
{
    private const string Show = "BT /F1 10 Tf 10 10 Td (A) Tj ET";

    [Fact]
    public void A_form_is_painted_where_its_matrix_puts_it_and_cut_to_its_box()
    {
        var content = Painted(Show + " 0 10 m 500 10 l S", "/BBox [0 0 50 50] /Matrix [2 0 0 2 100 200]", "/Fm0 Do BT /F1 5 Tf 9 9 Td (B) Tj ET");

        Shown.Near(120, content.Glyphs[0].X);
        Shown.Near(792 - 220, content.Glyphs[0].Y);
        Shown.Near(20, content.Glyphs[0].FontSize);
        Shown.Near(9, content.Glyphs[1].X);
        Assert.Equal((100f, 200f), (content.Rulings[0].X1, content.Rulings[0].X2));
    }

    [Fact]
    public void A_form_without_resources_uses_those_of_the_page() => Assert.Equal("A", Shown.Text(Painted(Show, "/BBox [0 0 99 99]", "/Fm0 Do")));

    [Fact]
    public void What_a_form_leaves_open_does_not_reach_the_page()
    {
        var content = Painted("q q 9 0 0 9 0 0 cm /Artifact BMC Q Q Q Q Q " + Show, "/BBox [0 0 99 99]", "q 1 0 0 1 50 0 cm /Fm0 Do " + Show + " Q");

        Assert.Equal([60, 60], content.Glyphs.Select(g => Math.Round(g.X)));
        Assert.Equal(PdfGlyphTraits.None, content.Glyphs[1].Traits);
    }

    [Theory]
    [InlineData(1024, 0)]
    [InlineData(1100, 0)]
    [InlineData(1024, 6)]
    public void A_form_moves_nothing_behind_it_however_many_states_are_saved(int saved, int more)
    {
        var content = Painted(
            "1 0 0 1 300 0 cm 9 w",
            "/BBox [0 0 99 99]",
            Repeated("q ", saved) + "1 0 0 1 50 0 cm " + Repeated("q ", more) + "/Fm0 Do " + Repeated("Q ", more) + Show);

        Shown.Near(60, Assert.Single(content.Glyphs).X);
    }

    [Fact]
    public void A_form_closes_no_sequence_of_the_page_however_many_are_open()
    {
        var content = Painted(" ", "/BBox [0 0 99 99]", Repeated("/P BMC ", 1023) + "/Artifact BMC " + Repeated("/P BMC ", 6) + "/Fm0 Do " + Repeated("EMC ", 6) + Show);

        Assert.Equal(PdfGlyphTraits.Artifact, Assert.Single(content.Glyphs).Traits);
    }

    [Fact]
    public void A_form_that_paints_itself_is_painted_once() => Assert.Equal("A", Shown.Text(Painted(Show + " /Fm0 Do", "/BBox [0 0 99 99]", "/Fm0 Do")));

    [Fact]
    public void Forms_nested_deeper_than_the_limit_are_not_painted()
    {
        var file = new PdfBytes();
        var numbers = Enumerable.Range(0, 40).Select(_ => file.Reserve()).ToList();
        for (var i = 0; i < numbers.Count; i++)
        {
            var next = i + 1 < numbers.Count ? FormattableString.Invariant($"/XObject << /Fm0 {numbers[i + 1]} 0 R >>") : "";
            file.SetStream(numbers[i], [.. "1 0 0 1 10 0 cm "u8, .. System.Text.Encoding.Latin1.GetBytes(Show), .. " /Fm0 Do"u8], "/Subtype /Form /BBox [-999 -999 999 999] /Resources << " + Shown.Helvetica + next + " >>");
        }

        file.Page("/Fm0 Do", FormattableString.Invariant($"<< /XObject << /Fm0 {numbers[0]} 0 R >> >>"));

        Assert.Equal(PdfLimits.Default.MaxFormDepth, Shown.Of(file.Build()).Glyphs.Count);
    }

    [Fact]
    public void Forms_that_multiply_end_in_a_notice_and_keep_what_was_read()
    {
        var file = new PdfBytes();
        var numbers = Enumerable.Range(0, 20).Select(_ => file.Reserve()).ToList();
        for (var i = 0; i + 1 < numbers.Count; i++)
            file.SetStream(numbers[i], "/Fm0 Do /Fm0 Do /Fm0 Do /Fm0 Do"u8.ToArray(), FormattableString.Invariant($"/Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /Fm0 {numbers[i + 1]} 0 R >> >>"));
        file.SetStream(numbers[^1], " "u8.ToArray(), "/Subtype /Form /BBox [0 0 9 9]");
        file.Page(Show + " /Fm0 Do", FormattableString.Invariant($"<< {Shown.Helvetica} /XObject << /Fm0 {numbers[0]} 0 R >> >>"));

        var content = Shown.Of(file.Build(), PdfLimits.Default with { MaxPageOperators = 100_000 });

        Assert.Equal("A", Shown.Text(content));
        Assert.Contains(new PdfNotice(PdfNoticeKind.PageLimit, 1, nameof(PdfLimits.MaxPageOperators)), content.Notices);
    }

    private static string Repeated(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static PdfPageContent Painted(string form, string entries, string page)
    {
        var file = new PdfBytes();
        var number = file.AddStream(form, "/Type /XObject /Subtype /Form " + entries);
        return Shown.Of(file.Page(page, FormattableString.Invariant($"<< {Shown.Helvetica} /XObject << /Fm0 {number} 0 R >> >>")).Build());
    }
}
