using PerfEval.Ingest.Documents;
using static PerfEval.Ingest.Reading.Tests.Docx.W;

namespace PerfEval.Ingest.Reading.Tests.Docx.Tables;

public class TableReaderTests
{
    [Fact]
    public void A_merged_cell_stands_at_every_position_it_covers()
    {
        var table = Read(
            Tr(Tc("甲", Span(2) + Restart), Tc("乙")),
            Tr(Tc("", Span(2) + Continue), Tc("丙")));

        Assert.Same(table[0, 0], table[1, 1]);
        Assert.Equal("甲", table[1, 0]!.Text);
        Assert.Equal((2, 2), (table[0, 0]!.RowSpan, table[0, 0]!.ColumnSpan));
    }

    [Fact]
    public void Positions_before_and_after_a_row_stay_empty()
    {
        AssertGrid(
            [TrOf("<w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"1\"/>", Tc("甲")), Tr(Tc("乙"), Tc("丙"), Tc("丁"))],
            "#0 T1 2x3", "  [0,1] 甲", "  [1,0] 乙", "  [1,1] 丙", "  [1,2] 丁");
        Assert.Null(Read(TrOf("<w:gridBefore w:val=\"1\"/>", Tc("甲")), Tr(Tc("乙"), Tc("丙")))[0, 0]);
    }

    [Fact]
    public void A_row_wider_than_the_grid_widens_the_table() => AssertGrid(
        [Tr(Tc("甲")), Tr(Tc("乙"), Tc("丙", Span(3)))],
        "#0 T1 2x4", "  [0,0] 甲", "  [1,0] 乙", "  [1,1 1x3] 丙");

    [Fact]
    public void A_continuation_without_a_start_is_a_cell_of_its_own() => AssertGrid(
        [Tr(Tc("甲", Continue)), Tr(Tc("乙", Continue)), Tr(Tc("丙"))],
        "#0 T1 3x1", "  [0,0 2x1]", "    #0 甲", "    #0 乙", "  [2,0] 丙");

    [Fact]
    public void A_continuation_of_another_width_does_not_merge() => AssertGrid(
        [Tr(Tc("甲", Restart), Tc("乙", Restart)), Tr(Tc("丙", Span(2) + Continue)), Tr(Tc("", Continue), Tc("", Continue))],
        "#0 T1 3x2", "  [0,0] 甲", "  [0,1] 乙", "  [1,0 1x2] 丙", "  [2,0] ", "  [2,1] ");

    [Fact]
    public void A_merge_does_not_jump_over_a_row() => AssertGrid(
        [Tr(Tc("甲", Restart)), Tr(Tc("乙")), Tr(Tc("丙", Continue))],
        "#0 T1 3x1", "  [0,0] 甲", "  [1,0] 乙", "  [2,0] 丙");

    [Fact]
    public void A_row_in_which_everything_is_continued_is_a_row() => AssertGrid(
        [Tr(Tc("甲", Restart), Tc("乙", Restart)), Tr(Tc("", Continue), Tc("", Continue))],
        "#0 T1 2x2", "  [0,0 2x1] 甲", "  [0,1 2x1] 乙");

    [Fact]
    public void Merges_side_by_side_end_where_each_of_them_ends() => AssertGrid(
        [
            Tr(Tc("甲", Restart), Tc("乙", Restart), Tc("1")),
            Tr(Tc("", Continue), Tc("", Continue), Tc("2")),
            Tr(Tc("", Continue), Tc("丙", Restart), Tc("3")),
            Tr(Tc("丁", Restart), Tc("", Continue), Tc("4")),
        ],
        "#0 T1 4x3", "  [0,0 3x1] 甲", "  [0,1 2x1] 乙", "  [0,2] 1", "  [1,2] 2", "  [2,1 2x1] 丙", "  [2,2] 3", "  [3,0] 丁", "  [3,2] 4");

    [Fact]
    public void Cells_merged_the_old_way_are_one_cell() => AssertGrid(
        [Tr(Tc("甲", "<w:hMerge w:val=\"restart\"/>"), Tc("", "<w:hMerge/>"), Tc("乙"))],
        "#0 T1 1x3", "  [0,0 1x2] 甲", "  [0,2] 乙");

    [Fact]
    public void An_old_continuation_at_the_start_of_a_row_is_a_cell() => AssertGrid(
        [Tr(Tc("甲", "<w:hMerge/>"), Tc("乙"))],
        "#0 T1 1x2", "  [0,0] 甲", "  [0,1] 乙");

