using System.Text.RegularExpressions;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Forms.Rows;
using PerfEval.Ingest.Values;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Evaluations;

/// <summary>The header block's fields and the form's loose values.</summary>
internal static partial class FormFields
{
    /// <summary>51092322T000000431595-图书馆免开资金 → code and name.</summary>
    public static (Sourced<string>? Code, Sourced<string>? Name) SplitCode(Sourced<string>? name)
    {
        if (name is null)
            return (null, null);
        var match = CodeAndName().Match(name.Value);
        return match.Success ? (name.With(match.Groups["code"].Value), name.With(match.Groups["name"].Value)) : (null, name);
    }

    /// <summary>Who is evaluated: the unit that the form names, else who filled it in. 单位 is a unit of money only beside one.</summary>
    public static Sourced<string>? Unit(FormReading form, EvaluationType type)
    {
        var (unit, department) = (form.Field("implementing-unit"), form.Field("department-name"));
        var named = type == EvaluationType.Department ? department ?? unit : unit ?? department;
        return named ?? form.Field("reporting-unit")
            ?? (form.Field("money-unit") is { } plain && !plain.Value.Contains('元', StringComparison.Ordinal) && CellNatures.Of(plain.Value) == CellNature.Words ? plain : null)
            ?? (type == EvaluationType.Department || IsUnitToo(form) ? form.Field("competent-department") : null);
    }

    /// <summary>项目主管部门（单位）: the form asks for one of the two and has no other field for the unit.</summary>
    private static bool IsUnitToo(FormReading form) => !form.HasField("implementing-unit")
        && form.Fields.Find(f => f.Id == "competent-department")?.Label.Text.Contains("单位", StringComparison.Ordinal) == true;

    public static Sourced<int>? YearField(FormReading form) =>
        form.Field("fiscal-year") is { } field && (FormLines.Year(field.Value) ?? FormLines.YearIn(field.Value)) is { } year ? field.With(year) : null;

    /// <summary>The place that the title names, else the one that the unit's or department's name begins with.</summary>
    public static Sourced<string>? Region(FormReading form)
    {
        Sourced<string>?[] sources = [form.Title, form.Field("implementing-unit"), form.Field("department-name"), form.Field("reporting-unit"), form.Field("local-department"), form.Field("competent-department")];
        return sources.OfType<Sourced<string>>().Select(s => Regions.At(s.Value) is { } place ? s.With(place) : null).FirstOrDefault(r => r is not null);
    }

    public static Sourced<Points>? Points(Sourced<string>? cell, ValueVocabulary vocabulary, List<Notice> notices)
    {
        if (cell is null)
            return null;
        var parsed = PointsParser.Parse(cell.Text, vocabulary);
        if (parsed.Failure is { } failure)
            notices.Add(new("unreadable-points", $"“{FormReader.Shorten(cell.Value)}”不能读作分数（应为{failure.Expected}），按原文保留。", cell.At));
        return parsed.Value is { } points ? cell.With(points) : null;
    }

    /// <summary>
    /// A score beside its weight. A percentage beside a weight that is none may be a share of the points as well as so many points (80% of 40):
    /// it is not read.
    /// </summary>
    public static Sourced<Points>? Score(Sourced<string>? cell, Sourced<Points>? weight, ValueVocabulary vocabulary, List<Notice> notices)
    {
        if (cell is null || weight is null || !IsPercentage(cell.Text) || IsPercentage(weight.Text))
            return Points(cell, vocabulary, notices);
        notices.Add(new("unreadable-points", $"得分“{FormReader.Shorten(cell.Value)}”是百分比，分值“{FormReader.Shorten(weight.Text)}”不是，分不清是比例还是分数，按原文保留。", cell.At));
        return null;
    }

    /// <summary>A cell that holds something, where nothing could be read out of it: it is not blank.</summary>
    public static Sourced<string>? Unread<T>(Sourced<string>? cell, Sourced<T>? read) =>
        read is null && cell is not null && CellNatures.Of(cell.Value) is not (CellNature.Placeholder or CellNature.Blank) ? cell : null;

    private static bool IsPercentage(string text) => text.AsSpan().IndexOfAny('%', '％') >= 0;

    /// <summary>Every value cell of the form as written: what rules about wording read.</summary>
    public static IReadOnlyList<Sourced<string>> Passages(FormReading form, IReadOnlyList<Indicator> indicators, IReadOnlyList<Fund> funds)
    {
        var passages = new List<Sourced<string>>();
        passages.AddRange(form.Fields.Select(f => f.Value).OfType<Sourced<string>>());
        passages.AddRange(funds.Select(f => f.Reason).OfType<Sourced<string>>());
        foreach (var goal in form.Goals)
            passages.AddRange(new[] { goal.Expected, goal.Actual }.OfType<Sourced<string>>());
        foreach (var aspect in form.Management)
            passages.AddRange(new[] { aspect.Statement, aspect.Problem }.OfType<Sourced<string>>());
        foreach (var indicator in indicators)
        {
            passages.Add(indicator.Name);
            passages.AddRange(new[] { indicator.Target, indicator.Actual }.OfType<Quantity>().Where(q => q.At is not null).Select(q => new Sourced<string>(q.Text, q.Text, q.At!)));
            if (indicator.Reason is { } reason)
                passages.Add(reason);
        }

        passages.AddRange(form.Unread);
        return passages;
    }

    public static IReadOnlyDictionary<Location, string> Labels(FormReading form)
    {
        var labels = new Dictionary<Location, string>();
        foreach (var field in form.Fields)
            Add(field.Value, field.Label.Value);
        foreach (var goal in form.Goals)
        {
            Add(goal.Expected, goal.ExpectedLabel);
            Add(goal.Actual, goal.ActualLabel);
        }

        foreach (var aspect in form.Management)
        {
            Add(aspect.Statement, aspect.Aspect.Value);
            Add(aspect.Problem, aspect.Aspect.Value);
        }

        foreach (var (label, text) in form.FilledRemarks)
            Add(text, label.Value);
        return labels;

        void Add(Sourced<string>? cell, string? label)
        {
            if (cell is not null && label is not null && TextNormalizer.Key(label).TrimEnd(':') is { Length: > 0 } name)
                labels.TryAdd(cell.At, name);
        }
    }

    [GeneratedRegex(@"^(?<code>\d{6,}[A-Z]\d{6,}|\d{12,})\s*[-—－–]\s*(?<name>.+)$", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 10_000)]
    private static partial Regex CodeAndName();
}
