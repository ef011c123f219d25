namespace PerfEval.Ingest.Values;

/// <summary>Reads a weight or a score: 10, 7.50, 9分.</summary>
internal static class PointsParser
{
    private const string Expected = "分数";

    /// <summary>A weight printed as a percentage of the whole (10%) is as many points.</summary>
    public static Parsed<Points> Parse(string text, ValueVocabulary? vocabulary = null)
    {
        if (!CellFigure.TryRead(text, vocabulary ?? ValueVocabulary.Default, mayHaveCurrency: false, out var figure, out var failedAt))
            return failedAt < 0 ? Parsed<Points>.Placeholder : Parsed<Points>.Fail(text, failedAt, Expected);
        return figure.Unit is null or "分" or "%" && !figure.HasMagnitude && !figure.IsChinese
            ? Parsed<Points>.Of(new(figure.Value))
            : Parsed<Points>.Fail(text, 0, Expected);
    }
}
