namespace PerfEval.Ingest.Narrative.Relations;

/// <summary>Points that could be had beside those that were: 决策满分20分，得19分; 决策指标20分中得19分.</summary>
internal static class PointsHad
{
    private const string Points = "分";

    /// <summary>The figure says how many points there are for something, not how many were given.</summary>
    public static bool IsAttainable(IReadOnlyList<StatedFigure> sentence, int at)
    {
        var figure = sentence[at];
        if (figure.Unit != Points)
            return false;
        if (figure.Vocabulary.FullMarks.IsIn(figure.Words))
            return true;
        if (at + 1 == sentence.Count || sentence[at + 1] is not { Unit: Points } next)
            return false;
        var words = figure.AllWords.Labels.Trailing.TrimEnd(next.Words.Trim('，', ',', '、', ':'));
        return figure.Vocabulary.Got.Contains(words) && next.Value <= figure.Value;
    }
}
