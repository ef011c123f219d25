namespace PerfEval.Ingest.Review.Overview;

/// <summary>What is known of some evaluations, as sums: those of a unit and year add up to those of a region, a year or all.</summary>
internal sealed class Figures
{
    /// <summary>Totals from 60 to 100 by two points; before them those below 60, behind them 100 and more than 100.</summary>
    public const int ScoreBins = 23;

    /// <summary>Execution rates from 50% to 100% by five points; before them those below, behind them 100% and more.</summary>
    public const int RateBins = 13;

    private const decimal Most = 1_000_000_000_000_000m;

    /// <summary>A fen: what is less is no budget, and a rate of it could be more than a number holds.</summary>
    private const decimal LeastBudget = 0.01m;

    public int Evaluations { get; private set; }

    /// <summary>With a stated total.</summary>
    public int Stated { get; private set; }

    /// <summary>Their totals, of 100 points each.</summary>
    public decimal StatedSum { get; private set; }

    /// <summary>With a total both stated and recomputed.</summary>
    public int Compared { get; private set; }

    /// <summary>Of those, the stated totals as printed.</summary>
    public decimal ComparedStated { get; private set; }

    /// <summary>Of those, the recomputed totals.</summary>
    public decimal ComparedRecomputed { get; private set; }

    /// <summary>Of those, by how many the two differ by a hundredth of a point or more.</summary>
    public int Differing { get; private set; }

    /// <summary>With a budget and what was spent of it.</summary>
    public int Rated { get; private set; }

    /// <summary>全年预算数 of those, in yuan.</summary>
    public decimal Budget { get; private set; }

    /// <summary>全年执行数 of those, in yuan.</summary>
    public decimal Executed { get; private set; }

    /// <summary>Indicators with points.</summary>
    public long Scored { get; private set; }

    /// <summary>Of those, with all of them.</summary>
    public long FullMarks { get; private set; }

    public int[] Scores { get; } = new int[ScoreBins];

    public int[] Rates { get; } = new int[RateBins];

    /// <summary>Mean stated total, of 100 points.</summary>
    public decimal? MeanStated => Stated == 0 ? null : StatedSum / Stated;

    /// <summary>Mean total as printed, of those that could be recomputed.</summary>
    public decimal? MeanCompared => Compared == 0 ? null : ComparedStated / Compared;

    public decimal? MeanRecomputed => Compared == 0 ? null : ComparedRecomputed / Compared;

    /// <summary>What was spent through what was budgeted; 1 for 100%. Null where nothing was budgeted.</summary>
    public decimal? ExecutionRate => Math.Abs(Budget) < LeastBudget ? null : Executed / Budget;

    /// <summary>1 for 100%.</summary>
    public decimal? FullMarksShare => Scored == 0 ? null : (decimal)FullMarks / Scored;

    /// <param name="total">As stated.</param>
    /// <param name="weight">总分值; null counts as 100.</param>
    /// <param name="recomputed">What the parts give.</param>
    /// <param name="budget">In yuan.</param>
    /// <param name="executed">In yuan.</param>
    public void AddEvaluation(decimal? total, decimal? weight, decimal? recomputed, decimal? budget, decimal? executed)
    {
        Evaluations++;
        if (Summable(total) is { } stated)
        {
            var points = Summable(weight) is >= 1m and var full ? stated * 100m / full : stated;
            Stated++;
            StatedSum += points;
            Scores[points < 60m ? 0 : points > 100m ? ScoreBins - 1 : 1 + (int)((points - 60m) / 2m)]++;
            if (Summable(recomputed) is { } parts)
            {
                Compared++;
                ComparedStated += stated;
                ComparedRecomputed += parts;
                if (Math.Abs(stated - parts) >= 0.01m)
                    Differing++;
            }
        }

        if (Summable(budget) is { } planned && Summable(executed) is { } spent)
        {
            Rated++;
            Budget += planned;
            Executed += spent;
            if (planned >= LeastBudget)
            {
                var rate = 100m * spent / planned;
                Rates[rate < 50m ? 0 : rate > 100m ? RateBins - 1 : 1 + (int)((rate - 50m) / 5m)]++;
            }
        }
    }

    public void AddIndicators(long scored, long full)
    {
        Scored += scored;
        FullMarks += full;
    }

    public void Add(Figures other)
    {
        Evaluations += other.Evaluations;
        Stated += other.Stated;
        StatedSum += other.StatedSum;
        Compared += other.Compared;
        ComparedStated += other.ComparedStated;
        ComparedRecomputed += other.ComparedRecomputed;
        Differing += other.Differing;
        Rated += other.Rated;
        Budget += other.Budget;
        Executed += other.Executed;
        Scored += other.Scored;
        FullMarks += other.FullMarks;
        for (var i = 0; i < ScoreBins; i++)
            Scores[i] += other.Scores[i];
        for (var i = 0; i < RateBins; i++)
            Rates[i] += other.Rates[i];
    }

    /// <summary>Figures of such a size are no points and no money; adding up many of them would end in no number at all.</summary>
    private static decimal? Summable(decimal? number) => number is > -Most and < Most ? number : null;

    public static Figures Sum(IEnumerable<Figures> parts)
    {
        var sum = new Figures();
        foreach (var part in parts)
            sum.Add(part);
        return sum;
    }
}
