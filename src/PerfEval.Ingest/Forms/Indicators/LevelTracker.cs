using System.Text.RegularExpressions;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Forms.Labels;

namespace PerfEval.Ingest.Forms.Indicators;

/// <summary>
/// The 一级 and 二级 under which the rows of an indicator grid stand: inherited over merged, blank and page-cut cells,
/// the 二级 while the 一级 stays the same.
/// </summary>
internal sealed partial class LevelTracker
{
    public Sourced<string>? Level1 { get; private set; }
    public Sourced<string>? Level2 { get; private set; }
    public Dimension? Dimension { get; private set; }
    public IndicatorCategory? Category { get; private set; }

    /// <summary>The 一级 stands in the column of the 二级, under a 一级 that may go on: 满意度 is either.</summary>
    public bool IsLevel1Guessed { get; private set; }

    /// <summary>Takes the level cells of a row (null where blank or merged down). True where a 一级 begins.</summary>
    /// <param name="spansAreLost">Nothing tells how far down a cell of the levels reaches.</param>
    /// <param name="goesOn">The cell of the 一级 above is merged down over the row: no 一级 begins here, whatever the 二级 is called.</param>
    public bool Take(Sourced<string>? level1, Sourced<string>? level2, LabelCatalog labels, bool spansAreLost = false, bool goesOn = false)
    {
        var isGuess = false;

        // One cell alone may stand in the column of the other level.
        if (level1 is not null && level2 is null && IsLevel2(level1, labels, spansAreLost))
        {
            (level1, level2) = (null, level1);
        }
        else if (level2 is not null && level1 is null && !goesOn && IsLevel1(level2, labels))
        {
            (level1, level2) = (level2, null);
            isGuess = Level1 is not null && labels.Level2(level1.Value) is not null;
        }

        var begins = level1 is not null && (Level1 is null || LabelKey.Of(level1.Value) != LabelKey.Of(Level1.Value));
        if (begins)
        {
            Level1 = level1;
            Level2 = null;
            IsLevel1Guessed = isGuess;
            Dimension = labels.Level1(level1!.Value).Dimension ?? (labels.Level2(level1.Value) is { } category ? Categories.DimensionOf(category) : null);
            Category = Dimension == Forms.Dimension.Satisfaction ? IndicatorCategory.Satisfaction : labels.Level2(level1.Value);
        }

        if (level2 is not null)
        {
            Level2 = level2;
            Category = labels.Level2(level2.Value) ?? (Dimension == Forms.Dimension.Satisfaction ? IndicatorCategory.Satisfaction : null);
            if (Level1 is null && Category is { } alone)
                Dimension = Categories.DimensionOf(alone);
        }

        return begins;
    }

    /// <summary>A lone cell in the column of the 一级 that is a 二级 of the 一级 above.</summary>
    private bool IsLevel2(Sourced<string> lone, LabelCatalog labels, bool spansAreLost)
    {
        var category = labels.Level2(lone.Value);

        // 成本指标 is either; under 产出 it is a 二级.
        if (category == IndicatorCategory.Cost && Dimension == Forms.Dimension.Output)
            return true;
        if (labels.Level1(lone.Value).Found)
            return false;
        if (category is { } known)
            return Belongs(known);

        // Of a merged 一级 and 二级 the 一级 reaches further down: a lone level of unknown name is the next 二级.
        // Unless it states its points, as the 一级 above does and the 二级 does not: 管理（13分）, then 绩效（85分）.
        return spansAreLost && Level1 is not null && Level2 is not null && !StatesPointsLike(lone, Level1, Level2);
    }

    /// <summary>A lone cell in the column of the 二级 that is a 一级: 产出指标 always, 满意度指标, which is either, under another dimension.</summary>
    private bool IsLevel1(Sourced<string> lone, LabelCatalog labels) => labels.Level1(lone.Value) is { Found: true } level && labels.Level2(lone.Value) switch
    {
        null => level.Dimension is not null,
        IndicatorCategory.Satisfaction => Dimension != Forms.Dimension.Satisfaction,
        _ => false,
    };

    /// <summary>The category is one of the dimension above, or none is known above.</summary>
    private bool Belongs(IndicatorCategory category) => Dimension is null || Categories.DimensionOf(category) == Dimension
        || (category == IndicatorCategory.Cost && Dimension == Forms.Dimension.Cost);

    private static bool StatesPointsLike(Sourced<string> level, Sourced<string> above, Sourced<string> below) =>
        StatesPoints(level.Value) && StatesPoints(above.Value) && !StatesPoints(below.Value);

    private static bool StatesPoints(string level) => PointsBehind().IsMatch(level.TrimEnd());

    [GeneratedRegex(@"[(（]\d+(?:\.\d+)?分?[)）]$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex PointsBehind();
}
