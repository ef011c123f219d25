using System.Numerics;

namespace PerfEval.Ingest.Evaluations.Names.Learning;

/// <summary>What the known names of an indicator hold between them.</summary>
internal sealed class NameGuard
{
    private readonly SeparatorWords separators;

    /// <param name="separators">Which measures stand for which.</param>
    /// <param name="names">All known names of the indicator.</param>
    /// <param name="ofAnyone">Words of whom it is said contradict nothing.</param>
    /// <param name="held">A bit for each run, all zero, and left so.</param>
    public NameGuard(SeparatorWords separators, List<NameForm> names, bool ofAnyone, ulong[] held)
    {
        this.separators = separators;
        foreach (var name in names)
        {
            var marks = name.Marks;
            (Demanded, Held) = (Demanded & marks.Words, Held | marks.Words);
            (UsualKinds, Kinds) = (UsualKinds & marks.Kinds, Kinds | marks.Kinds);
            (UsualHints, Hints) = (UsualHints & marks.Hints, Hints | marks.Hints);
            Measures |= marks.Measure;
        }

        if (ofAnyone)
            Held = Kinds = UInt128.MaxValue;
        Grams = Distinct(names, held);
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

    /// <summary>Marked in a table of bits and read off: cheaper than sorting, and there is one for each indicator.</summary>
    private static int[] Distinct(List<NameForm> names, ulong[] held)
    {
        var count = 0;
        foreach (var name in names)
        {
            foreach (var gram in name.Grams)
            {
                count += (held[gram / 64] >> (gram % 64) & 1) == 0 ? 1 : 0;
                held[gram / 64] |= 1ul << (gram % 64);
            }
        }

        var (grams, filled) = (new int[count], 0);
        for (var word = 0; word < held.Length; word++)
        {
            for (var bits = held[word]; bits != 0; bits &= bits - 1)
                grams[filled++] = (word * 64) + BitOperations.TrailingZeroCount(bits);
            held[word] = 0;
        }

        return grams;
    }

    /// <summary>The separating words of a name, and what it measures, do not contradict the indicator.</summary>
    public bool Agrees(NameMarks marks) =>
        (Demanded & ~marks.Words) == 0
        && (marks.Words & ~Held) == 0
        && ((UsualKinds & ~marks.Kinds) == 0 || (marks.Kinds & ~Kinds) == 0)
        && separators.MeasuresAgree(marks.Measure, Measures);
}
