namespace PerfEval.Ingest.Evaluations.Names.Learning;

/// <summary>How a matcher did on labelled names that it had not been trained with.</summary>
/// <param name="Names">All of them.</param>
/// <param name="WithCounterpart">Those that mean an indicator of the catalogue.</param>
/// <param name="Right">Those whose indicator was found.</param>
/// <param name="WrongMerges">Names taken for an indicator that they do not mean.</param>
/// <param name="Abstained">Names with a counterpart for which none was given.</param>
/// <param name="CategoryGiven">Names for which a category was given.</param>
/// <param name="CategoryRight">Those for which it was the right one.</param>
internal sealed record NameMetrics(int Names, int WithCounterpart, int Right, int WrongMerges, int Abstained, int CategoryGiven, int CategoryRight)
{
    public decimal TopOne => Share(Right, WithCounterpart);
    public decimal WrongMergeShare => Share(WrongMerges, Names);
    public decimal CategoryShare => Share(CategoryRight, CategoryGiven);
    public decimal CategoryGivenShare => Share(CategoryGiven, Names);

    public void Write(BinaryWriter writer)
    {
        foreach (var number in (ReadOnlySpan<int>)[Names, WithCounterpart, Right, WrongMerges, Abstained, CategoryGiven, CategoryRight])
            writer.Write(number);
    }

    public static NameMetrics Read(BinaryReader reader) =>
        new(reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());

    private static decimal Share(int part, int whole) => whole == 0 ? 0m : decimal.Round((decimal)part / whole, 4);
}
