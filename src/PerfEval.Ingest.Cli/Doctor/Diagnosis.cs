namespace PerfEval.Ingest.Cli.Doctor;

internal enum Health
{
    /// <summary>✓.</summary>
    Good,

    /// <summary>Not there, and needed for some things only: –.</summary>
    Absent,

    /// <summary>✗; the program does not do its work like this.</summary>
    Bad,
}

/// <summary>One line of <c>perfeval doctor</c>.</summary>
/// <param name="What">What was looked at, and how it is.</param>
/// <param name="Mend">What to do about it; null where it is well.</param>
internal sealed record Diagnosis(Health Health, string What, string? Mend = null)
{
    public static Diagnosis Good(string what) => new(Health.Good, what);

    public static Diagnosis Absent(string what, string mend) => new(Health.Absent, what, mend);

    public static Diagnosis Bad(string what, string mend) => new(Health.Bad, what, mend);
}
