using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Tests.Schemas;

public sealed class YamlDataTests
{
    [Fact]
    public void The_built_in_files_can_be_used() => Assert.NotEmpty(new RuleCatalog(SchemaFiles.BuiltIn).Rules);

    [Theory]
    [InlineData("words:\n  - [a\n", 3, "不是合法的 YAML")]
    [InlineData("- a", 1, "应为一组“键: 值”")]
    [InlineData("", 1, "应为一组“键: 值”")]
    [InlineData("other: [a]", 1, "缺少“words”")]
    [InlineData("# words\nwords: a", 2, "“words”应为列表")]
    [InlineData("words:\n  - a\n  - [b]", 3, "“words”应为非空文字")]
    [InlineData("words:\n  - a\n  - ''", 3, "“words”应为非空文字")]
    public void A_list_that_cannot_be_used_is_refused_with_file_and_line(string yaml, int line, string message)
    {
        var refused = Assert.Throws<SchemaDataException>(() => Read(yaml, data => data.RequiredList("words")));

        Assert.StartsWith($"schemas/rules/example.yaml 第 {line} 行：{message}", refused.Message, StringComparison.Ordinal);
        Assert.Equal(line, refused.Line);
    }

    [Theory]
    [InlineData("entries:\n  - match: '('", 2, "“match”不是可用的正则表达式")]
    [InlineData("entries:\n  - match: '(?<=a)b'", 2, "“match”不是可用的正则表达式")]
    [InlineData("entries:\n  - a", 2, "“entries”的每一项应为一组“键: 值”")]
    [InlineData("entries:\n  - unless: a", 2, "缺少“match”")]
    public void A_pattern_that_cannot_be_used_is_refused_with_file_and_line(string yaml, int line, string message)
    {
        var refused = Assert.Throws<SchemaDataException>(() =>
            Read(yaml, data => data.Maps("entries").Select(e => e.RequiredPattern("match")).ToList()));

        Assert.StartsWith($"schemas/rules/example.yaml 第 {line} 行：{message}", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[", 100_000)]
    [InlineData("{a: ", 100_000)]
    [InlineData("- ", 400)]
    public void Nesting_without_end_is_refused_and_ends_no_program(string opening, int times)
    {
        var refused = Assert.Throws<SchemaDataException>(() => Read("words: a\nmore:\n  " + string.Concat(Enumerable.Repeat(opening, times)), data => data.RequiredList("words")));

        Assert.Equal("schemas/rules/example.yaml 第 3 行：嵌套过深", refused.Message);
    }

    [Theory]
    [InlineData("words: &a [*a]", 1)]
    [InlineData("words: [a]\nmore: &a {b: c}", 2)]
    [InlineData("words: [a]\nmore: *a", 2)]
    public void Anchors_and_aliases_are_refused_with_file_and_line(string yaml, int line) => Assert.Equal(
        $"schemas/rules/example.yaml 第 {line} 行：不支持锚点（&）和别名（*），请写出全文",
        Assert.Throws<SchemaDataException>(() => Read(yaml, data => data.RequiredList("words"))).Message);

    [Fact]
    public void A_file_that_is_not_there_is_refused_by_name() =>
        Assert.Equal(
            "schemas/rules/nowhere.yaml：文件不存在",
            Assert.Throws<SchemaDataException>(() => YamlData.Read(SchemaFiles.BuiltIn, "rules/nowhere.yaml", data => data)).Message);

    [Theory]
    [InlineData("words: [a]\nwrods: [b]", 2, "不认识“wrods”，最接近的是“words”")]
    [InlineData("words: [a]\nmore: {stpe: 1}", 2, "不认识“stpe”，最接近的是“step”")]
    [InlineData("wrods: [b]", 1, "缺少“words”，是否误写为“wrods”")]
    [InlineData("words: [a]\nmore:\n  step: 1x", 3, "“step”应为数字，写的是“1x”")]
    public void A_key_that_nothing_reads_is_refused_with_the_nearest_that_is_read(string yaml, int line, string message)
    {
        var refused = Assert.Throws<SchemaDataException>(() => Read(yaml, data => (data.RequiredList("words"), data.Map("more")?.Number("step"))));

        Assert.Equal($"schemas/rules/example.yaml 第 {line} 行：{message}", refused.Message);
    }

    private static T Read<T>(string yaml, Func<YamlData, T> read) => YamlData.Read("rules/example.yaml", yaml, read);
}
