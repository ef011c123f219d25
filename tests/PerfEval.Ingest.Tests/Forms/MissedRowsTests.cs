using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Forms;

namespace PerfEval.Ingest.Tests.Forms;

/// <summary>Forms whose tables have no lines, so that a row may have been taken for text: what they lack may stand in the file.</summary>
public class MissedRowsTests
{
    private const string Head = """
        项目支出绩效自评表
        项目名称 | 图书采购 | 主管部门 | 某县文旅局
        """;

    private const string Funds = """
        项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数
        年度资金总额 | 300 | 300 | 285
        """;

    private const string Grid = """
        一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        产出指标 | 数量指标 | 采购台数 | ≥6台 | 6台 | 90 | 90
        """;

    private static FormReading Read(Document document) => new FormReader(FormTables.Labels).Read(Assert.Single(FormFinder.Find(document, FormTables.Labels).Sections));

    private static FormReading Read(string drawing, bool isByWhiteSpace = true) => Read(FormTables.Document(drawing, isByWhiteSpace: isByWhiteSpace));

    private static void IsDoubted(bool expected, FormReading form)
    {
        Assert.Equal(expected, form.MayLackRows);
        Assert.Equal(expected ? 1 : 0, form.Notices.Count(n => n.Code == "table-may-lack-rows"));
    }

    [Theory]
    [InlineData(Head + "\n" + Funds + "\n" + Grid)]
    [InlineData(Head + "\n" + Grid)]
    [InlineData("项目支出绩效自评表\n实施单位 | 某县图书馆\n" + Grid)]
    public void A_form_with_a_head_and_indicators_is_whole(string drawing) => IsDoubted(false, Read(drawing));

    [Theory]
    [InlineData(Head + "\n" + Funds)]
    [InlineData(Head + "\n年度总体目标 | 预期目标 | 实际完成情况\n | 采购图书 | 完成采购")]
    public void A_head_without_indicators_may_lack_rows(string drawing) => IsDoubted(true, Read(drawing));

    [Theory]
    [InlineData(Grid)]
    [InlineData("（2023年度）项目支出绩效自评表\n" + Grid)]
    public void Indicators_without_a_head_may_lack_rows(string drawing) => IsDoubted(true, Read(drawing));

    [Theory]
    [InlineData(Head + "\n" + Funds + "\n一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分")]
    [InlineData(Head + "\n项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数\n" + Grid)]
    public void A_header_without_a_row_below_may_lack_rows(string drawing) => IsDoubted(true, Read(drawing));

    [Fact]
    public void Lines_between_the_head_and_the_indicators_may_be_rows() =>
        IsDoubted(true, Read(Head + "\n" + Funds + "\n\n采购图书并上架借阅流通，完善阅览室的照明和书架等设施\n" + Grid));

    [Fact]
    public void What_the_reader_of_the_table_doubts_is_doubted()
    {
        var document = FormTables.Document(Head + "\n" + Funds + "\n" + Grid, isByWhiteSpace: true);
        var table = Assert.Single(document.Blocks.OfType<Table>());
        var doubted = new Table(table.Cells, table.At) { IsByWhiteSpace = true, MayLackRows = true };

        IsDoubted(true, Read(new Document(document.Source, [.. document.Blocks.Select(b => b == table ? doubted : b)], [])));
    }

    [Theory]
    [InlineData(Head + "\n" + Funds)]
    [InlineData(Grid)]
    public void What_stands_within_lines_is_all_there_is(string drawing) => IsDoubted(false, Read(drawing, isByWhiteSpace: false));

    [Fact]
    public void The_notice_points_to_the_table() =>
        Assert.Equal(1, Assert.Single(Read(Head + "\n" + Funds).Notices, n => n.Code == "table-may-lack-rows").At?.Block);
}
