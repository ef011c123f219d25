using System.Text;

namespace PerfEval.Ingest.Warehouse.Exports.Workbooks;

/// <summary>
/// Names of sheets: at most 31 characters, none of []:*?/\, no apostrophe at either end, each once whatever its case. ~ is left out
/// too, for names are used as criteria in formulas.
/// </summary>
internal sealed class SheetNames
{
    private const int Longest = 31;
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A free name like the one wished for.</summary>
    public string Take(string wished)
    {
        var name = Fit(Harmless(wished), "");
        for (var n = 2; name.Length == 0 || !taken.Add(name); n++)
            name = Fit(Harmless(wished), $"_{n}");
        return name;
    }

    /// <summary>As it stands in a formula: 'name'.</summary>
    public static string Quoted(string name) => $"'{name.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Fit(string name, string end) => CellText.Shortened(name, Longest - end.Length).Trim('\'', ' ') + end;

    private static string Harmless(string wished)
    {
        var name = new StringBuilder(wished.Length);
        foreach (var rune in wished.EnumerateRunes())
        {
            if (!Rune.IsControl(rune) && rune.Value is not ('[' or ']' or ':' or '*' or '?' or '/' or '\\' or '~' or 0xFFFD or 0xFFFE or 0xFFFF))
                name.Append(rune.ToString());
        }

        return name.ToString().Trim('\'', ' ');
    }
}
