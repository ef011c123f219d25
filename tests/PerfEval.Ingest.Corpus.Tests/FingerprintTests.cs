namespace PerfEval.Ingest.Corpus.Tests;

/// <summary>A dismissed finding stays dismissed however the report was handed in.</summary>
public sealed class FingerprintTests
{
    [Fact]
    public void A_finding_has_one_fingerprint_in_every_format_of_its_report()
    {
        var compared = 0;
        foreach (var sources in Corpus.Cases(Corpus.Folder).Select(c => c.Sources).Where(s => s.Count > 1))
        {
            var prints = sources.Select(s => Corpus.Read(Path.GetRelativePath(Corpus.Root, s)).Findings.Select(f => (f.Rule, f.Subject, f.Fingerprint)).Order().ToList()).ToList();
            Assert.All(prints, other => Assert.Equal(prints[0], other));
            Assert.All(prints, own => Assert.Equal(own.Count, own.Select(p => p.Fingerprint).Distinct(StringComparer.Ordinal).Count()));
            compared += prints[0].Count;
        }

        Assert.True(compared > 0, "No finding was compared.");
    }
}
