using System.Reflection;
using System.Text.RegularExpressions;

namespace PerfEval.Ingest.Robustness.Tests.Hostile;

public sealed class CatalogueTests
{
    private static string Tests { get; } = Path.Combine(Repository.Root, "tests");

    [Fact]
    public void Every_item_has_an_outcome_and_a_test() => Assert.All(Catalogue.Items, item =>
    {
        Assert.NotEmpty(item.Outcome);
        Assert.NotEmpty(item.Tests);
    });

    [Fact]
    public void Every_test_that_is_named_is_there() => Assert.All(Catalogue.Items.SelectMany(i => i.Tests), test =>
        Assert.Matches($@"public (async )?(void|Task) {Regex.Escape(test.Name)}\(", File.ReadAllText(Path.Combine(Tests, test.File))));

    [Fact]
    public void Every_group_of_attacks_is_there_and_no_item_stands_twice()
    {
        Assert.Equal(
            ["archive", "docx", "every format", "operation", "output", "pdf", "schemas", "txt", "values"],
            Catalogue.Items.Select(i => i.Group).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.Equal(Catalogue.Items.Count, Catalogue.Items.DistinctBy(i => (i.Group, i.Attack)).Count());
    }

    [Fact]
    public void Every_hostile_test_of_this_project_is_in_it()
    {
        var named = Catalogue.Items.SelectMany(i => i.Tests).Select(t => t.Name).ToHashSet(StringComparer.Ordinal);
        var methods = typeof(CatalogueTests).Assembly.GetTypes().Where(t => t.Namespace == typeof(CatalogueTests).Namespace && t != typeof(CatalogueTests))
            .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)).Where(m => m.GetCustomAttributes<FactAttribute>().Any())
            .Select(m => m.Name).Where(n => !n.StartsWith("The_form_", StringComparison.Ordinal));
        Assert.DoesNotContain(methods, m => !named.Contains(m));
    }
}
