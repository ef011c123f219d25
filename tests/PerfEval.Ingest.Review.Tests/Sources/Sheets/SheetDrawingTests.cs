using System.Text;
using PerfEval.Ingest.Review.Sources;
using PerfEval.Ingest.Review.Tests.Serving;
using static PerfEval.Ingest.Review.Tests.Sources.SourceBench;

namespace PerfEval.Ingest.Review.Tests.Sources.Sheets;

public class SheetDrawingTests(LoadedCorpus corpus)
{
    [Fact]
    public async Task Merged_cells_of_a_table_stay_merged_and_an_operand_is_marked_in_its_cell()
    {
        var body = "<w:tbl><w:tr>" + SmallFiles.Cell("指标", "<w:vMerge w:val=\"restart\"/>") + SmallFiles.Cell("分值与得分", "<w:gridSpan w:val=\"2\"/>") + "</w:tr><w:tr>"
            + SmallFiles.Cell("", "<w:vMerge/>") + SmallFiles.Cell("10") + SmallFiles.Cell("9.5") + "</w:tr></w:tbl>";
        await using var bench = await LoadAsync(corpus, [("a.docx", SmallFiles.Docx(body))]);
        var view = await bench.DrawAsync("a.docx", Operand(1, "9.5", new() { Block = 0, Row = 1, Column = 2 }, "得分"));
        Assert.Equal(
            "<section class=\"src-sheet src-text\" data-sheet=\"1\"><table class=\"src-table\"><caption>表1</caption><tbody><tr><td rowspan=\"2\">指标</td><td colspan=\"2\">分值与得分</td></tr>"
            + "<tr><td>10</td><td class=\"op op-c1\"><span class=\"op-sign op-c1\" id=\"operand-1\" title=\"① 得分：9.5\">1</span>9.5</td></tr></tbody></table></section>",
            Html(view.Files[0]));
        Assert.Equal(1, view.Marks[0].Sheet);
    }

