using System.Text.RegularExpressions;

namespace PerfEval.Ingest.Cli.Tests.Docs;

/// <summary>A code block of a page, by its language.</summary>
internal sealed record Fence(string Language, string Body)
{
    public IEnumerable<string> Lines => Body.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>A page of docs/ as its tests see it.</summary>
/// <param name="Name">extending.md, extending.zh-CN.md.</param>
/// <param name="Text">With line feeds only.</param>
internal sealed partial record DocPage(string Name, string Text)
{
    public static string Folder => Path.Combine(Repository.Root, "docs");

    /// <summary>The English pages.</summary>
    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.md").Select(f => Path.GetFileName(f)).Where(n => !n.EndsWith(".zh-CN.md", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public DocPage Chinese => Read(Path.GetFileNameWithoutExtension(Name) + ".zh-CN.md");

    public IReadOnlyList<Fence> Fences => [.. FenceText().Matches(Text).Select(m => new Fence(m.Groups["language"].Value, m.Groups["body"].Value))];

    /// <summary>The levels of the headings, in order.</summary>
    public IEnumerable<int> Headings => Heading().Matches(FenceText().Replace(Text, "")).Select(m => m.Groups["signs"].Length);

    /// <summary>Targets of links to files, without what follows #.</summary>
    public IEnumerable<string> Links => Link().Matches(FenceText().Replace(Text, "")).Select(m => m.Groups["target"].Value).Where(t => !t.Contains("://", StringComparison.Ordinal) && t.Length > 0);

    /// <summary>What stands between backticks in the text.</summary>
    public IReadOnlySet<string> InBackticks => Code().Matches(FenceText().Replace(Text, "")).Select(m => m.Groups["code"].Value).ToHashSet(StringComparer.Ordinal);

    /// <summary>The words of every line of a shell block that calls the program, up to where its output goes.</summary>
    public IEnumerable<string[]> Commands => Fences.Where(f => f.Language == "sh").SelectMany(f => f.Lines).Where(l => l.StartsWith("perfeval ", StringComparison.Ordinal)).Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..]);

    public static DocPage Read(string name) => new(name, File.ReadAllText(Path.Combine(Folder, name)).ReplaceLineEndings("\n"));

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<body>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex FenceText();

    [GeneratedRegex(@"^(?<signs>#+) ", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\]\((?<target>[^)#\s]*)(#[^)\s]*)?\)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Link();

    [GeneratedRegex(@"`(?<code>[^`\n]+)`", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Code();
}
