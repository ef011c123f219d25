using System.Text.Json;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Stress.Fuzzing.Documents;

/// <summary>Where the text of a document stands, to see whether what was read stands where it is said to.</summary>
internal sealed class Places
{
    private readonly Dictionary<(int? Block, string? Part), string> blocks = [];
    private readonly Dictionary<(int? Block, string? Part, int Row, int Column), Cell> cells = [];
    private readonly HashSet<(int? Block, string? Part)> tables = [];

    public Places(Document document)
    {
        foreach (var block in document.Blocks)
            Add(block);
    }

    /// <summary>Every text of the JSON that has a place: the place exists, and the text stands there. The first that does not.</summary>
    public string? Wrong(string json)
    {
        using var document = JsonDocument.Parse(json);
        foreach (var member in document.RootElement.EnumerateObject().Where(m => m.Name is "evaluations" or "findings"))
        {
            if (Wrong(member.Value) is { } wrong)
                return wrong;
        }

        return null;
    }

    private string? Wrong(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().Select(Wrong).FirstOrDefault(w => w is not null);
        if (element.ValueKind != JsonValueKind.Object)
            return null;
        if (element.TryGetProperty("at", out var at) && Fault(at, element.TryGetProperty("text", out var text) && !element.TryGetProperty("role", out _) ? text.GetString() : null) is { } fault)
            return fault + "\n" + element.GetRawText();

        // Clauses stand where the whole text begins, which may go over several cells.
        return element.EnumerateObject().Where(m => m.Name != "parts").Select(m => Wrong(m.Value)).FirstOrDefault(w => w is not null)
            ?? (element.TryGetProperty("parts", out var parts) ? parts.EnumerateArray().Select(p => InWhole(p, element)).FirstOrDefault(w => w is not null) : null);
    }

    private static string? InWhole(JsonElement part, JsonElement whole) =>
        part.TryGetProperty("quantity", out var quantity) && Stands(quantity.GetProperty("text").GetString(), whole.GetProperty("text").GetString()!) && quantity.GetProperty("at").GetRawText() == whole.GetProperty("at").GetRawText()
            ? null : "a clause that does not stand in its text\n" + whole.GetRawText();

    private string? Fault(JsonElement at, string? text)
    {
        var (block, part) = (Number(at, "block"), at.TryGetProperty("part", out var p) ? p.GetString() : null);
        if (Number(at, "row") is { } row && Number(at, "column") is { } column)
        {
            if (!cells.TryGetValue((block, part, row, column), out var cell))
                return tables.Contains((block, part)) ? "a place at no cell of its table" : "a place in no table";
            return Stands(text, cell.Text) || StandsInRow(text, cell, block, part, row, column) ? null : $"a text that does not stand in its cell\n{cell}";
        }

        if (Number(at, "row") is not null)
            return tables.Contains((block, part)) ? null : "a row of no table";
        if (block is null)
            return at.EnumerateObject().Any() ? null : "a place that is none";
        if (tables.Contains((block, part)))
            return null;
        if (!blocks.TryGetValue((block, part), out var paragraph))
            return "a place at no block";
        if (Number(at, "start") is { } start && Number(at, "end") is { } end)
            return start < 0 || end < start || end > paragraph.Length ? "a place beyond its text" : Stands(text, paragraph[start..end]) || Stands(paragraph[start..end], text ?? "") ? null : $"a text that is not between its offsets\n{paragraph[start..end]}";
        return Stands(text, paragraph) ? null : $"a text that does not stand in its paragraph\n{paragraph}";
    }

    /// <summary>A text that a table broke over cells side by side begins in the cell that is named.</summary>
    private bool StandsInRow(string? text, Cell cell, int? block, string? part, int row, int column)
    {
        var whole = cell.Text;
        for (var last = cell; cells.TryGetValue((block, part, row, ++column), out var next);)
        {
            whole += ReferenceEquals(next, last) ? "" : next.Text;
            last = next;
        }

        // Cells that repeat the one before are left out of the text.
        var (line, place) = (Plain(whole), 0);
        foreach (var piece in (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Plain))
        {
            var found = line.IndexOf(piece, place, StringComparison.Ordinal);
            if (found < 0)
                return false;
            place = found + piece.Length;
        }

        return true;
    }

    private static bool Stands(string? text, string there) => text is null || Plain(there).Contains(Plain(text), StringComparison.Ordinal);

    private static string Plain(string text) => TextNormalizer.CompatibilityKey(SafeText(text));

    private static string SafeText(string text) => Exports.SafeText.ForUnicode(text);

    private static int? Number(JsonElement at, string name) => at.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetInt32() : null;

    private void Add(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                blocks[(block.At.Block, block.At.Part)] = blocks.TryGetValue((block.At.Block, block.At.Part), out var before) ? before + "\n" + paragraph.Text : paragraph.Text;
                break;
            case Table table:
                tables.Add((table.At.Block, table.At.Part));
                foreach (var cell in table.Cells)
                    Add(table, cell);
                break;
        }
    }

    private void Add(Table table, Cell cell)
    {
        for (var row = cell.Row; row < cell.Row + cell.RowSpan; row++)
        {
            for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
                cells.TryAdd((table.At.Block, table.At.Part, row, column), cell);
        }

        foreach (var nested in cell.Blocks.OfType<Table>())
            Add(nested);
    }
}
