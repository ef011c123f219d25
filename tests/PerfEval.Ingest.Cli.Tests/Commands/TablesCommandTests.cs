using System.Text.Json;

namespace PerfEval.Ingest.Cli.Tests.Commands;

public sealed class TablesCommandTests
{
    [Fact]
    public async Task Json_is_a_line_per_file_even_without_a_table()
    {
        using var bench = new Workbench();
        var run = await bench.RunAsync("tables", bench.Write("a.txt", "row 项目|甲", "row 总分|94"), bench.Write("b.txt", "x"));
        Assert.Equal(ExitStatus.Done, run.Status);
        Assert.Equal(2, run.OutputLines.Count);
        using var json = JsonDocument.Parse(run.OutputLines[0]);
        Assert.Equal("a.txt", json.RootElement.GetProperty("source").GetProperty("path").GetString());
        Assert.Equal(4, json.RootElement.GetProperty("tables")[0].GetProperty("cells").GetArrayLength());
        Assert.Contains("\"tables\":[]", run.OutputLines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Html_is_one_whole_page_of_all_files()
    {
        using var bench = new Workbench();
        var run = await bench.RunAsync("tables", bench.Write("a.txt", "row 甲"), bench.Write("b.txt", "row 乙"), "--format", "html");
        Assert.StartsWith("<!DOCTYPE html>\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("</body>\n</html>\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("<td>甲</td>", run.Output, StringComparison.Ordinal);
        Assert.Contains("<td>乙</td>", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_has_a_heading_and_a_line_per_row()
    {
        using var bench = new Workbench();
        var run = await bench.RunAsync("tables", bench.Write("a.txt", "row 项目|=1+1", "row 总分|94"), "--format", "csv");
        Assert.Equal("文件,表,行,单元格\r\na.txt,1,1,项目,\"'=1+1\"\r\na.txt,1,2,总分,94\r\n", run.Output);
    }
}
