using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms.Rows;
using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Tests.Rules;

/// <summary>Where a flattened text leaves open how a figure stood in the form, no finding rests on it.</summary>
public class OpenPlacesTests
{
    private static readonly Location Name = new() { Block = 1, Row = 4, Column = 0, Line = 9 };
    private static readonly Location Elsewhere = new() { Block = 1, Row = 6, Column = 0, Line = 11 };

    [Theory]
    [InlineData("PE104")]
    [InlineData("PE310")]
    public void A_finding_about_a_row_whose_columns_are_open_is_not_made(string rule) =>
        Assert.True(new OpenPlaces(Form(RowDoubt.Columns)).Carry(Finding(rule, Name)));

    [Theory]
    [InlineData(RowDoubt.None)]
    [InlineData(RowDoubt.Columns)]
    public void A_finding_about_another_row_stands(RowDoubt doubt) =>
        Assert.False(new OpenPlaces(Form(doubt)).Carry(Finding("PE303", Elsewhere)));

    [Theory]
    [InlineData("PE102")]
    [InlineData("PE103")]
    [InlineData("PE401")]
    public void A_sum_over_a_row_whose_points_are_open_proves_nothing(string rule) =>
        Assert.True(new OpenPlaces(Form(RowDoubt.Points)).Carry(Finding(rule, Elsewhere)));

    [Fact]
    public void A_sum_stands_where_only_target_and_result_of_a_row_are_open() =>
        Assert.False(new OpenPlaces(Form(RowDoubt.Columns)).Carry(Finding("PE401", Name)));

    [Theory]
    [InlineData("PE101", true)]
    [InlineData("PE102", true)]
    [InlineData("PE401", true)]
    [InlineData("PE301", false)]
    public void Of_a_form_that_may_have_rows_which_were_not_read_nothing_is_said_as_a_whole(string rule, bool isSilent)
    {
        var form = Form(RowDoubt.None);
        Assert.Equal(isSilent, new OpenPlaces(form with { Features = form.Features with { MayLackRows = true } }).Carry(Finding(rule, Elsewhere)));
    }

    private static Finding Finding(string rule, Location at) =>
        new() { Rule = rule, Severity = Severity.Warning, Message = "…", Evidence = [new(null, "…", at)] };

    private static Evaluation Form(RowDoubt doubt) => FormTablesOf(new Indicator { Name = new Sourced<string>("技术培训期数", "技术培训期数", Name), Doubt = doubt });

    private static Evaluation FormTablesOf(Indicator indicator) => new Ingestion(SchemaFiles.BuiltIn).Run(Forms.FormTables.Document("""
        2023年度项目支出绩效自评表
        项目名称 | 校车补贴 | 主管部门 | 某县教育局 | 实施单位 | 某县校车服务中心
        一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        产出指标 | 数量指标 | 补贴校车数 | ≥20辆 | 21辆 | 100 | 100
        """)).Evaluations[0] with { Indicators = [indicator] };
}
