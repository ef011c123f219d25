using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Tests.Rules;

public sealed class RuleFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_built_in_files_can_be_used() => Assert.NotEmpty(new RuleCatalog(SchemaFiles.BuiltIn).Rules);

    [Theory]
    [InlineData("words:\n  - [a\n", 3, "YAML 语法错误")]
    [InlineData("- a", 1, "应为键值对")]
    [InlineData("", 1, "应为键值对")]
    [InlineData("other: [a]", 1, "缺少“words”")]
    [InlineData("# words\nwords: a", 2, "“words”应为列表")]
    [InlineData("words:\n  - a\n  - [b]", 3, "应为非空文字")]
    [InlineData("words:\n  - a\n  - ''", 3, "应为非空文字")]
    public void A_list_that_cannot_be_used_is_refused_with_file_and_line(string yaml, int line, string message)
    {
        var refused = Assert.Throws<RuleDataException>(() => RuleFile.Load(With(yaml), "rules/example.yaml").Strings("words"));

        Assert.StartsWith($"schemas/rules/example.yaml:{line}: {message}", refused.Message, StringComparison.Ordinal);
        Assert.Equal(line, refused.Line);
    }

    [Theory]
    [InlineData("entries:\n  - match: '('", 2, "“match”不是可用的正则表达式")]
    [InlineData("entries:\n  - match: '(?<=a)b'", 2, "“match”不是可用的正则表达式")]
    [InlineData("entries:\n  - a", 2, "“entries”的每一项应为键值对")]
    [InlineData("entries:\n  - unless: a", 2, "缺少“match”")]
    public void A_pattern_that_cannot_be_used_is_refused_with_file_and_line(string yaml, int line, string message)
    {
        var refused = Assert.Throws<RuleDataException>(() =>
            RuleFile.Load(With(yaml), "rules/example.yaml").Entries("entries").Select(e => e.Pattern("match")).ToList());

        Assert.StartsWith($"schemas/rules/example.yaml:{line}: {message}", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_refused_by_name() =>
        Assert.Equal(
            "schemas/rules/nowhere.yaml:0: 文件不存在",
            Assert.Throws<RuleDataException>(() => RuleFile.Load(SchemaFiles.BuiltIn, "rules/nowhere.yaml")).Message);

    private SchemaFiles With(string yaml)
    {
        Directory.CreateDirectory(Path.Combine(folder, "rules"));
        File.WriteAllText(Path.Combine(folder, "rules", "example.yaml"), yaml);
        return SchemaFiles.WithFolder(folder);
    }
}
