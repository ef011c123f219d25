using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Forms.Labels;

namespace PerfEval.Ingest.Tests.Forms;

public class TitleLinesTests
{
    private const string Rows = """
        项目名称 | 图书采购 | < | < | < | < | <
        一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        产出指标 | 数量指标 | 采购台数 | ≥6台 | 6台 | 90 | 90
        """;

    [Theory]
    [InlineData("项目支出绩效运行监控表")]
    [InlineData("2023年度部门预算项目绩效监控情况表")]
    [InlineData("项目支出绩效自评表")]
    public void A_title_of_a_form_is_one(string line) => Assert.True(LabelCatalog.BuiltIn.IsTitle(line));

    [Theory]
    [InlineData("视频监控采购清单表")]
    [InlineData("附件2")]
    public void A_line_that_titles_no_form_is_none(string line) => Assert.False(LabelCatalog.BuiltIn.IsTitle(line));

    [Theory]
    [InlineData("附件2")]
    [InlineData("附表3：")]
    [InlineData("附件1-2")]
    [InlineData("某县2023年度")]
    [InlineData("2023年")]
    [InlineData("某县２０２３年度部门整体支出")]
    public void A_line_that_only_leads_up_to_a_title_belongs_to_it(string line) => Assert.True(TitleLines.IsAbove(line));

    [Theory]
    [InlineData("附件：项目支出绩效自评表")]
    [InlineData("一、2023年度")]
    [InlineData("填报日期：2023年")]
    [InlineData("县财政局")]
    [InlineData("2023年度共完成5项。")]
    public void A_line_that_is_a_text_of_its_own_leads_up_to_no_title(string line) => Assert.False(TitleLines.IsAbove(line));

    [Theory]
    [InlineData("续表")]
    [InlineData("（续表1）")]
    [InlineData("项目支出绩效自评表（续）")]
    public void A_line_may_say_that_the_form_goes_on(string line) => Assert.True(TitleLines.IsContinuation(line));

    [Theory]
    [InlineData("项目支出绩效自评表")]
    [InlineData("续建工程自评表")]
    public void The_title_of_a_form_of_its_own_does_not_say_that_another_goes_on(string line) => Assert.False(TitleLines.IsContinuation(line));

    [Fact]
    public void The_year_in_the_line_above_the_title_is_the_forms_year()
    {
        var form = FormTables.ReadOne($"""
            附件4
            某县2023年度
            部门整体支出绩效自评表
            {Rows}
            """);

        Assert.Equal((2023, "某县2023年度部门整体支出绩效自评表"), (form.Year?.Value, form.Title?.Value));
    }

    [Fact]
    public void The_line_above_the_second_title_belongs_to_the_second_form()
    {
        var forms = FormTables.Read($"""
            2021年度
            项目支出绩效自评表
            {Rows}

            附件2
            2022年度
            项目支出绩效自评表
            {Rows}
            """);

        Assert.Equal([2021, 2022], forms.Select(f => f.Year!.Value));
    }

    [Fact]
    public void Rows_above_a_title_row_belong_to_the_form_below()
    {
        const string title = "附件1 | < | < | < | < | < | <\n某县2023年度 | < | < | < | < | < | <\n项目支出绩效自评表 | < | < | < | < | < | <";

        var forms = FormTables.Read($"""
            {title}
            {Rows}
            {title}
            {Rows}
            """);

        Assert.Equal([2023, 2023], forms.Select(f => f.Year!.Value));
        Assert.All(forms, f => Assert.Empty(f.Notices));
    }

    [Fact]
    public void The_year_above_a_form_whose_title_says_nothing_is_taken()
    {
        var form = FormTables.ReadOne($"""
            （2023年度）
            {Rows}
            """);

        Assert.Equal(2023, form.Year?.Value);
    }

    [Theory]
    [InlineData("项目支出绩效自评表\n2023年度　　　　金额单位：万元")]
    [InlineData("项目支出绩效自评表 | < | < | < | < | < | <\n（2023年度）　　　　单位：万元 | < | < | < | < | < | <")]
    public void The_year_and_the_unit_may_share_a_line(string head)
    {
        var form = FormTables.ReadOne($"{head}\n{Rows}");

        Assert.Equal((2023, "万元"), (form.Year?.Value, form.Field("money-unit")?.Value));
    }

    [Fact]
    public void A_year_at_the_end_of_a_report_without_a_form_stays_with_the_report()
    {
        var (_, rest) = FormFinder.Find(FormTables.Document("某局整体支出自评报告\n二〇二三年度\n2023年度"), FormTables.Labels);

        Assert.Equal(3, rest.Count);
    }
}
