using PerfEval.Pdf.Fonts.Encodings;
using PerfEval.Pdf.Objects;

namespace PerfEval.Pdf.Fonts;

/// <summary>The Encoding entry of a simple font (ISO 32000-1, 9.6.6): a base, which the font may leave to its program, and differences.</summary>
internal sealed class SimpleEncoding
{
    private readonly string?[]? baseNames;
    private readonly string?[]? differences;

    private SimpleEncoding(string?[]? baseNames, string?[]? differences)
    {
        this.baseNames = baseNames;
        this.differences = differences;
    }

    /// <summary>The file names a base encoding.</summary>
    public bool HasBase => baseNames is not null;

    public bool HasDifferences => differences is not null;

    public static SimpleEncoding Of(PdfDictionary font) => font["Encoding"] switch
    {
        PdfName name => new(EncodingTables.Find(name.Value), null),
        PdfDictionary dictionary => new(EncodingTables.Find(dictionary.Name("BaseEncoding")), Differences(dictionary.Array("Differences"), font.Source.Budget)),
        _ => new(null, null),
    };

    /// <summary>The name that the differences give the code.</summary>
    public string? Difference(int code) => differences?[code];

    /// <summary>The name that the base encoding gives the code.</summary>
    public string? Base(int code) => baseNames?[code];

    /// <exception cref="PdfException"><see cref="PdfLimits.MaxFontEntries"/></exception>
    private static string?[]? Differences(PdfArray? array, PdfBudget budget)
    {
        if (array is null)
            return null;
        var names = new string?[256];
        var letters = 0;
        var code = 0;
        for (var i = 0; i < Math.Min(array.Count, 4096); i++)
        {
            switch (array[i])
            {
                case PdfNumber number:
                    code = number.Int;
                    break;
                case PdfName name:
                    if (code is >= 0 and < 256)
                    {
                        names[code] = name.Value;
                        letters += name.Value.Length;
                    }

                    code++;
                    break;
            }
        }

        budget.AddFontEntries(letters / PdfBudget.LettersOfEntry);
        return names;
    }
}
