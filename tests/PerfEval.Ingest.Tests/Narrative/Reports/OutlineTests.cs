using PerfEval.Ingest.Narrative.Reports;

namespace PerfEval.Ingest.Tests.Narrative.Reports;

public sealed class OutlineTests
{
    [Theory]
    [InlineData("一、项目基本情况", 1, "项目基本情况")]
    [InlineData("（二）绩效评价原则、评价方法（附表说明）等。", 2, "绩效评价原则、评价方法(附表说明)等")]
    [InlineData("1. 数量指标", 3, "数量指标")]
    [InlineData("(3)质量指标", 4, "质量指标")]
    [InlineData("十一、结论", 1, "结论")]
    [InlineData("存在问题", 9, "存在问题")]
    [InlineData("社会效益指标（20分）", 9, "社会效益指标(20分)")]
    public void A_line_is_a_heading(string line, int level, string heading)
    {
        var paragraph = Assert.Single(Read(line));

        Assert.True(paragraph.IsHeadingOnly);
        Assert.Equal((level, heading), (paragraph.Level, paragraph.Heading));
    }

    [Theory]
    [InlineData("（1）购置台灯20盏")]
    [InlineData("（2）加强项目管理。")]
    [InlineData("（九）完成上级交办的其他任务。")]
    [InlineData("2023年走访了全部住户")]
    [InlineData("3.5万元已拨付")]
    [InlineData("加强管理，明确责任。")]
    [InlineData("决策指标（20分），得分19分；过程指标（20分），得分18分。")]
    [InlineData("（3）新增农机具40台（套），实际新增43台（套），完成年度目标；")]
    public void A_line_is_no_heading(string line) => Assert.Null(Assert.Single(Read(line)).Heading);

    [Theory]
    [InlineData("（一）单位情况。本单位成立于2019年。", "单位情况", "本单位成立于2019年。")]
    [InlineData("（1）数量指标：走访20户。", "数量指标", "走访20户。")]
    [InlineData("质量指标：合格率100%。", "质量指标", "合格率100%。")]
    public void A_heading_may_run_into_its_text(string line, string heading, string body)
    {
        var paragraph = Assert.Single(Read(line));

        Assert.Equal(heading, paragraph.Heading);
        Assert.Equal(body, paragraph.Piece.Written(paragraph.BodyStart, line.Length));
    }

    [Fact]
    public void A_slip_in_the_numbering_does_not_put_a_chapter_under_the_last_section()
    {
        var lines = Read("二、工作开展情况", "（三）工作过程", "3、 综合评价情况", "正文。", "四、指标分析", "1、第一项管理", "2、第二项管理", "正文。");

        Assert.Equal(["综合评价情况"], lines[3].Under);
        Assert.Equal(["指标分析", "第二项管理"], lines[7].Under);
    }

    [Fact]
    public void A_heading_without_number_stands_between_chapters_and_items()
    {
        var lines = Read("二、绩效情况", "产出指标", "数量指标", "（1）走访20户。", "效益指标", "（1）走访20户。");

        Assert.Equal(["绩效情况", "产出指标", "数量指标"], lines[3].Under);
        Assert.Equal(["绩效情况", "效益指标"], lines[5].Under);
    }

    private static IReadOnlyList<OutlinedParagraph> Read(params string[] lines) =>
        Outline.Read(TextPiece.Of(Given.Blocks(string.Join('\n', lines))), Given.Words);
}
