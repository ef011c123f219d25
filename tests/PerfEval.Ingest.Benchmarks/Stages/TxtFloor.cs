using System.Text;

namespace PerfEval.Ingest.Benchmarks.Stages;

/// <summary>What no reader of .txt can do without: decode the bytes, as the platform does it: by their mark, or else as UTF-8, or else as GB18030.</summary>
internal static class TxtFloor
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;

    public static object Decode(byte[] txt)
    {
        if (txt.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Encoding.Unicode.GetString(txt);
        return System.Text.Unicode.Utf8.IsValid(txt) ? Strict.GetString(txt) : Gb18030.GetString(txt);
    }
}
