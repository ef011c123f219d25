using System.Text;

namespace PerfEval.Pdf.Fonts.CMaps;

/// <summary>
/// The predefined CMaps of Adobe-Japan1, -CNS1 and -Korea1 (ISO 32000-1, table 118) without their tables: the codes of most are Unicode or
/// those of a code page of Windows, and so tell the text. Of CIDs, which only widths need, those of ASCII are known.
/// </summary>
internal static class ForeignCMaps
{
    private const int ShiftJis = 932;
    private const int EucJp = 51932;
    private const int UnifiedHangul = 949;
    private const int Big5 = 950;

    private static readonly CodeSpace ShiftJisCodes = new(
        [new(1, 0, 0x80), new(2, 0x8140, 0x9FFC), new(1, 0xA0, 0xDF), new(2, 0xE040, 0xFCFC), new(1, 0xFD, 0xFF)]);

    private static readonly CodeSpace EucCodes = new([new(1, 0, 0x80), new(2, 0x8EA0, 0x8EDF), new(2, 0xA1A1, 0xFEFE)]);
    private static readonly CodeSpace JisCodes = new([new(2, 0x2121, 0x7E7E)]);
    private static readonly CodeSpace HangulCodes = new([new(1, 0, 0x80), new(2, 0x8141, 0xFEFE)]);
    private static readonly CodeSpace Big5Codes = new([new(1, 0, 0x80), new(2, 0x8740, 0xFEFE)]);

    /// <summary>Null where the name is none of them.</summary>
    public static CMap? Find(string name)
    {
        var isVertical = name is "V" || name.EndsWith("-V", StringComparison.Ordinal);
        if (!isVertical && name is not "H" && !name.EndsWith("-H", StringComparison.Ordinal))
            return null;
        var stem = name.Length < 2 ? "" : name[..^2];
        if (name.StartsWith("Uni", StringComparison.Ordinal))
            return FindUnicode(stem, isVertical);
        return stem switch
        {
            "" => new CodePageCMap(EucJp, JisCodes, "Japan1", isHalfWidth: true, isVertical, highBits: 0x8080),
            "EUC" => new CodePageCMap(EucJp, EucCodes, "Japan1", isHalfWidth: true, isVertical),
            "90ms-RKSJ" or "Add-RKSJ" or "Ext-RKSJ" => new CodePageCMap(ShiftJis, ShiftJisCodes, "Japan1", isHalfWidth: true, isVertical),
            "90msp-RKSJ" or "90pv-RKSJ" or "83pv-RKSJ" => new CodePageCMap(ShiftJis, ShiftJisCodes, "Japan1", isHalfWidth: false, isVertical),
            "KSC-EUC" or "KSCms-UHC-HW" => new CodePageCMap(UnifiedHangul, HangulCodes, "Korea1", isHalfWidth: true, isVertical),
            "KSCms-UHC" or "KSCpc-EUC" => new CodePageCMap(UnifiedHangul, HangulCodes, "Korea1", isHalfWidth: false, isVertical),
            "ETen-B5" => new CodePageCMap(Big5, Big5Codes, "CNS1", isHalfWidth: true, isVertical),
            "ETenms-B5" or "B5pc" or "HKscs-B5" => new CodePageCMap(Big5, Big5Codes, "CNS1", isHalfWidth: false, isVertical),
            _ => null,
        };
    }

    private static UnicodeTextCMap? FindUnicode(string stem, bool isVertical)
    {
        var isHalfWidth = stem.EndsWith("-HW", StringComparison.Ordinal);
        if (isHalfWidth)
            stem = stem[..^3];
        var dash = stem.IndexOf('-', StringComparison.Ordinal);

        // By whole names: what is found is kept as long as the program runs, under a name that a file has given.
        var ordering = stem[..Math.Max(0, dash)] switch
        {
            "UniJIS" or "UniJIS2004" or "UniJISPro" or "UniJISX0213" or "UniJISX02132004" => "Japan1",
            "UniCNS" => "CNS1",
            "UniKS" => "Korea1",
            _ => null,
        };
        var encoding = stem[(dash + 1)..] switch
        {
            "UCS2" => UnicodeEncoding.Ucs2,
            "UTF8" => UnicodeEncoding.Utf8,
            "UTF16" => UnicodeEncoding.Utf16,
            "UTF32" => UnicodeEncoding.Utf32,
            _ => UnicodeEncoding.None,
        };
        return ordering is null || encoding == UnicodeEncoding.None ? null : new UnicodeTextCMap(encoding, ordering, isHalfWidth, isVertical);
    }
}

/// <summary>Codes that are Unicode, of a collection whose CIDs are not known.</summary>
internal sealed class UnicodeTextCMap(UnicodeEncoding encoding, string ordering, bool isHalfWidth, bool isVertical) : CMap
{
    private readonly UnicodeCMap codes = new(encoding, [null, null, null, null], null);

    public override bool IsVertical => isVertical;

    internal override CodeSpace CodeSpace => codes.CodeSpace;

    public override int Read(ReadOnlySpan<byte> bytes, out int code, out int length)
    {
        codes.Read(bytes, out code, out length);
        return Lookup(code, length);
    }

    public override int Lookup(int code, int length) =>
        TextOf(code, length) is [var only] ? CollectionLatin.CidOf(ordering, isHalfWidth, only) : 0;

    public override string? TextOf(int code, int length) => codes.TextOf(code, length);
}

/// <summary>Codes of a code page of Windows, of a collection whose CIDs are not known.</summary>
internal sealed class CodePageCMap(int codePage, CodeSpace codeSpace, string ordering, bool isHalfWidth, bool isVertical, int highBits = 0) : CMap
{
    private readonly Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(
        codePage, EncoderFallback.ExceptionFallback, new DecoderReplacementFallback("\uFFFD"))!;

    public override bool IsVertical => isVertical;

    internal override CodeSpace CodeSpace => codeSpace;

    public override int Read(ReadOnlySpan<byte> bytes, out int code, out int length)
    {
        length = codeSpace.LengthOf(bytes);
        code = 0;
        for (var i = 0; i < length; i++)
            code = (code << 8) | bytes[i];
        return Lookup(code, length);
    }

    public override int Lookup(int code, int length) => length == 1 ? CollectionLatin.CidOf(ordering, isHalfWidth, code) : 0;

    public override string? TextOf(int code, int length)
    {
        if (length > 2)
            return null;
        code |= highBits;
        ReadOnlySpan<byte> bytes = length == 1 ? [(byte)code] : [(byte)(code >> 8), (byte)code];
        var text = encoding.GetString(bytes);
        return text.Contains('\uFFFD', StringComparison.Ordinal) ? null : text;
    }
}
