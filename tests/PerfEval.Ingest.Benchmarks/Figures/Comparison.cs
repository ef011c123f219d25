namespace PerfEval.Ingest.Benchmarks.Figures;

/// <summary>Whether a repetition gave what RESULTS.md says a repetition must give.</summary>
internal static class Comparison
{
    /// <returns>1 where a figure lies outside of its bounds or is missing.</returns>
    public static int Print(ResultsFile stated, ResultsFile repeated, TextWriter output)
    {
        var again = repeated.Figures().ToDictionary(f => f.Place, f => f.Figure, StringComparer.Ordinal);
        var (within, outside, missing) = (0, 0, 0);
        foreach (var (place, figure) in stated.Figures())
        {
            if (!again.TryGetValue(place, out var other))
            {
                missing++;
                output.WriteLine($"missing: {place}: {figure}");
            }
            else if (figure.Allows(other.Median))
            {
                within++;
            }
            else
            {
                outside++;
                output.WriteLine($"outside: {place}: stated {figure}, repeated {other}; a repetition lies within {figure.Measure.Bound}");
            }
        }

        output.WriteLine(FormattableString.Invariant($"{within} figures within their bounds, {outside} outside, {missing} missing"));
        return outside + missing == 0 ? 0 : 1;
    }
}
