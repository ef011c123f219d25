using System.IO.Compression;
using System.Text;

namespace PerfEval.Ingest.Benchmarks.Growth;

/// <summary>Documents whose body is many megabytes: bodies that a program which keeps too much, or compares all with all, cannot bear.</summary>
internal static class LargeBodies
{
    private const string W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    /// <summary>Thousands of small forms, one behind the other.</summary>
    public static IEnumerable<string> Forms()
    {
        for (var i = 1; ; i++)
        {
            yield return Paragraph("项目支出绩效自评表") + "<w:tbl>" + Head(i)
                + string.Concat(Enumerable.Range(0, 10).Select(k => Row("产出指标", "数量指标", $"第{i}塘清淤量{k}", $"≥{k + 20}方", $"{k + (i % 9) + 15}方", "9", "9")))
                + Row("总分", "100", "100") + "</w:tbl>";
        }
    }

    /// <summary>One form with tens of thousands of indicators, many of them parts of others, many contradicting themselves.</summary>
    public static IEnumerable<string> OneForm()
    {
        yield return Paragraph("项目支出绩效自评表") + "<w:tbl>" + Head(0);
        for (var i = 0; ; i++)
            yield return Row("产出指标", "数量指标", (i % 3 == 0 ? "" : "其中：") + $"第{i}塘清淤量", $"≥{(i % 50) + 20}方", $"{(i % 50) + 19}方", "0.01", "0.01");
    }

    /// <summary>One table that is no form.</summary>
    public static IEnumerable<string> OneTable()
    {
        yield return "<w:tbl>";
        for (var i = 0; ; i++)
            yield return Row([.. Enumerable.Range(0, 10).Select(k => $"甲{i}乙{k}")]);
    }

    /// <param name="path">Where to.</param>
    /// <param name="megabytes">Of the body, inflated.</param>
    /// <param name="pieces">Of the body, without end; an open table is closed.</param>
    public static void Write(string path, int megabytes, IEnumerable<string> pieces)
    {
        using var zip = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
        using (var types = zip.CreateEntry("[Content_Types].xml").Open())
            types.Write("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"u8);
        using var body = zip.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open();
        var left = megabytes * 1_000_000L;
        var isOpen = false;
        Write($"<w:document {W}><w:body>");
        foreach (var piece in pieces)
        {
            Write(piece);
            isOpen = piece.StartsWith("<w:tr>", StringComparison.Ordinal);
            if (left <= 0)
                break;
        }

        Write((isOpen ? "</w:tbl>" : "") + "</w:body></w:document>");

        void Write(string text)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            left -= bytes.Length;
            body.Write(bytes);
        }
    }

    private static string Head(int number) => Row("项目名称", $"第{number}号塘坝清淤") + Row("实施单位", $"第{number}水管站")
        + Row("资金（万元）", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分")
        + Row("年度资金总额", "80", "80", "60", "10", "75%", "10")
        + Row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分");

    private static string Row(params string[] cells) =>
        "<w:tr>" + string.Concat(cells.Select(c => $"<w:tc><w:tcPr><w:tcW w:w=\"1060\" w:type=\"dxa\"/></w:tcPr>{Paragraph(c)}</w:tc>")) + "</w:tr>";

    private static string Paragraph(string text) =>
        $"<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr><w:sz w:val=\"18\"/></w:rPr><w:t>{text}</w:t></w:r></w:p>";
}
