using System.Collections.Concurrent;

namespace PerfEval.Pdf.Fonts.CMaps;

/// <summary>
/// The CMaps that a file may name without bringing them (ISO 32000-1, table 118): Identity and those of Adobe-GB1. Each is loaded when it is first asked for and
/// kept. Of those of the other collections only the text is known (<see cref="ForeignCMaps"/>).
/// </summary>
internal static class PredefinedCMaps
{
    private static readonly IdentityCMap IdentityH = new(isVertical: false);
    private static readonly IdentityCMap IdentityV = new(isVertical: true);

    private static readonly Lazy<CMapPack> Pack = new(() => new CMapPack("CMaps/gb1.bin"));

    private static readonly ConcurrentDictionary<string, CMap> Loaded = new(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, CidTable?[]> CodePointTables = new(StringComparer.Ordinal);

    internal static CMapPack Gb1 => Pack.Value;

    /// <summary>Null where the name is of no CMap known here.</summary>
    public static CMap? Find(string name)
    {
        if (name is "Identity-H" or "Identity")
            return IdentityH;
        if (name is "Identity-V")
            return IdentityV;
        // The collection's own identity CMaps, one for each supplement.
        if (name is ['A', 'd', 'o', 'b', 'e', '-', 'G', 'B', '1', '-', >= '0' and <= '9'])
            return IdentityH;
        if (Loaded.TryGetValue(name, out var known))
            return known;
        if (Gb1.TryFind(name, out var entry) && entry.Content == CMapContent.Codes)
            return Loaded.GetOrAdd(name, Load(entry, depth: 0));
        return ForeignCMaps.Find(name) is { } foreign ? Loaded.GetOrAdd(name, foreign) : null;
    }

    private static CMap Load(CMapEntry entry, int depth)
    {
        if (entry.Encoding != UnicodeEncoding.None)
        {
            var own = CodePoints(entry.Basis, out var basis);
            return new UnicodeCMap(entry.Encoding, own, entry.IsVertical ? CodePoints(basis, out _) : null);
        }

        var (ranges, tables) = Gb1.ReadCodes(entry);
        if (entry.Basis.Length == 0)
            return new TableCMap(tables, ranges, null, entry.IsVertical);
        if (depth > 8 || !Gb1.TryFind(entry.Basis, out var below))
            throw new InvalidOperationException($"{entry.Name} builds on {entry.Basis}, which is not to be had.");
        return new TableCMap(tables, ranges, Loaded.GetOrAdd(below.Name, _ => Load(below, depth + 1)), entry.IsVertical);
    }

    private static CidTable?[] CodePoints(string name, out string basis)
    {
        if (!Gb1.TryFind(name, out var entry))
            throw new InvalidOperationException($"{name} is not in the pack.");
        basis = entry.Basis;
        return CodePointTables.GetOrAdd(name, static (_, from) => Gb1.ReadCodes(from).Tables, entry);
    }
}
