using System.Text;
using PerfEval.Pdf.Syntax;

namespace PerfEval.Pdf.Fonts;

/// <summary>
/// Font names as people know them. A Chinese producer writes the name's bytes in GBK or UTF-8, sometimes behind a #xx escape that was
/// itself escaped; a subset has a prefix of six capitals (ISO 32000-1, 9.6.4).
/// </summary>
internal static class FontNames
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    private static readonly Encoding StrictGbk = CodePagesEncodingProvider.Instance.GetEncoding(
        936, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    public static string Clean(ReadOnlySpan<byte> name)
    {
        name = Unescape(WithoutPrefix(name));
        if (!name.ContainsAnyInRange((byte)0x80, (byte)0xFF))
            return Encoding.ASCII.GetString(name);
        return Decode(StrictUtf8, name) ?? Gbk(name) ?? Encoding.Latin1.GetString(name);
    }

    /// <summary>The bytes are GBK and spell at least one ideograph, and are not UTF-8.</summary>
    public static bool IsGbk(ReadOnlySpan<byte> name)
    {
        name = Unescape(WithoutPrefix(name));
        return name.ContainsAnyInRange((byte)0x80, (byte)0xFF) && Decode(StrictUtf8, name) is null && Gbk(name) is not null;
    }

    private static bool HasSubsetPrefix(ReadOnlySpan<byte> name) =>
        name.Length > 7 && name[6] == (byte)'+' && !name[..6].ContainsAnyExceptInRange((byte)'A', (byte)'Z');

    private static ReadOnlySpan<byte> WithoutPrefix(ReadOnlySpan<byte> name)
    {
        while (HasSubsetPrefix(name))
            name = name[7..];
        return name;
    }

    private static ReadOnlySpan<byte> Unescape(ReadOnlySpan<byte> name)
    {
        if (!name.Contains((byte)'#'))
            return name;
        var result = new byte[name.Length];
        var count = 0;
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] == '#' && i + 2 < name.Length && Characters.Hex(name[i + 1]) is var high and >= 0 && Characters.Hex(name[i + 2]) is var low and >= 0)
            {
                result[count++] = (byte)((high << 4) | low);
                i += 2;
                continue;
            }

            result[count++] = name[i];
        }

        return result.AsSpan(0, count);
    }

    /// <summary>
    /// Names are written with the common characters of GB 2312, both bytes of which are high. All of GBK would also take the "ôn" of
    /// a French name for an ideograph.
    /// </summary>
    private static string? Gbk(ReadOnlySpan<byte> name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] >= 0x80 && (i + 1 >= name.Length || name[i++] is < 0xA1 or > 0xF7 || name[i] is < 0xA1 or > 0xFE))
                return null;
        }

        return Decode(StrictGbk, name) is { } text && text.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF') ? text : null;
    }

    /// <summary>Null where the bytes are not GBK.</summary>
    public static string? DecodeGbk(ReadOnlySpan<byte> bytes) => Decode(StrictGbk, bytes);

    private static string? Decode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            // The encoding's only way to say "these bytes are not mine".
            return null;
        }
    }
}
