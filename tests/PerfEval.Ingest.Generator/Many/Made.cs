using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PerfEval.Ingest.Generator.Gold;
using PerfEval.Ingest.Generator.Model;
using PerfEval.Ingest.Generator.Pdf;
using PerfEval.Ingest.Generator.Verification;
using PerfEval.Ingest.Generator.Writing;

namespace PerfEval.Ingest.Generator.Many;

/// <summary>A file that was made, and what is true of it.</summary>
internal sealed record Made(PlannedFile Planned, byte[] Content, CorpusCase? Case, IReadOnlyList<string> Planted)
{
    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly TextVariant[] Texts =
    [
        new(Flattening.CellPerLine, "utf-8"), new(Flattening.TabRows, "utf-8"), new(Flattening.TabRows, "gb18030"), new(Flattening.CellPerLine, "utf-16le"), new(Flattening.TabRows, "utf-8-bom"),
        new(Flattening.Paragraphs, "utf-8"), new(Flattening.BlankRows, "utf-8"), new(Flattening.ShiftedBars, "utf-8"), new(Flattening.BarRows, "utf-8"), new(Flattening.OneLine, "utf-8"),
    ];

    public static Made From(PlannedFile planned, ManyOptions options)
    {
        var original = planned.IsDuplicate ? planned.First! : planned;
        var chance = new Chance(options.Seed, 7, original.Number);
        var (corpusCase, planted) = Compose(original, options, chance);
        if (planned.Hostile is { } hostile)
            return new(planned, hostile.Make(corpusCase, chance), Case: null, []);
        return new(planned, Write(corpusCase, original.Format, chance), corpusCase, planted);
    }

    /// <summary>One line of the file of truths: where the file lies, its hash, and its evaluations as gold labels state them, or why it is refused.</summary>
    public string Truth()
    {
        var line = new JsonObject
        {
            ["path"] = Planned.Path,
            ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(Content)),
            ["bytes"] = Content.Length,
        };
        if (Planned.Hostile is { } hostile)
        {
            line["hostile"] = hostile.Name;
            line["refusal"] = hostile.Refusal;
            if (hostile.Entry is not null)
                line["entry"] = hostile.Entry;
            return line.ToJsonString(OneLine);
        }

        line["city"] = Planned.Series.City;
        line["county"] = Planned.Series.County;
        line["format"] = Planned.Format;
        if (Planned.IsDuplicate)
            line["duplicateOf"] = Planned.First!.Path;
        else if (Planned.Again > 0)
            line["resubmissionOf"] = Planned.First!.Path;
        if (Planned.CopiedFrom is { } from)
            line["copiedFrom"] = from.Path;
        if (Planned.Oddity == Oddity.Jump)
            line["jump"] = "funds";
        if (Planned.Oddity == Oddity.Outlier)
            line["outlier"] = DraftDrawing.Counted(Planned.Series).Name;
        line["planted"] = new JsonArray([.. Planted.Select(p => (JsonNode)p)]);
        line["gold"] = JsonNode.Parse(GoldFile.Write(Case!));
        return line.ToJsonString(OneLine);
    }

    private static (CorpusCase Case, IReadOnlyList<string> Planted) Compose(PlannedFile planned, ManyOptions options, Chance chance)
    {
        var draft = DraftDrawing.Draw(options.Seed, planned.Series, planned.Year, planned.Again, planned.Oddity);
        if (planned.IsNarrative)
            return (Finish(planned, Report(planned, draft, options), chance, "narrative"), []);
        var sheet = Sheet.Of(options.Seed, planned.Series);
        var evaluation = sheet.Evaluate(draft);
        List<string> planted = [];
        if (chance.Happens(options.Faults))
            (evaluation, planted) = Plant(evaluation, chance);
        return (Finish(planned, sheet.Print(draft, evaluation), chance, sheet.Layout), planted);
    }

    private static Report Report(PlannedFile planned, Draft draft, ManyOptions options)
    {
        var worded = planned.CopiedFrom ?? planned;
        return Narratives.Write(draft, new Chance(options.Seed, 8, worded.Number), planned.CopiedFrom?.Series);
    }

    private static CorpusCase Finish(PlannedFile planned, Part part, Chance chance, string layout) => new(layout, planned.Path, "")
    {
        Parts = [part],
        Findings = [.. Arithmetic.Of(part.Truth!, TextWriter.Null)],
        Text = chance.Of(Texts),
        Docx = chance.Below(6) switch { 0 => [new SoftBreaks()], 1 => [new WordNumbering()], 2 => [new TableInContentControl()], _ => [] },
    };

    /// <summary>One fault, sometimes two; those that find room.</summary>
    private static (Evaluation Evaluation, List<string> Planted) Plant(Evaluation evaluation, Chance chance)
    {
        var (planted, left, wanted) = (new List<string>(), Faults.All.ToList(), chance.Happens(0.2m) ? 2 : 1);
        while (planted.Count < wanted && left.Count > 0)
        {
            var fault = chance.Of(left);
            left.Remove(fault);
            if (fault.Plant(evaluation, chance) is not { } changed)
                continue;
            // A fault that undoes another, or that the form's own figures excuse, is none.
            var found = Arithmetic.Of(changed, TextWriter.Null).Select(f => f.Rule).ToHashSet(StringComparer.Ordinal);
            if (!found.Contains(fault.Rule) || !planted.TrueForAll(found.Contains))
                continue;
            planted.Add(fault.Rule);
            evaluation = changed;
        }

        return (evaluation, planted);
    }

    private static byte[] Write(CorpusCase corpusCase, string format, Chance chance) => format switch
    {
        "docx" => DocxWriter.Write(corpusCase),
        "pdf" => PdfWriter.Write(corpusCase.Parts, chance.Below(2) == 0 ? PdfCoding.Ucs2 : PdfCoding.GbkEuc),
        _ => PlainTextWriter.Write(corpusCase),
    };
}
