using System.Text;

namespace PerfEval.Ingest.Reading.PlainText.Decoding;

/// <summary>Bytes to text. What cannot be decoded becomes U+FFFD; nothing throws.</summary>
internal static class TextDecoder
{
    public static string Decode(ReadOnlySpan<byte> bytes, DetectedEncoding encoding) =>
        EncodingOf(encoding.Encoding).GetString(bytes[Math.Min(encoding.MarkLength, bytes.Length)..]);

    private static Encoding EncodingOf(TextEncoding encoding) => encoding switch
    {
        TextEncoding.Utf16LittleEndian => new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: false),
        TextEncoding.Utf16BigEndian => new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: false),
        TextEncoding.Gb18030 => CodePagesEncodingProvider.Instance.GetEncoding(
            "gb18030", EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))!,
        _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false),
    };
}
