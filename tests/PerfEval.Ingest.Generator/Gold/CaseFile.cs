using System.Text.Json.Nodes;
using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Gold;

/// <summary>case.json: where a case comes from and what it shows.</summary>
internal static class CaseFile
{
    public static string Write(CorpusCase corpusCase)
    {
        var text = new JsonObject { ["flattening"] = Words(corpusCase), ["encoding"] = corpusCase.Text.Encoding };
        if (corpusCase.Text.CutBefore is not null)
            text["cut"] = "the sheet is cut by a page break: rows go on one field to the left, without their first levels";
        var docx = corpusCase.Docx.Select(t => t.Description).Distinct(StringComparer.Ordinal);
        return CompactJson.Write(new JsonObject
        {
            ["origin"] = "written for this corpus",
            ["layout"] = corpusCase.Layout,
            ["shows"] = corpusCase.Shows,
            ["variants"] = new JsonObject
            {
                ["txt"] = text,
                ["docx"] = new JsonArray([.. docx.Select(d => JsonValue.Create(d))]),
            },
        });
    }

    private static string Words(CorpusCase corpusCase)
    {
        if (!corpusCase.Parts.SelectMany(p => p.Blocks()).OfType<Content.Table>().Any())
            return "no table";
        return corpusCase.Text.Flattening switch
        {
            Flattening.CellPerLine => "a line for each cell behind a tab, a blank line between rows",
            Flattening.TabRows => "a line for each row, cells behind tabs, empty fields for merged cells",
            Flattening.BarRows => "a line for each row, cells behind bars, spans lost",
            Flattening.ShiftedBars => "a line for each row, a bar between cells, spans lost, empty cells kept",
            Flattening.Paragraphs => "a paragraph for each cell, blank lines between",
            Flattening.OneLine => "the whole table on one line, cells behind blanks, spans and empty cells lost",
            _ => "a line for each row, cells behind blanks, spans and empty cells lost",
        };
    }
}
