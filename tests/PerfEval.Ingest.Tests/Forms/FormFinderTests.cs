using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Forms;

namespace PerfEval.Ingest.Tests.Forms;

public class FormFinderTests
{
    private const string Grid = """
        一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        产出指标 | 数量指标 | 采购台数 | ≥6台 | 6台 | 90 | 90
        """;

    [Fact]
    public void Two_titles_in_one_table_make_two_forms()
    {
        var forms = FormTables.Read($"""
            项目支出绩效自评表 | < | < | < | < | < | <
            项目名称 | 图书采购 | < | < | < | < | <
            {Grid}
            项目支出绩效自评表 | < | < | < | < | < | <
            项目名称 | 书架采购 | < | < | < | < | <
            {Grid}
            """);

        Assert.Equal(["图书采购", "书架采购"], forms.Select(f => f.Field("project-name")?.Value));
    }

    [Fact]
    public void A_table_that_goes_on_after_a_page_break_belongs_to_the_form_above()
    {
        var form = FormTables.ReadOne($"""
            项目支出绩效自评表
            项目名称 | 图书采购
            {Grid}

            产出指标 | 质量指标 | 合格率 | 100% | 100% | 10 | 10
            """);

        Assert.Equal(2, form.Indicators.Count);
    }

    [Fact]
    public void Text_merged_over_rows_that_would_be_gone_over_too_often_is_refused()
    {
        Assert.Equal("limit-row-text", Assert.Throws<UnreadableFileException>(() => FormTables.Read(Merged(600))).Code);
        Assert.Empty(FormTables.Read(Merged(400)));

        static string Merged(int rows) => $"{new string('长', 100_000)} | 一\n{string.Concat(Enumerable.Repeat("^ | 二\n", rows))}";
    }

    [Fact]
    public void A_form_without_a_title_is_found_by_its_labels()
    {
        var form = FormTables.ReadOne($"""
            项目名称 | 图书采购 | 主管部门 | 某县文旅局
            {Grid}
            """);

        Assert.Equal("某县文旅局", form.Field("competent-department")?.Value);
    }

    [Fact]
    public void The_unit_of_money_above_a_table_that_holds_its_title_is_the_forms_own()
    {
        var forms = FormTables.Read($"""
            填报单位：某县文旅局
            单位：万元
            2023年度项目支出绩效自评表 | < | < | < | < | < | <
            项目名称 | 图书采购 | < | < | < | < | <
            {Grid}
            填报人：某某
            金额单位：元
            2023年度项目支出绩效自评表 | < | < | < | < | < | <
            项目名称 | 书架采购 | < | < | < | < | <
            {Grid}
            """);

        Assert.Equal(["万元", "元"], forms.Select(f => f.Field("money-unit")?.Value));
    }

    [Fact]
    public void A_list_with_a_column_of_project_names_is_no_form()
    {
        var (sections, rest) = FormFinder.Find(
            FormTables.Document("""
                固定资产利用情况
                项目名称 | 数量 | 金额 | 在用资产
                房屋 | 3 | 596 | 596
                合计 | 3 | 596 | 596
                """),
            FormTables.Labels);

        Assert.Empty(sections);
        Assert.Equal(2, rest.Count);
    }

    [Theory]
    [InlineData("某县文旅局图书采购项目支出绩效评价报告")]
    [InlineData("2023年度图书采购项目支出绩效评价报告")]
    public void Remarks_belong_to_the_form_and_a_following_report_does_not(string title)
    {
        var (sections, rest) = FormFinder.Find(
            FormTables.Document($"""
                项目支出绩效自评表
                （2023年度）
                {Grid}

                注：1.各项得分不得高于其分值。
                2.定性指标分三档。
                {title}
                一、项目基本情况
                """),
            FormTables.Labels);

        Assert.Equal(2, Assert.Single(sections).Remarks.Count);
        Assert.Equal([title, "一、项目基本情况"], rest.OfType<Paragraph>().Select(p => p.Text));
    }

    [Fact]
    public void Lines_between_title_and_table_are_fields_of_the_form()
    {
        var form = FormTables.ReadOne($"""
            2022年度项目支出绩效自评表
            填报单位（盖章）：某县文旅局    填报日期：2023年3月2日
            {Grid}
            """);

        Assert.Equal(2022, form.Year?.Value);
        Assert.Equal("某县文旅局", form.Field("reporting-unit")?.Value);
    }

    [Theory]
    [InlineData("续表")]
    [InlineData("项目支出绩效自评表（续）")]
    [InlineData("第2页")]
    [InlineData("三、绩效指标")]
    public void An_indicator_table_after_a_short_line_belongs_to_the_form_above(string line)
    {
        var form = FormTables.ReadOne($"""
            项目支出绩效自评表
            项目名称 | 图书采购 | 主管部门 | 某县文旅局
            年度总体目标 | 预期目标 | < | 实际完成情况
            ^ | 采购图书 | < | 完成采购

            {line}
            {Grid}
            """);

        Assert.Equal(("图书采购", 1), (form.Field("project-name")?.Value, form.Indicators.Count));
    }

    [Theory]
    [InlineData("三、存在的问题")]
    [InlineData("第2页\n本表所列各项指标已经逐项核对。")]
    [InlineData("第2页\n一、指标")]
    [InlineData("1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13")]
    [InlineData("第2页\n房屋 | 3\n车辆 | 2\n\n第3页")]
    [InlineData("第2页\n项目支出绩效自评表\n本表所列各项指标已经逐项核对。")]
    public void An_indicator_table_behind_a_heading_sentences_many_lines_another_table_or_a_title_is_no_part_of_the_form_above(string between)
    {
        var forms = FormTables.Read($"""
            项目支出绩效自评表
            项目名称 | 图书采购 | 主管部门 | 某县文旅局
            年度总体目标 | 预期目标 | < | 实际完成情况
            ^ | 采购图书 | < | 完成采购

            {between}
            {Grid}
            """);

        Assert.Equal([("图书采购", 0), (null, 1)], forms.Select(f => (f.Field("project-name")?.Value, f.Indicators.Count)));
    }

