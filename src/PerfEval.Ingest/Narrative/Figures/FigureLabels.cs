using System.Text.RegularExpressions;
using PerfEval.Ingest.Narrative.Vocabulary;

namespace PerfEval.Ingest.Narrative.Figures;

/// <summary>The words that name a figure: the noun phrase before it in its clause, else the one after it.</summary>
internal sealed partial class FigureLabels(LabelWords words)
{
    private const int MaxNoun = 12;
    private const int MaxLabel = 60;
    private const int MaxRounds = 6;
    private const string PhraseEnds = "。!?，,;:、()的，为\n";

    [GeneratedRegex(@"^(?:截至|截止)?(?:到)?(?:20\d\d年(?:度)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:底|末)?)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Beginning { get; }

    /// <param name="text">The folded text of the paragraph.</param>
    /// <param name="clauseStart">Where the clause begins.</param>
    /// <param name="figure">The figure to be named.</param>
    /// <param name="previous">The label of the figure before it in its sentence, if there is one.</param>
    /// <param name="isJoined">No punctuation but 、 stands between that figure and this one.</param>
    public string Of(string text, int clauseStart, ScannedFigure figure, string? previous, bool isJoined)
    {
        var phrase = text[clauseStart..figure.Start];
        var before = Clean(isJoined ? AfterJoint(phrase) : phrase);
        if (previous is not null && words.Dependent.Contains(before))
            return previous + before;
        if (isJoined && words.Changes.Ends(before))
            return words.Changes.Contains(before) ? previous + before : before;
        if (before.Length > 0 && !words.Verbs.Ends(before))
            return before;
        var noun = NounAfter(text, figure.End);
        return noun.Length == 0 && before.Length == 0 && isJoined ? previous ?? "" : before + noun;
    }

    /// <summary>其中：2022年我市参保人数为 → 参保人数.</summary>
    public string Clean(string phrase)
    {
        var label = WithoutQuotes(Folding.Compact(phrase));
        for (var round = 0; round < MaxRounds; round++)
        {
            var shorter = Trimmed(label);
            if (shorter.Length == label.Length)
                break;
            label = shorter;
        }

        if (label.Length <= MaxLabel)
            return label;
        return char.IsLowSurrogate(label[^MaxLabel]) ? label[^(MaxLabel - 1)..] : label[^MaxLabel..];
    }

    private string Trimmed(string label)
    {
        label = Beginning.Replace(label, "");
        var end = label.Length;
        while (end > 0 && (label[end - 1] == '(' || char.IsWhiteSpace(label[end - 1])))
            end--;
        label = label[..end].Trim('、', ':', '-', '—');
        if (words.Changes.Ends(label))
            return label;
        if (words.Leading.Contains(label) || words.Trailing.Contains(label))
            return "";
        if (!words.KeptStart.StartsOff(label))
            label = label[words.Leading.LengthAt(label, 0)..];
        return words.KeptEnd.Ends(label) ? label : label[..^words.Trailing.LengthBefore(label, label.Length)];
    }

    /// <summary>An opening mark that is not closed begins the name; others are dropped: “三公”经费 → 三公经费.</summary>
    private static string WithoutQuotes(string label)
    {
        var open = label.LastIndexOf('“');
        if (open > label.LastIndexOf('”'))
            label = label[(open + 1)..];
        return label.Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal);
    }

    private string AfterJoint(string phrase) =>
        phrase[words.Joints.All.Max(w => phrase.LastIndexOf(w, StringComparison.Ordinal) is >= 0 and var at ? at + w.Length : 0)..];

    private string NounAfter(string text, int end)
    {
        if (end < text.Length && text[end] == '的')
            end++;
        var near = text.AsSpan(end, Math.Min(MaxLabel, text.Length - end));
        var stop = near.IndexOfAny(PhraseEnds);
        var noun = Folding.Compact((stop < 0 ? near : near[..stop]).ToString());
        if (noun.AsSpan().IndexOfAnyInRange('0', '9') is >= 0 and var digit)
            noun = noun[..digit];
        var joint = words.NounEnds.All.Select(w => noun.IndexOf(w, StringComparison.Ordinal)).Where(i => i > 0).DefaultIfEmpty(noun.Length).Min();
        noun = noun[..joint];
        return noun.Length > MaxNoun ? "" : noun;
    }
}
