using PerfEval.Ingest.Forms;

namespace PerfEval.Ingest.Tests.Forms.Blocks;

public class KeyValueBlockTests
{
    private static FormReading Read(string row) => FormTables.ReadOne($"""
        项目支出绩效自评表
        项目名称 | 图书采购 | | |
        {row}
        一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        产出指标 | 数量指标 | 采购台数 | ≥6台 | 6台 | 90 | 90
        """);

    [Fact]
    public void A_label_behind_a_blank_cell_is_not_the_value_of_the_label_before_it()
    {
        var form = Read("实施单位 | | 自评等级 | 优");
        Assert.Equal((null, "优"), (form.Field("implementing-unit")?.Value, form.Field("grade")?.Value));
    }

    [Fact]
    public void Right_behind_a_label_a_word_that_may_be_a_label_is_its_value() =>
        Assert.Equal("单位", Read("实施单位 | 单位 | 主管部门 | 某县文旅局").Field("implementing-unit")?.Value);

    [Fact]
    public void A_value_may_stand_behind_blank_cells() =>
        Assert.Equal("某县图书馆", Read("实施单位 | | 某县图书馆 |").Field("implementing-unit")?.Value);
}
