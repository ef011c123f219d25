using PerfEval.Ingest.Forms;

namespace PerfEval.Ingest.Tests.Forms;

public class FormLinesTests
{
    [Theory]
    [InlineData("项目单位（盖章）：某市图书馆 主要领导签字：", "implementing-unit=某市图书馆; other=")]
    [InlineData("填报单位：某县医疗保障局 填报日期：2024年3月1日 联系人：张三 联系电话：0555-1234567", "reporting-unit=某县医疗保障局; other=2024年3月1日; other=张三; other=0555-1234567")]
    [InlineData("填报单位：某县医疗保障局填报日期：2024年3月1日联系人：张三", "reporting-unit=某县医疗保障局; other=2024年3月1日; other=张三")]
    [InlineData("填报单位（公章）：某县医疗保障局　　经办人：李四", "reporting-unit=某县医疗保障局")]
    [InlineData("填报单位：某县医疗保障局 分管领导（签字）：", "reporting-unit=某县医疗保障局; other=")]
    [InlineData("填报单位：某县 第一中学", "reporting-unit=某县 第一中学")]
    [InlineData("项目名称：防汛（一期）：堤防加固", "project-name=防汛（一期）：堤防加固")]
    [InlineData("单位名称：某县水利局 金额单位：万元", "implementing-unit=某县水利局; money-unit=万元")]
    public void The_labels_of_one_line_end_each_other_s_values(string line, string expected) =>
        Assert.Equal(expected, string.Join("; ", FormLines.KeyValues(line, FormTables.Labels).Select(p => $"{p.Field}={p.Value}")));

    /// <summary>What a regular expression calls a digit need not be one of the ten that a number is parsed from.</summary>
    [Theory]
    [InlineData("20٢٣年")]
    [InlineData("（20२३年度）")]
    public void Digits_of_other_scripts_are_no_year(string line)
    {
        Assert.Null(FormLines.Year(line));
        Assert.Null(FormLines.YearIn(line + "度项目支出绩效自评表"));
    }

    [Fact]
    public void A_value_of_nothing_but_colons_is_a_value()
    {
        var value = new string('：', 200_000);
        Assert.Equal([("project-name", value)], FormLines.KeyValues("项目名称：甲" + value, FormTables.Labels).Select(p => (p.Field, p.Value[1..])));
    }
}
