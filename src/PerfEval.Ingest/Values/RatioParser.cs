using PerfEval.Ingest.Values.Figures;

namespace PerfEval.Ingest.Values;

/// <summary>Reads a rate in per cent: 75.00%, 百分之三十, and in a rate column a bare 75.</summary>
internal static class RatioParser
{
    private const string Expected = "百分数";

    /// <summary>A bare 0.75 stays 0.75 %: whether a share was meant is for the rules to doubt. 10‰ is 1 %.</summary>
    public static Parsed<Ratio> Parse(string text, ValueVocabulary? vocabulary = null)
    {
        if (!CellFigure.TryRead(text, vocabulary ?? ValueVocabulary.Default, mayHaveCurrency: false, out var figure, out var failedAt))
            return failedAt < 0 ? Parsed<Ratio>.Placeholder : Parsed<Ratio>.Fail(text, failedAt, Expected);
        Figure? percent = figure.Unit switch
        {
            null when !figure.HasMagnitude => figure.Value,
            "%" => figure.Value,
            "‰" => NumberReader.Scaled(new(figure.Value.Value, figure.Value.Decimals), 0.1m),
            _ => null,
        };
        return percent is { } value ? Parsed<Ratio>.Of(new(value)) : Parsed<Ratio>.Fail(text, 0, Expected);
    }
}
