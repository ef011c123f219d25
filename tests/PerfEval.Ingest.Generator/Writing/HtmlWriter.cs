using System.Globalization;
using System.Net;
using System.Text;
using PerfEval.Ingest.Generator.Content;
using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Writing;

/// <summary>
/// Writes a case as a page for a browser to print: the way to a .pdf of Chromium's. Fonts and borders differ from case to case, as
/// they do from county to county.
/// </summary>
internal sealed class HtmlWriter
{
    private static readonly string[] Fonts = ["'Noto Serif CJK SC'", "'AR PL UMing CN'", "'Noto Sans CJK SC'", "'WenQuanYi Zen Hei'"];

    private static readonly string[] Borders =
    [
        "border-collapse: collapse; --line: 1px solid black",
        "border-collapse: collapse; --line: 0.5pt solid #333",
        "border-collapse: separate; border-spacing: 0; --line: 1px solid black",
        "border-collapse: collapse; --line: 3px double black",
    ];

    private readonly Numbering numbering = new();
    private readonly StringBuilder html = new();

    private HtmlWriter()
    {
    }

    /// <param name="corpusCase">What to write.</param>
    /// <param name="style">Any number: cases with consecutive numbers look different.</param>
    public static string Write(CorpusCase corpusCase, int style)
    {
        var writer = new HtmlWriter();
        writer.Head(Fonts[style % Fonts.Length], Borders[style / Fonts.Length % Borders.Length]);
        foreach (var (part, index) in corpusCase.Parts.Select((part, index) => (part, index)))
        {
            if (index > 0)
                writer.html.Append("<div style=\"break-before: page\"></div>\n");
            foreach (var block in part.Blocks())
                writer.Write(block);
        }

        return writer.html.Append("</body></html>\n").ToString();
    }

    private void Head(string font, string borders) => html.Append(CultureInfo.InvariantCulture, $$"""
        <!DOCTYPE html>
        <html lang="zh-CN"><head><meta charset="utf-8"><title></title><style>
        @page { size: A4; margin: 20mm 15mm }
        body { font: 10.5pt {{font}}; margin: 0 }
        h1 { font-size: 15pt; text-align: center; margin: 6pt 0 }
        p { margin: 0; text-indent: 2em; line-height: 1.6 }
        table { {{borders}}; width: 100%; margin: 4pt 0 }
        td { border: var(--line); padding: 2pt 3pt; vertical-align: middle }
        </style></head><body>

        """);

    private void Write(Block block)
    {
        switch (block)
        {
            case Paragraph { Kind: ParagraphKind.Title } title:
                html.Append("<h1>").Append(Text(title.Text)).Append("</h1>\n");
                break;
            case Paragraph paragraph:
                html.Append("<p>").Append(Text(numbering.Next(paragraph.Level) + paragraph.Text)).Append("</p>\n");
                break;
            case Table table:
                Write(table);
                break;
        }
    }

    private void Write(Table table)
    {
        html.Append("<table>\n");
        for (var row = 0; row < table.Rows.Count; row++)
        {
            html.Append("<tr>");
            var column = 0;
            foreach (var cell in table.Rows[row].Cells)
            {
                if (cell.Merge != Merge.Continue)
                    Write(cell, RowSpan(table, row, column));
                column += cell.Span;
            }

            html.Append("</tr>\n");
        }

        html.Append("</table>\n");
    }

    private void Write(Cell cell, int rowSpan)
    {
        html.Append("<td");
        if (cell.Span > 1)
            html.Append(CultureInfo.InvariantCulture, $" colspan=\"{cell.Span}\"");
        if (rowSpan > 1)
            html.Append(CultureInfo.InvariantCulture, $" rowspan=\"{rowSpan}\"");
        html.Append('>').Append(Text(cell.Text));
        if (cell.Nested is { } nested)
            Write(nested);
        html.Append("</td>");
    }

    private static int RowSpan(Table table, int row, int column)
    {
        var span = 1;
        while (row + span < table.Rows.Count && CellAt(table.Rows[row + span], column) is { Merge: Merge.Continue })
            span++;
        return span;
    }

    private static Cell? CellAt(Row row, int column)
    {
        foreach (var cell in row.Cells)
        {
            if (column == 0)
                return cell;
            column -= cell.Span;
        }

        return null;
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text).Replace("\n", "<br>", StringComparison.Ordinal);
}
