using System.Globalization;
using System.Text.Json;

namespace PerfEval.Ingest.Warehouse.Tests.AcrossFiles;

/// <summary>PE702 where every sentence stands in many reports: only the way they are put together can be copied.</summary>
public sealed class StockTextTests
{
    private const int Chapters = 8;
    private const int Phrases = 8;
    private const string Words = "天地山水林田湖草沙路桥渠坝站村镇户人工料机具账册表单图档";

    [Fact]
    public async Task The_same_combination_of_stock_sentences_is_a_copy()
    {
        var reports = new StoredReports();
        for (var unit = 0; unit < 60; unit++)
            reports.Add(Unit(unit), "退耕还林", 2023, form: "narrative").Text(Report(unit));
        reports.Add(Unit(60), "森林防火", 2023, form: "narrative").Text(Report(17));
        var found = await reports.CompareAsync("PE702");
        Assert.Equal([18L, 61L], found.Select(f => f.SubmissionId).Order());
        Assert.Contains($"{Unit(17)}“退耕还林”2023年度的报告有 8 段约 ", found.Single(f => f.SubmissionId == 61).Message, StringComparison.Ordinal);
        using var evidence = JsonDocument.Parse(found[0].Evidence);
        Assert.Equal(["本报告", "雷同报告"], evidence.RootElement.EnumerateArray().Select(o => o.GetProperty("role").GetString()!).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_combination_that_several_units_have_is_template()
    {
        var reports = new StoredReports();
        for (var unit = 0; unit < 60; unit++)
            reports.Add(Unit(unit), "退耕还林", 2023, form: "narrative").Text(Report(unit < 5 ? 0 : unit));
        Assert.Empty(await reports.CompareAsync("PE702"));
    }

    [Fact]
    public async Task A_few_paragraphs_in_common_are_chance()
    {
        var reports = new StoredReports();
        for (var unit = 0; unit < 60; unit++)
            reports.Add(Unit(unit), "退耕还林", 2023, form: "narrative").Text(Report(unit));
        reports.Add(Unit(60), "森林防火", 2023, form: "narrative").Text([.. Report(17).Take(2), .. Report(61).Skip(2)]);
        Assert.Empty(await reports.CompareAsync("PE702"));
    }

    /// <summary>Eight paragraphs of two sentences each, out of eight for each chapter: each is drawn by some seven of sixty units.</summary>
    private static string[] Report(int number)
    {
        var draw = (uint)((number * 2654435761L) + 12345);
        return [.. Enumerable.Range(0, Chapters).Select(chapter =>
        {
            draw = (draw * 1664525) + 1013904223;
            var (first, second) = ((int)(draw >> 8) % Phrases, (int)(draw >> 20) % Phrases);
            return Sentence(chapter, first) + "。" + Sentence(chapter, Phrases + second) + "。";
        })];
    }

    private static string Sentence(int chapter, int phrase)
    {
        var draw = (uint)((chapter * 7919) + (phrase * 104729) + 17);
        return string.Concat(Enumerable.Range(0, 24).Select(_ =>
        {
            draw = (draw * 1664525) + 1013904223;
            return Words[(int)(draw >> 16) % Words.Length];
        }));
    }

    private static string Unit(int number) => string.Create(CultureInfo.InvariantCulture, $"{"甲乙丙丁戊己庚辛壬癸"[number % 10]}{"山水川原泽岭坪"[number / 10]}县{(number % 2 == 0 ? "林业局" : "水利局")}");
}
