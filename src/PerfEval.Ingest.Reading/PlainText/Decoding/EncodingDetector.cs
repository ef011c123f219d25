using System.Text.Unicode;

namespace PerfEval.Ingest.Reading.PlainText.Decoding;

/// <summary>The encodings a report is written in here.</summary>
internal enum TextEncoding
{
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,
    Gb18030,
}

/// <summary>An encoding told from the bytes, and how many bytes of byte order mark stand in front of the text.</summary>
internal sealed record DetectedEncoding(TextEncoding Encoding, int MarkLength)
{
    /// <summary>The name that goes into <see cref="PerfEval.Ingest.Documents.SourceFile.Encoding"/>.</summary>
    public string Name => Encoding switch
    {
        TextEncoding.Utf16LittleEndian => "utf-16le",
        TextEncoding.Utf16BigEndian => "utf-16be",
        TextEncoding.Gb18030 => "gb18030",
        _ => "utf-8",
    };
}

/// <summary>
/// Tells the encoding of a text from its bytes alone. A byte order mark decides; otherwise well-formedness decides
/// (UTF-8 is hardly ever well-formed by accident), then how much of the text would be Chinese as people write it.
/// </summary>
internal static class EncodingDetector
{
    private const int SampleBytes = 64 * 1024;

    /// <returns>null where the bytes are no text in any encoding known here.</returns>
    public static DetectedEncoding? Detect(ReadOnlySpan<byte> bytes)
    {
        if (FromMark(bytes) is { } marked)
            return marked;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]))
            return null;

        var sample = bytes[..Math.Min(bytes.Length, SampleBytes)];
        if (FromNulBytes(sample, out var many) is { } wide)
            return wide;
        if (many)
            return null;
        return Utf8.IsValid(bytes) ? new DetectedEncoding(TextEncoding.Utf8, 0) : FromPlausibility(bytes, sample);
    }

    private static DetectedEncoding? FromMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return new(TextEncoding.Utf8, 3);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x84, 0x31, 0x95, 0x33]))
            return new(TextEncoding.Gb18030, 4);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return new(TextEncoding.Utf16BigEndian, 2);
        return bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) && !bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0])
            ? new(TextEncoding.Utf16LittleEndian, 2)
            : null;
    }

    /// <summary>Digits, blanks and line ends of a UTF-16 text have a zero byte, always on the same side.</summary>
    private static DetectedEncoding? FromNulBytes(ReadOnlySpan<byte> sample, out bool many)
    {
        var first = 0;
        var second = 0;
        for (var i = 0; i + 1 < sample.Length; i += 2)
        {
            first += sample[i] == 0 ? 1 : 0;
            second += sample[i + 1] == 0 ? 1 : 0;
        }

        many = (first + second) * 20L > sample.Length;
        if (first + second == 0)
            return null;
        if (second > first * 10L && Utf16Plausibility.PerMille(sample, bigEndian: false) >= 800)
            return new(TextEncoding.Utf16LittleEndian, 0);
        return first > second * 10L && Utf16Plausibility.PerMille(sample, bigEndian: true) >= 800
            ? new(TextEncoding.Utf16BigEndian, 0)
            : null;
    }

    /// <summary>No mark and not well-formed UTF-8: a little damaged UTF-8, GB18030, or UTF-16 that happens to hold no zero byte.</summary>
    private static DetectedEncoding? FromPlausibility(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> sample)
    {
        var utf8 = Utf8Census.Of(bytes);
        if (utf8.Multibyte > 0 && utf8.Invalid * 10 <= utf8.Multibyte)
            return new(TextEncoding.Utf8, 0);

        var gb = Gb18030Census.Of(bytes);
        var gbIsSound = gb.Multibyte > 0 && gb.Invalid * 20 <= gb.Multibyte;
        if (gbIsSound && gb.Common * 2 >= gb.Multibyte)
            return new(TextEncoding.Gb18030, 0);

        var little = Utf16Plausibility.PerMille(sample, bigEndian: false);
        var big = Utf16Plausibility.PerMille(sample, bigEndian: true);
        if (Math.Max(little, big) >= 850)
            return new(little >= big ? TextEncoding.Utf16LittleEndian : TextEncoding.Utf16BigEndian, 0);
        if (gbIsSound && gb.Invalid * 100 <= gb.Multibyte)
            return new(TextEncoding.Gb18030, 0);
        return utf8.Invalid * 20 <= utf8.Characters ? new(TextEncoding.Utf8, 0) : null;
    }
}
