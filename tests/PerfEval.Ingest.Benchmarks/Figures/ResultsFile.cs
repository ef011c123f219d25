using System.Globalization;
using System.Text;

namespace PerfEval.Ingest.Benchmarks.Figures;

/// <summary>A results file as it was written, taken apart again.</summary>
/// <param name="Date">Of the run.</param>
/// <param name="Machine">In one line.</param>
/// <param name="Headlines">In the order of the file.</param>
/// <param name="Sections">Their ids, and the text of each.</param>
internal sealed record ResultsFile(string Date, string Machine, IReadOnlyList<Headline> Headlines, IReadOnlyList<(string Id, string Text)> Sections)
{
    private const string SectionHead = "## ";
    private const string SummaryHead = "## Summary";

    /// <summary>Every figure by section, table, row and column.</summary>
    public IEnumerable<(string Place, Figure Figure)> Figures()
    {
        foreach (var (id, text) in Sections)
        {
            var (caption, columns) = ("", Array.Empty<string>());
            foreach (var line in text.Split('\n'))
            {
                if (line.StartsWith("### ", StringComparison.Ordinal))
                    (caption, columns) = (line[4..], []);
                else if (Cells(line) is not { } cells)
                    continue;
                else if (columns.Length == 0)
                    columns = cells;
                else
                {
                    for (var i = 1; i < cells.Length; i++)
                    {
                        if (Figure.Parse(cells[i]) is { } figure)
                            yield return ($"{id} / {caption} / {cells[0]} / {columns[i]}", figure);
                    }
                }
            }
        }
    }

    public static string Write(DateTimeOffset time, RunDescription run, IReadOnlyList<(string Id, string Title, string Explanation, SectionResult? Result, string? Failure)> sections)
    {
        var text = new StringBuilder();
        text.Append("# Measured\n\n");
        text.Append(CultureInfo.InvariantCulture, $"- Date: {time:yyyy-MM-dd}\n- Machine: {run.Machine}\n");
        text.Append($"- Repeat: `{run.Command}`\n");
        if (run.Remark is { } remark)
            text.Append($"- {remark}\n");
        text.Append(
            """

            Each cell is a median, with the least and the most of the rounds in brackets; one without brackets was measured once. All that is compared runs in turn in the
            same run, so that a neighbour on the machine slows all alike. A repetition on the same machine at rest must give a median within the bounds below
            (`dotnet run -c Release --project tests/PerfEval.Ingest.Benchmarks -- compare OTHER.md` checks every figure of two files); on another machine, ratios hold and times do not.

            | unit | is | a repetition lies within |
            |---|---|---|

            """);
        foreach (var measure in Measure.All)
            text.Append($"| {measure.Unit} | {measure.Means} | {measure.Bound} |\n");
        text.Append($"\n{SummaryHead}\n\n| what | figure | beside it |\n|---|---|---|\n");
        foreach (var (name, _) in HeadlineNames.All)
        {
            foreach (var headline in sections.SelectMany(s => s.Result?.Headlines ?? []).Where(h => h.Name == name))
                text.Append($"| {headline.Name} | {headline.Ours} | {headline.Beside} |\n");
        }

        text.Append("\n## Versions\n\n| program | version |\n|---|---|\n");
        foreach (var (name, version) in run.Versions)
            text.Append($"| {name} | {version} |\n");
        foreach (var (id, title, explanation, result, failure) in sections)
        {
            text.Append($"\n{SectionHead}{id}: {title}\n\n{explanation}\n");
            if (failure is not null)
                text.Append($"\n**Failed:** {failure.ReplaceLineEndings(" ")}\n");
            foreach (var table in result?.Tables ?? [])
                text.Append('\n').Append(table.ToMarkdown());
            foreach (var note in result?.Notes ?? [])
                text.Append($"\n{note}\n");
        }

        return text.ToString();
    }

    public static ResultsFile Parse(string text)
    {
        var parts = text.ReplaceLineEndings("\n").Split("\n" + SectionHead);
        var head = parts[0].Split('\n');
        var summary = parts.FirstOrDefault(p => SectionHead + p.Split('\n')[0] == SummaryHead) ?? "";
        var headlines = summary.Split('\n').Select(Cells).OfType<string[]>().Skip(1).Select(c => new Headline(c[0], c[1], c[2])).ToList();
        var sections = parts.Skip(1).Where(p => p.Split('\n')[0].Contains(": ", StringComparison.Ordinal)).Select(p => (p[..p.IndexOf(':', StringComparison.Ordinal)], p)).ToList();
        return new(Of("- Date: "), Of("- Machine: "), headlines, sections);

        string Of(string label) => head.FirstOrDefault(l => l.StartsWith(label, StringComparison.Ordinal))?[label.Length..] ?? "";
    }

    /// <summary>Of a row of a table; null for other lines and for the line under the heads.</summary>
    private static string[]? Cells(string line) =>
        line.StartsWith("| ", StringComparison.Ordinal) ? [.. line[2..^2].Split(" | ").Select(c => c.Trim().Replace("\\|", "|", StringComparison.Ordinal))] : null;
}
