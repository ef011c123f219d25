using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Warehouse.Figures;
using PerfEval.Ingest.Warehouse.Model;
using PerfEval.Ingest.Warehouse.Units;

namespace PerfEval.Ingest.Warehouse.AcrossFiles;

/// <summary>PE703: a budget or an indicator moved against last year's submission beyond the profile's bound.</summary>
internal sealed partial class YearOnYear(ScoringProfiles profiles, YearOnYearParameters parameters) : IAcrossFilesRule
{
    private const int Piece = 200;
    private const string Number = "number";

    /// <summary>次数, 覆盖率: of what, such a name does not say.</summary>
    private const int ShortestName = 5;

    public RuleDescriptor Descriptor { get; } = new(
        "PE703",
        "year-on-year",
        Severity.Warning,
        new(
            Title: "与上年相比变动过大",
            Checks: "同一单位、同一项目（或部门整体）本年度与上年度的自评，预算数和同一指标的完成值变动是否超过评分口径规定的幅度。",
            Why: "大起大落而没有说明的，可能是填错单位、口径变了，或目标定得不实。",
            Example: "“医疗救助人次”上年 1000 人次，本年 2400 人次，没有说明原因。",
            Limits: "两年各只有一份现行自评、类别相同才比较；指标值（目标）随之调整、完成情况与上年相当的，或指标值未大动、本年完成值与之相当的不报告；所在报告已就该指标报告 PE305、PE309、PE310 的不再报告；前年与本年相当、只是上年突变的，由上年的问题说明；表中写了偏差原因的、计量单位不同的、任一年没有填数的、上年为 0 的不报告；金额、数量很小的和名称本身就是增减变动的指标不报告；指标按规范名称配对，目录中没有的按两年写法相同的名称配对，认不准的不比较；报告的文字或表下的注已就与上年相比的变动说明原因的不报告。",
            Parameters: "schemas/scoring：year-on-year（变动幅度，默认 50%）；schemas/rules/year-on-year.yaml：smallest-amount（金额下限，默认 10 万元）、smallest-count（数量下限，默认 20）、rate-points（百分率至少变动的百分点，默认 20）、confidence（指标名称的把握，默认 0.9）、volatile（不比较的指标用词）。"));

