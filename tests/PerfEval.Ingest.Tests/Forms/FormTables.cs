using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Forms.Rows;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Tests.Forms;

/// <summary>
/// Documents drawn as text: a line with | is a table row, any other line a paragraph, an empty line ends a table.
/// ^ is a position merged with the one above, &lt; one merged with the one to the left.
/// </summary>
internal static class FormTables
{
    public static LabelCatalog Labels { get; } = LabelCatalog.Load(SchemaFiles.BuiltIn);

    public static FormReading ReadOne(string drawing)
    {
        var forms = Read(drawing);
        return Assert.Single(forms);
    }

    public static IReadOnlyList<FormReading> Read(string drawing)
    {
        var (sections, _) = FormFinder.Find(Document(drawing), Labels);
        var reader = new FormReader(Labels);
        return [.. sections.Select(s => reader.Read(s))];
    }

    /// <param name="drawing">The drawing.</param>
    /// <param name="isText">Cells stand in lines of a text.</param>
    /// <param name="isByWhiteSpace">No lines show the grids of the tables.</param>
    public static Document Document(string drawing, bool isText = false, bool isByWhiteSpace = false)
    {
        var blocks = new List<Block>();
        var rows = new List<string[]>();
        foreach (var line in drawing.Split('\n').Append(string.Empty))
        {
            if (line.Contains('|', StringComparison.Ordinal))
            {
                rows.Add([.. line.Split('|').Select(c => c.Trim())]);
                continue;
            }

            if (rows.Count > 0)
                blocks.Add(Table(rows, blocks.Count, isText, isByWhiteSpace));
            rows = [];
            if (line.Trim().Length > 0)
                blocks.Add(new Paragraph(line.Trim(), new Location { Block = blocks.Count }));
        }

        return new Document(new SourceFile("drawing.docx", new string('0', 64), DocumentFormat.Docx, 0), blocks, []);
    }

    private static Table Table(List<string[]> rows, int block, bool isText, bool isByWhiteSpace)
    {
        var cells = new List<Cell>();
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < rows[row].Length; column++)
            {
                if (rows[row][column] is "^" or "<")
                    continue;
                var rowSpan = 1;
                while (row + rowSpan < rows.Count && column < rows[row + rowSpan].Length && rows[row + rowSpan][column] == "^")
                    rowSpan++;
                var columnSpan = 1;
                while (column + columnSpan < rows[row].Length && rows[row][column + columnSpan] == "<")
                    columnSpan++;
                var at = new Location { Block = block, Row = row, Column = column, Line = isText ? row + 1 : null };
                cells.Add(new Cell(row, column, rowSpan, columnSpan, [new Paragraph(rows[row][column].Replace("\\n", "\n", StringComparison.Ordinal), at)], at));
            }
        }

        return new Table(cells, new Location { Block = block }) { IsByWhiteSpace = isByWhiteSpace };
    }

    /// <summary>一级/二级 名称: 指标值, 实际, 分值, 得分, 原因 — one line an indicator.</summary>
    public static string Dump(FormReading form) => string.Join('\n', form.Indicators.Select(i =>
        $"{i.Level1?.Value}/{i.Level2?.Value} {i.Name.Value}: " + string.Join(", ",
            new[] { ColumnRole.Target, ColumnRole.Actual, ColumnRole.Weight, ColumnRole.Score, ColumnRole.Reason }
                .Where(r => form.IndicatorHeader!.Has(r)).Select(r => i.Cells.Cell(r)?.Value ?? "·"))));
}
