using System.Globalization;
using System.Net;
using System.Text.Json;
using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Exports;

/// <summary>The tables of a document as read, before any form is recognised. A nested table follows the table that holds it.</summary>
public static class TablesExport
{
    /// <summary>
    /// <c>{"source": …, "tables": [{"page", "rows", "columns", "cells": […]}]}</c> on one line, every cell once at its top left
    /// position; without the end of the line.
    /// </summary>
    public static void WriteJsonLine(Document document, Stream to)
    {
        using var json = new Utf8JsonWriter(to, JsonFields.Options(indented: false));
        json.WriteStartObject();
        json.Source(document.Source);
        json.List("tables", document.Tables.ToList(), Table);
        json.WriteEndObject();
    }

    public static void HtmlHead(TextWriter to) => to.Write(
        "<!DOCTYPE html>\n<html lang=\"zh\">\n<head>\n<meta charset=\"utf-8\">\n<title>perfeval tables</title>\n"
        + "<style>table{border-collapse:collapse;margin:1em 0}td{border:1px solid #888;padding:2px 6px;vertical-align:top}caption{text-align:left}</style>\n"
        + "</head>\n<body>\n");

    public static void HtmlFoot(TextWriter to) => to.Write("</body>\n</html>\n");

    /// <summary>One section with a heading and every table; all text escaped, nothing else of the document in it.</summary>
    public static void Html(TextWriter to, Document document)
    {
        to.Write($"<section>\n<h2>{Escaped(document.Source.Path)}</h2>\n");
        var number = 0;
        foreach (var table in document.Tables)
        {
            var page = table.At.Page is { } p ? string.Create(CultureInfo.InvariantCulture, $"（第{p}页）") : "";
            to.Write(string.Create(CultureInfo.InvariantCulture, $"<table>\n<caption>表{++number}{page}</caption>\n"));
            for (var row = 0; row < table.RowCount; row++)
                HtmlRow(to, table, row);
            to.Write("</table>\n");
        }

        to.Write("</section>\n");
    }

    private static void HtmlRow(TextWriter to, Table table, int row)
    {
        to.Write("<tr>");
        for (var column = 0; column < table.ColumnCount; column++)
        {
            var cell = table[row, column];
            if (cell is null)
            {
                to.Write("<td></td>");
            }
            else if (cell.Row == row && cell.Column == column)
            {
                var spans = (cell.RowSpan > 1 ? string.Create(CultureInfo.InvariantCulture, $" rowspan=\"{cell.RowSpan}\"") : "")
                    + (cell.ColumnSpan > 1 ? string.Create(CultureInfo.InvariantCulture, $" colspan=\"{cell.ColumnSpan}\"") : "");
                to.Write($"<td{spans}>{Escaped(cell.Text).Replace("\n", "<br>", StringComparison.Ordinal)}</td>");
            }
        }

        to.Write("</tr>\n");
    }

    private static string Escaped(string text) => WebUtility.HtmlEncode(SafeText.WithoutControls(text));

    private static void Table(Utf8JsonWriter json, Table table)
    {
        json.WriteStartObject();
        if (table.At.Page is { } page)
            json.WriteNumber("page", page);
        else
            json.WriteNull("page");
        json.WriteNumber("rows", table.RowCount);
        json.WriteNumber("columns", table.ColumnCount);
        json.List("cells", table.Cells, Cell);
        json.WriteEndObject();
    }

    private static void Cell(Utf8JsonWriter json, Cell cell)
    {
        json.WriteStartObject();
        json.WriteNumber("row", cell.Row);
        json.WriteNumber("column", cell.Column);
        json.WriteNumber("rowSpan", cell.RowSpan);
        json.WriteNumber("columnSpan", cell.ColumnSpan);
        json.Text("text", cell.Text);
        if (cell.At.Page is { } page)
            json.WriteNumber("page", page);
        else
            json.WriteNull("page");
        if (cell.At.Box is { } box)
            json.Box(box);
        else
            json.WriteNull("box");
        json.WriteEndObject();
    }
}
