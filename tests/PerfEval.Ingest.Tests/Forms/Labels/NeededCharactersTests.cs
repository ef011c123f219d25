using System.Text.RegularExpressions;
using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Tests.Values;

namespace PerfEval.Ingest.Tests.Forms.Labels;

public sealed class NeededCharactersTests
{
    [Theory]
    [InlineData("(绩效|目标)[^。]{0,16}(自评|评价)(情况)?表", "表")]
    [InlineData("汇总表|明细|目录$", "表细录")]
    [InlineData("^第?[一二三]、", "、")]
    [InlineData("(中央|省级)(资金|补助)?", "央级")]
    [InlineData("执行率\\(B/A\\)", ")")]
    [InlineData("(?:全年)?预算数?", "算")]
    [InlineData("(?<unit>元|万元)以内", "内")]
    [InlineData("得分(?!率)", "分")]
    public void Characters_one_of_which_every_match_holds_are_found(string pattern, string needed) => Assert.Equal(needed, NeededCharacters.Of(pattern));

    [Theory]
    [InlineData("[一二三]+")]
    [InlineData("预算|\\d+")]
    [InlineData("(预算)?")]
    [InlineData("(?i)abc")]
    [InlineData("(?n:a)")]
    [InlineData("a{|b")]
    [InlineData("a{x|y}")]
    [InlineData(".*")]
    [InlineData("(?=预算).")]
    public void Of_a_pattern_of_classes_or_with_options_nothing_is_known(string pattern) => Assert.Null(NeededCharacters.Of(pattern));

    [Fact]
    public void No_built_in_label_is_passed_over()
    {
        var entries = SchemaFiles.BuiltIn.Read("labels.yaml").Split('\n').Select(l => l.TrimStart(' ', '-')).Where(l => l.Length > 2 && l[0] == '/' && l[^1] == '/').Select(l => l[1..^1]).ToArray();
        var texts = SchemaFiles.BuiltIn.Paths.SelectMany(p => SchemaFiles.BuiltIn.Read(p).Split('\n', ',', '[', ']', ' ')).Concat(ValueTable.All.Select(r => r.Text)).Distinct(StringComparer.Ordinal).ToArray();
        Assert.True(entries.Length >= 5 && entries.Count(e => NeededCharacters.Of(e) is not null) >= entries.Length / 2, $"{entries.Length} patterns");
        foreach (var entry in entries)
        {
            if (NeededCharacters.Of(entry) is not { } needed)
                continue;
            var pattern = new Regex(entry, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10));
            Assert.All(texts.Where(t => pattern.IsMatch(t)), t => Assert.True(t.AsSpan().IndexOfAny(needed) >= 0, $"/{entry}/ matches “{t}” without any of {needed}"));
        }
    }
}
