using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Warehouse.Figures;
using PerfEval.Ingest.Warehouse.Model;
using PerfEval.Ingest.Warehouse.Units;

namespace PerfEval.Ingest.Warehouse.AcrossFiles;

/// <summary>PE704: a value lies far outside those of its peers.</summary>
internal sealed class Outlier(ScoringProfiles profiles, OutlierParameters parameters) : IAcrossFilesRule
{
    private const string Number = "number";

    public RuleDescriptor Descriptor { get; } = new(
        "PE704",
        "outlier",
        Severity.Info,
        new(
            Title: "指标值远离同类单位",
            Checks: "同一规范指标、同一年度、同一计量单位的完成值，与同级同地区其他单位相比是否离得太远（以中位数和绝对中位差衡量）。",
            Why: "离群的数值常常是填错、口径不同，或者确有特殊情况，值得一看。",
            Example: "全市 12 个县的“群众满意度”都在 92% 到 98% 之间，一个县填 60%。",
            Limits: "同级其他单位不足 8 个时扩大到上一级地区，仍不足的不比较；所属地区不明的单位不比较；数量和金额随单位大小而异，按对数比较且须相差 10 倍以上；本身已报告 PE309 的、表中写了偏差原因的不再报告；带“≥”等符号的完成值、没有计量单位的、指标名称认不准的不比较；其他单位全都相同的，只看是否相差悬殊。",
            Parameters: "schemas/rules/outliers.yaml：peers（其他单位数，默认 8）、deviations（稳健标准差的倍数，默认 5）、rate-points（百分率至少相差的百分点，默认 20）、standard-percent（人均标准至少相差的百分比，默认 50）、count-factor（数量至少相差的倍数，默认 10）、confidence（指标名称的把握，默认 0.9）。"));

    public async IAsyncEnumerable<AcrossFinding> CheckAsync(WarehouseContext warehouse, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var regions = await RegionAbove.LoadAsync(warehouse, cancellation);
        var far = new List<FarValue>();
        await foreach (var group in GroupsAsync(warehouse, cancellation))
            far.AddRange(Far(group, regions));
        foreach (var piece in far.Chunk(200))
        {
            var figures = (await ComparedFigures.LoadAsync(warehouse, [.. piece.SelectMany(f => new[] { f.Value.Evaluation, f.Middle.Evaluation })], cancellation)).ToDictionary(f => f.Of.Id);
            var doubted = await DoubtedFigures.LoadAsync(warehouse, figures.Keys, ["PE309"], cancellation);
            foreach (var one in piece)
            {
                if (Row(figures, one.Value) is { } row && Row(figures, one.Middle) is { } peer && !doubted.Contains(one.Value.Evaluation, row.Name)
                    && profiles.Find(figures[one.Value.Evaluation].Of.Row.ProfileId ?? "").Words.IsBlankText(row.Reason))
                {
                    yield return Found(one, figures[one.Value.Evaluation].Of, row, figures[one.Middle.Evaluation].Of, peer);
                }
            }
        }
    }

    /// <summary>The values of one indicator, year and unit of measure after the other: one group at a time is held.</summary>
    private async IAsyncEnumerable<PeerGroup> GroupsAsync(WarehouseContext warehouse, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var least = parameters.Confidence;
        var query =
            from i in warehouse.Indicators
            join e in warehouse.Evaluations on new { i.SubmissionId, i.EvaluationNo } equals new { e.SubmissionId, e.EvaluationNo }
            join u in warehouse.Units on e.UnitId equals u.UnitId
            where e.IsCurrent && e.FiscalYear != null && e.Stage == "evaluation" && i.CanonicalId != null && i.CanonicalConfidence >= least && i.PartOf == null
                && i.ActualKind == Number && i.ActualValue != null && i.ActualUpper == null && i.ActualUnit != null && (i.ActualOperator == null || i.ActualOperator == "=")
            orderby i.CanonicalId, e.FiscalYear, i.ActualUnit, i.SubmissionId, i.EvaluationNo, i.IndicatorNo
            select new { Canonical = i.CanonicalId!, Year = e.FiscalYear!.Value, Measure = i.ActualUnit!, i.SubmissionId, i.EvaluationNo, i.IndicatorNo, u.UnitId, u.RegionId, Value = i.ActualValue!.Value, e.Title };
        PeerGroup? group = null;
        await foreach (var row in query.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            if (EvaluationKeys.IsMonitoring(row.Title) || !ComputableFigures.Is(row.Value))
                continue;
            if (group is null || group.Canonical != row.Canonical || group.Year != row.Year || group.Measure != row.Measure)
            {
                if (group is not null)
                    yield return group;
                group = new(row.Canonical, row.Year, row.Measure, []);
            }

            group.Values.Add(new(new(row.SubmissionId, row.EvaluationNo), row.IndicatorNo, row.UnitId, row.RegionId, row.Value));
        }

        if (group is not null)
            yield return group;
    }

