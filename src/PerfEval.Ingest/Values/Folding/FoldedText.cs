using System.Text;

namespace PerfEval.Ingest.Values.Folding;

/// <summary>
/// A text made uniform for the scanners: half width, one sign per meaning (≧ ⩾ ﹥= → ≥ and >=, ═ → =, … dashes), blanks
/// and line breaks gone except where they hold digits or Latin words apart (two paragraphs 5 and 10 are not 510). Every character knows where it came from,
/// so that parts are quoted as written.
/// </summary>
internal sealed class FoldedText
{
    private readonly string source;

    /// <summary>Both null where every character stands for itself and nothing was left out, as in most values.</summary>
    private readonly int[]? origins;
    private readonly bool[]? breaks;

    private readonly int offset;

    private FoldedText(string source, string text, int[]? origins, bool[]? breaks, int offset = 0)
    {
        this.offset = offset;
        this.source = source;
        this.origins = origins;
        this.breaks = breaks;
        Text = text;
    }

    public string Text { get; }

    /// <summary>What was read otherwise than written.</summary>
    public IReadOnlyList<TextCorrection> Corrections { get; private init; } = [];

    /// <summary>A line break stands between two digits: one number cut in two, or two numbers, and nothing tells which.</summary>
    public bool HasCutNumber { get; private init; }

    /// <param name="source">A name, unit or value.</param>
    /// <param name="isValue">It is a value: one may begin with a slip that is known only there (工90%).</param>
    public static FoldedText Of(string source, bool isValue = false)
    {
        if (IsPlain(source) && TextCorrections.BuiltIn.Find(source, isValue).Count == 0)
            return new(source, source, null, null);
        var text = new StringBuilder(source.Length);
        var origins = new List<int>(source.Length);
        var breaks = new List<bool>(source.Length);
        var (blank, broken, cut) = (false, false, false);
        for (var i = 0; i < source.Length; i++)
        {
            var c = source[i];
            if (TextNormalizer.IsLineBreak(c))
            {
                (blank, broken) = (false, true);
                continue;
            }

            if (char.IsWhiteSpace(c))
            {
                blank = !broken;
                continue;
            }

            if (TextNormalizer.IsInvisible(c))
                continue;
            if (c is '(' or '（' && SimplifiedForms.Reading(source, i) is var reading and > 0)
            {
                i += reading - 1;
                continue;
            }

            c = SimplifiedForms.Of(c);
            var single = Sign(c);
            var many = single == '\0' ? WithoutBlanks(CompatibilityFolding.Of(c)) : null;
            var first = many is { Length: > 0 } ? many[0] : single == '\0' ? c : single;
            var isCut = broken && text.Length > 0 && char.IsAsciiDigit(text[^1]) && char.IsAsciiDigit(first);
            cut |= isCut;
            if (isCut || (blank && text.Length > 0 && HoldsApart(text[^1], first)))
                Append(' ', i);
            if (many is null)
                Append(first, i);
            else
                foreach (var part in many)
                    Append(part, i);
            (blank, broken) = (false, false);
        }

        var folded = text.ToString();
        var slips = TextCorrections.BuiltIn.Find(folded, isValue);
        if (slips.Count > 0)
            (folded, origins, breaks) = Corrected(folded, slips, origins, breaks);
        return new(source, folded, [.. origins], [.. breaks]) { HasCutNumber = cut, Corrections = slips };

        void Append(char c, int origin)
        {
            text.Append(c);
            origins.Add(origin);
            breaks.Add(blank || broken);
        }
    }

    /// <summary>Whether a blank or line break stood before this character: what separates clauses that no sign separates.</summary>
    public bool IsBrokenBefore(int index) => breaks is not null && index < breaks.Length && breaks[index];

    /// <summary>The characters between two positions of the folded text, as written, line breaks removed.</summary>
    public string AsWritten(int start, int end) => start >= end
        ? ""
        : TextNormalizer.WithoutLineBreaks(source[Origin(start)..(Origin(end - 1) + 1)]);

    /// <summary>The part between two positions, as a folded text of its own.</summary>
    public FoldedText Cut(int start, int end) => start == 0 && end == Text.Length
        ? this
        : new(source, Text[start..end], origins?[start..end], breaks?[start..end], offset + start);

    /// <summary>Where a position of the folded text stands in the source.</summary>
    public int Origin(int index) => index >= Text.Length ? source.Length : origins is null ? offset + index : origins[index];

    /// <summary>What is read instead of a slip begins and ends where the slip does.</summary>
    private static (string Text, List<int> Origins, List<bool> Breaks) Corrected(string text, IReadOnlyList<TextCorrection> slips, List<int> origins, List<bool> breaks)
    {
        var corrected = new StringBuilder(text.Length);
        var (from, broken) = (new List<int>(text.Length), new List<bool>(text.Length));
        var at = 0;
        foreach (var slip in slips)
        {
            CopyTo(slip.Start);
            for (var i = 0; i < slip.Read.Length; i++)
                Add(slip.Read[i], i == slip.Read.Length - 1 ? slip.End - 1 : slip.Start + Math.Min(i, slip.Written.Length - 1));
            at = slip.End;
        }

        CopyTo(text.Length);
        return (corrected.ToString(), from, broken);

        void CopyTo(int end)
        {
            for (; at < end; at++)
                Add(text[at], at);
        }

        void Add(char c, int place)
        {
            corrected.Append(c);
            from.Add(origins[place]);
            broken.Add(breaks[place]);
        }
    }

    /// <summary>Nothing in it is folded, left out or read together with what stands beside it.</summary>
    private static bool IsPlain(string source)
    {
        foreach (var c in source)
        {
            if (c is '(' || !(TextNormalizer.StandsForItself(c) || c is '≥' or '≤' or '。' or '、'))
                return false;
        }

        return true;
    }

    private static bool HoldsApart(char left, char right) =>
        (IsNumeric(left) && IsNumeric(right)) || (char.IsAsciiLetter(left) && char.IsAsciiLetter(right));

    private static bool IsNumeric(char c) => char.IsAsciiDigit(c) || c is '.' or ',';

    /// <summary>Signs whose meaning matters here and that NFKC leaves apart, or would fold away (㎡, ①).</summary>
    private static char Sign(char c) => c switch
    {
        '≧' or '⩾' or '≥' => '≥',
        '≦' or '⩽' or '≤' => '≤',
        '═' or '﹦' => '=',
        '\u2010' or '\u2011' or '\u2212' or '\uFE63' or '\uFF0D' => '-',
        '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2500' or '\u2501' => '—',
        '～' or '〜' or '∼' or '∽' => '~',
        '·' or '•' or '・' or '‧' or '∙' or '⋅' or '･' => '·',
        '×' or '╳' or '✕' or '✖' => '×',
        '∶' or '︰' => ':',
        '∕' or '⁄' => '/',
        '〔' or '【' or '［' => '[',
        '〕' or '】' or '］' => ']',
        '²' or '³' or '㎡' or '㎥' or '㎢' or '…' => c,
        >= '①' and <= '⒛' or >= '❶' and <= '❿' => '①',
        _ => '\0',
    };

    /// <summary>NFKC turns free-standing accents into a blank and a mark: such characters stay as they are.</summary>
    private static string? WithoutBlanks(string? folded) => folded is null || folded.Contains(' ', StringComparison.Ordinal) ? null : folded;
}
