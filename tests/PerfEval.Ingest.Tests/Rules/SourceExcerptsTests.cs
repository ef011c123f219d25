using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Rules;

namespace PerfEval.Ingest.Tests.Rules;

public sealed class SourceExcerptsTests
{
    [Fact]
    public void A_cell_is_shown_with_its_row_and_blank_cells_left_out()
    {
        var document = Of(Grid("指标", "指标值", "", "得分"), 0);
        Assert.Equal(("指标 │ 指标值 │ 得分", "得分"), Shown(document, Cell(0, 3)));
    }

    [Fact]
    public void A_blank_cell_that_is_meant_is_pointed_at_between_the_others()
    {
        var excerpt = Excerpt(Of(Grid("指标", "", "得分"), 0), Cell(0, 1))!;
        Assert.Equal(("指标 │  │ 得分", 5, 0), (excerpt.Line, excerpt.Start, excerpt.Length));
    }

    [Fact]
    public void A_cell_merged_down_stands_in_every_row_that_it_covers()
    {
        var table = new Table([Of(0, 0, "产出指标", rowSpan: 2), Of(0, 1, "次数"), Of(1, 1, "合格率"), Of(1, 2, "98%")], new() { Table = 1 });
        Assert.Equal(("产出指标 │ 合格率 │ 98%", "98%"), Shown(Of(table, 0), Cell(1, 2)));
        Assert.Equal(("产出指标 │ 合格率 │ 98%", "产出指标"), Shown(Of(table, 0), Cell(1, 0)));
    }

    [Fact]
    public void A_cell_merged_across_is_shown_once_and_found_at_each_of_its_columns()
    {
        var table = new Table([Of(0, 0, "总分", columnSpan: 3), Of(0, 3, "94")], new() { Table = 1 });
        Assert.Equal(("总分 │ 94", "总分"), Shown(Of(table, 0), Cell(0, 2)));
    }

    [Fact]
    public void Line_breaks_inside_a_cell_are_not_line_breaks_here() =>
        Assert.Equal(("效益指标（30分） │ 30", "效益指标（30分）"), Shown(Of(Grid("效益\n指标\n（30分）", "30"), 0), Cell(0, 0)));