    private IEnumerable<FarValue> Far(PeerGroup group, Dictionary<int, RegionAbove> regions)
    {
        var scale = Scale.Of(group.Measure);
        var judged = new Dictionary<IReadOnlyList<PeerValue>, (RobustSpread Spread, PeerValue Middle)>();
        foreach (var (value, peers) in Peers.Of([.. group.Values.Where(v => scale != MeasureScale.Size || v.Value > 0m)], regions, parameters.Peers))
        {
            if (!judged.TryGetValue(peers, out var all))
            {
                // A unit with many projects counts once: by the median of its own values.
                var units = peers.GroupBy(p => p.Unit).Select(u => RobustSpread.Of([.. u.Select(p => Scale.At(scale, p.Value))]).Median).ToList();
                var spread = RobustSpread.Of(units);
                judged[peers] = all = (spread, peers.MinBy(p => (Math.Abs(Scale.At(scale, p.Value) - spread.Median), p.Value))!);
            }

            if (all.Spread.Distance(Scale.At(scale, value.Value)) is { } distance && distance >= parameters.Deviations && IsWide(scale, value.Value, all.Middle.Value))
                yield return new(value, all.Middle, peers.Select(p => p.Unit).Distinct().Count(), distance, group.Year);
        }
    }

    private bool IsWide(MeasureScale scale, decimal value, decimal middle) => scale switch
    {
        MeasureScale.Rate => Math.Abs(value - middle) >= parameters.RatePoints,
        MeasureScale.Standard => middle != 0m && Math.Abs(value - middle) * 100m >= middle * parameters.StandardPercent,
        _ => Math.Min(value, middle) > 0m && Math.Max(value, middle) / Math.Min(value, middle) >= parameters.CountFactor,
    };

    private AcrossFinding Found(FarValue far, ComparedEvaluation about, IndicatorRow row, ComparedEvaluation peer, IndicatorRow peerRow)
    {
        var (stated, middle) = (row.ActualText!, peerRow.ActualText!);
        return new()
        {
            Rule = Descriptor.Id,
            About = about,
            Stated = stated,
            Expected = middle,
            Message = string.Create(CultureInfo.InvariantCulture, $"{about.Describe()}的“{row.Name}”为 {stated}，而 {far.Year} 年度同级同地区 {far.Units} 个单位的中位数约为 {middle}（如{peer.UnitName}），相差 {RuleNumbers.Rounded(far.Distance)} 个稳健标准差，超过 {RuleNumbers.Print(parameters.Deviations)} 个。"),
            Evidence =
            [
                new(row.Name, stated, about, StoredPlaces.Of(row, row.Locations, "actual")),
                new($"居中单位 {peerRow.Name}", middle, peer, StoredPlaces.Of(peerRow, peerRow.Locations, "actual")),
            ],
            Identity = [row.CanonicalId, row.Name, stated],
        };
    }

    private static IndicatorRow? Row(Dictionary<EvaluationId, ComparedFigures> figures, PeerValue value) =>
        figures.GetValueOrDefault(value.Evaluation)?.Indicators.FirstOrDefault(i => i.IndicatorNo == value.IndicatorNo && i.ActualText is not null);

    private sealed record PeerGroup(string Canonical, int Year, string Measure, List<PeerValue> Values);

    private sealed record FarValue(PeerValue Value, PeerValue Middle, int Units, decimal Distance, int Year);
}