    [Fact]
    public async Task A_nested_table_is_drawn_in_its_cell_and_its_cells_are_found()
    {
        var inner = SmallFiles.Table([["甲", "乙"]]);
        var body = SmallFiles.Paragraph("前文") + $"<w:tbl><w:tr><w:tc>{SmallFiles.Paragraph("外")}{inner}{SmallFiles.Paragraph("后")}</w:tc></w:tr></w:tbl>";
        await using var bench = await LoadAsync(corpus, [("a.docx", SmallFiles.Docx(body))]);
        var nested = (await bench.Cache.DocumentAsync(await bench.FileAsync("a.docx"), TestContext.Current.CancellationToken)).Document!.Tables.Last();
        var html = Html((await bench.DrawAsync("a.docx", Operand(1, "乙", nested.Cells[1].At))).Files[0]);
        Assert.Contains("<td><p>外</p><table class=\"src-table src-nested\"><tbody><tr><td>甲</td><td class=\"op op-c1\"><span class=\"op-sign op-c1\" id=\"operand-1\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_document_says_is_text_and_never_markup()
    {
        const string Hostile = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>&lt;b&gt;{{7*7}}";
        var body = SmallFiles.Paragraph(Hostile) + SmallFiles.Table([[Hostile, "=HYPERLINK(\"http://x\")"]]);
        await using var bench = await LoadAsync(corpus, [("a.docx", SmallFiles.Docx(body)), ("a.txt", Encoding.UTF8.GetBytes(Hostile + "\n"))]);
        foreach (var name in new[] { "a.docx", "a.txt" })
        {
            var html = Html((await bench.DrawAsync(name, Operand(1, Hostile, new() { Block = 0 }, Hostile))).Files[0]);
            Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#x27;&gt;", html, StringComparison.Ordinal);
            Assert.DoesNotContain(" style=", html, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task Lines_of_a_text_file_bear_their_numbers_and_an_operand_is_marked_from_its_start_to_its_end()
    {
        await using var bench = await LoadAsync(corpus, [("a.txt", Encoding.UTF8.GetBytes("一、概况\n\n全区户籍人口20.45万人，参保人数18.26万人。\n"))]);
        var html = Html((await bench.DrawAsync("a.txt", Operand(1, "18.26万人", new() { Block = 1, Start = 18, End = 25, Line = 3 }), Operand(2, "20.45万人", new() { Block = 1, Start = 6, End = 13, Line = 3 }))).Files[0]);
        Assert.Contains("<p><span class=\"src-line\" aria-hidden=\"true\">3</span>全区户籍人口<mark class=\"op op-c1\" title=\"② 20.45万人\"><span class=\"op-sign op-c1\" id=\"operand-2\" title=\"② 20.45万人\">2</span>20.45万人</mark>，", html, StringComparison.Ordinal);
        Assert.Contains("id=\"operand-1\" title=\"① 18.26万人\">1</span>18.26万人</mark>。</p>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Operands_that_overlap_are_both_marked()
    {
        await using var bench = await LoadAsync(corpus, [("a.txt", Encoding.UTF8.GetBytes("完成率98%以上。\n"))]);
        var html = Html((await bench.DrawAsync("a.txt", Operand(1, "完成率98%", new() { Block = 0, Start = 0, End = 6 }), Operand(2, "98%以上", new() { Block = 0, Start = 3, End = 8 }))).Files[0]);
        Assert.Contains(">1</span>完成率</mark>", html, StringComparison.Ordinal);
        Assert.Contains(">2</span>98%</mark>", html, StringComparison.Ordinal);
        Assert.Contains(">以上</mark>。", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_operand_whose_place_the_file_does_not_have_is_told_as_not_found()
    {
        await using var bench = await LoadAsync(corpus, [("a.docx", SmallFiles.Docx(SmallFiles.Table([["甲"]])))]);
        var view = await bench.DrawAsync("a.docx", Operand(1, "甲", new() { Block = 0, Row = 5, Column = 5 }), Operand(2, "甲", new() { Block = 9 }), Operand(3, "甲", new()));
        Assert.All(view.Marks, m => Assert.Null(m.Sheet));
        Assert.DoesNotContain("op-sign", Html(view.Files[0]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_operand_that_is_a_whole_table_has_its_sign_above_it()
    {
        await using var bench = await LoadAsync(corpus, [("a.docx", SmallFiles.Docx(SmallFiles.Table([["甲"]])))]);
        var html = Html((await bench.DrawAsync("a.docx", Operand(1, "", new() { Block = 0 }))).Files[0]);
        Assert.Contains("<caption class=\"op op-c1\"><span class=\"op-sign op-c1\" id=\"operand-1\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_table_is_drawn_around_its_operand_and_the_rest_when_it_is_asked_for()
    {
        var rows = Enumerable.Range(1, 3_000).Select(i => new[] { $"指标{i}", "10", "10", $"{i}分" });
        await using var bench = await LoadAsync(corpus, [("a.docx", SmallFiles.Docx(SmallFiles.Table(rows)))]);
        var view = await bench.DrawAsync("a.docx", Operand(1, "1345分", new() { Block = 0, Row = 1344, Column = 3 }));
        var pieces = view.Files[0].Pieces;
        Assert.Equal([typeof(SourceGap), typeof(SourceSheet), typeof(SourceGap)], pieces.Select(p => p.GetType()));
        var html = Html(view.Files[0]);
        Assert.Contains(">1</span>1345分</td>", html, StringComparison.Ordinal);
        Assert.InRange(html.Split("<tr>").Length, 700, 800);
        var seen = 0;
        for (var number = 1; number <= view.Files[0].Count; number++)
        {
            var sheet = await bench.Drawing.SheetAsync(view.Files[0].SubmissionId!.Value, number, [], TestContext.Current.CancellationToken);
            seen += Html(sheet!.Content).Split("<tr>").Length - 1;
        }

        Assert.Equal(3_000, seen);
        Assert.Null(await bench.Drawing.SheetAsync(view.Files[0].SubmissionId!.Value, view.Files[0].Count + 1, [], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_cut_between_sheets_goes_around_merged_cells()
    {
        // Every cell of the first column stands over seven rows; 3,000 cells are no multiple of them.
        var rows = Enumerable.Range(0, 2_100).Select(i => $"<w:tr>{SmallFiles.Cell(i % 7 == 0 ? $"组{i / 7}" : "", i % 7 == 0 ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>")}{SmallFiles.Cell("一")}{SmallFiles.Cell("二")}</w:tr>");
        await using var bench = await LoadAsync(corpus, [("a.docx", SmallFiles.Docx($"<w:tbl>{string.Concat(rows)}</w:tbl>"))]);
        var view = await bench.DrawAsync("a.docx");
        Assert.True(view.Files[0].Count > 1);
        for (var number = 1; number <= view.Files[0].Count; number++)
        {
            var html = Html((await bench.Drawing.SheetAsync(view.Files[0].SubmissionId!.Value, number, [], TestContext.Current.CancellationToken))!.Content);
            Assert.DoesNotContain("src-continued", html, StringComparison.Ordinal);
            Assert.Equal(html.Split("<tr>").Length - 1, 7 * (html.Split("rowspan=\"7\"").Length - 1));
        }
    }

    [Fact]
    public async Task A_merged_cell_longer_than_a_sheet_goes_on_there()
    {
        var rows = Enumerable.Range(0, 6_000).Select(i => $"<w:tr>{SmallFiles.Cell(i == 0 ? "全部" : "", i == 0 ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>")}{SmallFiles.Cell("一")}</w:tr>");
        await using var bench = await LoadAsync(corpus, [("a.docx", SmallFiles.Docx($"<w:tbl>{string.Concat(rows)}</w:tbl>"))]);
        var file = await bench.FileAsync("a.docx");
        var html = Html((await bench.Drawing.SheetAsync(file.Id, 2, [], TestContext.Current.CancellationToken))!.Content);
        Assert.Contains("<td class=\"src-continued\" rowspan=", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_huge_cell_is_cut_around_its_operand_and_says_so()
    {
        var text = new string('甲', 60_000) + "86.5" + new string('乙', 60_000);
        await using var bench = await LoadAsync(corpus, [("a.docx", SmallFiles.Docx(SmallFiles.Table([[text]])))]);
        var html = Html((await bench.DrawAsync("a.docx", Operand(1, "86.5", new() { Block = 0, Row = 0, Column = 0, Start = 60_000, End = 60_004 }))).Files[0]);
        Assert.InRange(html.Length, 20_000, 22_000);
        Assert.Contains("（此处略去 50000 字）", html, StringComparison.Ordinal);
        Assert.Contains(">86.5</mark>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_cell_with_more_text_and_tables_than_a_sheet_holds_the_rest_is_told()
    {
        var inner = SmallFiles.Table([["甲"]]);
        var body = $"<w:tbl><w:tr><w:tc>{string.Concat(Enumerable.Range(1, 9_000).Select(i => SmallFiles.Paragraph($"第{i}条")))}{inner}{SmallFiles.Paragraph("后")}</w:tc></w:tr></w:tbl>";
        await using var bench = await LoadAsync(corpus, [("a.docx", SmallFiles.Docx(body))]);
        var html = Html((await bench.DrawAsync("a.docx")).Files[0]);
        Assert.InRange(html.Split("<p>").Length, 7_900, 8_100);
        Assert.Matches("（其余 100[0-9] 段未画出）</p></td></tr>", html);
    }

    [Fact]
    public async Task A_very_wide_table_is_drawn_around_its_operand()
    {
        var row = Enumerable.Range(1, 2_000).Select(i => $"列{i}").ToArray();
        await using var bench = await LoadAsync(corpus, [("a.docx", SmallFiles.Docx(SmallFiles.Table([row, row])))]);
        var html = Html((await bench.DrawAsync("a.docx", Operand(1, "列1500", new() { Block = 0, Row = 1, Column = 1_499 }))).Files[0]);
        Assert.Contains("表1 第 2–2 行，共 2 行 共 2000 列，只画出 200 列", html, StringComparison.Ordinal);
        Assert.Contains(">1</span>列1500</td>", html, StringComparison.Ordinal);
        Assert.Equal(200, html.Split("<td").Length - 1);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_any_more_gives_its_reason_and_its_operands_no_place()
    {
        await using var bench = await LoadAsync(corpus, [("a.docx", SmallFiles.Docx(SmallFiles.Table([["甲", "乙"]])))], limits: Documents.ReadingLimits.Default with { MaxTableCells = 1 });
        var view = await bench.DrawAsync("a.docx", Operand(1, "甲", new() { Block = 0, Row = 0, Column = 0 }));
        Assert.NotNull(view.Files[0].Problem);
        Assert.Empty(view.Files[0].Pieces);
        Assert.Null(view.Marks[0].Sheet);
    }
}
