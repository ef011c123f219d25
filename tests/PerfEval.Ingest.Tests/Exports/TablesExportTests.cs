using System.Text.Json;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Exports;

namespace PerfEval.Ingest.Tests.Exports;

public sealed class TablesExportTests
{
    [Fact]
    public void Json_has_every_cell_once_at_its_top_left_position()
    {
        var line = JsonLine(Document(Cell(0, 0, "项目名称", columnSpan: 2), Cell(1, 0, "甲"), Cell(1, 1, "乙")));
        using var json = JsonDocument.Parse(line);
        Assert.Equal("""{"page":null,"rows":2,"columns":2,"cells":[{"row":0,"column":0,"rowSpan":1,"columnSpan":2,"text":"项目名称","page":null,"box":null},{"row":1,"column":0,"rowSpan":1,"columnSpan":1,"text":"甲","page":null,"box":null},{"row":1,"column":1,"rowSpan":1,"columnSpan":1,"text":"乙","page":null,"box":null}]}""", json.RootElement.GetProperty("tables")[0].GetRawText());
        Assert.DoesNotContain('\n', line);
    }

    [Fact]
    public void Json_gives_page_and_box_where_the_format_has_them()
    {
        var cell = new Cell(0, 0, 1, 1, [], new() { Page = 2, Box = new(1.5m, 2m, 3m, 4m) });
        var json = JsonLine(new(Samples.File, [new Table([cell], new() { Page = 2 })], []));
        Assert.Contains("\"tables\":[{\"page\":2,", json, StringComparison.Ordinal);
        Assert.Contains("\"page\":2,\"box\":[1.5,2,3,4]", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_keeps_merged_cells_and_fills_ragged_rows() => Assert.Contains(
        "<tr><td rowspan=\"2\">甲</td><td colspan=\"2\">乙</td></tr>\n<tr><td>丙</td><td></td></tr>\n",
        Html(Cell(0, 0, "甲", rowSpan: 2), Cell(0, 1, "乙", columnSpan: 2), Cell(1, 1, "丙")),
        StringComparison.Ordinal);

    [Fact]
    public void Html_escapes_everything_that_comes_from_the_file()
    {
        var html = Html(Cell(0, 0, "<script>alert(1)</script>&\"'\u001b[1m\n二行"));
        Assert.Contains("<td>&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;&#39;\ufffd[1m<br>二行</td>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_escapes_the_file_name_too()
    {
        using var writer = new StringWriter();
        TablesExport.Html(writer, new(Samples.File with { Path = "<img src=x onerror=y>.docx" }, [], []));
        Assert.Contains("<h2>&lt;img src=x onerror=y&gt;.docx</h2>", writer.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\"")]
    [InlineData("+cmd|x", "\"'+cmd|x\"")]
    [InlineData("-2+3", "\"'-2+3\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData(" =1+1", "\"' =1+1\"")]
    [InlineData("＝1+1", "\"'＝1+1\"")]
    [InlineData("\t=1", "\"'\t=1\"")]
    public void Csv_disarms_what_a_spreadsheet_would_execute(string text, string field) => Assert.Equal($"自评.docx,1,1,{field}\r\n", Csv(Cell(0, 0, text)));

    [Theory]
    [InlineData("-12.5", "-12.5")]
    [InlineData("-1,200.00", "\"-1,200.00\"")]
    [InlineData("+3%", "+3%")]
    [InlineData("-", "-")]
    [InlineData("≥90%", "≥90%")]
    [InlineData("a,\"b\"\nc", "\"a,\"\"b\"\"\nc\"")]
    public void Csv_leaves_figures_alone_and_quotes_what_must_be(string text, string field) => Assert.Equal($"自评.docx,1,1,{field}\r\n", Csv(Cell(0, 0, text)));

    [Fact]
    public void Csv_has_a_merged_cell_at_its_top_left_only() => Assert.Equal(
        "自评.docx,1,1,甲,\r\n自评.docx,1,2,,乙\r\n",
        Csv(Cell(0, 0, "甲", columnSpan: 2), Cell(1, 1, "乙")));

    private static Cell Cell(int row, int column, string text, int rowSpan = 1, int columnSpan = 1) =>
        new(row, column, rowSpan, columnSpan, [new Paragraph(text, new())], new());

    private static Document Document(params Cell[] cells) => new(Samples.File with { Path = "自评.docx" }, [new Table(cells, new())], []);

    private static string JsonLine(Document document)
    {
        using var stream = new MemoryStream();
        TablesExport.WriteJsonLine(document, stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Html(params Cell[] cells)
    {
        using var writer = new StringWriter();
        TablesExport.Html(writer, Document(cells));
        return writer.ToString();
    }

    private static string Csv(params Cell[] cells)
    {
        using var writer = new StringWriter();
        TablesCsv.Write(writer, Document(cells));
        return writer.ToString();
    }
}
