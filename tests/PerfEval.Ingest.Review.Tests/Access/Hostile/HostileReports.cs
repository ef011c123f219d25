using System.IO.Compression;
using System.Security;
using System.Text;
using PerfEval.Ingest.Review.Tests.Access.Hostile;
using PerfEval.Ingest.Review.Tests.Serving;
using PerfEval.Ingest.Warehouse.Databases;

[assembly: AssemblyFixture(typeof(HostileReports))]

namespace PerfEval.Ingest.Review.Tests.Access.Hostile;

/// <summary>
/// Reports by somebody who means harm, in each format: markup, script, formulas and line breaks in file names, names, units and cells,
/// and a cell of 200,000 characters. Loaded once; a test takes a copy.
/// </summary>
public sealed class HostileReports : IAsyncDisposable
{
    public const string Script = "<script>window.harmed=1</script>";
    public const string Image = "\"><img src=x onerror=\"window.harmed=2\">";
    public const string Breakout = "</title></textarea></td></table></text></svg><svg onload=window.harmed=3>";
    public const string Handler = "' onmouseover='window.harmed=4' \" onfocus=\"window.harmed=5\" autofocus x=\"";
    public const string Formula = "=HYPERLINK(\"http://evil.example\",\"看这里\")";
    public const string Template = "{{7*7}}@(7*7)${7*7}<%=7*7%>";

    /// <summary>The name of the .docx file: it ends its header, starts another, and is markup.</summary>
    public const string DocxName = "自评\r\nSet-Cookie: harmed=1\"; filename=\"evil.html<img src=x onerror=window.harmed=6>.docx";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("perfeval-test-");
    private readonly SemaphoreSlim loading = new(1, 1);

    /// <summary>What has to be readable, as it stands, wherever it is shown.</summary>
    public static IReadOnlyList<string> Strings { get; } = [Script, Image, Breakout, Handler, Formula, Template];

    private string Loaded => Path.Combine(folder.FullName, "loaded.db");

    public async Task<WarehouseDatabase> CopyAsync(Chromium chromium)
    {
        await loading.WaitAsync();
        try
        {
            if (!File.Exists(Loaded))
                await LoadAsync(chromium);
        }
        finally
        {
            loading.Release();
        }

        var copy = Path.Combine(folder.FullName, $"{Guid.NewGuid():N}.db");
        File.Copy(Loaded, copy);
        return LoadedCorpus.Open("sqlite:" + copy);
    }

    public ValueTask DisposeAsync()
    {
        loading.Dispose();
        folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task LoadAsync(Chromium chromium)
    {
        var reports = folder.CreateSubdirectory("in").FullName;
        WriteDocx(Path.Combine(reports, DocxName));
        WriteText(Path.Combine(reports, "自评<script>window.harmed=7<\\script>.txt"));
        await WritePdfAsync(chromium, Path.Combine(reports, "自评'\"&lt;.pdf"));
        await LoadedCorpus.LoadAsync("sqlite:" + Loaded, [reports]);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    }

    private static void WriteDocx(string path)
    {
        File.Copy(LoadedCorpus.CorpusFile("national-standard/claimed-100-with-75/source.docx"), path);
        using var zip = ZipFile.Open(path, ZipArchiveMode.Update);
        var entry = zip.GetEntry("word/document.xml")!;
        string text;
        using (var reader = new StreamReader(entry.Open()))
            text = reader.ReadToEnd();
        text = Replaced(text, SecurityElement.Escape, new(StringComparer.Ordinal)
        {
            ["村级防汛物资储备"] = "村级防汛物资储备" + Script + Template,
            ["松涧县防汛物资中心"] = "松涧县防汛物资中心" + Image,
            ["储备防汛编织袋"] = Formula + Handler,
            ["汛期累计调运抢险物资九批次。"] = "汛期累计调运抢险物资九批次。" + Breakout + new string('长', 200_000) + Script,
        });
        entry.Delete();
        using var writer = new StreamWriter(zip.CreateEntry("word/document.xml").Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.Write(text);
    }

    private static void WriteText(string path) => File.WriteAllText(path, Replaced(File.ReadAllText(LoadedCorpus.CorpusFile("national-standard/score-above-weight/source.txt")), s => s, new(StringComparer.Ordinal)
    {
        ["公共文化场馆免费开放"] = "公共文化场馆免费开放" + Script + Template,
        ["枫渚区文化馆"] = "枫渚区文化馆" + Image,
        ["场馆年接待人次"] = "场馆年接待人次" + Breakout + Handler,
        ["取消部分课程。"] = Formula + Script,
    }));

    /// <summary>Printed by a browser: the text is glyphs then, and comes back by their characters.</summary>
    private static async Task WritePdfAsync(Chromium chromium, string path)
    {
        var text = Replaced(File.ReadAllText(LoadedCorpus.CorpusFile("narrative/parts-and-shares/source.txt")), s => s, new(StringComparer.Ordinal)
        {
            ["参保率为98.29%。"] = "参保率为98.29%" + Script + "。",
            ["其中：区医院520万元"] = $"其中：{Image}区医院520万元",
            ["合格率97%。"] = $"合格率97%。{Breakout}{Handler}{Formula}{Template}",
        });
        await using var browser = await chromium.OpenAsync();
        await browser.Page.SetContentAsync($"<meta charset=utf-8>{string.Concat(text.Split('\n').Select(l => $"<p>{System.Net.WebUtility.HtmlEncode(l)}</p>"))}");
        await browser.Page.PdfAsync(new() { Path = path, Format = "A4" });
    }

    private static string Replaced(string text, Func<string, string?> escape, Dictionary<string, string> replacements)
    {
        foreach (var (from, to) in replacements)
        {
            Assert.Contains(from, text, StringComparison.Ordinal);
            text = text.Replace(from, escape(to), StringComparison.Ordinal);
        }

        return text;
    }
}
