using PerfEval.Ingest.Tests.Architecture;

namespace PerfEval.Ingest.Tests.Values;

/// <summary>One row of a table of texts: the text (<c>\n</c> for a line break), what it is read as, and what stands around it.</summary>
public sealed record ValueRow(string Table, int Line, string Text, string Reading, string? Name, string? Unit, string? Nature)
{
    public string Read(string text) => Described.Of(text, Name, Unit, Nature, 2023);

    public override string ToString() => $"{Table}:{Line} “{Text}”: {Reading}";
}

/// <summary>The tables under Values/Tables, one file for each outcome.</summary>
public static class ValueTable
{
    private const string Folder = "tests/PerfEval.Ingest.Tests/Values/Tables";

    public static IReadOnlyList<ValueRow> All { get; } = [.. Repository.Files(Folder, ".tsv").SelectMany(Rows)];

    private static IEnumerable<ValueRow> Rows(string path)
    {
        var table = Path.GetFileNameWithoutExtension(path);
        foreach (var (line, text) in Repository.Read(path).Split('\n').Index())
        {
            if (text.Length == 0 || line == 0)
                continue;
            var cells = text.Split('\t');
            yield return new(table, line + 1, cells[0].Replace("\\n", "\n", StringComparison.Ordinal), cells[1], Cell(cells, 2), Cell(cells, 3), Cell(cells, 4));
        }
    }

    private static string? Cell(string[] cells, int index) => index < cells.Length && cells[index].Length > 0 ? cells[index] : null;
}
