namespace PerfEval.Ingest.Evaluations.Names.Learning;

/// <summary>Known names by their parts in any order: what is put together of the same words means the same.</summary>
internal sealed class SameParts
{
    /// <summary>Parts that names of two meanings share tell nothing.</summary>
    private const int Contested = -1;

    private readonly Dictionary<string, int> meanings = new(StringComparer.Ordinal);

    public SameParts(IEnumerable<KnownName> names)
    {
        foreach (var name in names)
        {
            if (name.Form.Parts is { } parts)
                meanings[parts] = meanings.TryGetValue(parts, out var other) && other != name.Meaning ? Contested : name.Meaning;
        }
    }

    /// <summary>Place in the catalogue from 1, 0 for a name that is known to have no counterpart; null where no known name is put together so.</summary>
    public int? Meaning(NameForm name) =>
        name.Parts is { } parts && meanings.TryGetValue(parts, out var meaning) && meaning != Contested ? meaning : null;
}
