using System.Text.RegularExpressions;
using PerfEval.Ingest.Narrative.Figures;
using PerfEval.Ingest.Narrative.Reports;

namespace PerfEval.Ingest.Narrative.Statements;

/// <summary>One item of a list of indicators: a stretch of a paragraph with its figures.</summary>
internal sealed partial record IndicatorItem(OutlinedParagraph Paragraph, int Start, int End, IReadOnlyList<FigureMention> Mentions)
{
    [GeneratedRegex(@"(?<=^|[。;:]\s*)(?:[一二三四五六七八九十]{1,2}是|[①-⑳]|\(\d{1,2}\)|\d{1,2}[.、](?!\d))", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Ordinal { get; }

    public string Text => Paragraph.Text;

    /// <summary>The items of a paragraph: those of a list 一是…；二是…, else the whole of it.</summary>
    public static IEnumerable<IndicatorItem> In(OutlinedParagraph paragraph, int start, IReadOnlyList<FigureMention> mentions)
    {
        var text = paragraph.Text;
        if (start >= text.Length)
            yield break;
        var ordinals = Ordinal.Matches(text[start..]).Select(m => (From: start + m.Index, To: start + m.Index + m.Length)).ToList();
        if (ordinals is [var only] && only.From == start)
        {
            yield return Of(paragraph, only.To, text.Length, mentions);
            yield break;
        }

        if (ordinals.Count < 2)
        {
            foreach (var (from, to) in ordinals.Count == 0 && paragraph.Heading is not null ? Clauses.Items(text, start, text.Length) : [(start, text.Length)])
                yield return Of(paragraph, from, to, mentions);
            yield break;
        }

        for (var i = 0; i < ordinals.Count; i++)
            yield return Of(paragraph, ordinals[i].To, i + 1 < ordinals.Count ? ordinals[i + 1].From : text.Length, mentions);
    }

    private static IndicatorItem Of(OutlinedParagraph paragraph, int start, int end, IReadOnlyList<FigureMention> mentions) =>
        new(paragraph, start, end, [.. mentions.Where(m => start <= m.Figure.NumberStart && m.Figure.NumberStart < end)]);
}
