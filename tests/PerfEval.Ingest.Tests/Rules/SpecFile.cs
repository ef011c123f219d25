using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Tests.Architecture;

namespace PerfEval.Ingest.Tests.Rules;

/// <summary>A finding that a spec expects; a null message is not compared.</summary>
internal sealed record ExpectedFinding(string Rule, string? Subject, string? Severity, string? Message);

/// <summary>One case of a spec: the evaluations of a file, and what is to be found in them.</summary>
internal sealed record SpecCase(string Name, IReadOnlyList<Evaluation> Evaluations, IReadOnlyList<ExpectedFinding> Expected);

/// <summary>
/// A spec in Markdown: <c># PE401 …</c>, then one <c>## case</c> after the other, each with prose, the tables of one or more
/// evaluations (a <c>###</c> heading begins the next), and a table of findings or the sentence 没有发现。
/// </summary>
internal static class SpecFile
{
    private const string Folder = "tests/PerfEval.Ingest.Tests/Rules/Specs";

    public static IReadOnlyList<string> Names => [.. Repository.Files(Folder, ".md").Select(f => Path.GetFileNameWithoutExtension(f)!)];

    public static IReadOnlyList<SpecCase> Cases(string name)
    {
        var lines = Repository.Read($"{Folder}/{name}.md").Split('\n').Select(l => l.TrimEnd()).ToList();
        Assert.StartsWith($"# {name} ", lines[0], StringComparison.Ordinal);
        var starts = Enumerable.Range(0, lines.Count).Where(i => lines[i].StartsWith("## ", StringComparison.Ordinal)).Append(lines.Count).ToList();
        return [.. starts.Zip(starts.Skip(1), (from, to) => Case(lines[from][3..].Trim(), lines.GetRange(from, to - from), from + 1))];
    }

    private static SpecCase Case(string name, List<string> lines, int firstLine)
    {
        var starts = Enumerable.Range(1, lines.Count - 1).Where(i => lines[i].StartsWith("### ", StringComparison.Ordinal)).Prepend(0).Append(lines.Count).ToList();
        var sections = starts.Zip(starts.Skip(1), (from, to) => MarkdownTables.In(lines.GetRange(from, to - from), firstLine + from)).ToList();
        var findings = sections.SelectMany(s => s).Where(t => t.Header[0] == "规则").ToList();
        var nothing = lines.Contains("没有发现。", StringComparer.Ordinal);
        Assert.True(nothing == (findings.Count == 0), $"“{name}” says neither, or both, what is found and that nothing is.");
        return new(
            name,
            [.. sections.Select((tables, i) => SpecEvaluation.Of($"e{i + 1}", [.. tables.Where(t => t.Header[0] != "规则")]))],
            [.. findings.SelectMany(t => t.Rows.Select((_, row) => new ExpectedFinding(t.Cell(row, "规则")!, t.Cell(row, "对象"), t.Cell(row, "级别"), t.Cell(row, "说明"))))]);
    }
}
