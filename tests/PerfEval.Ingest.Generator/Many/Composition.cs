using PerfEval.Ingest.Generator.Model;
using PerfEval.Ingest.Generator.Verification;

namespace PerfEval.Ingest.Generator.Many;

/// <summary>What stands in a planned file, and what is true of it.</summary>
internal static class Composition
{
    /// <summary>Its own seed's number beside those of the units' other projects.</summary>
    private const int FurtherProject = 1_000_000;

    private static readonly Flattening[] Flattenings =
    [
        Flattening.CellPerLine, Flattening.CellPerLine, Flattening.TabRows, Flattening.TabRows, Flattening.TabRows,
        Flattening.Paragraphs, Flattening.BlankRows, Flattening.ShiftedBars, Flattening.BarRows, Flattening.OneLine,
    ];

    private static readonly string[] Encodings = ["utf-8", "utf-8", "utf-8", "utf-8-bom", "gb18030", "gb18030", "utf-16le"];

    public static (CorpusCase Case, IReadOnlyList<string> Planted) Of(PlannedFile planned, ManyOptions options, Chance chance)
    {
        var draft = DraftDrawing.Draw(options.Seed, planned.Series, planned.Year, planned.Again, planned.Oddity);
        var faulty = chance.Happens(options.Faults);
        if (planned.IsNarrative)
        {
            var wording = new Chance(options.Seed, 8, (planned.CopiedFrom ?? planned).Number);
            var rate = faulty ? Faults.Misstated(draft.Rate, chance) : draft.Rate;
            return (Finish(planned, [Narratives.Write(draft, wording, planned.CopiedFrom?.Series, ScoredSheets.National(draft), rate)], chance, "narrative"), faulty ? ["PE201"] : []);
        }

        var sheet = Sheet.Of(options.Seed, planned.Series);
        var evaluation = sheet.Evaluate(draft);
        List<string> planted = [];
        if (faulty)
            (evaluation, planted) = Plant(evaluation, chance);
        var form = sheet.Print(draft, evaluation);
        return planned.Shape switch
        {
            FileShape.FormAndReport => (Finish(planned, WithReport(form, draft, evaluation, new Chance(options.Seed, 8, planned.Number)), chance, "mixed"), planted),
            FileShape.SeveralForms => (Finish(planned, [form, .. Further(planned, options, sheet, chance)], chance, sheet.Layout), planted),
            _ => (Finish(planned, [form], chance, sheet.Layout), planted),
        };
    }

    /// <summary>The report states the money as the form does, right or wrong, and the form's total.</summary>
    private static IReadOnlyList<Part> WithReport(Form form, Draft draft, Evaluation evaluation, Chance wording)
    {
        var report = Narratives.Write(draft, wording, source: null, evaluation, evaluation.Funds[0].Rate.Value ?? draft.Rate);
        return wording.Below(2) == 0 ? [form, report] : [report, form];
    }

    private static IEnumerable<Part> Further(PlannedFile planned, ManyOptions options, Sheet sheet, Chance chance)
    {
        var (own, count) = (planned.Series, chance.Between(1, 2));
        for (var i = 1; i <= count; i++)
        {
            var kind = own.Sector.Projects[i % own.Sector.Projects.Count];
            var series = own with { Number = own.Number + (FurtherProject * i), Kind = kind with { Name = kind.Name + (i == 1 ? "续建" : "提升") } };
            var draft = DraftDrawing.Draw(options.Seed, series, planned.Year, planned.Again);

            // Printed by the same office, on the same form.
            yield return sheet.Print(draft with { Series = own with { Kind = series.Kind } }, sheet.Evaluate(draft with { Series = own with { Kind = series.Kind } }));
        }
    }

    private static CorpusCase Finish(PlannedFile planned, IReadOnlyList<Part> parts, Chance chance, string layout)
    {
        Evaluation[] evaluations = [.. parts.Select(p => p.Truth!)];
        Expected[] findings = [.. evaluations.SelectMany(e => Arithmetic.Of(e, TextWriter.Null)), .. AcrossFile.Of(evaluations)];

        // Full marks beside a rate that is itself what is wrong: one fault, or two.
        var doubtful = Array.Exists(findings, f => f.Rule == "PE201") ? Array.FindAll(findings, f => f.Rule == "PE404") : [];
        return new(layout, planned.Path, "")
        {
            Parts = parts,
            Findings = [.. findings.Except(doubtful)],
            Tolerated = doubtful,
            Text = new(chance.Of(Flattenings), chance.Of(Encodings)),
            Docx = chance.Below(6) switch { 0 => [new SoftBreaks()], 1 => [new WordNumbering()], 2 => [new TableInContentControl()], _ => [] },
        };
    }

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
}
