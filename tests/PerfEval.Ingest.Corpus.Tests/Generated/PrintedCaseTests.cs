using System.Text.Json;
using PerfEval.Ingest.Cli.Gold;
using PerfEval.Ingest.Exports;
using PerfEval.Ingest.Generator.Cases;
using PerfEval.Ingest.Generator.Gold;
using PerfEval.Ingest.Generator.Pdf;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Corpus.Tests.Generated;

/// <summary>The cases once more, as .pdf with ruled tables that go on over pages, in fonts that are not embedded.</summary>
public sealed class PrintedCaseTests
{
    private static readonly Ingestion Pipeline = new(SchemaFiles.BuiltIn);

    public static TheoryData<string> Cases => [.. CaseCatalog.All.Select(c => c.Folder)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_that_is_printed_reads_to_the_same_gold(string folder)
    {
        var index = CaseCatalog.All.ToList().FindIndex(c => string.Equals(c.Folder, folder, StringComparison.Ordinal));
        var corpusCase = CaseCatalog.All[index];
        var pdf = PdfWriter.Write(corpusCase.Parts, index % 2 == 0 ? PdfCoding.Ucs2 : PdfCoding.GbkEuc);
        using var gold = JsonDocument.Parse(GoldFile.Write(corpusCase));
        using var read = JsonDocument.Parse(JsonExport.ToJson(Pipeline.Run(Corpus.ReadDocument(folder + "/source.pdf", pdf))));
        Assert.Empty(GoldComparison.Compare(gold.RootElement, read.RootElement).Misses.Select(m => m.ToString()));
    }
}
