using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Values;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Forms.Rows;

/// <summary>
/// How well a cell suits a column, by what the column can hold. The numbers are costs and gains of one scale: +3 a
/// known word in its own column, 0 nothing speaks for or against, -5 a figure where only words can stand.
/// </summary>
internal sealed class ColumnFit(LabelCatalog labels)
{
    public const decimal Impossible = -5m;

    private const int LongestNature = 12;
    private const int LongestCompound = 80;
    private const int ShortestClause = 16;

    /// <summary>A level's label in the column of names.</summary>
    public const decimal LevelAsName = -0.5m;

    /// <summary>权重（%） holds percentages; 分值 never does.</summary>
    public decimal Of(HeaderColumn column, Slot slot) =>
        column.Role is ColumnRole.Weight or ColumnRole.WeightShare && CellNatures.Of(slot.Text) == CellNature.Percent && IsShareOfWhole(column.Label) ? 2m
            : column.Role == ColumnRole.Other ? OtherColumns.Fit(labels.OtherColumn(column.Label), slot) : Of(column.Role, slot);

    private static bool IsShareOfWhole(string label) => label.Contains('权', StringComparison.Ordinal) || label.Contains('%', StringComparison.Ordinal) || label.Contains('％', StringComparison.Ordinal);

    private decimal Of(ColumnRole role, Slot slot)
    {
        var text = slot.Text;
        var nature = slot.Nature;
        return role switch
        {
            ColumnRole.Wrapper => labels.Block(text) is not null || labels.IndicatorColumn(text) is not null ? 2m : -3m,
            ColumnRole.RowLabel => labels.FundsRow(text) is not null ? 3m : Words(nature, 0.5m),
            ColumnRole.Level1 => labels.Level1(text) is { Found: true } level ? (level.Dimension is null ? 1.5m : 3m) : labels.Level2(text) is not null ? -1m : HasPoints(text) ? 1.5m : IsNamedLevel(text) ? 0.5m : Words(nature, ShortLabel(text) ? -1m : -2m),
            ColumnRole.Level2 => labels.Level2(text) is not null ? 3m : labels.IsGeneralLevel2(text) ? 1.5m : labels.Level1(text) is { Found: true } level ? (level.Dimension is null ? 0.5m : -0.5m) : HasPoints(text) ? 1.5m : IsNamedLevel(text) ? 0.5m : Words(nature, ShortLabel(text) ? -0.5m : -2m),
            ColumnRole.Name => Name(text, nature),
            ColumnRole.Target or ColumnRole.InitialTarget or ColumnRole.Actual or ColumnRole.ReviewActual => nature switch
            {
                CellNature.Value or CellNature.Percent => 2.5m,
                CellNature.Number => 1.5m,

                // A row's own label is no value.
                CellNature.Words when labels.FundsColumn(text) == ColumnRole.ExecutionRate => -3m,
                CellNature.Words => 0.5m,
                CellNature.Prose when IsCompound(text) => 1.5m,
                _ => 0m,
            },
            ColumnRole.InitialBudget or ColumnRole.AnnualBudget or ColumnRole.Executed or ColumnRole.Received => nature switch
            {
                CellNature.Number => 2m,
                CellNature.Value => 1m,
                CellNature.Placeholder => 0.5m,
                CellNature.Percent => -3m,
                _ => -4m,
            },
            ColumnRole.ExecutionRate => nature switch
            {
                CellNature.Percent => 3m,
                CellNature.Number or CellNature.Placeholder => 0.5m,
                CellNature.Value => 0m,
                _ => -4m,
            },
            ColumnRole.Weight or ColumnRole.WeightShare or ColumnRole.Score or ColumnRole.RawScore or ColumnRole.ReviewScore => nature switch
            {
                CellNature.Number => 2m,
                CellNature.Placeholder => 0m,
                CellNature.Percent => -3m,
                CellNature.Value => text.TrimEnd().EndsWith('分') ? 2m : -3m,
                _ => Impossible,
            },
            ColumnRole.Nature => IsNature(text) ? 3m : -4m,
            ColumnRole.Unit => nature == CellNature.Words && text.Trim().Length <= 8 || text.Trim() is "%" or "‰" ? 2m : nature == CellNature.Placeholder ? 0m : -4m,
            ColumnRole.Reason or ColumnRole.Criteria or ColumnRole.Statement or ColumnRole.Problem or ColumnRole.Expected => nature switch
            {
                CellNature.Words when labels.Level2(text) is not null || labels.IsGeneralLevel2(text) || labels.Level1(text) is { Found: true, Dimension: not null } => -3m,
                CellNature.Prose when IsCompound(text) => -1m,
                CellNature.Words or CellNature.Prose => text.Trim().Length > 2 ? 1m : 0m,
                CellNature.Placeholder => 0.5m,
                CellNature.Number => -3m,
                _ => -2m,
            },
            _ => 0m,
        };
    }

