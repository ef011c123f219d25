using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Forms;

/// <summary>
/// What the words of a form mean: fields, blocks, columns, rows, levels (schemas/labels.yaml). All lookups take text as
/// written and fold it.
/// </summary>
public sealed class LabelCatalog
{
    private const string File = "labels.yaml";
    private const int LongestLabel = 90;
    private static readonly Lazy<LabelCatalog> LazyBuiltIn = new(() => Load(SchemaFiles.BuiltIn));
    private readonly Remembered<string> keys = new(LabelKey.Of);
    private readonly LabelSet titles;
    private readonly LabelSet notTitles;
    private readonly LabelSet fields;
    private readonly LabelSet blocks;
    private readonly LabelSet fundsColumns;
    private readonly LabelSet fundsRows;
    private readonly LabelSet aspects;
    private readonly LabelSet managementColumns;
    private readonly LabelSet goalColumns;
    private readonly LabelSet indicatorColumns;
    private readonly LabelSet totalRows;
    private readonly LabelSet level1;
    private readonly LabelSet level2;
    private readonly LabelSet remarks;
    private readonly LabelSet unnamed;

    private LabelCatalog(YamlData data)
    {
        titles = LabelSet.From(data, "titles");
        notTitles = LabelSet.From(data, "not-titles");
        fields = Group(data, "fields");
        blocks = Group(data, "blocks");
        fundsColumns = Group(data, "funds-columns");
        fundsRows = Group(data, "funds-rows");
        aspects = LabelSet.From(data, "management-aspects");
        managementColumns = Group(data, "management-columns");
        goalColumns = Group(data, "goal-columns");
        indicatorColumns = Group(data, "indicator-columns");
        totalRows = LabelSet.From(data, "total-rows");
        level1 = Group(data, "level1");
        level2 = Group(data, "level2");
        remarks = LabelSet.From(data, "remarks");
        unnamed = LabelSet.From(data, "unnamed-indicators");
    }

    /// <summary>The catalogue of the built-in data, loaded once.</summary>
    public static LabelCatalog BuiltIn => LazyBuiltIn.Value;

    /// <exception cref="SchemaDataException">The file has a mistake.</exception>
    public static LabelCatalog Load(SchemaFiles schemas) => new(YamlData.Parse(File, schemas.Read(File)).Only(
        "titles", "not-titles", "fields", "blocks", "funds-columns", "funds-rows", "management-aspects", "management-columns",
        "goal-columns", "indicator-columns", "total-rows", "level1", "level2", "remarks", "unnamed-indicators"));

    /// <summary>A short line that names a form: 项目支出绩效自评表.</summary>
    public bool IsTitle(string text)
    {
        if (text.Length is 0 or > LongestLabel)
            return false;
        var key = keys[text];
        return key.Length is > 3 and <= 60 && !key.Contains('。', StringComparison.Ordinal) && !key.Contains('《', StringComparison.Ordinal)
            && titles.Find(key) is not null && notTitles.Find(key) is null;
    }

    /// <summary>project-name, implementing-unit, …; the keys of <c>fields</c>.</summary>
    public string? Field(string text) => Find(fields, text);

    /// <summary>funds, goals, management, indicators, remarks.</summary>
    public string? Block(string text) => Find(blocks, text);

    public ColumnRole? FundsColumn(string text) => Find(fundsColumns, text) is { } meaning ? ColumnRoles.Parse(meaning) : null;

    public FundSource? FundsRow(string text) => Find(fundsRows, text) is { } meaning ? FundSources.Parse(meaning) : null;

    public bool IsManagementAspect(string text) => Find(aspects, text) is not null;

    public ColumnRole? ManagementColumn(string text) => Find(managementColumns, text) is { } meaning ? ColumnRoles.Parse(meaning) : null;

    public ColumnRole? GoalColumn(string text) => Find(goalColumns, text) is { } meaning ? ColumnRoles.Parse(meaning) : null;

    public ColumnRole? IndicatorColumn(string text) => Find(indicatorColumns, text) is { } meaning ? ColumnRoles.Parse(meaning) : null;

    public bool IsTotal(string text) => Find(totalRows, text) is not null;

    /// <summary>The dimension a 一级指标 means. Found and null: a level that belongs to no dimension (决策, 过程).</summary>
    public (bool Found, Dimension? Dimension) Level1(string text) => Find(level1, text) switch
    {
        null => (false, null),
        "output" => (true, Dimension.Output),
        "benefit" => (true, Dimension.Benefit),
        "satisfaction" => (true, Dimension.Satisfaction),
        "cost" => (true, Dimension.Cost),
        _ => (true, null),
    };

    public IndicatorCategory? Level2(string text) => Find(level2, text) is { } meaning ? Categories.Parse(meaning) : null;

    /// <summary>注：…, the beginning of a form's own remarks.</summary>
    public bool IsRemark(string text) => remarks.Find(LabelKey.Of(text.Length > 40 ? text[..40] : text)) is not null;

    /// <summary>A place that the template keeps free: 指标2:, ……</summary>
    public bool IsUnnamed(string text) => Find(unnamed, text) is not null;

    /// <summary>Whether a word is any label of a form; what tells a row of a table from prose.</summary>
    public bool IsLabel(string text) => Field(text) is not null || Block(text) is not null || FundsColumn(text) is not null
        || FundsRow(text) is not null || IndicatorColumn(text) is not null || Level1(text).Found || Level2(text) is not null
        || IsManagementAspect(text) || GoalColumn(text) is not null || IsTotal(text);

    private static LabelSet Group(YamlData data, string key) =>
        LabelSet.From(data.Map(key) ?? throw data.Mistake(key, $"缺少“{key}”"));

    private string? Find(LabelSet set, string text) => text.Length is 0 or > LongestLabel ? null : set.Find(keys[text]);
}
