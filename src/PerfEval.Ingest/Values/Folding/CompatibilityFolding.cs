using System.Collections.Frozen;
using System.Globalization;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Values.Folding;

/// <summary>
/// NFKC of single characters, from schemas/folding.txt. <see cref="string.Normalize()"/> cannot be used: the program
/// runs with invariant globalization, where the run time returns every text unchanged.
/// </summary>
internal static class CompatibilityFolding
{
    private static readonly Lazy<FrozenDictionary<char, string>> Table = new(Load);

    /// <summary>What a character stands for, or null where it stands for itself.</summary>
    public static string? Of(char c)
    {
        if (c < '\u00A0')
            return null;
        if (c is >= '\uFF01' and <= '\uFF5E')
            return ((char)(c - 0xFEE0)).ToString();
        return IsUnified(c) ? null : Table.Value.GetValueOrDefault(c);
    }

    private static bool IsUnified(char c) => c is >= '\u3040' and <= '\u31FF' or >= '\u3400' and <= '\uD7FF';

    private static FrozenDictionary<char, string> Load()
    {
        var table = new Dictionary<char, string>();
        foreach (var line in SchemaFiles.BuiltIn.Read("folding.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] == '#')
                continue;
            var (from, to) = (line[..4], line[5..]);
            table[Character(from)] = string.Concat(to.Split(' ').Select(Character));
        }

        return table.ToFrozenDictionary();
    }

    private static char Character(string hexadecimal) =>
        (char)ushort.Parse(hexadecimal.Trim(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
