using PerfEval.Ingest.Values.Figures;
using PerfEval.Ingest.Values.Folding;
using PerfEval.Ingest.Values.Phrases;

namespace PerfEval.Ingest.Values;

/// <summary>Reads an amount of money.</summary>
internal static class MoneyParser
{
    private const string Expected = "金额";

    /// <summary>
    /// The amount in 元. A unit in the text overrides the block's; one that is written twice counts once. Where neither
    /// prints a unit the number is returned as it stands, and the caller has to say so.
    /// </summary>
    /// <param name="text">As written: 300, 138050.24, 36,620万元, 3359.62万.</param>
    /// <param name="unit">The unit of the block or column (元, 万元, 亿元), used where the text prints none.</param>
    /// <param name="vocabulary">The words to read by; null: the built-in ones.</param>
    public static Parsed<Money> Parse(string text, string? unit, ValueVocabulary? vocabulary = null)
    {
        vocabulary ??= ValueVocabulary.Default;
        if (!CellFigure.TryRead(text, vocabulary, mayHaveCurrency: true, out var figure, out var failedAt))
            return failedAt < 0 ? Parsed<Money>.Placeholder : Parsed<Money>.Fail(text, failedAt, Expected);
        if (figure.Unit is { } printed)
            return IsMoney(printed, vocabulary) ? Parsed<Money>.Of(new(figure.Value)) : Parsed<Money>.Fail(text, 0, Expected);
        if (figure.HasMagnitude || unit is null)
            return Parsed<Money>.Of(new(figure.Value));
        var around = vocabulary.UnitNames.Whole(PhraseShape.Core(FoldedText.Of(unit)).Text, acceptUnknown: false);
        if (around is not { } known || (known.Name is not null && !IsMoney(known.Name, vocabulary)))
            return Parsed<Money>.Of(new(figure.Value));
        return NumberReader.Scaled(new(figure.Value.Value, figure.Value.Decimals), known.Scale) is { } yuan
            ? Parsed<Money>.Of(new(yuan))
            : Parsed<Money>.Fail(text, 0, Expected);
    }

    private static bool IsMoney(string unit, ValueVocabulary vocabulary) => vocabulary.Units.Same(unit, "元");
}
