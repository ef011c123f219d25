using PerfEval.Ingest.Benchmarks.Running;

namespace PerfEval.Ingest.Benchmarks.Tests;

public class SectionCatalogTests
{
    [Fact]
    public void No_section_of_the_assembly_is_missing_from_the_catalogue() => Assert.Equal(
        typeof(ISection).Assembly.GetTypes().Where(t => t.IsAssignableTo(typeof(ISection)) && !t.IsAbstract).Select(t => t.Name).Order(StringComparer.Ordinal),
        SectionCatalog.All.Select(s => s.GetType().Name).Order(StringComparer.Ordinal));
}
