using PerfEval.Pdf.Objects;

namespace PerfEval.Pdf.Filters;

/// <summary>The filters' names (ISO 32000-1, table 6) and their abbreviations in inline images (table 94).</summary>
internal static class FilterNames
{
    public const string Flate = "FlateDecode";
    public const string Lzw = "LZWDecode";
    public const string Ascii85 = "ASCII85Decode";
    public const string AsciiHex = "ASCIIHexDecode";
    public const string RunLength = "RunLengthDecode";
    public const string Crypt = "Crypt";

    public static string Full(PdfName? name) => name?.Value switch
    {
        "Fl" => Flate,
        "LZW" => Lzw,
        "A85" => Ascii85,
        "AHx" => AsciiHex,
        "RL" => RunLength,
        "CCF" => "CCITTFaxDecode",
        "DCT" => "DCTDecode",
        null => "",
        var full => full,
    };

    public static bool IsImageCodec(string name) => name is "DCTDecode" or "JPXDecode" or "CCITTFaxDecode" or "JBIG2Decode";

    /// <summary>The Crypt filter has been served by the decryption before the filters run.</summary>
    public static bool IsNothing(string name) => name is Crypt;

    /// <summary>How many bytes this filter will give for so many, as a rule.</summary>
    public static long Guess(string name, int length) => name switch
    {
        Flate or Lzw => length * 4L,
        RunLength => length * 2L,
        AsciiHex => (length / 2) + 1L,
        _ => length,
    };
}
