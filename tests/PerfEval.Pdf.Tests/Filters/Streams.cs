using System.IO.Compression;
using System.Text;
using PerfEval.Pdf.Filters;
using PerfEval.Pdf.Objects;
using PerfEval.Pdf.Syntax;
using PerfEval.Pdf.Tests.Building;

namespace PerfEval.Pdf.Tests.Filters;

/// <summary>What a stream with the given dictionary entries is decoded to.</summary>
internal sealed record Streams(byte[] Bytes, string? Codec, bool Damaged)
{
    public string Text => Encoding.Latin1.GetString(Bytes);

    public static Streams Decode(byte[] data, string entries, PdfLimits? limits = null)
    {
        var pdf = new PdfBytes().Page("");
        pdf.CatalogEntries = FormattableString.Invariant($"/Given {pdf.AddStream(data, entries)} 0 R");
        using var file = PdfFile.Open(pdf.Build(), PdfLimits.Default, CancellationToken.None);
        var stream = Assert.IsType<PdfStream>(file.Catalog["Given"]);
        var budget = new PdfBudget(limits ?? PdfLimits.Default, CancellationToken.None);
        using var decoded = StreamDecoder.Decode(data, stream.Dictionary, budget, out var codec, out var damaged);
        return new Streams(decoded.Span.ToArray(), codec, damaged);
    }

    public static Streams Decode(string data, string entries) => Decode(Encoding.Latin1.GetBytes(data), entries);

    public static byte[] Zlib(byte[] data, CompressionLevel level = CompressionLevel.Optimal)
    {
        using var encoded = new MemoryStream();
        using (var zlib = new ZLibStream(encoded, level))
            zlib.Write(data);
        return encoded.ToArray();
    }

    public static byte[] Zlib(string data) => Zlib(Encoding.Latin1.GetBytes(data));
}
