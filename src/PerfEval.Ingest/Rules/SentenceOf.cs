using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;

namespace PerfEval.Ingest.Rules;

/// <summary>The sentence of a report's text that holds a figure.</summary>
internal static class SentenceOf
{
    /// <summary>As written, without its end mark; null where the place is no stretch of a passage.</summary>
    public static string? Figure(Evaluation evaluation, Location at)
    {
        if (at.Start is not { } start)
            return null;
        foreach (var passage in evaluation.Passages)
        {
            var from = passage.At.Start ?? 0;
            if (start < from || start >= from + passage.Text.Length || WithoutOffsets(passage.At) != WithoutOffsets(at))
                continue;
            var before = passage.Text.AsSpan(0, start - from).LastIndexOfAny(Ends) + 1;
            var length = passage.Text.AsSpan(start - from).IndexOfAny(Ends);
            return passage.Text[before..(length < 0 ? passage.Text.Length : start - from + length)].Trim();
        }

        return null;
    }

    private static ReadOnlySpan<char> Ends => "。！？；!?;";

    private static Location WithoutOffsets(Location at) => at with { Start = null, End = null };
}