    [Theory]
    [InlineData("2")]
    [InlineData("— 2 —")]
    [InlineData("第2页 共3页")]
    [InlineData("绩效指标完成情况")]
    [InlineData("（二）绩效指标")]
    public void A_short_line_between_two_parts_of_an_indicator_table_parts_no_form(string line)
    {
        var form = FormTables.ReadOne($"""
            项目支出绩效自评表
            项目名称 | 图书采购 | 主管部门 | 某县文旅局
            {Grid.Replace("90", "50", StringComparison.Ordinal)}

            {line}
            一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
            效益指标 | 社会效益指标 | 借阅人次 | ≥300人次 | 320人次 | 40 | 40
            总分 | < | < | < | < | 100 | 100
            """);

        Assert.Equal((2, "100"), (form.Indicators.Count, form.Total?.Score?.Text));
    }

    [Fact]
    public void Rows_without_a_header_behind_a_page_number_go_on_with_the_form_while_their_points_are_missing()
    {
        Assert.Equal([2], Counts("40"));
        Assert.Equal([1], Counts("60"));

        static IEnumerable<int> Counts(string points) => FormTables.Read($"""
            项目支出绩效自评表
            项目名称 | 图书采购 | 主管部门 | 某县文旅局
            {Grid.Replace("90", "50", StringComparison.Ordinal)}

            - 2 -
            效益指标 | 社会效益指标 | 借阅人次 | ≥300人次 | 320人次 | {points} | {points}
            """).Select(f => f.Indicators.Count);
    }

    [Fact]
    public void Another_form_behind_a_short_line_is_no_part_of_one_that_has_its_total()
    {
        var forms = FormTables.Read($"""
            项目支出绩效自评表
            项目名称 | 图书采购 | 主管部门 | 某县文旅局
            {Grid.Replace("90", "40", StringComparison.Ordinal)}
            总分 | < | < | < | < | 40 | 40

            第2页
            {Grid.Replace("90", "40", StringComparison.Ordinal)}
            """);

        Assert.Equal([1, 1], forms.Select(f => f.Indicators.Count));
    }

    [Fact]
    public void Headings_that_name_the_blocks_of_a_form_do_not_part_it()
    {
        var form = FormTables.ReadOne($"""
            项目支出绩效自评表
            （2023年度）
            一、项目基本情况
            项目名称 | 图书采购 | 主管部门 | 某县文旅局
            实施单位 | 某县图书馆 | < | <

            二、资金执行情况
            项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
            年度资金总额 | 30 | 30 | 27 | 10 | 90% | 9

            三、绩效指标完成情况
            {Grid}
            """);

        Assert.Equal((2023, "图书采购", 1, 1), (form.Year?.Value, form.Field("project-name")?.Value, form.Funds?.Rows.Count, form.Indicators.Count));
    }

    [Theory]
    [InlineData("三、存在的问题")]
    [InlineData("三、资金执行情况\n资金已经全部拨付。")]
    public void A_table_of_money_behind_another_heading_or_a_sentence_is_no_part_of_the_form_above(string between)
    {
        var form = FormTables.ReadOne($"""
            项目支出绩效自评表
            项目名称 | 图书采购 | 主管部门 | 某县文旅局
            实施单位 | 某县图书馆 | < | <

            {between}
            项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数
            年度资金总额 | 30 | 30 | 27
            """);

        Assert.Null(form.Funds);
    }

    [Fact]
    public void A_form_that_has_its_indicators_does_not_go_on_with_those_of_another_table()
    {
        var forms = FormTables.Read($"""
            项目支出绩效自评表
            项目名称 | 图书采购 | 主管部门 | 某县文旅局
            {Grid}

            第2页
            {Grid}
            """);

        Assert.Equal([1, 1], forms.Select(f => f.Indicators.Count));
    }

    [Fact]
    public void A_table_that_names_its_own_project_is_a_form_of_its_own_behind_a_short_line()
    {
        var forms = FormTables.Read($"""
            项目支出绩效自评表
            项目名称 | 图书采购 | 主管部门 | 某县文旅局
            年度总体目标 | 预期目标 | < | 实际完成情况
            ^ | 采购图书 | < | 完成采购

            第2页
            项目名称 | 书架采购 | 主管部门 | 某县文旅局
            {Grid}
            """);

        Assert.Equal([("图书采购", 0), ("书架采购", 1)], forms.Select(f => (f.Field("project-name")?.Value, f.Indicators.Count)));
    }

    [Fact]
    public void Lines_between_the_head_of_a_form_and_its_indicators_go_on_to_the_narrative()
    {
        var (sections, rest) = FormFinder.Find(FormTables.Document($"项目支出绩效自评表\n项目名称 | 图书采购 | 主管部门 | 某县文旅局\n年度总体目标 | 预期目标 | 实际完成情况\n^ | 采购图书 | 完成采购\n第2页\n共3页\n{Grid}"), FormTables.Labels);

        Assert.True(Assert.Single(sections).IsInterrupted);
        Assert.Equal(["第2页", "共3页"], rest.OfType<Paragraph>().Select(p => p.Text));
    }

    [Fact]
    public void A_review_sheet_is_a_form() => Assert.Equal(
        2022,
        FormTables.ReadOne($"项目支出绩效自评复核表\n（2022年度）\n项目名称 | 图书采购\n{Grid}").Year?.Value);
}
