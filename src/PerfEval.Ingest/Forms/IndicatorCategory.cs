namespace PerfEval.Ingest.Forms;

/// <summary>What the 一级指标 means, whatever it is called.</summary>
public enum Dimension
{
    Cost,
    Output,
    Benefit,
    Satisfaction,
}

/// <summary>What the 二级指标 means, whatever it is called (实效 = 时效 = Timeliness).</summary>
public enum IndicatorCategory
{
    EconomicCost,
    SocialCost,
    EcologicalCost,
    Quantity,
    Quality,
    Timeliness,
    Cost,
    Economic,
    Social,
    Ecological,
    Sustainability,
    Satisfaction,
}

/// <summary>The dimension that each category belongs to.</summary>
internal static class Categories
{
    /// <summary>The dimension of a category whose 一级指标 the form does not name. 成本 under 产出 stays with 产出, where the form says so.</summary>
    public static Dimension DimensionOf(IndicatorCategory category) => category switch
    {
        IndicatorCategory.EconomicCost or IndicatorCategory.SocialCost or IndicatorCategory.EcologicalCost => Dimension.Cost,
        IndicatorCategory.Quantity or IndicatorCategory.Quality or IndicatorCategory.Timeliness or IndicatorCategory.Cost => Dimension.Output,
        IndicatorCategory.Satisfaction => Dimension.Satisfaction,
        _ => Dimension.Benefit,
    };
}
