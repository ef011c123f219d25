using System.Buffers;
using System.Text;

namespace PerfEval.Ingest.Reading.PlainText.Decoding;

/// <summary>How many characters a byte sequence holds under UTF-8, how many of several bytes, and how many faults.</summary>
internal sealed record Utf8Census(long Characters, long Multibyte, long Invalid)
{
    public static Utf8Census Of(ReadOnlySpan<byte> bytes)
    {
        long characters = 0, multibyte = 0, invalid = 0;
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out _, out var used);
            characters++;
            if (status != OperationStatus.Done)
                invalid++;
            else if (used > 1)
                multibyte++;
            bytes = bytes[used..];
        }

        return new(characters, multibyte, invalid);
    }
}

/// <summary>
/// The same under GB18030, by the structure of its two- and four-byte sequences. <see cref="Common"/> counts what
/// Chinese text is mostly made of: punctuation and the 3755 characters of level 1 of GB 2312.
/// </summary>
internal sealed record Gb18030Census(long Multibyte, long Common, long Invalid)
{
    public static Gb18030Census Of(ReadOnlySpan<byte> bytes)
    {
        long multibyte = 0, common = 0, invalid = 0;
        for (var i = 0; i < bytes.Length;)
        {
            var lead = bytes[i];
            if (lead < 0x80)
            {
                i++;
                continue;
            }

            var length = SequenceLength(bytes[i..]);
            if (length == 0)
                invalid++;
            else
                multibyte++;
            if (length == 2 && bytes[i + 1] >= 0xA1 && lead is >= 0xA1 and <= 0xA3 or >= 0xB0 and <= 0xD7)
                common++;
            i += Math.Max(length, 1);
        }

        return new(multibyte, common, invalid);
    }

    private static int SequenceLength(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 2 || bytes[0] is 0x80 or 0xFF)
            return 0;
        if (bytes[1] is >= 0x40 and <= 0xFE and not 0x7F)
            return 2;
        return bytes.Length >= 4 && IsDigit(bytes[1]) && bytes[2] is >= 0x81 and <= 0xFE && IsDigit(bytes[3]) ? 4 : 0;
    }

    private static bool IsDigit(byte value) => value is >= 0x30 and <= 0x39;
}

/// <summary>How many of a thousand code units would be Chinese text as people write it, were the bytes UTF-16.</summary>
internal static class Utf16Plausibility
{
    public static int PerMille(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        var units = bytes.Length / 2;
        if (units == 0)
            return 0;
        var plausible = 0;
        for (var i = 0; i < units; i++)
        {
            var unit = bigEndian ? (bytes[2 * i] << 8) | bytes[(2 * i) + 1] : (bytes[(2 * i) + 1] << 8) | bytes[2 * i];
            if (IsPlausible(unit))
                plausible++;
        }

        return (int)(plausible * 1000L / units);
    }

    private static bool IsPlausible(int unit) => unit is
        0x09 or 0x0A or 0x0C or 0x0D or (>= 0x20 and <= 0x7E) or (>= 0x2010 and <= 0x2027) or (>= 0x2200 and <= 0x22FF)
        or (>= 0x2460 and <= 0x2473) or (>= 0x25A0 and <= 0x2612) or (>= 0x3000 and <= 0x3011) or (>= 0x4E00 and <= 0x9FFF)
        or (>= 0xFF01 and <= 0xFF5E);
}
