using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Narrative.Vocabulary;

namespace PerfEval.Ingest.Narrative.Reports;

/// <summary>Tells headings from text and gives every paragraph the headings above it.</summary>
internal static class Outline
{
    private const int Unnumbered = 9;
    private const int RankStep = 4;
    private const int MaxHeading = 45;
    private const int MaxLead = 30;
    private const int MaxUnnumbered = 14;
    private const int MaxStopped = 8;

    public static IReadOnlyList<OutlinedParagraph> Read(IReadOnlyList<TextPiece> pieces, NarrativeVocabulary words)
    {
        var outlined = new List<OutlinedParagraph>(pieces.Count);
        var open = new List<(int Rank, string Heading)>();
        var lastThird = 0;
        foreach (var piece in pieces)
        {
            var (paragraph, text) = (piece.Source, piece.Text);
            var number = HeadingNumber.Read(text);
            var level = number?.Level;

            // 3、 where 三、 is meant: a loose mark that continues no list of its own.
            if (number is { Level: 3, IsLoose: true, Value: > 1 } slip && slip.Value != lastThird + 1)
                level = 1;
            if (level < 3)
                lastThird = 0;
            else if (level == 3)
                lastThird = number!.Value.Value;

            var start = number?.End ?? 0;
            var headingEnd = HeadingEnd(paragraph, text, start, level, words);
            if (headingEnd is not null && level is null)
                level = paragraph.OutlineLevel is { } stated ? Math.Min(stated + 1, Unnumbered) : Unnumbered;
            var heading = headingEnd is { } end ? text[start..end].Trim().TrimEnd('。', ':', '.') : null;
            var rank = level == Unnumbered ? Beneath(open, heading!, words) : level * RankStep;
            if (rank is not null)
                open.RemoveAll(h => h.Rank >= rank);
            outlined.Add(new()
            {
                Piece = piece,
                Level = level,
                NumberEnd = start,
                Heading = heading,
                BodyStart = headingEnd is { } body ? SkipBlank(text, body) : start,
                Under = [.. open.Select(h => h.Heading)],
            });
            if (heading is not null)
                open.Add((rank!.Value, heading));
        }

        return outlined;
    }

    /// <summary>The rank of a heading without number: between the numbered heading above it and that one's items.</summary>
    private static int Beneath(List<(int Rank, string Heading)> open, string heading, NarrativeVocabulary words)
    {
        var numbered = open.FindLastIndex(h => h.Rank % RankStep == 0);
        var name = WithoutBracket(heading);
        var isSecond = words.Indicators.Second.ContainsKey(name) && !words.Indicators.First.ContainsKey(name);
        return (numbered < 0 ? 0 : open[numbered].Rank) + (isSecond ? 2 : 1);
    }

    /// <summary>Where the heading in front ends (after its 。 or ：), or null where the paragraph has none.</summary>
    private static int? HeadingEnd(Paragraph paragraph, string text, int start, int? level, NarrativeVocabulary words)
    {
        var rest = text[start..].TrimEnd();
        if (rest.Length == 0)
            return null;
        if (level is null)
            return IsUnnumbered(paragraph, rest, words) ? text.Length : IndicatorLead(text, words);

        var stop = FirstStop(rest);
        var lead = stop < 0 ? rest : rest[..stop];
        var isNoun = (words.HeadingNouns.Ends(lead) || words.HeadingNouns.Ends(WithoutBracket(lead))) && !(stop >= 0 && words.HeadingVerbs.StartsOff(lead));
        if (stop < 0 || stop == rest.Length - 1)
            return lead.Length <= MaxHeading && !HasComma(lead) && !IsItem(lead, isNoun || level < 3) && (stop < 0 || isNoun) ? text.Length : null;
        if (lead.Length > MaxLead || HasComma(lead) || lead.Any(char.IsAsciiDigit))
            return null;
        return isNoun || level < 3 || rest[stop] == ':' ? start + stop + 1 : null;
    }

    private static bool IsUnnumbered(Paragraph paragraph, string text, NarrativeVocabulary words)
    {
        var trimmed = text.Trim();
        var bare = trimmed.TrimEnd('。', ':');
        if (paragraph.OutlineLevel is not null && bare.Length <= MaxHeading && FirstStop(bare) < 0)
            return true;
        bare = WithoutBracket(bare);
        var longest = trimmed.EndsWith('。') ? MaxStopped : MaxUnnumbered;
        return bare.Length > 1 && bare.Length <= longest && bare.All(char.IsLetter) && words.HeadingNouns.Ends(bare);
    }

    /// <summary>数量指标：… without a number.</summary>
    private static int? IndicatorLead(string text, NarrativeVocabulary words)
    {
        var stop = text.AsSpan(0, Math.Min(MaxLead, text.Length)).IndexOf(':');
        return stop > 0 && words.Indicators.IsHeading(WithoutBracket(text[..stop].Trim())) ? stop + 1 : null;
    }

    /// <summary>The first 。 or : that stands in no brackets.</summary>
    private static int FirstStop(string text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] switch { '(' or '〔' or '《' => 1, ')' or '〕' or '》' => -1, _ => 0 };
            if (depth <= 0 && text[i] is '。' or ':' or ';' or '!' or '?')
                return i;
        }

        return -1;
    }

    private static bool HasComma(string text)
    {
        var depth = 0;
        foreach (var c in text)
        {
            depth += c switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth <= 0 && (c is '，' or ','))
                return true;
        }

        return false;
    }

    /// <summary>（1）购买电脑12台 is an item of a list, not a heading.</summary>
    private static bool IsItem(string text, bool isNominal) =>
        text.Length > 0 && (text[^1] == '%' || char.IsAsciiDigit(text[^1]) || (!isNominal && text.Any(char.IsAsciiDigit)));

    /// <summary>Without the bracket that ends the text: 决策指标(20分), but not 决策指标(20分)，得分19分.</summary>
    private static string WithoutBracket(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        return open > 0 && text[^1] == ')' && text.IndexOf('，', open) < 0 && text.IndexOf(':', open) < 0 ? text[..open] : text;
    }

    private static int SkipBlank(string text, int index)
    {
        while (index < text.Length && char.IsWhiteSpace(text[index]))
            index++;
        return index;
    }
}
