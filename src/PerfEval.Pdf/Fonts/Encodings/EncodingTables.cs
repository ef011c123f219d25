using System.Globalization;

namespace PerfEval.Pdf.Fonts.Encodings;

/// <summary>The predefined encodings (ISO 32000-1, Annex D) as 256 glyph names each, null where a code has none. Read-only by agreement.</summary>
internal static class EncodingTables
{
    private static readonly Lazy<string?[]> StandardTable = new(() => ReadTable("Standard"));
    private static readonly Lazy<string?[]> WinAnsiTable = new(() => ReadTable("WinAnsi"));
    private static readonly Lazy<string?[]> MacRomanTable = new(() => ReadTable("MacRoman"));
    private static readonly Lazy<string?[]> PdfDocTable = new(() => ReadTable("PdfDoc"));
    private static readonly Lazy<string?[]> SymbolTable = new(() => ReadTable("Symbol"));
    private static readonly Lazy<string?[]> ZapfDingbatsTable = new(() => ReadTable("ZapfDingbats"));

    public static string?[] Standard => StandardTable.Value;
    public static string?[] WinAnsi => WinAnsiTable.Value;
    public static string?[] MacRoman => MacRomanTable.Value;
    public static string?[] PdfDoc => PdfDocTable.Value;
    public static string?[] Symbol => SymbolTable.Value;
    public static string?[] ZapfDingbats => ZapfDingbatsTable.Value;

    /// <summary>By the name that an Encoding or BaseEncoding entry gives; null for a name that is none of the predefined.</summary>
    public static string?[]? Find(string? name) => name switch
    {
        "StandardEncoding" => Standard,
        "WinAnsiEncoding" => WinAnsi,
        "MacRomanEncoding" => MacRoman,
        "PDFDocEncoding" => PdfDoc,
        _ => null,
    };

    /// <summary>The lines of an embedded table without its comment.</summary>
    public static IEnumerable<string> Lines(string table)
    {
        using var stream = typeof(EncodingTables).Assembly.GetManifestResourceStream("PerfEval.Pdf.Fonts.Encodings." + table + ".txt")
            ?? throw new InvalidOperationException("The embedded table " + table + " is missing.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
                yield return line;
        }
    }

    private static string?[] ReadTable(string table)
    {
        var names = new string?[256];
        foreach (var line in Lines(table))
            names[int.Parse(line.AsSpan(0, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)] = string.Intern(line[3..]);
        return names;
    }
}
