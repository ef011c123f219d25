using System.Globalization;
using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Benchmarks.Narrative;

/// <summary>
/// A report in prose of so many pages of about 1,200 characters: headings, funds, listed indicators, and sentences with shares,
/// sums, rests, products and counts, all of them right, each with figures of its own.
/// </summary>
internal static class LongReport
{
    private const int CharactersOfPage = 1200;
    private static readonly string[] Things = ["灌溉渠道", "村道", "校舍", "卫生室", "养老床位", "文化广场", "饮水工程", "护林哨卡", "污水管网", "公交站台"];
    private static readonly string[] Places = ["东片", "西片", "南片", "北片", "城区", "山区"];

    public static Document Make(int pages)
    {
        var texts = new List<string> { "云溪县农业农村局乡村建设补助项目支出绩效自评报告", "（2023年度）", "一、项目基本情况", "项目全年预算数24000万元，实际支出23520万元，预算执行率98%。" };
        var characters = 0;
        for (var i = 1; characters < pages * CharactersOfPage; i++)
        {
            foreach (var text in Section(i))
            {
                texts.Add(text);
                characters += text.Length;
            }
        }

        return new(
            new("report.txt", new string('0', 64), Documents.DocumentFormat.Txt, characters * 3L),
            [.. texts.Select((t, i) => new Paragraph(t, new() { Block = i, Line = i + 1 }))],
            []);
    }

    private static IEnumerable<string> Section(int i)
    {
        var thing = Things[i % Things.Length] + "第" + Print(i) + "批";
        var place = Places[i % Places.Length];
        var (whole, part) = (400 + i, 380 + i);
        var rate = decimal.Round(100m * part / whole, 2);
        yield return $"二、{thing}建设情况";
        yield return $"（一）{place}{thing}由乡镇组织实施，县级验收，台账齐全，资料归档及时，未发现挤占挪用情形，群众对建设质量总体认可。";
        yield return $"1.数量指标。{thing}建设数量≥{Print(part)}处。全年实际建设{thing}{Print(part + 5)}处，完成年度设定目标。";
        yield return $"2.质量指标。{thing}验收合格率≥95%。经抽查，{thing}验收合格率{Print(96 + (i % 30 / 10m))}%，完成年度设定目标。";
        yield return $"（二）全年共抽查{thing}{Print(whole)}处，合格{Print(part)}处，合格率{Print(rate)}%。";
        yield return $"安排{thing}建设资金{Print(3 * whole)}万元，其中：中央资金{Print(2 * whole)}万元，县级资金{Print(whole)}万元；已支出{Print((3 * whole) - 20)}万元，结余20万元。";
        yield return $"保障{thing}管护人员{Print(10 * i)}人，按每人1200元的标准，共计发放补助{Print(1.2m * i)}万元；投诉由{Print(i + 12)}件减少到{Print(i)}件，减少12件。";
        yield return "存在2个问题：一是管护责任落实不够到位；二是部分设施使用频率不高。下一步将落实责任，逐处销号，把巡查情况纳入年度考核，持续改善农村生产生活条件。";
    }

    private static string Print(decimal figure) => figure.ToString("0.##", CultureInfo.InvariantCulture);
}
