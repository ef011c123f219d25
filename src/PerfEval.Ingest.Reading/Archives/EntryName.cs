using System.Text;
using System.Text.Unicode;
using PerfEval.Ingest.Reading.Checksums;

using static System.Buffers.Binary.BinaryPrimitives;

namespace PerfEval.Ingest.Reading.Archives;

/// <summary>
/// The name of an entry as text. UTF-8 where flagged or where the Unicode path field (Info-ZIP 0x7075) is there and
/// belongs to this name; else what Chinese systems write, GBK, if the bytes are that; else code page 437.
/// </summary>
internal static class EntryName
{
    private const int UnicodePathField = 0x7075;
    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding(936, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
    private static readonly Encoding CodePage437 = CodePagesEncodingProvider.Instance.GetEncoding(437, EncoderFallback.ReplacementFallback, DecoderFallback.ReplacementFallback)!;

    public static string Decode(ZipRecord record)
    {
        var name = record.Name;
        if (record.IsUtf8)
            return Encoding.UTF8.GetString(name);
        var unicode = record.ExtraField(UnicodePathField);
        if (unicode.Length > 5 && unicode[0] == 1 && ReadUInt32LittleEndian(unicode[1..]) == Crc32.Of(name))
            return Encoding.UTF8.GetString(unicode[5..]);
        if (Ascii.IsValid(name) || IsUnflaggedUtf8(name))
            return Encoding.UTF8.GetString(name);
        try
        {
            return Gbk.GetString(name);
        }
        catch (DecoderFallbackException)
        {
            return CodePage437.GetString(name);
        }
    }

    /// <summary>Some systems write UTF-8 without the flag. Two GBK characters are UTF-8 by accident at times, but without any sequence of three bytes.</summary>
    private static bool IsUnflaggedUtf8(byte[] name) => Utf8.IsValid(name) && name.AsSpan().ContainsAnyInRange((byte)0xE0, (byte)0xF4);
}
