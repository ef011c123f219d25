using System.Text.RegularExpressions;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations.Names;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Scoring;

/// <summary>The words of schemas/scoring/words.yaml, and the questions that are asked of them.</summary>
public sealed partial class ScoringWords
{
    internal const string Path = "scoring/words.yaml";

    private static readonly string[] Known =
        ["blank-reasons", "whole", "not-whole", "option-lists", "share-names", "at-most-names", "budget-changes", "reasons", "budget-words",
        "none", "per-words", "change-words", "result-words", "grade-first", "grade-second", "grade-third", "grade-fourth", "not-costs", "paid-to-people", "spending-totals", "work-done", "kept-down", "progress"];

    private static readonly string[] Grades = ["grade-first", "grade-second", "grade-third", "grade-fourth"];

    private static readonly Lazy<ScoringWords> Embedded = new(() => Load(SchemaFiles.BuiltIn));
    private readonly Dictionary<string, IReadOnlyList<string>> lists;

    [GeneratedRegex(@"预算(?:数|金额|总额|安排)?为?[0-9]", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex StatedBudget { get; }

    private ScoringWords(Dictionary<string, IReadOnlyList<string>> lists) => this.lists = lists;

    public static ScoringWords BuiltIn => Embedded.Value;

    /// <exception cref="SchemaDataException">The file has an unknown key or a value of another shape.</exception>
    public static ScoringWords Load(SchemaFiles files) =>
        YamlData.Read(files, Path, data => new ScoringWords(Known.ToDictionary(key => key, data.List, StringComparer.Ordinal)));

    /// <summary>No reason is given: nothing is written, or only 无, 暂无 and the like.</summary>
    public bool IsBlank(Sourced<string>? reason) => IsBlankText(reason?.Text);

    /// <inheritdoc cref="IsBlank"/>
    public bool IsBlankText(string? reason) => reason is null || Bare(reason) is "" || this["blank-reasons"].Contains(Bare(reason));

    /// <summary>The cell is filled in, and says that there is nothing: 无, 不涉及.</summary>
    public bool SaysNothing(Sourced<string>? cell) => cell is not null && this["blank-reasons"].Contains(Bare(cell.Text));

    /// <summary>The words deny that anything happened: 未发生, 无投诉, 零事故.</summary>
    public bool MeansNone(string text) => Any("none", TextNormalizer.Key(text));

    /// <summary>
    /// Both texts state the same kind of figure: not one for each time and one for the year, not a level and a change. What
    /// the name says itself need not stand in both.
    /// </summary>
    public bool HaveOneBasis(string target, string actual, string name)
    {
        var (wanted, reached, named) = (TextNormalizer.Key(target), TextNormalizer.Key(actual), TextNormalizer.Key(name));
        return this["per-words"].All(word => Has(wanted, word) == Has(reached, word) || Has(named, word))
            && (!TellsChange(reached) || TellsChange(wanted) || TellsChange(named));
    }

    /// <summary>The words answer a percentage with all of it: 全覆盖, 全部, 均.</summary>
    public bool MeansWhole(string text)
    {
        var key = TextNormalizer.Key(text);
        return Any("whole", key) && !Any("not-whole", key);
    }

    /// <summary>The text is the list of options itself: 优良中低差, 好/坏.</summary>
    public bool IsOptionList(string text) => this["option-lists"].Contains(Bare(text));

    /// <summary>The name is that of a share (率, 比例, 满意度).</summary>
    public bool NamesShare(string name) => Any("share-names", TextNormalizer.Key(name));

    /// <summary>The name is one of which less is better (成本, 投诉, 失业率).</summary>
    public bool NamesReverse(string name) => Any("at-most-names", TextNormalizer.Key(name));

    /// <summary>The text speaks of a budget that was changed within the year.</summary>
    public bool TellsOfBudgetChange(string text) => Any("budget-changes", TextNormalizer.Key(text));

    /// <summary>A sentence says why a budget moved. One that states budgets of its own speaks of those, unless it stands in the same paragraph.</summary>
    public bool ReasonsBudget(string text, bool isSameParagraph) => TextNormalizer.Key(text).Split('。').Any(sentence =>
        Any("reasons", sentence) && (Any("budget-words", sentence) || Any("budget-changes", sentence)) && (isSameParagraph || !StatedBudget.IsMatch(sentence)));

    /// <summary>The text gives a reason: 主要原因是…, 由于….</summary>
    public bool GivesReason(string text) => Any("reasons", TextNormalizer.Key(text));

    /// <summary>1 to 4 for 优, 良, 中, 差 in any of their words; null for another.</summary>
    public int? GradeRank(string grade)
    {
        var bare = Bare(grade);
        var rank = Array.FindIndex(Grades, list => this[list].Any(word => bare == word || bare == word + "等" || bare == word + "级" || bare == word + "等级"));
        return rank < 0 ? null : rank + 1;
    }

    /// <summary>已完成100%: how far the work has come, not what came of it.</summary>
    public bool TellsProgress(string text) => Any("progress", TextNormalizer.Key(text));

    /// <summary>The name is of something that may well be more than asked for, though it stands among the costs.</summary>
    public bool NamesNoCost(string name) =>
        Any("not-costs", TextNormalizer.Key(name))
        || (Any("paid-to-people", TextNormalizer.Key(name)) && !this["spending-totals"].Any(end => NameKey.Of(name).Text.EndsWith(end, StringComparison.Ordinal)));

    /// <summary>The name begins with work that was done, and speaks of no harm.</summary>
    public bool NamesWorkDone(string name) =>
        this["work-done"].Any(start => NameKey.Of(name).Text.StartsWith(start, StringComparison.Ordinal)) && !NamesReverse(name);

    /// <summary>The name is of something that is to be kept down.</summary>
    public bool NamesKeptDown(string name) => Any("kept-down", TextNormalizer.Key(name));

    private IReadOnlyList<string> this[string list] => lists[list];

    private bool TellsChange(string text) => Any("change-words", text) && !Any("result-words", text);

    private static bool Has(string text, string word) => text.Contains(word, StringComparison.Ordinal);

    private bool Any(string list, string text) => this[list].Any(word => text.Contains(word, StringComparison.Ordinal));

    private static string Bare(string text) =>
        string.Concat(TextNormalizer.Key(text).Where(char.IsLetterOrDigit));
}
