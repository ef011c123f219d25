using PerfEval.Ingest.Generator.Cases;
using PerfEval.Ingest.Generator.Content;
using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Benchmarks.Rivals;

/// <summary>A file of the corpus, and the cells that are known to stand in it.</summary>
/// <param name="Path">Where it was copied to, under a name of its own.</param>
/// <param name="Cells">Texts of table cells without blanks, of four characters and more: shorter ones stand everywhere.</param>
internal sealed record KnownFile(string Path, IReadOnlyList<string> Cells)
{
    private const int Shortest = 4;

    public static IReadOnlyList<KnownFile> Copy(string corpus, string format, string folder, int oneOf) =>
        [.. CaseCatalog.All.Where((_, i) => i % oneOf == 0).Select((corpusCase, i) =>
        {
            var path = System.IO.Path.Combine(folder, FormattableString.Invariant($"{i:000}.{format}"));
            File.Copy(System.IO.Path.Combine(corpus, corpusCase.Folder, "source." + format), path);
            return new KnownFile(path, [.. CellsOf(corpusCase)]);
        })];

    /// <summary>How many of the cells a program's output has whole, not broken up among those beside them.</summary>
    public int FoundIn(string text)
    {
        var output = OutputText.WithoutBlanks(text);
        return Cells.Count(c => output.Contains(c, StringComparison.Ordinal));
    }

    /// <summary>Of any case, once it is written.</summary>
    public static IEnumerable<string> CellsOf(CorpusCase corpusCase) =>
        corpusCase.Parts.SelectMany(p => p.Blocks()).OfType<Table>().SelectMany(t => t.Rows).SelectMany(r => r.Cells)
            .Select(c => OutputText.WithoutBlanks(c.FullText)).Where(c => c.Length >= Shortest);
}
