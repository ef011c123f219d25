using System.Text.RegularExpressions;

namespace PerfEval.Ingest.Forms.Flattened;

/// <summary>Goals of several paragraphs that came as a stream: where the numbering starts again, the second text begins.</summary>
internal static partial class StreamedGoals
{
    /// <summary>The two texts, or the pieces as they are where the numbering does not tell.</summary>
    public static IReadOnlyList<LineToken> Joined(IReadOnlyList<LineToken> pieces)
    {
        if (pieces.Count <= 2 || Number(pieces[0].Text) is not { } first)
            return pieces;
        var again = Enumerable.Range(1, pieces.Count - 1).Where(i => Number(pieces[i].Text) == first).ToArray();
        return again.Length == 1 ? [Join(pieces.Take(again[0])), Join(pieces.Skip(again[0]))] : pieces;
    }

    private static LineToken Join(IEnumerable<LineToken> pieces) => new(string.Join(' ', pieces.Select(p => p.Text)), pieces.First().Start);

    private static string? Number(string text) => Numbering().Match(text) is { Success: true } match ? match.Value : null;

    [GeneratedRegex(@"^[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|目标\d)[.．、)）:：](?!\d)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Numbering();
}
