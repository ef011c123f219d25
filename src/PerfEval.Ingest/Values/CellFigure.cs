using PerfEval.Ingest.Values.Figures;
using PerfEval.Ingest.Values.Folding;
using PerfEval.Ingest.Values.Phrases;

namespace PerfEval.Ingest.Values;

/// <summary>Reads a cell that holds one plain figure and nothing else: what amounts, rates and points have in common.</summary>
internal static class CellFigure
{
    /// <param name="text">The cell.</param>
    /// <param name="vocabulary">The words to read by.</param>
    /// <param name="mayHaveCurrency">A currency sign may stand in front.</param>
    /// <param name="figure">The figure, with its printed unit.</param>
    /// <param name="failedAt">Where reading stopped, in the text as written; -1 where the cell is blank or a placeholder.</param>
    public static bool TryRead(string text, ValueVocabulary vocabulary, bool mayHaveCurrency, out FigureSpan figure, out int failedAt)
    {
        figure = default;
        failedAt = -1;
        var folded = FoldedText.Of(text);
        if (vocabulary.IsPlaceholder(folded))
            return false;

        failedAt = 0;

        // Accountants print what is owed in brackets: (5.2) can be less than nothing.
        var isInBrackets = folded.Text is ['(', .., ')'] && folded.Text.IndexOf('(', 1) < 0;
        if (text.Any(TextNormalizer.IsReordering) || (mayHaveCurrency && isInBrackets))
            return false;
        var reader = vocabulary.Figures;
        var core = PhraseShape.Core(folded);
        var start = mayHaveCurrency ? CurrencySigns.At(core.Text) : 0;
        failedAt = core.Origin(start);
        if (reader.Read(core.Text, start, false, out figure, out var end) != FigureOutcome.Figure)
            return false;
        failedAt = core.Origin(end);
        var isRepeated = end < core.Text.Length && reader.Read(core.Text, end, false, out var again, out var secondEnd) == FigureOutcome.Figure
            && secondEnd == core.Text.Length && figure.IsRepeatedBy(again);
        if (end < core.Text.Length && !isRepeated)
            return false;
        failedAt = core.Origin(start);
        return figure is { Upper: null, Before: null, After: null };
    }
}
