using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using PerfEval.Ingest.Forms.Layouts;
using PerfEval.Ingest.Forms.Rows;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Forms.Labels;

/// <summary>
/// What the words of a form mean: fields, blocks, columns, rows, levels (schemas/labels.yaml). All lookups take text as
/// written and fold it.
/// </summary>
public sealed partial class LabelCatalog
{
    private const string File = "labels.yaml";
    private const int LongestLabel = 90;
    private static readonly Lazy<LabelCatalog> LazyBuiltIn = new(() => Load(SchemaFiles.BuiltIn));
    private static readonly Dictionary<string, Dimension?> Dimensions = new(StringComparer.Ordinal)
    {
        ["output"] = Dimension.Output,
        ["benefit"] = Dimension.Benefit,
        ["satisfaction"] = Dimension.Satisfaction,
        ["cost"] = Dimension.Cost,
        ["none"] = null,
    };

    private static readonly string[] Extensible = ["fields", "blocks", "funds-columns", "funds-rows", "goal-columns", "indicator-columns", "level1", "level2"];

    private readonly Remembered<string> keys = new(LabelKey.Of);
    private readonly LabelSet<bool> titles;
    private readonly LabelSet<bool> notTitles;
    private readonly LabelSet<string> fields;
    private readonly LabelSet<string> blocks;
    private readonly LabelSet<ColumnRole> fundsColumns;
    private readonly LabelSet<FundSource> fundsRows;
    private readonly LabelSet<bool> aspects;
    private readonly LabelSet<ColumnRole> managementColumns;
    private readonly LabelSet<ColumnRole> goalColumns;
    private readonly LabelSet<ColumnRole> indicatorColumns;
    private readonly LabelSet<OtherColumn> otherColumns;
    private readonly LabelSet<bool> totalRows;
    private readonly LabelSet<bool> subtotalRows;
    private readonly LabelSet<bool> grades;
    private readonly LabelSet<Dimension?> level1;
    private readonly LabelSet<bool> generalLevel2;
    private readonly LabelSet<IndicatorCategory> level2;
    private readonly LabelSet<bool> remarks;
    private readonly LabelSet<bool> unnamed;
    private readonly LabelSet<bool> kept;
    private readonly LabelSet<bool> adjustments;
    private readonly LabelSet<bool> fullYear;
    private readonly LabelSet<bool> rowStarts;
    private readonly LabelSet<bool> all;

    private LabelCatalog(YamlData data, IReadOnlyList<LayoutLabels> more)
    {
        LabelSet<bool> List(string key) => new LabelSet<bool>().Add(data, key, true);
        LabelSet<T> Group<T>(string group, Func<string, T> meaning) => Meanings(data.Section(group), meaning, more.Where(l => l.Group == group));
        LabelSet<T> Of<T>(string group, IReadOnlyDictionary<string, T> meanings) => Group(group, key => data.OneOf(key, key, meanings));

        titles = List("titles");
        notTitles = List("not-titles");
        fields = Group("fields", key => key);
        blocks = Group("blocks", key => key);
        fundsColumns = Of("funds-columns", KebabCase.Members<ColumnRole>());
        fundsRows = Of("funds-rows", KebabCase.Members<FundSource>());
        aspects = List("management-aspects");
        managementColumns = Of("management-columns", KebabCase.Members<ColumnRole>());
        goalColumns = Of("goal-columns", KebabCase.Members<ColumnRole>());
        indicatorColumns = Of("indicator-columns", KebabCase.Members<ColumnRole>());
        otherColumns = Of("other-columns", KebabCase.Members<OtherColumn>());
        totalRows = List("total-rows");
        subtotalRows = List("subtotal-rows");
        grades = List("grades");
        level1 = Of("level1", Dimensions);
        generalLevel2 = List("level2-general");
        level2 = Of("level2", KebabCase.Members<IndicatorCategory>());
        remarks = List("remarks");
        unnamed = List("unnamed-indicators");
        kept = List("kept-columns");
        adjustments = List("adjustment-columns");
        fullYear = List("full-year-columns");
        rowStarts = List("row-starts");
        all = List("other-labels").AddAll(fields, true).AddAll(blocks, true).AddAll(fundsColumns, true).AddAll(fundsRows, true)
            .AddAll(indicatorColumns, true).AddAll(level1, true).AddAll(level2, true).AddAll(aspects, true).AddAll(goalColumns, true)
            .AddAll(totalRows, true).AddAll(subtotalRows, true).AddAll(managementColumns, true);
    }

