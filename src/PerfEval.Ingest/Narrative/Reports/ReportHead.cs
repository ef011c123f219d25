using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Narrative.Vocabulary;

namespace PerfEval.Ingest.Narrative.Reports;

/// <summary>What is evaluated, by whom, where and for which year.</summary>
internal sealed record ReportHead(
    EvaluationType Type,
    Sourced<int>? FiscalYear,
    Sourced<string>? Region,
    Sourced<string>? Project,
    Sourced<string>? Unit,
    Sourced<string>? CompetentDepartment)
{
    public static ReportHead Read(Report report, NarrativeVocabulary words)
    {
        var title = report.Title;
        var type = TypeOf(report, words.Titles);
        var unit = title?.Locate(title.Parts.Unit)
            ?? NamedUnits.Labelled(report, words)
            ?? NamedUnits.Below(report, words)
            ?? NamedUnits.Signed(report, words)
            ?? NamedUnits.Evaluating(report, words);
        return new(
            type,
            FiscalYears.Find(report, words.Units.Years),
            title?.Locate(title.Parts.Place) ?? PlaceOf(unit, words.Places),
            title?.Locate(title.Parts.Project) ?? (type == EvaluationType.Department ? null : LabelledLines.Find(report, words.Units.Projects)),
            unit,
            LabelledLines.Find(report, words.Units.Competent));
    }

    private static EvaluationType TypeOf(Report report, TitleWords words)
    {
        var told = report.Title?.Parts.Type;
        if (told is EvaluationType.Department or EvaluationType.Transfer)
            return told.Value;
        var headings = report.Paragraphs.Where(p => p.Heading is not null).Select(p => p.Heading!).ToList();
        if (headings.Exists(words.TransferHeadings.IsIn))
            return EvaluationType.Transfer;
        return report.Title?.Parts.Project is null && headings.Exists(words.Department.IsIn) ? EvaluationType.Department : EvaluationType.Project;
    }

    private static Sourced<string>? PlaceOf(Sourced<string>? unit, PlaceWords words)
    {
        var place = unit is null ? null : PlaceNames.Of(unit.Value, words);
        return place is null || place.Length == unit!.Value.Length ? null : unit.With(place);
    }
}
