namespace PerfEval.Ingest.Evaluations;

/// <summary>
/// Reports and forms of one file that are one evaluation: a report whose tables hold its indicators, and a covering
/// letter that says nothing but that the form follows.
/// </summary>
internal static class ReportsAndForms
{
    /// <summary>
    /// A table without title and names of its own, under the headings of a report, is the report's: it takes the names
    /// from the report above it, and the two are one. A table of goals without results is no part of what it reports.
    /// </summary>
    public static IReadOnlyList<Evaluation> Joined(IReadOnlyList<Evaluation> inOrder)
    {
        var joined = new List<Evaluation>();
        foreach (var evaluation in inOrder)
        {
            if (IsNameless(evaluation) && joined is [.., { Form: EvaluationForm.Narrative, Indicators.Count: 0 } report])
                joined[^1] = Join(report, evaluation);
            else
                joined.Add(evaluation);
        }

        return joined;
    }

    /// <summary>A report that states no figure at all, beside a form: a covering letter.</summary>
    public static bool IsLetter(Evaluation evaluation) => evaluation is
        { Form: EvaluationForm.Narrative, Funds.Count: 0, Indicators.Count: 0, Facts.Count: 0, TotalScore: null, Grade: null };

    private static bool IsNameless(Evaluation evaluation) => evaluation is
        { Form: EvaluationForm.Table, Title: null, ProjectName: null, ImplementingUnit: null, CompetentDepartment: null, Indicators.Count: > 0, Stage: EvaluationStage.Evaluation };

    private static Evaluation Join(Evaluation report, Evaluation table) => table with
    {
        Type = report.Type,
        Title = report.Title,
        FiscalYear = table.FiscalYear ?? report.FiscalYear,
        Region = table.Region ?? report.Region,
        ProjectName = report.ProjectName,
        CompetentDepartment = report.CompetentDepartment,
        ImplementingUnit = report.ImplementingUnit,
        Funds = table.Funds.Count > 0 ? table.Funds : report.Funds,
        TotalScore = table.TotalScore ?? report.TotalScore,
        Grade = table.Grade ?? report.Grade,
        Facts = report.Facts,
        Relations = report.Relations,
        Payments = report.Payments,
        Requests = report.Requests,
        Claims = report.Claims,
        Passages = [.. report.Passages, .. table.Passages],
        Opening = report.Opening,
    };
}
