using System.Text.RegularExpressions;
using PerfEval.Ingest.Evaluations.Names;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Tests.Evaluations.Names;

public sealed partial class IndicatorVocabularyTests : IDisposable
{
    private static readonly IndicatorVocabulary Vocabulary = IndicatorVocabulary.Load(SchemaFiles.BuiltIn);
    private readonly string folder = Directory.CreateTempSubdirectory("perfeval-indicators-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_catalogue_holds_at_least_250_indicators_and_70_of_medical_insurance()
    {
        Assert.InRange(Vocabulary.All.Count, 250, int.MaxValue);
        Assert.InRange(Vocabulary.All.Count(i => i.Field == "medical-insurance"), 70, int.MaxValue);
    }

    [Theory]
    [InlineData("education")]
    [InlineData("health")]
    [InlineData("civil-affairs")]
    [InlineData("agriculture")]
    [InlineData("rural-revitalisation")]
    [InlineData("water")]
    [InlineData("transport")]
    [InlineData("housing-urban")]
    [InlineData("culture")]
    [InlineData("environment")]
    [InlineData("employment")]
    [InlineData("public-security")]
    [InlineData("general-administration")]
    public void Every_common_field_has_at_least_ten_indicators(string field) =>
        Assert.InRange(Vocabulary.All.Count(i => i.Field == field), 10, int.MaxValue);

    [Fact]
    public void Ids_are_words_joined_by_underscores_and_unique()
    {
        Assert.All(Vocabulary.All, i => Assert.Matches(Id(), i.Id));
        Assert.Equal(Vocabulary.All.Count, Vocabulary.All.Select(i => i.Id).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void No_name_stands_for_two_indicators() => Assert.Empty(Vocabulary.All
        .SelectMany(i => i.Aliases.Prepend(i.Name).Select(name => (NameKey.Of(name).Text, i.Id)))
        .Distinct()
        .GroupBy(n => n.Text, StringComparer.Ordinal)
        .Where(g => g.Count() > 1)
        .Select(g => g.Key));

    [Fact]
    public void A_share_has_a_percent_sign_and_a_lower_bound_is_below_the_upper() => Assert.All(Vocabulary.All, i =>
    {
        Assert.True(!i.Name.EndsWith('率') || i.Unit is not null, $"{i.Id} has no unit.");
        Assert.True(i.Minimum is null || i.Maximum is null || i.Minimum < i.Maximum, $"{i.Id} has no room.");
    });

    [Fact]
    public void Labelled_names_are_at_least_1500_of_which_300_have_no_counterpart_and_none_comes_twice()
    {
        var names = LabelledName.Load(SchemaFiles.BuiltIn, Vocabulary);
        Assert.InRange(names.Count, 1_500, int.MaxValue);
        Assert.InRange(names.Count(n => n.Canonical is null), 300, int.MaxValue);
        Assert.Empty(names.GroupBy(n => NameKey.Of(n.Name).Text, StringComparer.Ordinal).Where(g => g.Select(n => n.Canonical?.Id).Distinct().Count() > 1).Select(g => g.Key));
    }

    [Fact]
    public void No_labelled_name_contradicts_the_separating_words_of_its_indicator() => Assert.Empty(LabelledName.Load(SchemaFiles.BuiltIn, Vocabulary)
        .Where(n => n.Canonical is not null && !IndicatorVocabulary.Meets(n.Canonical, NameKey.Of(n.Name).Text))
        .Select(n => n.Name));

    [Theory]
    [InlineData("category: quantiy", "不认识“quantiy”，最接近的是“quantity”")]
    [InlineData("direction: at-leest", "不认识“at-leest”，最接近的是“at-least”")]
    [InlineData("aliass: [甲]", "不认识“aliass”，最接近的是“aliases”")]
    [InlineData("aliases: [参保人数]", "“参保人数”也是“基本医疗保险参保人数”（enrolled_persons）的名称")]
    [InlineData("separates: [户籍]", "“某项数量”不含 separates 所要求的词")]
    public void A_mistake_is_told_with_file_line_and_the_nearest_word(string line, string message)
    {
        var entry = new[] { "id: some_count", "name: 某项数量", "family: some", "category: quantity", "direction: at-least" }
            .Where(l => l[..l.IndexOf(':', StringComparison.Ordinal)] != line[..line.IndexOf(':', StringComparison.Ordinal)]).Append(line);
        var mistake = Assert.Throws<SchemaDataException>(() => IndicatorVocabulary.Load(With("indicators/xx.yaml", $"field: xx\ntitle: 某\nindicators:\n  - {string.Join("\n    ", entry)}\n")));
        Assert.Equal("indicators/xx.yaml", mistake.Path);
        Assert.InRange(mistake.Line, 4, 9);
        Assert.Contains(message, mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_labelled_name_of_an_unknown_indicator_is_told_with_its_line_and_the_nearest()
    {
        var mistake = Assert.Throws<SchemaDataException>(() => LabelledName.Load(With(LabelledName.Path, "# name\n参保人数\tenroled_persons\tquantity\n"), Vocabulary));
        Assert.Equal("schemas/indicators/labelled.tsv 第 2 行：不认识“enroled_persons”，最接近的是“enrolled_persons”", mistake.Message);
    }

    private SchemaFiles With(string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return SchemaFiles.WithFolder(folder);
    }

    [GeneratedRegex("^[a-z0-9]+(_[a-z0-9]+)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Id();
}
