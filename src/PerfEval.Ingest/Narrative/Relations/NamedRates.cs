using System.Text.RegularExpressions;
using PerfEval.Ingest.Evaluations;

namespace PerfEval.Ingest.Narrative.Relations;

/// <summary>
/// A rate of any name behind a whole and a part of it, where the part's words are those of the rate: 共办理46件，其中按期办结45件，按期办结率97.8%.
/// The rate of something else (共培训200人，其中女性80人，培训合格率98%) has no word in common with the part.
/// </summary>
internal static partial class NamedRates
{
    private const int Core = 4;

    [GeneratedRegex(@"(?<stem>[^，,;:、()“”\d]{2,20})率[”""]?(?:\([^()\d]{0,12}\))?(?:均|仅|约|已)?(?:为|是|达|达到|:)?$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Name { get; }

    public static Relation? Of(StatedFigure rate, IReadOnlyList<StatedFigure> before)
    {
        var words = rate.Vocabulary;
        if (Name.Match(rate.Words) is not { Success: true } name || words.OtherRates.Ends(name.Groups["stem"].Value + "率") || words.Earlier.IsIn(rate.Words)
            || rate.Gap.Contains(';', StringComparison.Ordinal) || PartAndWhole.Of(before, needsSign: false) is not var (part, whole))
            return null;
        var stem = name.Groups["stem"].Value;
        stem = stem[(stem.LastIndexOf('的') + 1)..];
        var hasSign = PartAndWhole.Of(before, needsSign: true) is not null;
        return words.NotSoFar.IsIn(part.Words) || !(hasSign ? Speaks(stem, Told(part, rate), words.Qualifiers.All) : IsNothingElse(stem, part))
            ? null
            : new(RelationKind.Share, rate.ToOperand(), [part.ToOperand(), whole.ToOperand()]);
    }

    /// <summary>The words of the part: its clause, and what follows the figure up to the rate's clause.</summary>
    private static string Told(StatedFigure part, StatedFigure rate)
    {
        var text = part.Mention.Paragraph.Text;
        var end = Math.Max(part.Mention.Figure.End, rate.Mention.ClauseStart);
        var after = text[part.Mention.Figure.End..end];
        return part.Words + "|" + Folding.Compact(after);
    }

    /// <summary>A word of the rate's stem is told of the part, and so is each word that narrows the rate: 按时, 合格.</summary>
    private static bool Speaks(string stem, string told, IReadOnlyList<string> qualifiers)
    {
        if (qualifiers.Any(q => stem.Contains(q, StringComparison.Ordinal) && !told.Contains(q, StringComparison.Ordinal)))
            return false;
        var core = stem[Math.Max(0, stem.Length - Core)..];
        for (var i = 0; i + 2 <= core.Length; i++)
        {
            if (told.Contains(core.Substring(i, 2), StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>护理员100人，持证上岗95人，持证上岗率95%: the part's words are all of the rate's name.</summary>
    private static bool IsNothingElse(string stem, StatedFigure part)
    {
        var told = part.Vocabulary.ShareFillers.TrimStart(part.Words.Trim('，', ',', '、', ':', '('));
        return told.Length >= 2 && told.All(c => stem.Contains(c, StringComparison.Ordinal)) && Speaks(stem, told, part.Vocabulary.Qualifiers.All);
    }
}