    [Fact]
    public void Of_a_wide_row_the_cells_around_the_operand_are_shown()
    {
        var document = Of(Grid([.. Enumerable.Range(1, 40).Select(i => $"格{i}")]), 0);
        var (line, operand) = Shown(document, Cell(0, 24));
        Assert.Equal("格25", operand);
        Assert.Equal("… │ " + string.Join(" │ ", Enumerable.Range(16, 12).Select(i => $"格{i}")) + " │ …", line);
        Assert.StartsWith("格1 │ 格2", Shown(document, Cell(0, 0)).Line, StringComparison.Ordinal);
        Assert.EndsWith("格39 │ 格40", Shown(document, Cell(0, 39)).Line, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_cells_are_cut_and_the_operand_less_so()
    {
        var (line, operand) = Shown(Of(Grid(new string('甲', 100), new string('乙', 100)), 0), Cell(0, 1));
        Assert.Equal(new string('甲', 24) + "… │ " + new string('乙', 60) + "…", line);
        Assert.Equal(new string('乙', 60) + "…", operand);
    }

    [Fact]
    public void No_cut_parts_a_surrogate_pair()
    {
        // 𠮷 takes two characters: the 24th and the 60th are the first half of one.
        var row = Shown(Of(Grid("甲" + string.Concat(Enumerable.Repeat("𠮷", 50)), "乙" + string.Concat(Enumerable.Repeat("𠮷", 50))), 0), Cell(0, 1));
        AssertWhole(row.Line);
        AssertWhole(row.Operand);

        for (var before = 38; before < 44; before++)
        {
            var text = new string('前', before % 2) + string.Concat(Enumerable.Repeat("𠮷", before)) + "94分" + new string('后', before % 3) + string.Concat(Enumerable.Repeat("𠮷", 60));
            var start = text.IndexOf("94分", StringComparison.Ordinal);
            var sentence = Shown(Of(text), new() { Block = 0, Start = start, End = start + 3 });
            AssertWhole(sentence.Line);
            Assert.Equal("94分", sentence.Operand);
        }
    }

    [Fact]
    public void A_figure_of_a_paragraph_is_shown_with_the_words_around_it()
    {
        var text = new string('前', 100) + "自评94分" + new string('后', 100);
        var (line, operand) = Shown(Of(text), new() { Block = 0, Start = 102, End = 105 });
        Assert.Equal("94分", operand);
        Assert.Equal("…" + new string('前', 38) + "自评94分" + new string('后', 20) + "…", line);
    }

    [Fact]
    public void A_short_paragraph_is_shown_whole_and_its_tabs_and_breaks_are_blanks() =>
        Assert.Equal(("得分： 94分 合格", "94分"), Shown(Of("得分：\t94分\n合格"), new() { Block = 0, Start = 4, End = 7 }));

    public static TheoryData<Location> Nowhere => new()
    {
        new Location(),
        new Location { Block = 0 },
        new Location { Block = 7, Start = 0, End = 1 },
        new Location { Block = 0, Start = 3, End = 3 },
        new Location { Block = 0, Start = 0, End = 99 },
        new Location { Table = 5, Row = 0, Column = 0 },
        new Location { Part = "footnote 1", Block = 0 },
    };

    /// <summary>A place that the document does not have costs the excerpt, never the finding.</summary>
    [Theory]
    [MemberData(nameof(Nowhere))]
    public void A_place_that_is_not_in_the_document_has_no_excerpt(Location at) => Assert.Null(Excerpt(Of("自评94分"), at));

    [Fact]
    public void A_row_that_the_table_does_not_have_has_no_excerpt() => Assert.Null(Excerpt(Of(Grid("指标"), 0), Cell(9, 0)));

    [Fact]
    public void A_table_of_a_footnote_is_another_than_the_table_of_the_same_number()
    {
        var body = new Table([Of(0, 0, "正文")], new() { Table = 1 });
        var note = new Table([Of(0, 0, "脚注")], new() { Table = 1, Part = "footnote 1" });
        var document = new Document(Source, [body, note], []);
        Assert.Equal("脚注", Shown(document, Cell(0, 0) with { Part = "footnote 1" }).Line);
        Assert.Equal("正文", Shown(document, Cell(0, 0)).Line);
    }

    private static readonly SourceFile Source = new("a.docx", new string('0', 64), DocumentFormat.Docx, 1);

    private static Location Cell(int row, int column) => new() { Table = 1, Row = row, Column = column };

    private static Cell Of(int row, int column, string text, int rowSpan = 1, int columnSpan = 1) =>
        new(row, column, rowSpan, columnSpan, [.. text.Split('\n').Select(t => new Paragraph(t, new()))], Cell(row, column));

    private static Table Grid(params string[] texts) => new([.. texts.Select((t, i) => Of(0, i, t))], new() { Table = 1 });

    private static Document Of(Table table, int block) => new(Source, [.. Enumerable.Repeat(new Paragraph("", new()), block), table], []);

    private static Document Of(string paragraph) => new(Source, [new Paragraph(paragraph, new() { Block = 0 })], []);

    private static SourceExcerpt? Excerpt(Document document, Location at) =>
        SourceExcerpts.Fill([new() { Rule = "PE401", Severity = Severity.Error, Message = "", Evidence = [new(null, "", at)] }], document)[0].Excerpt;

    private static (string Line, string Operand) Shown(Document document, Location at)
    {
        var excerpt = Excerpt(document, at);
        Assert.NotNull(excerpt);
        return (excerpt.Line, excerpt.Line.Substring(excerpt.Start, excerpt.Length));
    }

    private static void AssertWhole(string text) => Assert.DoesNotContain(text.EnumerateRunes(), r => r.Value == 0xFFFD);
}
