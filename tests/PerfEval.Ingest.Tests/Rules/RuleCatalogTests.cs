using System.Text.RegularExpressions;
using PerfEval.Ingest.Rules;

namespace PerfEval.Ingest.Tests.Rules;

public partial class RuleCatalogTests
{
    /// <summary>Ids and names are append-only: reports, warehouses and settings of others name them. Those across files are held where they are.</summary>
    private static readonly (string Id, string Name, Severity Severity)[] Contract =
    [
        ("PE101", "required-field-missing", Severity.Warning),
        ("PE102", "weights-not-100", Severity.Error),
        ("PE103", "dimension-weights", Severity.Error),
        ("PE104", "indicator-incomplete", Severity.Warning),
        ("PE105", "template-text-left", Severity.Warning),
        ("PE106", "unit-written-twice", Severity.Info),
        ("PE201", "execution-rate", Severity.Error),
        ("PE202", "execution-score", Severity.Error),
        ("PE203", "funds-parts", Severity.Error),
        ("PE204", "overspent", Severity.Warning),
        ("PE205", "low-execution", Severity.Info),
        ("PE206", "budget-adjusted", Severity.Info),
        ("PE207", "spent-against-request", Severity.Info),
        ("PE301", "score-above-weight", Severity.Error),
        ("PE302", "indicator-score", Severity.Error),
        ("PE303", "unmet-full-score", Severity.Error),
        ("PE304", "unmet-no-reason", Severity.Warning),
        ("PE305", "far-over-target", Severity.Warning),
        ("PE306", "threshold-as-actual", Severity.Warning),
        ("PE307", "number-answered-in-words", Severity.Warning),
        ("PE308", "qualitative-band", Severity.Error),
        ("PE309", "implausible-value", Severity.Error),
        ("PE310", "unit-mismatch", Severity.Warning),
        ("PE311", "indicator-twice", Severity.Info),
        ("PE312", "wrong-direction", Severity.Info),
        ("PE401", "total-score", Severity.Error),
        ("PE402", "grade", Severity.Error),
        ("PE403", "above-full-marks", Severity.Error),
        ("PE404", "full-marks-with-shortfall", Severity.Error),
        ("PE501", "ratio", Severity.Error),
        ("PE502", "sum", Severity.Error),
        ("PE503", "difference", Severity.Error),
        ("PE504", "product", Severity.Error),
        ("PE505", "claim-against-figure", Severity.Warning),
        ("PE601", "narrative-against-form", Severity.Error),
        ("PE602", "form-against-form", Severity.Error),
        ("PE603", "other-unit-named", Severity.Warning),
        ("PE604", "other-year", Severity.Warning),
        ("PE605", "count", Severity.Error),
    ];

    private static IReadOnlyList<RuleDescriptor> Descriptors => [.. RuleCatalog.BuiltIn.Rules.Select(r => r.Descriptor)];

    [Fact]
    public void No_rule_of_the_assembly_is_missing_from_the_catalogue()
    {
        var types = typeof(IRule).Assembly.GetTypes().Where(t => t.IsAssignableTo(typeof(IRule)) && !t.IsAbstract);
        Assert.Equal(
            types.Select(t => t.Name).Order(StringComparer.Ordinal),
            RuleCatalog.BuiltIn.Rules.Select(r => r.GetType().Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Ids_names_and_severities_are_those_of_the_contract()
    {
        Assert.Equal(Contract, Descriptors.Select(d => (d.Id, d.Name, d.Severity)));
        Assert.All(Descriptors, d => Assert.Matches(KebabCase(), d.Name));
    }

    [Fact]
    public void Ids_are_unique_and_in_order() =>
        Assert.Equal(Descriptors.Select(d => d.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), Descriptors.Select(d => d.Id));

    [Fact]
    public void Every_heading_of_every_explanation_is_filled_in_Chinese() =>
        Assert.All(Descriptors, d =>
        {
            string[] headings = [d.Explanation.Title, d.Explanation.Checks, d.Explanation.Why, d.Explanation.Example, d.Explanation.Limits, d.Explanation.Parameters];
            Assert.All(headings, text => Assert.Matches(Chinese(), text));
        });

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.NonBacktracking)]
    private static partial Regex KebabCase();

    [GeneratedRegex("[\u4e00-\u9fff]", RegexOptions.NonBacktracking)]
    private static partial Regex Chinese();
}
