using PerfEval.Ingest.Forms.Flattened;

namespace PerfEval.Ingest.Tests.Forms.Flattened;

public class CellStreamTests
{
    private const string Head = "项目支出绩效自评表/项目名称/泵站改造/主管部门/某县水利局/项目资金/（万元）/年初预算数/全年预算数（A）/全年执行数（B）/分值/执行率/得分/年度资金总额/80/80/60/10/75.00%/7.5/上年结转资金/—/—/年度总体目标/预期目标/实际完成情况/";
    private const string Columns = "绩效指标/一级指标/二级指标/三级指标/年度指标值/实际完成值/分值/得分/偏差原因分析及改进措施/";

    [Fact]
    public void Lines_of_one_cell_each_are_cut_into_the_rows_of_the_form() =>
        Assert.Equal(
            [
                "项目名称 泵站改造",
                "主管部门 某县水利局",
                "项目资金（万元） 年初预算数 全年预算数（A） 全年执行数（B） 分值 执行率 得分",
                "年度资金总额 80 80 60 10 75.00% 7.5",
                "上年结转资金 — —",
                "年度总体目标 预期目标 实际完成情况",
                "改造泵站三座 已改造三座",
                "绩效指标 一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分 偏差原因分析及改进措施",
                "产出指标 数量指标 改造泵站 ≥3座 3座 30 30",
                "时效指标 完工时间 2023年6月底前 2023年8月 30 20 汛期停工",
                "满意度指标 服务对象满意度指标 农户满意度 ≥90% 95% 30 30",
                "总分 100 87.5",
            ],
            Rows(Head + "改造泵站三座/已改造三座/" + Columns + "产出指标/数量指标/改造泵站/≥3座/3座/30/30/时效指标/完工时间/2023年6月底前/2023年8月/30/20/汛期停工/满意度指标/服务对象满意度指标/农户满意度/≥90%/95%/30/30/总分/100/87.5"));

    [Fact]
    public void A_total_with_its_unit_is_the_total() =>
        Assert.Equal("总分 100分 87.5分", Rows(Head + "改造/已改造/" + Columns + "产出指标/数量指标/改造泵站/≥3座/3座/30分/30分/时效指标/完工时间/2023年6月底前/2023年8月/30分/20分/汛期停工/满意度指标/服务对象满意度指标/农户满意度/≥90%/95%/30分/30分/总分/100分/87.5分").Last());

    [Fact]
    public void The_title_of_a_report_behind_a_form_without_a_total_is_not_its_last_reason() =>
        Assert.Equal("满意度指标 服务对象满意度指标 农户满意度 ≥90% 95% 30 30", Rows(Head + "改造/已改造/" + Columns + "产出指标/数量指标/改造泵站/≥3座/3座/30/30/满意度指标/服务对象满意度指标/农户满意度/≥90%/95%/30/30/某县水利局泵站改造项目支出绩效评价报告/一、项目概况/本项目改造泵站三座。").Last());

    [Fact]
    public void A_header_repeated_on_the_next_page_is_a_row_again()
    {
        var rows = Rows(Head + "改造/已改造/" + Columns + "产出指标/数量指标/改造泵站/≥3座/3座/30/30/" + Columns + "满意度指标/服务对象满意度指标/农户满意度/≥90%/95%/30/30/总分/100/67.5");

        Assert.Equal(2, rows.Count(r => r.StartsWith("绩效指标", StringComparison.Ordinal)));
        Assert.Contains("满意度指标 服务对象满意度指标 农户满意度 ≥90% 95% 30 30", rows);
    }

    [Fact]
    public void Goals_of_several_paragraphs_are_parted_where_the_numbering_starts_again() =>
        Assert.Contains(
            "1.改造泵站。 2.培训人员。 1.泵站已改造。 2.人员已培训。",
            Rows(Head + "1.改造泵站。/2.培训人员。/1.泵站已改造。/2.人员已培训。/" + Columns + "产出指标/数量指标/改造泵站/≥3座/3座/30/30/总分/100/97.5", cells: 2));

    [Fact]
    public void Sentences_behind_the_last_indicator_of_a_form_without_a_total_are_not_its_reason()
    {
        var lines = (Head + "改造/已改造/绩效指标/一级指标/二级指标/三级指标/指标值/全年实际完成值/未完成原因和改进措施/产出指标/数量指标/改造泵站/≥3座/3座/"
            + "本单位按照要求组织了自评，对照目标逐项核对了完成情况，形成了自评结论。/全年支出进度比上年提高，各项任务按期完成，资金使用较为规范。").Split('/');
        var form = Assert.Single(Find(lines));

        Assert.Equal("产出指标 数量指标 改造泵站 ≥3座 3座", string.Join(' ', form.Rows[^1].Select(t => t.Text)));
        Assert.Equal(lines.Length - 2, form.End);
    }

    [Fact]
    public void The_total_behind_the_remarks_belongs_to_the_form() =>
        Assert.Equal(
            "总分 100 97.5 优",
            Rows(Head + "改造/已改造/" + Columns + "产出指标/数量指标/改造泵站/≥3座/3座/90/90/其他需要说明事项/无/总分/100/97.5/优")[^1]);

    [Fact]
    public void Cells_of_words_behind_the_last_figures_are_kept_as_far_as_the_header_has_columns_for_them() =>
        Assert.Equal(
            "产出指标 数量指标 改造泵站 ≥ 3 座 已验收的泵站",
            Rows("项目名称/泵站改造/主管部门/某县水利局/实施单位/某站/总体目标/改造泵站三座/绩效指标/一级指标/二级指标/三级指标/计算符号/目标值/度量单位/指标值说明/产出指标/数量指标/改造泵站/≥/3/座/已验收的泵站")[^1]);

    [Fact]
    public void Prose_that_names_the_columns_in_sentences_is_no_form() =>
        Assert.Empty(Find(["一、绩效指标", "本项目设一级指标三个。", "产出指标", "数量指标完成较好。", "效益指标", "社会效益明显。", "满意度指标", "群众满意。"]));

    [Fact]
    public void The_label_of_a_column_again_and_again_is_no_header() => Assert.Empty(Find([.. Enumerable.Repeat("得分", 20_000)]));

    [Fact]
    public void Levels_without_an_indicator_at_the_end_of_a_form_without_a_total_are_left_to_the_text_however_many_they_are()
    {
        var levels = Enumerable.Repeat("产出指标/效益指标", 1_500);
        var form = Assert.Single(Find([.. (Head + "改造/已改造/" + Columns + "产出指标/数量指标/改造泵站/≥3座/3座/30/30/" + string.Join('/', levels)).Split('/')]));

        Assert.Equal("产出指标 数量指标 改造泵站 ≥3座 3座 30 30", string.Join(' ', form.Rows[^1].Select(t => t.Text)));
    }

    private static IReadOnlyList<StreamedForm> Find(IReadOnlyList<string> lines) => new CellStream(FormTables.Labels).Find(lines);

    private static List<string> Rows(string lines, int cells = 0) =>
        [.. Assert.Single(Find(lines.Split('/'))).Rows.Where(r => cells == 0 || r.Count == cells).Select(r => string.Join(' ', r.Select(t => t.Text)))];
}
