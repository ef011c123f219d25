using System.Globalization;
using PerfEval.Ingest.Exports;

namespace PerfEval.Ingest.Cli.Gold;

/// <summary>Prints each disagreement as it comes and, at the end, the scores per format, per layout and in all.</summary>
internal sealed class GoldReport(TextWriter output, Messages messages)
{
    private readonly SortedDictionary<string, Group> formats = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Group> layouts = new(StringComparer.Ordinal);
    private readonly Group all = new();

    public bool EverythingAgrees { get; private set; } = true;

    public void Add(string path, string format, string layout, GoldResult result)
    {
        foreach (var group in new[] { At(formats, format), At(layouts, layout), all })
            group.Add(result);
        if (result.Misses.Count == 0)
            return;
        EverythingAgrees = false;
        Line(path);
        foreach (var miss in result.Misses)
            Line($"  {Kind(miss.Kind)} {miss.Where} {miss.Field}: {Sides(miss)}".Replace("  finding", " finding", StringComparison.Ordinal));
    }

    public void Summary()
    {
        Table(messages.Of("按格式", "by format"), formats);
        Table(messages.Of("按表样", "by layout"), layouts);
        Table(messages.Of("合计", "all"), new SortedDictionary<string, Group>(StringComparer.Ordinal) { [""] = all });
    }

    private static Group At(SortedDictionary<string, Group> groups, string key)
    {
        if (!groups.TryGetValue(key, out var group))
            groups.Add(key, group = new());
        return group;
    }

    private string Kind(MissKind kind) => kind switch
    {
        MissKind.Missing => messages.Of("缺少", "missing"),
        MissKind.Wrong => messages.Of("不符", "wrong"),
        _ => messages.Of("多出", "invented"),
    };

    private string Sides(Miss miss)
    {
        var expected = messages.Of("应为", "expected");
        var read = messages.Of("读得", "read");
        return (miss.Expected, miss.Read) switch
        {
            ({ } e, { } r) => $"{expected}「{e}」 {read}「{r}」",
            ({ } e, null) => $"{expected}「{e}」",
            (null, { } r) => $"{read}「{r}」",
            _ => "",
        };
    }

    private void Table(string heading, SortedDictionary<string, Group> groups)
    {
        foreach (var (name, group) in groups)
        {
            var title = name.Length == 0 ? heading : $"{heading} {name}";
            Line(messages.Of(
                $"{title}: {group.Cases} 份，字段 F1 {Share(group.Fields.F1)}（准确率 {Share(group.Fields.Precision)}，召回率 {Share(group.Fields.Recall)}，共 {Count(group.Fields)}），问题准确率 {Share(group.Findings.Precision)}，召回率 {Share(group.Findings.Recall)}（共 {Count(group.Findings)}）",
                $"{title}: {group.Cases} cases, field F1 {Share(group.Fields.F1)} (precision {Share(group.Fields.Precision)}, recall {Share(group.Fields.Recall)}, of {Count(group.Fields)}), findings precision {Share(group.Findings.Precision)}, recall {Share(group.Findings.Recall)} (of {Count(group.Findings)})"));
        }
    }

    /// <summary>Labelled ones.</summary>
    private static string Count(Tally tally) => (tally.Right + tally.Missing).ToString(CultureInfo.InvariantCulture);

    private static string Share(decimal? share) => share?.ToString("0.0000", CultureInfo.InvariantCulture) ?? "—";

    private void Line(string text) => output.Write(SafeText.ForTerminal(text) + "\n");

    private sealed class Group
    {
        public int Cases { get; private set; }
        public Tally Fields { get; } = new();
        public Tally Findings { get; } = new();

        public void Add(GoldResult result)
        {
            Cases++;
            Fields.Add(result.Fields);
            Findings.Add(result.Findings);
        }
    }
}
