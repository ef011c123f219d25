using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PerfEval.Ingest.Generator.Gold;
using PerfEval.Ingest.Generator.Model;
using PerfEval.Ingest.Generator.Pdf;
using PerfEval.Ingest.Generator.Writing;

namespace PerfEval.Ingest.Generator.Many;

/// <summary>A file that was made, and what is true of it.</summary>
internal sealed record Made(PlannedFile Planned, byte[] Content, CorpusCase? Case, IReadOnlyList<string> Planted)
{
    /// <summary>Share of the PDFs whose tables have no lines.</summary>
    private const decimal WithoutRules = 0.15m;

    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What parts the cells of its tables; null where it is no PDF.</summary>
    public PdfRules? Rules { get; private init; }

    public static Made From(PlannedFile planned, ManyOptions options)
    {
        var original = planned.IsDuplicate ? planned.First! : planned;
        var chance = new Chance(options.Seed, 7, original.Number);
        var (corpusCase, planted) = Composition.Of(original, options, chance);
        if (planned.Hostile is { } hostile)
            return new(planned, hostile.Make(corpusCase, chance), Case: null, []);
        if (original.Format == "docx")
            return new(planned, DocxWriter.Write(corpusCase), corpusCase, planted);
        if (original.Format != "pdf")
            return new(planned, PlainTextWriter.Write(corpusCase), corpusCase, planted);
        var (coding, rules) = (chance.Below(2) == 0 ? PdfCoding.Ucs2 : PdfCoding.GbkEuc, chance.Happens(WithoutRules) ? PdfRules.None : PdfRules.All);
        return new(planned, PdfWriter.Write(corpusCase.Parts, coding, rules), corpusCase, planted) { Rules = rules };
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
}
