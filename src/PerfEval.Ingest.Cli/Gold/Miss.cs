namespace PerfEval.Ingest.Cli.Gold;

internal enum MissKind
{
    /// <summary>Gold has it, the reading has not.</summary>
    Missing,

    /// <summary>Both have it and they differ.</summary>
    Wrong,

    /// <summary>The reading has what gold says is not there.</summary>
    Invented,
}

/// <summary>One disagreement: where (evaluation, indicator), which field, and what either side says.</summary>
internal sealed record Miss(MissKind Kind, string Where, string Field, string? Expected, string? Read);

/// <summary>How many were right, false and missing; a wrong value is one false and one missing.</summary>
internal sealed class Tally
{
    public int Right { get; private set; }
    public int False { get; private set; }
    public int Missing { get; private set; }

    /// <summary>Null where nothing was read, so that nothing can be said.</summary>
    public decimal? Precision => Share(Right, Right + False);

    /// <summary>Null where nothing is labelled.</summary>
    public decimal? Recall => Share(Right, Right + Missing);

    public decimal? F1 => Share(2 * Right, (2 * Right) + False + Missing);

    public void Agree() => Right++;

    public void Count(MissKind kind)
    {
        False += kind == MissKind.Missing ? 0 : 1;
        Missing += kind == MissKind.Invented ? 0 : 1;
    }

    public void Add(Tally other)
    {
        Right += other.Right;
        False += other.False;
        Missing += other.Missing;
    }

    private static decimal? Share(int part, int whole) => whole == 0 ? null : (decimal)part / whole;
}
