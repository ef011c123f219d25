using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Narrative.Reports;
using PerfEval.Ingest.Narrative.Vocabulary;

namespace PerfEval.Ingest.Narrative.Statements;

/// <summary>Under which indicator heading a paragraph stands: 产出指标 › 数量指标.</summary>
/// <param name="Start">Where the paragraph's text about indicators begins.</param>
internal sealed record IndicatorSection(string? Level1, string? Level2, Dimension? Dimension, IndicatorCategory? Category, int Start)
{
    /// <summary>The section of a paragraph, or null where no heading above it, nor its own, is one of indicators.</summary>
    public static IndicatorSection? Of(OutlinedParagraph paragraph, IndicatorWords words)
    {
        var own = paragraph.Heading is { } heading ? Name(heading, words) : null;
        var isOwn = own is not null && words.IsHeading(own);
        var above = paragraph.Under.Select(h => Name(h, words)).ToList();
        if (isOwn)
            above.Add(own!);
        var innermost = above.FindLastIndex(words.IsHeading);
        if (innermost < 0)
            return null;

        var start = isOwn ? paragraph.BodyStart : paragraph.NumberEnd;
        var outer = above.Take(innermost).LastOrDefault(words.First.ContainsKey);
        if (!words.Second.TryGetValue(above[innermost], out var kinds))
            return new(above[innermost], null, words.First[above[innermost]], null, start);
        return new(outer, above[innermost], kinds.Dimension, kinds.Category, start);
    }

    /// <summary>A level with the place of the paragraph it stands over.</summary>
    public static Sourced<string>? At(string? level, OutlinedParagraph paragraph) =>
        level is null ? null : new(level, level, paragraph.Piece.Source.At);

    /// <summary>产出指标完成情况分析（40分） → 产出指标.</summary>
    private static string Name(string heading, IndicatorWords words)
    {
        var name = Folding.Compact(heading);
        if (name.IndexOf('(', StringComparison.Ordinal) is > 0 and var open)
            name = name[..open];
        return words.HeadingTails.TrimEnd(name);
    }
}
