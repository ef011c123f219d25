using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace PerfEval.Ingest.Stress.Fuzzing.Pdf;

/// <summary>An object of a file: its text up to the stream, and the stream's bytes as they stand in the file.</summary>
internal sealed record PdfPart(int Number, string Source, byte[]? Data)
{
    /// <summary>Its stream, inflated where it was deflated alone; null where it has none or another filter.</summary>
    public byte[]? Inflated()
    {
        if (Data is null || !Source.Contains("/Filter", StringComparison.Ordinal))
            return Data;
        if (!Source.Contains("/FlateDecode", StringComparison.Ordinal) || Source.Contains("/DecodeParms", StringComparison.Ordinal))
            return null;
        try
        {
            using var inflate = new ZLibStream(new MemoryStream(Data), CompressionMode.Decompress);
            using var result = new MemoryStream();
            inflate.CopyTo(result);
            return result.ToArray();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    public PdfPart WithInflated(byte[] content)
    {
        using var result = new MemoryStream();
        using (var deflate = new ZLibStream(result, CompressionLevel.Fastest, leaveOpen: true))
            deflate.Write(content);
        return this with { Data = result.ToArray() };
    }
}

/// <summary>The objects of a PDF file, found by their keywords: good enough for the corpus's own files, which are sound.</summary>
internal static partial class PdfParts
{
    public static IReadOnlyList<PdfPart> Of(byte[] file)
    {
        var text = Encoding.Latin1.GetString(file);
        var parts = new List<PdfPart>();
        foreach (Match match in Beginning().Matches(text))
        {
            var start = match.Index + match.Length;
            var end = text.IndexOf("endobj", start, StringComparison.Ordinal);
            if (end < 0)
                continue;
            var number = int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);
            var stream = text.IndexOf("stream", start, end - start, StringComparison.Ordinal);
            if (stream < 0)
            {
                parts.Add(new(number, text[start..end].Trim(), null));
                continue;
            }

            var data = stream + "stream".Length;
            data += text[data] == '\r' ? 2 : 1;
            var last = text.IndexOf("endstream", data, StringComparison.Ordinal);
            parts.Add(new(number, text[start..stream].Trim(), file[data..Math.Max(data, last < 0 ? end : last)]));
        }

        return parts;
    }

    /// <summary>A file of these objects.</summary>
    /// <param name="parts">In the order they are to stand in.</param>
    /// <param name="statedLength">The length that is said of a stream's bytes.</param>
    /// <param name="statedPlace">The place that the table names for an object at a place; null: there is no table.</param>
    /// <param name="trailer">Entries of the trailer beside its size.</param>
    public static byte[] Build(IReadOnlyList<PdfPart> parts, Func<int, int> statedLength, Func<long, long>? statedPlace, string trailer)
    {
        using var file = new MemoryStream();
        void Write(string text) => file.Write(Encoding.Latin1.GetBytes(text));
        Write("%PDF-1.7\n");
        var places = new SortedDictionary<int, long>();
        foreach (var part in parts)
        {
            places[part.Number] = file.Length;
            Write(string.Create(CultureInfo.InvariantCulture, $"{part.Number} 0 obj\n"));
            if (part.Data is null)
            {
                Write(part.Source);
            }
            else
            {
                Write(LengthEntry().Replace(part.Source, string.Create(CultureInfo.InvariantCulture, $"/Length {statedLength(part.Data.Length)}")) + "\nstream\n");
                file.Write(part.Data);
                Write("\nendstream");
            }

            Write("\nendobj\n");
        }

        var table = file.Length;
        if (statedPlace is not null)
        {
            Write("xref\n0 1\n0000000000 65535 f \n");
            foreach (var (number, place) in places)
                Write(string.Create(CultureInfo.InvariantCulture, $"{number} 1\n{statedPlace(place):0000000000} 00000 n \n"));
        }

        Write(string.Create(CultureInfo.InvariantCulture, $"trailer\n<< /Size {places.Keys.DefaultIfEmpty().Max() + 1} {trailer} >>\nstartxref\n{table}\n%%EOF\n"));
        return file.ToArray();
    }

    [GeneratedRegex(@"\b(?<number>[0-9]{1,9}) 0 obj\b", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking, 10_000)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"/Length [0-9]+( 0 R)?", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking, 10_000)]
    private static partial Regex LengthEntry();
}
