namespace PerfEval.Ingest.Warehouse.AcrossFiles.Copies;

/// <summary>
/// In how many units' reports a sentence stands, in a table of fixed size. Two sentences that fall into one place count as one:
/// then a copy may be taken for template, never template for a copy.
/// </summary>
internal sealed class TemplateSentences
{
    private const int Places = 1 << 22;
    private readonly int[] lastUnit = new int[Places];
    private readonly byte[] units = new byte[Places];

    /// <summary>The units come one after the other.</summary>
    public void Add(string sentence, int unit)
    {
        var place = Place(sentence);
        if (units[place] > 0 && lastUnit[place] == unit)
            return;
        lastUnit[place] = unit;
        if (units[place] < byte.MaxValue)
            units[place]++;
    }

    public int Units(string sentence) => units[Place(sentence)];

    private static int Place(string sentence)
    {
        var hash = Shingles.Hash(sentence);
        return (int)((hash ^ (hash >> 32)) & (Places - 1));
    }
}
