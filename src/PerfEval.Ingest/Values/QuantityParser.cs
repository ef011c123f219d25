using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Values.Folding;
using PerfEval.Ingest.Values.Phrases;

namespace PerfEval.Ingest.Values;

/// <summary>
/// Reads a target or an actual: number, range, date, qualitative statement or compound. In doubt a text stays words: a
/// number that nobody stated is worse than one that was overlooked.
/// </summary>
internal static class QuantityParser
{
    /// <summary>Longer texts are prose, whatever figures they hold.</summary>
    private const int LongestPhrase = 200;

    /// <summary>The quantity, or null for a blank cell or a placeholder (—, /, 无, 空). Never fails: what has no number is qualitative.</summary>
    public static Quantity? Parse(string text, QuantityContext context, Location? at)
    {
        var vocabulary = context.Vocabulary;
        var folded = FoldedText.Of(text, isValue: true);
        if (vocabulary.IsPlaceholder(folded))
            return null;
        var written = TextNormalizer.WithoutLineBreaks(text);
        var setting = new QuantitySetting(vocabulary, context);
        var read = setting.IsQualitative || folded.HasCutNumber || folded.Text.Length > LongestPhrase || written.Any(c => IsFraction(c) || TextNormalizer.IsReordering(c))
            ? null
            : new PhraseReader(setting).Read(setting.Completed(folded)) ?? new CompoundReader(setting).Read(folded);
        var quantity = read ?? new Quantity { Text = written, Kind = QuantityKind.Qualitative, Level = vocabulary.Levels.Read(folded.Text), Doubt = ReadingDoubts.Of(folded, setting) };
        return quantity with
        {
            Text = written,
            At = at,
            Corrections = folded.Corrections,
            Parts = [.. quantity.Parts.Select(part => part with { Quantity = part.Quantity with { At = at } })],
        };
    }

    /// <summary>½ folds to two figures with a stroke between them, neither of which is a number that the form states.</summary>
    private static bool IsFraction(char c) => c is '\u2044' or '\u2189' or (>= '\u00BC' and <= '\u00BE') or (>= '\u2150' and <= '\u215F');
}
