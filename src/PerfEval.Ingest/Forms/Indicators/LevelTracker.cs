using System.Text.RegularExpressions;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Forms.Labels;

namespace PerfEval.Ingest.Forms.Indicators;

/// <summary>
/// The 一级 and 二级 under which the rows of an indicator grid stand: inherited over merged, blank and page-cut cells,
/// the 二级 while the 一级 stays the same.
/// </summary>
public sealed partial class LevelTracker
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

        // Of a merged 一级 and 二级 the 一级 reaches further down: a lone level of unknown name is the next 二级.
        // Unless it states its points, as the 一级 above does and the 二级 does not: 管理（13分）, then 绩效（85分）.
        if (spansAreLost && level1 is not null && level2 is null && Level1 is not null && Level2 is not null && !StatesPointsLike(level1, Level1, Level2) && !labels.Level1(level1.Value).Found && labels.Level2(level1.Value) is null)
            (level1, level2) = (null, level1);
        else if (level1 is not null && level2 is null && !labels.Level1(level1.Value).Found && labels.Level2(level1.Value) is { } shifted && Belongs(shifted))
            (level1, level2) = (null, level1);
        else if (level1 is not null && level2 is null && Dimension == Forms.Dimension.Output && labels.Level2(level1.Value) == IndicatorCategory.Cost)
            (level1, level2) = (null, level1);
        else if (level2 is not null && level1 is null && !goesOn && IsLevel1(level2, labels))
            (level1, level2) = (level2, null);
        else if (level2 is not null && level1 is null && !goesOn && labels.Level2(level2.Value) == IndicatorCategory.Satisfaction
            && labels.Level1(level2.Value).Found && Dimension != Forms.Dimension.Satisfaction)
            {
            (level1, level2) = (level2, null);
            isGuess = Level1 is not null;
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

    /// <summary>A 二级 label in the 一级 column belongs to the 一级 above it, unless that is of another dimension.</summary>
    private bool Belongs(IndicatorCategory category) => Dimension is null || Categories.DimensionOf(category) == Dimension
        || (category == IndicatorCategory.Cost && Dimension == Forms.Dimension.Cost);

    private static bool StatesPointsLike(Sourced<string> level, Sourced<string> above, Sourced<string> below) =>
        StatesPoints(level.Value) && StatesPoints(above.Value) && !StatesPoints(below.Value);

    private static bool StatesPoints(string level) => PointsBehind().IsMatch(level.TrimEnd());

    private static bool IsLevel1(Sourced<string> text, LabelCatalog labels) => labels.Level2(text.Value) is null && labels.Level1(text.Value) is { Found: true, Dimension: not null };

    [GeneratedRegex(@"[(（]\d+(?:\.\d+)?分?[)）]$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex PointsBehind();
}
