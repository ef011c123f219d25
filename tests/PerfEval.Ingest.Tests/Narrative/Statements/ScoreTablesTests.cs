using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Tests.Narrative.Statements;

public sealed class ScoreTablesTests
{
    private const string Report = "云岭县民政局2023年度城乡低保项目支出绩效自评报告\n一、评分情况\n自评得分93.5分，等级为优。";

    [Theory]
    [InlineData("评价指标|分值|得分", "决策|20|18.5", "效益|80|75")]
    [InlineData("评价指标|分值|自评得分（分）", "决策|20|18.5分", "效益|80|75分")]
    public void A_table_of_points_shows_where_the_total_comes_from(params string[] rows) => Assert.Empty(Findings(rows));

    [Theory]
    [InlineData("评价指标|分值|得分", "决策|20|见附件", "效益|80|见附件")]
    [InlineData("资金来源|到位数|支出数", "中央|20|18.5", "县级|80|75")]
    public void Any_other_table_does_not(params string[] rows) => Assert.Single(Findings(rows));

    private static IEnumerable<string> Findings(string[] rows)
    {
        var at = new Location { Block = 9 };
        var cells = rows.SelectMany((row, r) => row.Split('|').Select((text, c) => new Cell(r, c, 1, 1, [new Paragraph(text, at)], at)));
        var reports = Given.Reader.Read([.. Given.Blocks(Report), new Table([.. cells], at)]);
        return Given.Findings(reports).Where(f => f.Rule == "PE101").Select(f => f.Message);
    }
}
