using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Cases;

/// <summary>Every case of the corpus, by hand; a case that is not here is not written.</summary>
internal static class CaseCatalog
{
    public static IReadOnlyList<CorpusCase> All { get; } =
    [
        NationalStandard.Clean.Case,
        NationalStandard.Explained.Case,
        NationalStandard.Execution75.Case,
        NationalStandard.Claimed100.Case,
        NationalStandard.Weights90.Case,
        NationalStandard.UnmetFullScore.Case,
        NationalStandard.WrongRate.Case,
        NationalStandard.ScoreAboveWeight.Case,
        NationalStandard.TemplateText.Case,
        NationalStandard.NumberInWords.Case,
        NationalStandard.PartsMismatch.Case,
        NationalStandard.FarOverTarget.Case,
        NationalStandard.DoubledUnit.Case,
        NationalStandard.Incomplete.Case,
        NationalStandard.ExecutionScore.Case,
        NationalStandard.IndicatorScores.Case,
        NationalStandard.TotalAboveFull.Case,
        NationalStandard.OneLine.Case,
        NationalStandard.Continued.Case,
        Transfer.Clean.Case,
        Transfer.Doubts.Case,
        Transfer.PageCut.Case,
        Department.Clean.Case,
        Department.TotalMismatch.Case,
        Department.Weights95.Case,
        Department.Tasks.Case,
        Narrative.DepartmentReport.Case,
        Narrative.TransferReport.Case,
        Narrative.ProjectReport.Case,
        Mixed.FormsAndReport.Case,
        Mixed.ThreeTransferForms.Case,
        YunnanPublic14.Clean.Case,
        YunnanPublic14.UnmetFullScore.Case,
        SichuanDepartmentProject.Clean.Case,
        SichuanDepartmentProject.WrongRate.Case,
        Hubei2080.Clean.Case,
        Hubei2080.ScoreOf20.Case,
        RuralRevitalisation.Clean.Case,
        RuralRevitalisation.WeightsShort.Case,
    ];
}
