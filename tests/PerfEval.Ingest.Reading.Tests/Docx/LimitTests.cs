using PerfEval.Ingest.Documents;
using static PerfEval.Ingest.Reading.Tests.Docx.W;

namespace PerfEval.Ingest.Reading.Tests.Docx;

public class LimitTests
{
    private static readonly ReadingLimits TenCells = new() { MaxTableCells = 10 };
    private static readonly ReadingLimits FourDeep = new() { MaxNesting = 4 };

    [Theory]
    [InlineData("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 100_000)]
    [InlineData("<w:p><w:r><w:pict><w:txbxContent>", "</w:txbxContent></w:pict></w:r></w:p>")]
    [InlineData("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>")]
    [InlineData("<w:customXml>", "</w:customXml>")]
    [InlineData("<w:p>", "</w:p>")]
    [InlineData("<w:p><m:oMath><m:d><m:e>", "</m:e></m:d></m:oMath></w:p>")]
    [InlineData("<w:tbl><w:sdt>", "</w:sdt></w:tbl>")]
    public void Bottomless_nesting_is_refused(string open, string close, int depth = 5_000)
    {
        var refusal = DocxFile.WithBody(string.Concat(Enumerable.Repeat(open, depth)) + string.Concat(Enumerable.Repeat(close, depth))).Refusal();

        Assert.Equal("limit-nesting", refusal.Code);
        Assert.Equal("表格、文本框等嵌套超过上限 64 层。", refusal.Message);
    }

    [Theory]
    [InlineData("<w:rPr>", "</w:rPr>")]
    [InlineData("<w:del>", "</w:del>")]
    [InlineData("<w:sdtPr>", "</w:sdtPr>")]
    public void What_is_passed_over_may_be_as_deep_as_it_likes(string open, string close) => Assert.Equal(
        "#0 甲",
        DocumentDump.Of(DocxFile.WithBody(P("甲") + Para(Run(Deep(open, close))) + $"<w:del>{Deep(open, close)}</w:del>").Read()));

    [Fact]
    public void Tables_text_boxes_and_content_controls_count_together()
    {
        string Nested(int tables) => string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", tables))
            + "<w:sdt><w:sdtContent>" + Para(TextBox(P("底"))) + "</w:sdtContent></w:sdt>"
            + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", tables));

        Assert.Equal(2, DocxFile.WithBody(Nested(2)).Read(FourDeep).Tables.Count());
        Assert.Equal("limit-nesting", DocxFile.WithBody(Nested(3)).Refusal(FourDeep).Code);
    }

    [Fact]
    public void Containers_side_by_side_are_not_nested() => Assert.Equal(
        9,
        DocxFile.WithBody(string.Concat(Enumerable.Repeat(Tbl(Tr(Tc("甲"))) + "<w:sdt>" + P("乙") + "</w:sdt>", 9))).Read(FourDeep).Tables.Count());

    [Theory]
    [InlineData("<w:gridSpan w:val=\"1000000000\"/>")]
    [InlineData("<w:gridSpan w:val=\"2147483647\"/>")]
    [InlineData("<w:gridSpan w:val=\"99999999999999999999\"/>")]
    public void A_cell_over_very_many_columns_is_refused(string properties)
    {
        var refusal = DocxFile.WithBody(Tbl(Tr(Tc("甲"), Tc("乙", properties)))).Refusal();

        Assert.Equal("limit-table-cells", refusal.Code);
        Assert.Equal("一个表格的格数超过上限 1000000 格。", refusal.Message);
    }

    [Fact]
    public void Columns_before_a_row_are_positions_too() =>
        Assert.Equal("limit-table-cells", DocxFile.WithBody(Tbl(TrOf("<w:gridBefore w:val=\"2147483647\"/>", Tc("甲")))).Refusal().Code);

    [Fact]
    public void A_table_is_bounded_by_its_positions_and_not_by_its_cells()
    {
        Assert.Equal(10, DocxFile.WithBody(Tbl(Tr(Tc("甲", Span(5))), Tr(Tc("乙")))).Read(TenCells).Tables.Sum(t => t.RowCount * t.ColumnCount));
        Assert.Equal("limit-table-cells", DocxFile.WithBody(Tbl(Tr(Tc("甲", Span(5))), Tr(Tc("乙")), Tr(Tc("丙")))).Refusal(TenCells).Code);
    }

    [Fact]
    public void All_tables_together_are_bounded()
    {
        string Tables(int count) => string.Concat(Enumerable.Repeat(Tbl(Tr(Tc("甲", Span(10)))), count));

        Assert.Equal(2, DocxFile.WithBody(Tables(2)).Read(TenCells).Tables.Count());
        Assert.Equal("全部表格的格数超过上限 20 格。", DocxFile.WithBody(Tables(3)).Refusal(TenCells).Message);
    }

    [Fact]
    public void A_file_larger_than_allowed_is_refused()
    {
        var refusal = DocxFile.WithBody(P("甲")).Refusal(new ReadingLimits { MaxFileBytes = 100 });

        Assert.Equal("limit-file-size", refusal.Code);
        Assert.EndsWith("超过上限 100 字节。", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_paragraph_is_bounded() =>
        Assert.Equal("limit-paragraph", DocxFile.WithBody(P(new string('一', 10_000_001))).Refusal().Code);

    [Fact]
    public void Styles_are_bounded() => Assert.Equal("limit-definitions", DocxFile.WithBody(P("甲", "<w:pStyle w:val=\"a\"/>"))
        .Styles(Numbered("<w:style w:styleId=\"", "\"/>")).Refusal().Code);

    [Theory]
    [InlineData("<w:abstractNum w:abstractNumId=\"")]
    [InlineData("<w:num w:numId=\"")]
    public void Lists_are_bounded(string begin) =>
        Assert.Equal("limit-definitions", DocxFile.WithBody(Listed("甲", 1)).Numbering(Numbered(begin, "\"/>")).Refusal().Code);

    [Fact]
    public void Relationships_are_bounded() => Assert.Equal("limit-definitions", DocxFile.WithBody(P("甲", "<w:pStyle w:val=\"a\"/>"))
        .Part("word/_rels/document.xml.rels", $"<Relationships>{Numbered("<Relationship Target=\"a.xml\" Type=\"a/b\" Id=\"", "\"/>")}</Relationships>").Refusal().Code);

    [Theory]
    [InlineData("<w:p><w:r>", "<w:footnoteReference w:id=\"", "</w:r></w:p>")]
    [InlineData("<w:sectPr>", "<w:headerReference r:id=\"", "</w:sectPr>")]
    public void References_are_bounded(string before, string begin, string after)
    {
        var refusal = DocxFile.WithBody(before + Numbered(begin, "\"/>") + after).Refusal();

        Assert.Equal(("limit-definitions", "样式、编号、关系、注释或页眉页脚的数目超过上限，每种最多 200000 个。"), (refusal.Code, refusal.Message));
    }

    [Fact]
    public void Fields_that_never_end_swallow_nothing_however_many_they_are() => Assert.Equal(
        "#0 甲乙",
        DocumentDump.Of(DocxFile.WithBody(Para(R("甲"), string.Concat(Enumerable.Repeat("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", 5_000)), R("乙"))).Read()));

    private static string Numbered(string before, string after) => string.Concat(Enumerable.Range(1, 200_001).Select(i => before + i + after));

    private static string Deep(string open, string close) =>
        string.Concat(Enumerable.Repeat(open, 20_000)) + string.Concat(Enumerable.Repeat(close, 20_000));
}