    public async IAsyncEnumerable<AcrossFinding> CheckAsync(WarehouseContext warehouse, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var piece in (await PairsAsync(warehouse, cancellation)).Chunk(Piece))
        {
            var figures = (await ComparedFigures.LoadAsync(warehouse, [.. piece.SelectMany(p => new[] { p.Now, p.Before, p.Earlier ?? p.Now })], cancellation)).ToDictionary(f => f.Of.Id);
            var doubted = await DoubtedFigures.LoadAsync(warehouse, figures.Keys, ["PE305", "PE309", "PE310"], cancellation);
            foreach (var pair in piece)
            {
                if (!figures.TryGetValue(pair.Now, out var now) || !figures.TryGetValue(pair.Before, out var before))
                    continue;
                var earlier = pair.Earlier is { } id ? figures.GetValueOrDefault(id) : null;
                var (budgets, indicators) = (Budgets(now, before, earlier).ToList(), Indicators(now, before, earlier, doubted).ToList());
                if (budgets.Count + indicators.Count == 0)
                    continue;
                var told = await ToldChanges.LoadAsync(warehouse, now.Of, Words(now), cancellation);
                foreach (var finding in budgets.Where(_ => !told.ExplainBudget()).Concat(indicators.Where(f => !told.Explain(f.Identity[0]!))))
                    yield return finding;
            }
        }
    }

    /// <summary>Evaluations of a year and the year before that are of the same thing: forms of both years, else reports of both, else the only ones that there are.</summary>
    private static async Task<List<YearPair>> PairsAsync(WarehouseContext warehouse, CancellationToken cancellation)
    {
        var byThing = new Dictionary<Thing, SortedDictionary<int, List<OfYear>>>();
        var query = warehouse.Evaluations.Where(e => e.IsCurrent && e.Stage == "evaluation" && e.UnitId != null && e.FiscalYear != null)
            .OrderBy(e => e.UnitId).ThenBy(e => e.SubmissionId).ThenBy(e => e.EvaluationNo)
            .Select(e => new { e.SubmissionId, e.EvaluationNo, Unit = e.UnitId!.Value, e.Type, e.Form, Year = e.FiscalYear!.Value, e.Title, e.ProjectName, e.ImplementingUnit });
        await foreach (var e in query.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            var project = e.Type == "department" ? "" : EvaluationKeys.Project(Year().Replace(e.ProjectName ?? "", ""));
            if (project is null || EvaluationKeys.IsMonitoring(e.Title))
                continue;
            var thing = new Thing(e.Unit, e.Type, project, UnitNames.IsOwnLevel(e.ImplementingUnit ?? ""));
            if (!byThing.TryGetValue(thing, out var years))
                byThing[thing] = years = [];
            if (!years.TryGetValue(e.Year, out var evaluations))
                years[e.Year] = evaluations = [];
            evaluations.Add(new(new(e.SubmissionId, e.EvaluationNo), e.Form));
        }

        var pairs = new List<YearPair>();
        foreach (var years in byThing.Values)
        {
            foreach (var (year, now) in years)
            {
                if (years.TryGetValue(year - 1, out var before) && Pair(now, before) is { } pair)
                    pairs.Add(pair with { Earlier = years.TryGetValue(year - 2, out var earlier) ? Pair(now, earlier)?.Before : null });
            }
        }

        return pairs;
    }

    /// <summary>Where one year has two of a form it is not known which.</summary>
    private static YearPair? Pair(List<OfYear> now, List<OfYear> before)
    {
        foreach (var form in (string[])["table", "narrative"])
        {
            if (now.Exists(e => e.Form == form) && before.Exists(e => e.Form == form))
                return now.Where(e => e.Form == form).ToList() is [var one] && before.Where(e => e.Form == form).ToList() is [var other] ? new(one.Id, other.Id) : null;
        }

        return now is [var only] && before is [var last] ? new(only.Id, last.Id) : null;
    }

    private IEnumerable<AcrossFinding> Budgets(ComparedFigures now, ComparedFigures before, ComparedFigures? earlier)
    {
        if (Total(now) is not { } total || Total(before) is not { } last || !Words(now).IsBlankText(total.Reason))
            yield break;
        var (name, place, value, text, old, oldText) = total.AnnualBudget is { } annual && last.AnnualBudget is { } lastAnnual
            ? ("全年预算数", "annualBudget", annual, total.AnnualBudgetText, lastAnnual, last.AnnualBudgetText)
            : ("年初预算数", "initialBudget", total.InitialBudget ?? 0m, total.InitialBudgetText, last.InitialBudget ?? 0m, last.InitialBudgetText);
        var usual = earlier is null || Total(earlier) is not { } third ? null : place == "annualBudget" ? third.AnnualBudget : third.InitialBudget;
        if (value > 0m && old > 0m && ComputableFigures.Is(value) && ComputableFigures.Is(old) && !IsBackAt(usual, now, value) && Math.Max(value, old) >= parameters.SmallestAmount && Moved(now, value, old))
            yield return Found(name, now.Of, new($"本年 {name}", text ?? Yuan(value), now.Of, StoredPlaces.Of(total, total.Locations, place)), new($"上年 {name}", oldText ?? Yuan(old), before.Of, StoredPlaces.Of(last, last.Locations, place)), value, old);
    }

    private IEnumerable<AcrossFinding> Indicators(ComparedFigures now, ComparedFigures before, ComparedFigures? earlier, DoubtedFigures doubted)
    {
        var last = before.Indicators.ToLookup(Identity, StringComparer.Ordinal);
        var lastButOne = (earlier?.Indicators ?? []).ToLookup(Identity, StringComparer.Ordinal);
        foreach (var same in now.Indicators.GroupBy(Identity, StringComparer.Ordinal).Where(g => g.Key.Length > 0))
        {
            if (same.ToList() is not [var one] || last[same.Key].ToList() is not [var other] || !AreComparable(one, other) || !Words(now).IsBlankText(one.Reason))
                continue;
            var (value, old) = (one.ActualValue!.Value, other.ActualValue!.Value);
            if (value <= 0m || old <= 0m || !IsLargeEnough(one.ActualUnit!, value, old) || !Moved(now, value, old) || IsPlanned(now, one, other)
                || doubted.Contains(now.Of.Id, one.Name) || doubted.Contains(before.Of.Id, other.Name) || IsBackAt(Usual(lastButOne[same.Key], one), now, value))
                continue;
            yield return Found(
                one.Name,
                now.Of,
                new($"本年 {one.Name}", one.ActualText!, now.Of, StoredPlaces.Of(one, one.Locations, "actual")),
                new($"上年 {other.Name}", other.ActualText!, before.Of, StoredPlaces.Of(other, other.Locations, "actual")),
                value,
                old);
        }
    }

    /// <summary>The year before last says the same as this one: it was last year's figure that jumped, and last year's finding told so.</summary>
    private bool IsBackAt(decimal? usual, ComparedFigures now, decimal value) => ComputableFigures.Of(usual) is > 0m and var known && !Moved(now, value, known);

    private static decimal? Usual(IEnumerable<IndicatorRow> earlier, IndicatorRow one) =>
        earlier.ToList() is [var only] && IsFigure(only) && only.ActualUnit == one.ActualUnit ? only.ActualValue : null;

    /// <summary>
    /// What was done is what was planned. Either the target moved as well, and against it the actual did not beyond the bound; or the
    /// target stayed, and it was last year that fell short of it.
    /// </summary>
    private bool IsPlanned(ComparedFigures now, IndicatorRow one, IndicatorRow other) =>
        one.TargetKind == Number && ComputableFigures.Of(one.TargetValue) is > 0m and var target && other.TargetKind == Number && ComputableFigures.Of(other.TargetValue) is > 0m and var before
        && one.TargetUnit == one.ActualUnit && other.TargetUnit == other.ActualUnit
        && (Moved(now, target, before) ? !Moved(now, one.ActualValue!.Value / target, other.ActualValue!.Value / before) : !Moved(now, one.ActualValue!.Value, target));

    private bool AreComparable(IndicatorRow one, IndicatorRow other) =>
        IsFigure(one) && IsFigure(other)
        && one.ActualUnit is not null && one.ActualUnit == other.ActualUnit
        && one.PartOf is null && other.PartOf is null
        && ((one.CanonicalConfidence >= parameters.Confidence && other.CanonicalConfidence >= parameters.Confidence) || Key(one) == Key(other))
        && !parameters.Volatile.Any(w => one.Name.Contains(w, StringComparison.Ordinal) || other.Name.Contains(w, StringComparison.Ordinal));

    private static bool IsFigure(IndicatorRow row) => row is { ActualKind: Number, ActualValue: { } value, ActualUpper: null, ActualOperator: null or "=", ActualText: not null } && ComputableFigures.Is(value);

    private bool IsLargeEnough(string unit, decimal value, decimal old) => unit switch
    {
        "%" or "‰" => Math.Abs(value - old) >= parameters.RatePoints,
        "元" => Math.Max(value, old) >= parameters.SmallestAmount,
        _ when unit.StartsWith("元", StringComparison.Ordinal) => true,
        _ => Math.Max(value, old) >= parameters.SmallestCount,
    };

    private bool Moved(ComparedFigures now, decimal value, decimal old) => Math.Abs(value - old) * 100m >= old * Bound(now);

    private ScoringWords Words(ComparedFigures now) => profiles.Find(now.Of.Row.ProfileId ?? "").Words;

    private decimal Bound(ComparedFigures now) => profiles.Find(now.Of.Row.ProfileId ?? "").YearOnYear;

    private AcrossFinding Found(string name, ComparedEvaluation about, AcrossEvidence now, AcrossEvidence before, decimal value, decimal old)
    {
        var change = RuleNumbers.Rounded(Math.Abs(value - old) / old * 100m);
        var bound = RuleNumbers.Print(profiles.Find(about.Row.ProfileId ?? "").YearOnYear);
        var slip = Math.Max(value, old) / Math.Min(value, old) is >= 9000m and <= 11000m ? "两年相差约一万倍，疑为“元”与“万元”混用。" : "";
        return new()
        {
            Rule = Descriptor.Id,
            About = about,
            Stated = now.Text,
            Expected = before.Text,
            Message = string.Create(CultureInfo.InvariantCulture, $"{about.Describe()}的{name}本年为 {now.Text}，上年为 {before.Text}，{(value > old ? "增加" : "减少")} {change}%，达到 {bound}% 的界限，{(about.Row.Form == "narrative" ? "报告" : "表中")}没有说明原因。{slip}"),
            Evidence = [now, before],
            Identity = [name, now.Text, before.Text],
        };
    }

    private static FundRow? Total(ComparedFigures figures) => figures.Funds.Where(f => f.Source == "total").ToList() is [var only] ? only : null;

    private static string Yuan(decimal value) => RuleNumbers.Print(value) + "元";

    /// <summary>What the indicator is: by the catalogue, else by its own name where that is long enough to be one. Empty where neither tells.</summary>
    private static string Identity(IndicatorRow row) => row.CanonicalId ?? (Key(row) is { Length: >= ShortestName } name ? "=" + name : "");

    private static string Key(IndicatorRow row) => Year().Replace(NumberedName.Key(row.Name), "");

    [GeneratedRegex("(?:19|20)[0-9]{2}年?(?:度)?", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Year();

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Thing(int Unit, string Type, string Project, bool OwnLevel);

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct OfYear(EvaluationId Id, string Form);

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct YearPair(EvaluationId Now, EvaluationId Before)
    {
        public EvaluationId? Earlier { get; init; }
    }
}
