using System.Text;

namespace PerfEval.Ingest.Benchmarks.Figures;

/// <summary>The table of figures in the READMEs: what RESULTS.md sums up, between two markers.</summary>
internal static class ReadmeFigures
{
    public const string Begin = "<!-- figures:begin -->";
    public const string End = "<!-- figures:end -->";

    public static string English(ResultsFile results) => Block(
        $"Medians of {results.Date}, on {results.Machine}; every figure with its spread, and what was measured: [RESULTS.md](tests/PerfEval.Ingest.Benchmarks/RESULTS.md).",
        ["what", "figure", "beside it"],
        results.Headlines);

    public static string Chinese(ResultsFile results) => Block(
        $"{results.Date} 测得的中位数，机器：{results.Machine}；每个数的波动范围和测量方法见 [RESULTS.md](tests/PerfEval.Ingest.Benchmarks/RESULTS.md)。",
        ["项目", "数值", "对照"],
        [.. results.Headlines.Select(h => h with { Name = HeadlineNames.All.First(n => n.English == h.Name).Chinese })]);

    /// <summary>What stands between the markers now; null where there are none.</summary>
    public static string? In(string readme)
    {
        var (begin, end) = Places(readme);
        return begin < 0 || end < begin ? null : readme[begin..end];
    }

    /// <returns>The README with the block in the place of the one before; null where there are no markers.</returns>
    public static string? Put(string readme, string block)
    {
        var (begin, end) = Places(readme);
        return begin < 0 || end < begin ? null : readme[..begin] + block + readme[end..];
    }

    /// <summary>Writes the block of RESULTS.md into both READMEs.</summary>
    public static int Write(string root, TextWriter output)
    {
        var results = ResultsFile.Parse(File.ReadAllText(ResultsOf(root)));
        var status = 0;
        foreach (var (name, block) in ((string, string)[])[("README.md", English(results)), ("README.zh-CN.md", Chinese(results))])
        {
            var path = Path.Combine(root, name);
            if (Put(File.ReadAllText(path), block) is { } changed)
            {
                File.WriteAllText(path, changed);
                output.WriteLine($"{name}: {results.Headlines.Count} figures of {results.Date}");
            }
            else
            {
                output.WriteLine($"{name}: {Begin} and {End} are missing");
                status = 1;
            }
        }

        return status;
    }

    public static string ResultsOf(string root) => Path.Combine(root, "tests", "PerfEval.Ingest.Benchmarks", "RESULTS.md");

    private static (int Begin, int End) Places(string readme)
    {
        var begin = readme.IndexOf(Begin, StringComparison.Ordinal);
        return (begin < 0 ? -1 : begin + Begin.Length, readme.IndexOf(End, StringComparison.Ordinal));
    }

    private static string Block(string sentence, IReadOnlyList<string> columns, IReadOnlyList<Headline> headlines)
    {
        var text = new StringBuilder($"\n{sentence}\n\n| {string.Join(" | ", columns)} |\n|---|---|---|\n");
        foreach (var headline in headlines)
            text.Append($"| {headline.Name} | {headline.Ours} | {headline.Beside} |\n");
        return text.ToString();
    }
}
