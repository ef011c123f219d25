namespace PerfEval.Pdf.Tests.Content.Paths;

public class RulingCollectorTests
{
    [Theory]
    [InlineData("2 w 100 700 m 300 700 l S", 100, 92, 300, 92, 2)]
    [InlineData("100 700 m 100 500 l S", 100, 92, 100, 292, 1)]
    [InlineData("0 w 100 700 m 300 700 l S", 100, 92, 300, 92, 0.5)]
    [InlineData("300 700 m 100 700.2 l S", 100, 91.9, 300, 91.9, 1)]
    [InlineData("0.5 0 0 0.5 0 0 cm 4 w 200 1400 m 600 1400 l S", 100, 92, 300, 92, 2)]
    [InlineData("[3 3] 0 d 100 700 m 300 700 l S", 100, 92, 300, 92, 1)]
    [InlineData("100 700 m 300 700 l s", 100, 92, 300, 92, 1)]
    [InlineData("100 699.5 200 1 re f", 100, 92, 300, 92, 1)]
    [InlineData("99.5 500 1 200 re f*", 100, 92, 100, 292, 1)]
    [InlineData("100 699 m 300 699 l 298 701 l 102 701 l h f", 100, 92, 300, 92, 2)]
    [InlineData("100 697.5 400 5 re f", 100, 92, 500, 92, 5)]
    [InlineData("q 100 699.5 200 1 re W n 0 0 612 792 re f Q", 100, 92, 300, 92, 1)]
    [InlineData("q 100 0 200 792 re W n 2 w 0 700 m 612 700 l S Q", 100, 92, 300, 92, 2)]
    [InlineData("q 200 0 0 1 100 699.5 cm BI /W 1 /H 1 /IM true /BPC 1 ID \u0001 EI Q", 100, 92, 300, 92, 1)]
    [InlineData("0 1 -1 0 0 0 cm 2 w 500 -100 m 700 -100 l S", 100, 92, 100, 292, 2)]
    public void A_line_is_one_ruling_however_it_is_drawn(string content, double x1, double y1, double x2, double y2, double thickness)
    {
        var shown = Shown.Of(content);

        var ruling = Assert.Single(shown.Rulings);
        Shown.Near(x1, ruling.X1);
        Shown.Near(y1, ruling.Y1);
        Shown.Near(x2, ruling.X2);
        Shown.Near(y2, ruling.Y2);
        Shown.Near(thickness, ruling.Thickness);
        Assert.Equal(x1 != x2, ruling.IsHorizontal);
        Assert.Empty(shown.Fills);
    }

    [Theory]
    [InlineData("100 500 200 100 re S")]
    [InlineData("100 500 m 300 500 l 300 600 l 100 600 l s")]
    [InlineData("99.5 499.5 201 101 re 100.5 500.5 199 99 re f*")]
    [InlineData("99.5 499.5 m 300.5 499.5 l 300.5 600.5 l 99.5 600.5 l h 100.5 500.5 m 100.5 599.5 l 299.5 599.5 l 299.5 500.5 l h f")]
    public void A_frame_is_four_rulings(string content)
    {
        var shown = Shown.Of(content);

        Assert.Equal(2, shown.Rulings.Count(r => r.IsHorizontal));
        Assert.Equal(2, shown.Rulings.Count(r => r.IsVertical));
        Assert.Equal([192, 292], shown.Rulings.Where(r => r.IsHorizontal).Select(r => Math.Round(r.Y1)).Order());
        Assert.Equal([100, 300], shown.Rulings.Where(r => r.IsVertical).Select(r => Math.Round(r.X1)).Order());
        Assert.Empty(shown.Fills);
    }

    [Theory]
    [InlineData("100 700 m 300 600 l S")]
    [InlineData("100 700 m 150 750 250 750 300 700 c S")]
    [InlineData("100 700 m 300 700 l n")]
    [InlineData("q 0 0 50 50 re W n 100 700 m 300 700 l S Q")]
    [InlineData("/Clear gs 100 700 m 300 700 l S")]
    [InlineData("700 700 m 900 700 l S")]
    public void What_shows_no_straight_line_is_no_ruling(string content) =>
        Assert.Empty(Shown.Of(content, "/ExtGState << /Clear << /CA 0 >> >>").Rulings);

    [Fact]
    public void A_curve_that_runs_straight_is_a_line() => Assert.Single(Shown.Of("100 700 m 150 700 250 700 300 700 c S").Rulings);

    [Fact]
    public void A_thick_rectangle_is_a_fill_with_its_colour()
    {
        var shown = Shown.Of("0.8 0.9 1 rg 100 600 200 20 re f");

        Assert.Empty(shown.Rulings);
        Assert.Equal(new PdfFill(new PdfRectangle(100, 172, 300, 192), new PdfColor(204, 230, 255)), Assert.Single(shown.Fills));
    }

    [Fact]
    public void A_filled_and_stroked_rectangle_is_a_fill_with_four_rulings()
    {
        var shown = Shown.Of("1 0 0 RG 0.5 g 100 600 200 20 re B");

        Assert.Single(shown.Fills);
        Assert.Equal(4, shown.Rulings.Count);
        Assert.All(shown.Rulings, r => Assert.Equal(new PdfColor(255, 0, 0), r.Color));
    }

    [Fact]
    public void Dots_in_a_row_are_one_ruling()
    {
        var dots = string.Concat(Enumerable.Range(0, 20).Select(i => FormattableString.Invariant($"{100 + (i * 3)} 700 1 1 re f ")));

        var ruling = Assert.Single(Shown.Of(dots).Rulings);

        Shown.Near(100, ruling.X1);
        Shown.Near(158, ruling.X2);
    }

    [Fact]
    public void Dashes_three_times_as_long_as_thick_are_one_ruling()
    {
        var dashes = string.Concat(Enumerable.Range(0, 3).Select(i => FormattableString.Invariant($"{100 + (i * 8.25)} 700 4.5 1.5002 re f ")));

        var ruling = Assert.Single(Shown.Of(dashes).Rulings);

        Shown.Near(100, ruling.X1);
        Shown.Near(121, ruling.X2);
    }

    [Fact]
    public void A_path_of_more_points_than_are_kept_is_cut_with_a_notice_and_costs_nothing_behind_it()
    {
        var shown = Shown.Of(string.Concat(Enumerable.Repeat("100 700 50 50 re ", 60_000)) + "f BT /F1 9 Tf 9 9 Td (behind) Tj ET 100 700 m 300 700 l S");

        Assert.Equal("behind", Shown.Text(shown));
        Assert.Single(shown.Rulings);
        Assert.InRange(shown.Fills.Count, 50_000, 59_999);
        Assert.Equal([new PdfNotice(PdfNoticeKind.DamagedPage, 1, "A path in the content is too long.")], shown.Notices);
    }

    [Fact]
    public void Single_dots_are_fills()
    {
        var shown = Shown.Of("100 700 1 1 re f 300 500 1 1 re f 400 100 1 1 re f");

        Assert.Empty(shown.Rulings);
        Assert.Equal(3, shown.Fills.Count);
    }
}
