namespace PerfEval.Ingest.Stress.Fuzzing;

/// <summary>The time of every entry of an archive that is made: by the clock a round would make another input two seconds later.</summary>
internal static class EntryTime
{
    public static readonly DateTimeOffset Value = new(2024, 3, 1, 8, 0, 0, TimeSpan.Zero);
}
