using FsCheck;
using FsCheck.Fluent;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Narrative;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Tests.Narrative;

public sealed class NarrativeReaderTests
{
    private const string Whole =
        """
        附件3
        云岭县民政局2023年度城乡低保项目支出
        绩效自评报告

        一、项目概况
        （一）资金情况。年初预算500万元，调整后预算620.5万元，其中：中央资金400万元，县级资金220.5万元，实际支出600万元，执行率96.70%。
        二、绩效目标完成情况
        1.数量指标
        （1）保障人数≥3000人。全年保障人数3120人，完成年度目标。
        2.满意度指标
        救助对象满意度≥95%。我县救助对象满意度超过95%，完成年度目标。
        三、自评结论
        自评得分为95.67分，等级为优。全县救助226人，支付救助金额200.3万元。
        四、有关建议
        无
        """;

    [Fact]
    public void A_whole_report_becomes_an_evaluation()
    {
        var report = Given.Report(Whole);

        Assert.Equal((EvaluationType.Project, EvaluationForm.Narrative, "", FormFeatures.Narrative), (report.Type, report.Form, report.Id, report.Features));
        Assert.Equal(("城乡低保", "云岭县民政局", 2023, "云岭县"), (report.ProjectName!.Value, report.ImplementingUnit!.Value, report.FiscalYear!.Value, report.Region!.Value));
        Assert.Equal((95.67m, "优"), (report.TotalScore!.Value.Value, report.Grade!.Value));
        Assert.Equal([FundSource.Total, FundSource.Central, FundSource.County], report.Funds.Select(f => f.Source));
        Assert.Equal(["保障人数", "救助对象满意度"], report.Indicators.Select(i => i.Name.Value));
        Assert.Contains(report.Facts, f => f is { Label: "支付救助金额", Quantity.Value.Value: 2003000m });
        Assert.Equal(5, report.Passages.Count);
        Assert.DoesNotContain(report.Facts, f => f.Quantity.Unit == "分");
    }

    /// <summary>What a regular expression calls a digit need not be one of the ten that a number is parsed from.</summary>
    [Theory]
    [InlineData("云岭县民政局20٢٣年度城乡低保项目支出绩效自评报告\n一、项目概况\n（一）概况\n占位。")]
    [InlineData("云岭县民政局城乡低保项目支出绩效自评报告\n（20٢٣年度）\n٣、项目概况\n（٤）20٢٣年低保绩效自评。")]
    [InlineData("云岭县民政局城乡低保项目支出绩效自评报告\n预算年度：20٢٣\n截至20٢٣年٣月，支出100万元。20٢٢年收入100万元，20٢٣年收入120万元，同比增长20%。")]
    public void Digits_of_other_scripts_are_no_year_and_no_number(string text) => Assert.Null(Given.Report(text).FiscalYear);

    [Theory]
    [InlineData("预算5亿元，支出4亿元，其中：", "中央资金999999999999999万亿元，省级资金999999999999999万亿元")]
    [InlineData("自评审计95分，其中", "预算执行999999999999999万亿分、绩效指标999999999999999万亿分")]
    public void Figures_beyond_all_measure_are_not_added_up(string total, string parts)
    {
        var report = Given.Project("一、资金情况\n" + total + string.Join('，', Enumerable.Repeat(parts, 60)) + "。");
        Assert.DoesNotContain(report.Facts, f => f.Quantity.Value?.Value > 1_000_000_000_000_000_000m);
    }

    [Fact]
    public void Every_value_stands_where_it_says()
    {
        var blocks = Given.Blocks(Whole);
        AssertPlaces(blocks, Assert.Single(Given.Reader.Read(blocks)));
    }

    [Fact]
    public void No_text_makes_the_reader_throw_or_point_elsewhere()
    {
        string[] pieces = ["绩效自评报告", "云岭县民政局", "2023年", "\n", "\n一、", "（1）", "数量指标", "：", "≥", "95%", "万元", "12,5", "其中", "(", ")", "“", "预算", "支出", "自评得分", "分", "。", "，", "；", "一是", "指标值为", "实际完成值", "《", "〔2023〕", " ", "6-9个月", "完成年度目标", "为优"];
        var texts = Gen.ListOf(Gen.Elements(pieces)).Select(p => "云岭县民政局城乡低保项目绩效自评报告\n" + string.Concat(p));

        Prop.ForAll(Arb.From(texts), text =>
        {
            var blocks = Given.Blocks(text);
            foreach (var report in Given.Reader.Read(blocks))
                AssertPlaces(blocks, report);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(80));
    }

    [Fact]
    public void The_words_can_be_replaced()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var words = SchemaFiles.BuiltIn.Read("narrative.yaml").Replace("documents: [报告,", "documents: [报告, 汇报,", StringComparison.Ordinal);
            File.WriteAllText(Path.Combine(folder.FullName, "narrative.yaml"), words);
            var blocks = Given.Blocks("云岭县民政局城乡低保项目绩效自评汇报\n已完成。\n一、概况\n已完成。");

            Assert.Single(new NarrativeReader(SchemaFiles.WithFolder(folder.FullName)).Read(blocks));
            Assert.Empty(Given.Reader.Read(blocks));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_list_of_words_may_be_empty()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var words = SchemaFiles.BuiltIn.Read("narrative.yaml").Replace("partLeads: [其中, 包括, 分别]", "partLeads: []", StringComparison.Ordinal);
            Assert.Contains("partLeads: []", words, StringComparison.Ordinal);
            File.WriteAllText(Path.Combine(folder.FullName, "narrative.yaml"), words);

            Assert.Equal(95.67m, Assert.Single(new NarrativeReader(SchemaFiles.WithFolder(folder.FullName)).Read(Given.Blocks(Whole))).TotalScore!.Value.Value);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void AssertPlaces(IReadOnlyList<Block> blocks, Evaluation report)
    {
        var places = report.Facts.Select(f => (f.Quantity.Text, f.Quantity.At!))
            .Concat(report.Indicators.SelectMany(i => new[] { i.Target, i.Actual }).Where(q => q is not null).Select(q => (q!.Text, q.At!)))
            .Concat(report.Indicators.Select(i => (i.Name.Text, i.Name.At)))
            .Concat(report.Funds.SelectMany(f => new[] { f.InitialBudget, f.AnnualBudget, f.Executed, f.Received }).Where(m => m is not null).Select(m => (m!.Text, m.At)))
            .Concat(new[] { report.TotalScore is { } s ? (s.Text, s.At) : ("", new()), report.Grade is { } g ? (g.Text, g.At) : ("", new()) });
        foreach (var (text, at) in places.Where(p => p.Item2.Start is not null))
            Assert.Equal(text, ((Paragraph)blocks[at.Block!.Value]).Text[at.Start!.Value..at.End!.Value].Trim());
    }
}
