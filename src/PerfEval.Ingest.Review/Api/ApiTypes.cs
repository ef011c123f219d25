using System.Text.Json;

namespace PerfEval.Ingest.Review.Api;

// What the API takes and gives; openapi.json says the same, and a test holds the two together.

/// <summary>A reason why something was not done (Chinese).</summary>
internal sealed record ApiProblem(string Error);

internal sealed record ApiPage<T>(long Total, IReadOnlyList<T> Items, string? Next);

internal sealed record ApiUnit(int? Id, string? Name, string? Region);

internal sealed record ApiFinding(
    long Id, string Fingerprint, string Rule, string Title, string Severity, string State, int Risk, string? Subject, string? Indicator, string? Stated, string? Expected, string Message,
    long Submission, int? Evaluation, string File, string? Place, ApiUnit? Unit, string? Project, int? Year, decimal? Budget);

internal sealed record ApiEvidence(int Number, string? Role, string Text, string Place, JsonElement? Location, string? Sha256, string? File);

internal sealed record ApiDecision(long Id, string Decision, string? Reason, string By, DateTimeOffset Time, long? Undoes, bool TakenBack);

internal sealed record ApiFindingDetail(ApiFinding Finding, string? Excerpt, IReadOnlyList<ApiEvidence> Evidence, IReadOnlyList<ApiDecision> History);

internal sealed record ApiDecide(IReadOnlyList<long>? Findings, string? Decision, string? Reason);

internal sealed record ApiDecided(IReadOnlyList<long> Findings);

internal sealed record ApiEvaluation(
    long Submission, int No, string Type, string Form, string? Layout, string? Title, int? Year, ApiUnit Unit, string? Project, string? ProjectCode, string? Department,
    decimal? TotalWeight, decimal? TotalScore, string? TotalScoreText, decimal? RecomputedScore, string? Grade, decimal? InitialBudget, decimal? AnnualBudget, decimal? Executed, decimal? ExecutionRate,
    int Indicators, bool IsCurrent, string File, string? Sha256);

internal sealed record ApiFund(int No, string Source, string? Label, decimal? InitialBudget, decimal? AnnualBudget, decimal? Executed, decimal? Received, decimal? Weight, decimal? ExecutionRate, decimal? Score, string? Place);

internal sealed record ApiIndicator(
    int No, string? Level1, string? Level2, string Name, string? Indicator, string? TargetText, decimal? TargetValue, string? TargetOperator, string? TargetUnit, string? ActualText, decimal? ActualValue, string? ActualUnit,
    decimal? Weight, decimal? Score, string? Reason, string? Place);

internal sealed record ApiRecomputation(string Section, string Label, string Stated, string? Recomputed, decimal? Difference, string Agreement, string? Explanation, string? Place);

internal sealed record ApiNotice(string Code, string Message, string? Place);

internal sealed record ApiEvaluationDetail(
    ApiEvaluation Evaluation, IReadOnlyList<ApiFund> Funds, IReadOnlyList<ApiIndicator> Indicators, IReadOnlyList<ApiRecomputation> Recomputations, IReadOnlyList<ApiNotice> Notices, IReadOnlyList<ApiFinding> Findings);

internal sealed record ApiCounts(int Total, int Error, int Warning, int Info, int Open, int Queried, int Second, int Confirmed, int Dismissed);

internal sealed record ApiFigures(
    int Evaluations, int Stated, decimal? MeanStated, int Compared, decimal? MeanCompared, decimal? MeanRecomputed, int Differing, decimal Budget, decimal Executed, decimal? ExecutionRate, long ScoredIndicators, long FullMarks, ApiCounts Findings);

internal sealed record ApiYearFigures(int? Year, int Units, ApiFigures Figures);

internal sealed record ApiRegionFigures(int? Region, string? Name, int Units, ApiFigures Figures);

internal sealed record ApiOverview(int Units, ApiFigures Total, IReadOnlyList<ApiYearFigures> Years, IReadOnlyList<ApiRegionFigures> Regions);

internal sealed record ApiUnitFigures(int? Unit, string? Name, string? Region, int? Year, ApiFigures Figures);

internal sealed record ApiSample(long Id, string Method, long Seed, int Size, long Population, DateTimeOffset Drawn, int Items, int Right, int Wrong, ApiErrorRate? ErrorRate);

internal sealed record ApiErrorRate(decimal Share, decimal Lower, decimal Upper, decimal Confidence, string Method);

internal sealed record ApiSampleItem(int Item, long Submission, int Evaluation, string? Stratum, decimal Probability, string? Project, string? Unit, int? Year, int Findings, string Verdict, string? Reason, string? By, DateTimeOffset? Time);

internal sealed record ApiSampleDetail(ApiSample Sample, IReadOnlyList<ApiSampleItem> Items, string? Next);

internal sealed record ApiJudge(string? Verdict, string? Reason);

internal sealed record ApiJudged(int? Next);

internal sealed record ApiToken(string Header, string Token);