    /// <summary>What it costs to leave a column without a cell.</summary>
    public decimal Missing(HeaderColumn column) => column.Role == ColumnRole.Other ? OtherColumns.Missing(labels.OtherColumn(column.Label)) : Missing(column.Role);

    /// <summary>The same by what the column is for alone.</summary>
    public static decimal Missing(ColumnRole role) => role switch
    {
        ColumnRole.Name or ColumnRole.RowLabel => -2m,
        ColumnRole.Target or ColumnRole.Actual => -1m,
        ColumnRole.Weight or ColumnRole.Score => -0.7m,
        ColumnRole.Nature or ColumnRole.Unit => -0.5m,
        _ => 0m,
    };

    private decimal Name(string text, CellNature nature) => nature switch
    {
        CellNature.Number or CellNature.Percent => Impossible,
        CellNature.Value => -3m,
        CellNature.Placeholder => -1m,
        CellNature.Prose => text.Contains('。', StringComparison.Ordinal) ? -2m : 0m,
        _ when IsNature(text) => -3m,
        _ when labels.FundsColumn(text) == ColumnRole.ExecutionRate => 1m,

        // 受疫情影响，人数减少: clauses are a reason sooner than a name.
        CellNature.Words when text.Contains('，', StringComparison.Ordinal) && !text.Any(char.IsDigit) => 0m,
        _ when labels.Level2(text) is not null || labels.Level1(text).Found || labels.IsGeneralLevel2(text) => LevelAsName,
        _ => 1m,
    };

    private static decimal Words(CellNature nature, decimal words) => nature switch
    {
        CellNature.Words => words,
        CellNature.Placeholder => 0m,
        CellNature.Prose => -4m,
        _ => Impossible,
    };

    private static bool ShortLabel(string text) => text.Trim().Length <= 8;

    /// <summary>工作计划（10分）: points in brackets are those of a level.</summary>
    private static bool HasPoints(string text) => text.Length <= 20 && text.TrimEnd() is [.., '分', ')' or '）'] && LabelKey.Of(text).Length < TextNormalizer.Key(text).Length;

    /// <summary>影响力目标: no list has it, but it is named as levels are.</summary>
    private static bool IsNamedLevel(string text) => text.Trim() is { Length: >= 4 and <= 8 } label && (label.EndsWith("目标", StringComparison.Ordinal) || label.EndsWith("指标", StringComparison.Ordinal));

    /// <summary>种植产品合格率≥97%；养殖产品合格率≥96%: several figures with their names.</summary>
    private static bool IsCompound(string text) => text.Length <= LongestCompound && !text.Contains('。', StringComparison.Ordinal)
        && text.Split('；', ';', '，', ',') is { Length: > 1 } parts && Array.TrueForAll(parts, p => p.Any(char.IsAsciiDigit) && p.Trim() is { Length: > 0 } part && (char.IsAsciiDigit(part[^1]) || part[^1] is '%' or '％' || part.Length <= ShortestClause));

    /// <summary>≥, 大于等于, 定性: what stands in a column of 指标性质 or 计算符号.</summary>
    internal static bool IsNature(string text) => text.Length <= LongestNature && FoldedText.Of(text).Text is { Length: > 0 } key
        && (key is "定性" or "定量" or "定性指标" or "定量指标" || ValueVocabulary.Default.OperatorsBefore.At(key, 0, out _) == key.Length);
}