    /// <summary>The catalogue of the built-in data, loaded once.</summary>
    public static LabelCatalog BuiltIn => LazyBuiltIn.Value;

    /// <exception cref="SchemaDataException">The file has a mistake.</exception>
    public static LabelCatalog Load(SchemaFiles schemas) => Load(schemas, []);

    /// <summary>With the labels that layouts bring along; a word that labels.yaml has keeps its meaning.</summary>
    /// <exception cref="SchemaDataException">labels.yaml has a mistake.</exception>
    public static LabelCatalog Load(SchemaFiles schemas, IEnumerable<LayoutDescriptor> layouts)
    {
        var more = layouts.SelectMany(l => l.Labels).ToArray();
        return YamlData.Read(schemas, File, data => new LabelCatalog(data, more));
    }

    /// <summary>With the labels that the layouts of the same data bring along.</summary>
    /// <exception cref="SchemaDataException">labels.yaml has a mistake.</exception>
    public static LabelCatalog WithLayouts(SchemaFiles schemas) => Load(schemas, LayoutCatalog.Load(schemas).All);

    /// <summary>The groups of labels.yaml that a layout can add to, each with its keys.</summary>
    /// <exception cref="SchemaDataException">labels.yaml has a mistake.</exception>
    internal static IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Keys(SchemaFiles schemas)
    {
        if (!schemas.Paths.Contains(File, StringComparer.Ordinal))
            throw new SchemaDataException(File, 0, "文件不存在");
        var data = YamlData.Parse(File, schemas.Read(File));
        return Extensible.ToDictionary(
            group => group,
            group => (IReadOnlyDictionary<string, string>)data.Section(group).Keys.ToDictionary(key => key, StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    /// <summary>A short line that names a form: 项目支出绩效自评表.</summary>
    public bool IsTitle(string text)
    {
        if (text.Length is 0 or > LongestLabel)
            return false;
        var key = keys[text];
        return key.Length is > 3 and <= LabelSet.LongestKey && !key.Contains('。', StringComparison.Ordinal) && !key.Contains('《', StringComparison.Ordinal)
            && titles.TryFind(key, out _) && !notTitles.TryFind(key, out _);
    }

    /// <summary>project-name, implementing-unit, …; the keys of <c>fields</c>.</summary>
    public string? Field(string text) => TryFind(fields, text, out var field) ? field : null;

    /// <summary>funds, goals, management, indicators, remarks.</summary>
    public string? Block(string text) => TryFindNumbered(blocks, text, out var block) ? block : null;

    public ColumnRole? FundsColumn(string text) => Find(fundsColumns, text);

    /// <summary>调整预算数, 年中追加预算数: beside the budget of the full year, by how much it was changed.</summary>
    public bool IsAdjustment(string text) => TryFind(adjustments, text, out _);

    /// <summary>全年预算数: says that it is of the whole year.</summary>
    public bool IsFullYear(string text) => TryFind(fullYear, text, out _);

    public FundSource? FundsRow(string text) => TryFindNumbered(fundsRows, text, out var source) ? source : null;

    public bool IsManagementAspect(string text) => TryFind(aspects, text, out _);

    public ColumnRole? ManagementColumn(string text) => Find(managementColumns, text);

    public ColumnRole? GoalColumn(string text) => Find(goalColumns, text);

    public ColumnRole? IndicatorColumn(string text) => Find(indicatorColumns, text);

    /// <summary>The entry of the data by which a column's label is known, as it stands there.</summary>
    public string? EntryOfIndicatorColumn(string text) => Entry(indicatorColumns, text);

    public string? EntryOfFundsColumn(string text) => Entry(fundsColumns, text);

    public string? EntryOfField(string text) => Entry(fields, text);

    /// <summary>What the cells of a column of <see cref="ColumnRole.Other"/> hold; null where its label does not say.</summary>
    public OtherColumn? OtherColumn(string text) => Find(otherColumns, text);

    public bool IsTotal(string text) => TryFind(totalRows, text, out _);

    /// <summary>小计: points of some indicators above, which the form's total counts once.</summary>
    public bool IsSubtotal(string text) => TryFind(subtotalRows, text, out _);

    /// <summary>优, 良好, 二等, …: what a form's total is called by.</summary>
    public bool IsGrade(string text) => TryFind(grades, text, out _);

    /// <summary>The dimension a 一级指标 means. Found and null: a level that belongs to no dimension (决策, 过程).</summary>
    public (bool Found, Dimension? Dimension) Level1(string text) => (TryFindNumbered(level1, text, out var dimension), dimension);

    public IndicatorCategory? Level2(string text) => TryFindNumbered(level2, text, out var category) ? category : null;

    /// <summary>项目立项, 资金管理: a 二级指标 that stands for no category.</summary>
    public bool IsGeneralLevel2(string text) => TryFindNumbered(generalLevel2, text, out _);

    /// <summary>注：…, the beginning of a form's own remarks.</summary>
    public bool IsRemark(string text) => remarks.TryFind(LabelKey.Of(text.Length > 40 ? text[..40] : text), out _);

    /// <summary>上年情况, 专家打分: an unknown column whose label says that its figures are not this self-evaluation's own.</summary>
    public bool IsOfOthers(string text) => TryFind(kept, text, out _);

    /// <summary>A place that the template keeps free: 指标2:, ……</summary>
    public bool IsUnnamed(string text) => TryFind(unnamed, text, out _);

    /// <summary>Whether a word is any label of a form; what tells a row of a table from prose.</summary>
    public bool IsLabel(string text) => TryFind(all, text, out _);

    /// <summary>The same without the labels that are told by a pattern: for texts of which every piece is tried.</summary>
    public bool IsLabelWord(string text) => text.Length is > 0 and <= LongestLabel && all.HasWord(keys[text]);

    /// <summary>A label that stands first in a row of its own, in forms of every layout.</summary>
    public bool StartsRow(string text) => TryFind(rowStarts, text, out _);

    /// <summary>Every key of the mapping is a meaning, its list the labels.</summary>
    private static LabelSet<T> Meanings<T>(YamlData data, Func<string, T> meaning, IEnumerable<LayoutLabels> more)
    {
        var set = new LabelSet<T>();
        foreach (var key in data.Keys)
            set.Add(data, key, meaning(key));
        foreach (var added in more)
            set.Add(added.Words, meaning(added.Key));
        return set;
    }

    private string? Entry<T>(LabelSet<T> set, string text) => text.Length is > 0 and <= LongestLabel ? set.EntryFor(keys[text]) : null;

    private T? Find<T>(LabelSet<T> set, string text)
        where T : struct => TryFind(set, text, out var meaning) ? meaning : null;

    private bool TryFind<T>(LabelSet<T> set, string text, [MaybeNullWhen(false)] out T meaning)
    {
        if (text.Length is > 0 and <= LongestLabel)
            return set.TryFind(keys[text], out meaning);
        meaning = default;
        return false;
    }

    /// <summary>Rows and levels may be numbered: 其中：1.财政拨款, 一、产出指标, （二）质量指标.</summary>
    private bool TryFindNumbered<T>(LabelSet<T> set, string text, [MaybeNullWhen(false)] out T meaning)
    {
        meaning = default;
        if (text.Length is 0 or > LongestLabel)
            return false;
        var key = keys[text];
        return set.TryFind(key, out meaning)
            || (MayBeNumbered(key) && Number().Match(key) is { Success: true, Length: var length } && length < key.Length && set.TryFind(LabelKey.Of(key[length..]), out meaning));
    }

    private static bool MayBeNumbered(string key) => key.Length > 0
        && (key[0] is (>= '0' and <= '9') or '(' or (>= '①' and <= '⑳') || "一二三四五六七八九十".Contains(key[0], StringComparison.Ordinal));

    [GeneratedRegex(@"^(?:\d{1,2}[.、:]|[一二三四五六七八九十]{1,2}[.、]|\((?:\d{1,2}|[一二三四五六七八九十]{1,2})\)|[①-⑳])", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Number();
}
