using System.Globalization;
using PerfEval.Ingest.Stress.Fuzzing.Documents;

namespace PerfEval.Ingest.Stress.Fuzzing.Pdf;

/// <summary>The objects of a file and what is in their streams are changed, and put together again with or without a table of their places.</summary>
internal sealed class PdfKind(string? schemas) : DocumentKind("pdf", schemas)
{
    private readonly IReadOnlyList<IReadOnlyList<PdfPart>> sources = [.. CorpusSources.Of("pdf").Select(PdfParts.Of).Where(p => p.Count > 4)];

    public override IEnumerable<byte[]> Smaller(byte[] input)
    {
        var parts = PdfParts.Of(input);
        var root = Root(parts);
        for (var i = 0; i < parts.Count; i++)
        {
            var left = i;
            yield return PdfParts.Build([.. parts.Where((_, n) => n != left)], n => n, p => p, root);
        }

        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Inflated() is not { Length: > 1 } content)
                continue;
            for (var piece = content.Length / 2; piece > 0 && piece > content.Length / 64; piece /= 2)
            {
                for (var at = 0; at + piece <= content.Length; at += piece)
                {
                    var (index, changed) = (i, parts[i].WithInflated([.. content.AsSpan(0, at), .. content.AsSpan(at + piece)]));
                    yield return PdfParts.Build([.. parts.Select((p, n) => n == index ? changed : p)], n => n, p => p, root);
                }
            }
        }
    }

    protected override byte[] Make(Random random)
    {
        var parts = sources[random.Next(sources.Count)].ToList();
        for (var changes = random.Next(1, 7); changes > 0; changes--)
            PdfMutations.Apply(random, parts, sources[random.Next(sources.Count)]);
        Func<long, long>? places = random.Next(8) switch { 0 => null, 1 => p => random.Next(5) == 0 ? random.Next(100_000) : p, _ => p => p };
        var trailer = random.Next(12) == 0 ? PdfMutations.Entry(random) : "";
        var file = PdfParts.Build(parts, n => random.Next(30) == 0 ? random.Next(100_000) : n, places, Root(parts) + trailer);
        return random.Next(10) == 0 ? ByteMutations.Apply(random, file) : file;
    }

    private static string Root(IReadOnlyList<PdfPart> parts) =>
        parts.FirstOrDefault(p => p.Source.Contains("/Catalog", StringComparison.Ordinal)) is { } catalog ? string.Create(CultureInfo.InvariantCulture, $"/Root {catalog.Number} 0 R ") : "";
}