    [Theory]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("")]
    [InlineData("两列")]
    public void A_span_that_is_no_number_of_columns_is_one_column(string span) => AssertGrid(
        [Tr(Tc("甲", $"<w:gridSpan w:val=\"{span}\"/>"), Tc("乙"))],
        "#0 T1 1x2", "  [0,0] 甲", "  [0,1] 乙");

    [Fact]
    public void Text_under_a_merge_is_kept_once_and_said()
    {
        var document = DocxFile.WithBody(Tbl(
            Tr(Tc("产出指标", Restart)), Tr(Tc("产出指标", Continue)), Tr(Tc("另有说明", Continue)))).Read();

        Assert.Equal("产出指标\n另有说明", document.Tables.Single()[0, 0]!.Text);
        var notice = Assert.Single(document.Notices);
        Assert.Equal("merged-cell-text", notice.Code);
        Assert.Equal(2, notice.At!.Row);
    }

    [Fact]
    public void Under_a_merge_of_very_many_rows_every_text_is_kept_and_none_copied_for_each()
    {
        const int rows = 20_000;
        var bytes = DocxFile.WithBody(Tbl(
            [Tr(Tc("起", Restart)), .. Enumerable.Range(1, rows).Select(i => Tr(Tc(i.ToString(System.Globalization.CultureInfo.InvariantCulture), Continue)))])).Bytes();
        var before = GC.GetAllocatedBytesForCurrentThread();

        var document = DocxFile.Read(bytes);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 400_000_000);
        Assert.Equal(rows + 1, document.Tables.Single()[0, 0]!.Blocks.Count);
    }

    [Fact]
    public void Content_controls_and_custom_xml_around_rows_cells_and_paragraphs_are_transparent() => AssertGrid(
        [
            $"<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>{Tr(Tc("甲"), Tc("乙"))}</w:sdtContent></w:sdt>",
            Tr($"<w:sdt><w:sdtContent>{Tc("丙")}</w:sdtContent></w:sdt>", $"<w:customXml>{Tc("丁")}</w:customXml>"),
            Tr(TcOf($"<w:sdt><w:sdtContent>{P("戊")}</w:sdtContent></w:sdt>"), Tc("己")),
        ],
        "#0 T1 3x2", "  [0,0] 甲", "  [0,1] 乙", "  [1,0] 丙", "  [1,1] 丁", "  [2,0] 戊", "  [2,1] 己");

    [Fact]
    public void A_row_deleted_by_a_tracked_change_is_gone_and_an_inserted_one_is_there() => AssertGrid(
        [Tr(Tc("甲")), TrOf("<w:del w:id=\"1\"/>", Tc("乙")), TrOf("<w:ins w:id=\"2\"/>", Tc("丙"))],
        "#0 T1 2x1", "  [0,0] 甲", "  [1,0] 丙");

    [Fact]
    public void Former_cell_properties_of_a_tracked_change_do_not_count() => AssertGrid(
        [Tr(Tc("甲", $"{Span(2)}<w:tcPrChange><w:tcPr>{Span(5)}{Continue}</w:tcPr></w:tcPrChange>"), Tc("乙"))],
        "#0 T1 1x3", "  [0,0 1x2] 甲", "  [0,2] 乙");

    [Fact]
    public void A_cell_has_one_paragraph_for_each_of_the_file() => AssertGrid(
        [Tr(TcOf(P("甲") + P("") + P("乙")), "<w:tc/>")],
        "#0 T1 1x2", "  [0,0]", "    #0 甲", "    #0 ", "    #0 乙", "  [0,1]");

    [Fact]
    public void Nested_tables_count_in_reading_order() => AssertGrid(
        [Tr(TcOf(Tbl(Tr(TcOf(Tbl(Tr(Tc("三"))) + P("二")))) + P("一"))), Tr(TcOf(Tbl(Tr(Tc("四"))) + P("")))],
        "#0 T1 2x1",
        "  [0,0]", "    #1 T2 1x1", "      [0,0]", "        #2 T3 1x1", "          [0,0] 三", "        #1 二", "    #0 一",
        "  [1,0]", "    #3 T4 1x1", "      [0,0] 四", "    #0 ");

    [Fact]
    public void A_table_without_cells_is_no_table_and_takes_no_number()
    {
        var document = DocxFile.WithBody(Tbl() + Tbl(Tr()) + Tbl(Tr(Tc("甲")))).Read();

        Assert.Equal(DocumentDump.Lines("#0 T1 1x1", "  [0,0] 甲"), DocumentDump.Of(document));
    }

    [Fact]
    public void Paragraphs_of_a_cell_carry_the_place_of_the_cell()
    {
        var at = DocxFile.WithBody(P("前") + Tbl(Tr(Tc("甲")), Tr(Tc("乙"), Tc("丙")))).Read().Tables.Single()[1, 1]!.Blocks[0].At;

        Assert.Equal(new Location { Block = 1, Table = 1, Row = 1, Column = 1 }, at);
    }

    private static Table Read(params string[] rows) => DocxFile.WithBody(Tbl(rows)).Read().Tables.First();

    private static void AssertGrid(string[] rows, params string[] dump) =>
        Assert.Equal(DocumentDump.Lines(dump), DocumentDump.Of(DocxFile.WithBody(Tbl(rows)).Read()));
}
