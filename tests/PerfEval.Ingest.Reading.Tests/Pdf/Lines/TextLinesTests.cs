using PerfEval.Ingest.Reading.Pdf.Lines;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Tests.Pdf.Lines;

public class TextLinesTests
{
    [Fact]
    public void Lines_come_from_top_to_bottom_whatever_the_order_in_the_file() =>
        Assert.Equal(["第一行", "第二行"], Texts([.. Ink.Line("第二行", 50, 120), .. Ink.Line("第一行", 50, 100)]));

    [Fact]
    public void Glyphs_come_from_left_to_right_whatever_the_order_in_the_file() =>
        Assert.Equal(["项目名称"], Texts([.. Ink.Line("项目名称", 50, 100).Reverse()]));

    [Fact]
    public void Room_between_Latin_words_is_a_blank() =>
        Assert.Equal(["annual budget"], Texts(Ink.Line("annual budget", 50, 100, blanks: false)));

    [Fact]
    public void A_blank_that_the_file_writes_stays() => Assert.Equal(["姓 名"], Texts(Ink.Line("姓 名", 50, 100)));

    [Fact]
    public void The_quarter_em_between_Chinese_and_digits_is_no_blank() =>
        Assert.Equal(["完成12个"], Texts([.. Ink.Line("完成", 50, 100), .. Ink.Line("12", 72.5f, 100), .. Ink.Line("个", 85, 100)]));

    [Fact]
    public void Justified_Chinese_has_no_blanks() =>
        Assert.Equal(["预算执行"], Texts([.. "预算执行".SelectMany((c, i) => Ink.Line(c.ToString(), 50 + (i * 14), 100))]));

    [Fact]
    public void Chinese_an_em_apart_keeps_one_blank() =>
        Assert.Equal(["填报人 电话"], Texts([.. Ink.Line("填报人", 50, 100), .. Ink.Line("电话", 110, 100)]));

    [Fact]
    public void Letters_that_are_spaced_out_are_one_word() =>
        Assert.Equal(["BUDGET"], Texts([.. "BUDGET".SelectMany((c, i) => Ink.Line(c.ToString(), 50 + (i * 9), 100))]));

    [Theory]
    [InlineData("743")]
    [InlineData("74")]
    public void Figures_that_are_spaced_out_are_one_number(string figures) =>
        Assert.Equal([figures], Texts([.. figures.SelectMany((c, i) => Ink.Line(c.ToString(), 50 + (i * 6.7f), 100))]));

    [Fact]
    public void Figures_a_blank_apart_are_two_numbers() =>
        Assert.Equal(["12 34"], Texts([.. Ink.Line("12", 50, 100), .. Ink.Line("34", 62.5f, 100)]));

    [Fact]
    public void Text_painted_twice_to_look_bold_is_read_once() =>
        Assert.Equal(["绩效目标11"], Texts([.. Ink.Line("绩效目标11", 50, 100), .. Ink.Line("绩效目标11", 50.3f, 100)]));

    [Fact]
    public void A_superscript_belongs_to_the_line_it_stands_beside() =>
        Assert.Equal(["面积10m2以上", "下一行"], Texts(
            [.. Ink.Line("面积10m", 50, 100), .. Ink.Line("2", 85, 96, 6), .. Ink.Line("以上", 88, 100), .. Ink.Line("下一行", 50, 115)]));

    [Fact]
    public void Fonts_of_one_line_may_have_baselines_a_little_apart() =>
        Assert.Equal(["得分98.5分"], Texts([.. Ink.Line("得分", 50, 100), .. Ink.Line("98.5", 70, 101.5f), .. Ink.Line("分", 90, 100)]));

    [Fact]
    public void Blanks_below_the_next_text_are_not_read() =>
        Assert.Equal(["合计 120"], Texts([.. Ink.Line("合计              ", 50, 100), .. Ink.Line("120", 100, 100)]).Select(t => string.Join(' ', t.Split(' ', StringSplitOptions.RemoveEmptyEntries))));

    [Fact]
    public void Text_that_runs_downwards_is_read_in_its_own_direction()
    {
        var down = "竖排".Select((c, i) => Ink.Line(c.ToString(), 50, 100 + (i * 10))[0] with { AdvanceX = 0, AdvanceY = 10, Direction = PdfDirection.Down });
        Assert.Equal(["横排", "竖排"], Texts([.. down, .. Ink.Line("横排", 80, 300)]));
    }

    [Fact]
    public void A_line_is_cut_at_gaps_of_a_column()
    {
        var line = Assert.Single(TextLines.Build([.. Ink.Line("年初预算数", 50, 100), .. Ink.Line("100.00", 150, 100), .. Ink.Line("98.50", 250, 100)]));
        Assert.Equal(["年初预算数", "100.00", "98.50"], LineSegments.Split(line, 2).Select(s => s.Text));
    }

    [Fact]
    public void Blanks_alone_are_no_line() => Assert.Empty(TextLines.Build(Ink.Line("   ", 50, 100)));

    private static IEnumerable<string> Texts(PdfGlyph[] glyphs) => TextLines.Build(glyphs).Select(l => l.Text);
}
