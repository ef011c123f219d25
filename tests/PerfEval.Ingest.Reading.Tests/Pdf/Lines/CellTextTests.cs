using PerfEval.Ingest.Reading.Pdf.Lines;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Tests.Pdf.Lines;

public class CellTextTests
{
    [Fact]
    public void Wrapped_Chinese_is_joined_without_a_blank() =>
        Assert.Equal(["预算执行率达到百分之九十"], Read(90, "预算执行率达到百", "分之九十"));

    [Fact]
    public void A_line_that_ends_early_ends_a_paragraph() =>
        Assert.Equal(["数量指标", "质量指标"], Read(90, "数量指标", "质量指标"));

    [Fact]
    public void A_line_may_end_early_for_a_closing_sign_that_must_not_begin_one() =>
        Assert.Equal(["预算执行率达到，完成"], Read(88, "预算执行率达", "到，完成"));

    [Fact]
    public void A_full_width_number_may_be_wrapped_before_the_digit_in_front_of_its_point() =>
        Assert.Equal(["５２８．５公里"], Read(45, "５２", "８．５", "公里"));

    [Fact]
    public void A_number_that_found_no_room_begins_the_next_line_of_the_same_paragraph() =>
        Assert.Equal(["全年执行数12345.67万元"], Read(80, "全年执行数", "12345.67万元"));

    [Fact]
    public void Wrapped_words_are_joined_with_a_blank() =>
        Assert.Equal(["budget execution"], Read(60, "budget", "execution"));

    [Fact]
    public void A_number_cut_by_force_is_joined_without_a_blank() =>
        Assert.Equal(["1234567890.12"], Read(44, "1234567", "890.12"));

    [Fact]
    public void A_numbered_line_after_a_full_stop_is_a_paragraph() =>
        Assert.Equal(["完成项目验收工作。", "2.群众满意度提高"], Read(100, "完成项目验收工作。", "2.群众满意度提高"));

    [Fact]
    public void A_label_of_one_character_a_line_is_one_word() =>
        Assert.Equal(["产出指标"], Read(60, "产", "出", "指", "标"));

    [Fact]
    public void Letters_turned_in_a_label_set_downwards_stand_where_they_are_among_its_characters()
    {
        PdfGlyph[] glyphs =
        [
            .. Ink.Lines(60, 100, 10, "产", "出", "︵"), .. Ink.Lines(60, 165, 10, "分", "︶"),
            Ink.Glyph("5", 61, 150, 8, 5) with { Direction = PdfDirection.Down }, Ink.Glyph("0", 61, 155, 8, 5) with { Direction = PdfDirection.Down },
        ];

        Assert.Equal(["产出（50分）"], CellText.Read(glyphs, new PdfRectangle(50, 80, 80, 200)));
    }

    [Fact]
    public void An_empty_cell_has_no_paragraph() => Assert.Empty(CellText.Read([], new PdfRectangle(0, 0, 10, 10)));

    private static IReadOnlyList<string> Read(float width, params string[] lines) =>
        CellText.Read(Ink.Lines(54, 100, 10, lines), new PdfRectangle(50, 80, 50 + width, 200));
}
