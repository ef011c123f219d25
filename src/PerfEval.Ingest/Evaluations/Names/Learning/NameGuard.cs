namespace PerfEval.Ingest.Evaluations.Names.Learning;

/// <summary>What the known names of an indicator hold between them.</summary>
internal sealed class NameGuard
{
    private readonly SeparatorWords separators;

    /// <param name="separators">Which measures stand for which.</param>
    /// <param name="names">All known names of the indicator.</param>
    /// <param name="ofAnyone">Words of whom it is said contradict nothing.</param>
    public NameGuard(SeparatorWords separators, IEnumerable<NameForm> names, bool ofAnyone)
    {
        this.separators = separators;
        var grams = new List<int>();
        foreach (var name in names)
        {
            var marks = name.Marks;
            (Demanded, Held) = (Demanded & marks.Words, Held | marks.Words);
            (UsualKinds, Kinds) = (UsualKinds & marks.Kinds, Kinds | marks.Kinds);
            (UsualHints, Hints) = (UsualHints & marks.Hints, Hints | marks.Hints);
            Measures |= marks.Measure;
            grams.AddRange(name.Grams);
        }

        if (ofAnyone)
            Held = Kinds = UInt128.MaxValue;
        Grams = Distinct(grams);
    }

    /// <summary>Separating words that every known name holds.</summary>
    public UInt128 Demanded { get; } = UInt128.MaxValue;

    /// <summary>Those that some name holds.</summary>
    public UInt128 Held { get; }

    public UInt128 UsualKinds { get; } = UInt128.MaxValue;
    public UInt128 Kinds { get; }
    public UInt128 UsualHints { get; } = UInt128.MaxValue;
    public UInt128 Hints { get; }

    /// <summary>What its names measure.</summary>
    public uint Measures { get; }

    /// <summary>The runs of characters of all its names, ascending.</summary>
    public int[] Grams { get; }

    private static int[] Distinct(List<int> grams)
    {
        grams.Sort();
        var distinct = new List<int>(grams.Count);
        foreach (var gram in grams)
        {
            if (distinct.Count == 0 || distinct[^1] != gram)
                distinct.Add(gram);
        }

        return [.. distinct];
    }

    /// <summary>The separating words of a name, and what it measures, do not contradict the indicator.</summary>
    public bool Agrees(NameMarks marks) =>
        (Demanded & ~marks.Words) == 0
        && (marks.Words & ~Held) == 0
        && ((UsualKinds & ~marks.Kinds) == 0 || (marks.Kinds & ~Kinds) == 0)
        && separators.MeasuresAgree(marks.Measure, Measures);
}
