using System.Reflection;
using PerfEval.Ingest.Generator.Cases;
using PerfEval.Ingest.Generator.Model;
using PerfEval.Ingest.Generator.Verification;

namespace PerfEval.Ingest.Corpus.Tests.Generated;

public sealed class CaseCatalogTests
{
    [Fact]
    public void No_case_of_the_assembly_is_missing_from_the_catalogue()
    {
        var cases = typeof(CaseCatalog).Assembly.GetTypes()
            .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
            .Where(p => p.PropertyType == typeof(CorpusCase))
            .Select(p => ((CorpusCase)p.GetValue(null)!).Folder);
        Assert.Equal(cases.Order(StringComparer.Ordinal), CaseCatalog.All.Select(c => c.Folder).Order(StringComparer.Ordinal));
    }

    /// <summary>A case that was changed and not written again would be judged by files that it does not give.</summary>
    [Fact]
    public void The_corpus_holds_what_the_cases_give_and_gold_agrees_with_the_arithmetic()
    {
        using var output = new StringWriter();
        var status = Verify.Run(Corpus.Folder, CaseCatalog.All, output);
        Assert.Equal("", string.Join('\n', output.ToString().Split('\n').Where(l => l.StartsWith("FAULT", StringComparison.Ordinal))));
        Assert.Equal(0, status);
    }
}
