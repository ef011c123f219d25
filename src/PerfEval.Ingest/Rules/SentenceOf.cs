using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Rules;

/// <summary>The sentence of a report's text that holds a figure.</summary>
internal static class SentenceOf
{
    private static ReadOnlySpan<char> Ends => "。！？；!?;";

    /// <summary>As written, without its end mark; null where the place is no stretch of a passage.</summary>
    public static string? Figure(RuleContext context, Location at)
    {
        if (Find(context, at) is not var (text, figure))
            return null;
        var start = text.AsSpan(0, figure).LastIndexOfAny(Ends) + 1;
        var length = text.AsSpan(figure).IndexOfAny(Ends);
        return text[start..(length < 0 ? text.Length : figure + length)].Trim();
    }

    /// <summary>What stands before the figure since the last full stop; null where the place is no stretch of a passage.</summary>
    public static string? Before(RuleContext context, Location at) =>
        Find(context, at) is var (text, figure) ? text[(text.AsSpan(0, figure).LastIndexOf('。') + 1)..figure] : null;

    /// <summary>The passage that a place is a stretch of, and where in it the place begins: a paragraph of several lines is several passages.</summary>
    private static (string Text, int Offset)? Find(RuleContext context, Location at)
    {
        if (at.Start is not { } start)
            return null;
        foreach (var passage in context.PassagesByBlock[at.Block])
        {
            var offset = start - (passage.At.Start ?? 0);
            if (offset >= 0 && offset < passage.Text.Length && WithoutOffsets(passage.At) == WithoutOffsets(at))
                return (passage.Text, offset);
        }

        return null;
    }

    private static Location WithoutOffsets(Location at) => at with { Start = null, End = null };
}
