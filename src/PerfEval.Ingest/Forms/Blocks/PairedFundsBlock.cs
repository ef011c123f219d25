using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Forms.Rows;

namespace PerfEval.Ingest.Forms.Blocks;

/// <summary>
/// 预算数 | 6.84 | 到位数 | 6.84 | 执行数 | 6.84 | 100.00: a funds block in which every amount has its own label to its
/// left, side by side under 预算安排情况 | 资金到位情况 | 资金执行情况 | 预算执行进度.
/// </summary>
internal sealed class PairedFundsBlock(LabelCatalog labels) : IFormBlock
{
    private const int FewestPairs = 2;

    public bool StaysOpen => true;

    public bool Opens(GridRow row, FormState state) => state.Form.IndicatorHeader is null && (IsHeading(row) || Amounts(row).Count >= FewestPairs);

    public bool Continues(GridRow row, FormState state) => state.PairedAmounts.Count > 0 && state.Form.IndicatorHeader is null
        && row.Own.Count(s => labels.FundsRow(s.Text) is not null) >= FewestPairs;

    public void Read(GridRow row, FormState state)
    {
        if (Amounts(row) is { Count: >= FewestPairs } amounts)
            Open(row, amounts, state);
        else if (IsHeading(row))
            state.FundsUnit ??= row.Own.Select(s => FormLines.MoneyUnit(s.Text)).FirstOrDefault(u => u is not null);
        else
            ReadParts(row, state);
    }

    /// <summary>预算安排情况 | 资金到位情况 | 资金执行情况: the headings over the pairs.</summary>
    private bool IsHeading(GridRow row) => row.Own.Count(s => labels.Block(s.Text) == "funds") >= FewestPairs && row.Own.All(s => s.Nature is CellNature.Words);

    /// <summary>The labels of amounts that have something other than a label to their right, with that cell.</summary>
    private List<(ColumnRole Role, Slot Label, Slot? Value)> Amounts(GridRow row)
    {
        var own = row.Own.ToArray();
        var found = new List<(ColumnRole Role, Slot Label, Slot? Value)>();
        for (var i = 0; i < own.Length; i++)
        {
            if (labels.FundsColumn(own[i].Text) is { } role && role.IsAmount())
                found.Add((role, own[i], RightOf(row, own, i)));
        }

        return found.Exists(f => f.Value is not null) ? found : [];
    }

    private void Open(GridRow row, List<(ColumnRole Role, Slot Label, Slot? Value)> amounts, FormState state)
    {
        state.Form.Blocks.Add("funds");
        state.PairedAmounts = [.. amounts.Select(a => a.Role).Distinct()];
        HeaderColumn[] columns =
        [
            new(ColumnRole.RowLabel, string.Empty, 0, 1),
            .. amounts.DistinctBy(a => a.Role).Select((a, i) => new HeaderColumn(a.Role, a.Label.Text, i + 1, 1) { At = a.Label.Cell.At }),
            new(ColumnRole.ExecutionRate, string.Empty, amounts.Count + 1, 1),
        ];
        state.Form.Funds = new FundsReading(new Header(columns)) { Unit = state.FundsUnit ?? state.Form.Field("money-unit")?.Text.Trim() };
        var last = amounts[^1].Value ?? amounts[^1].Label;
        var rate = row.Own.SkipWhile(s => !ReferenceEquals(s, last)).Skip(1).FirstOrDefault(IsFigure);
        Add(amounts[0].Label, FundSource.Total, [.. amounts.DistinctBy(a => a.Role).Select(a => a.Value), rate], state, isUnlabelled: true);
    }

    private void ReadParts(GridRow row, FormState state)
    {
        var own = row.Own.ToArray();
        var found = new List<(FundSource Source, Slot Label, Slot? Value)>();
        for (var i = 0; i < own.Length; i++)
        {
            if (labels.FundsRow(own[i].Text) is { } source)
                found.Add((source, own[i], RightOf(row, own, i)));
        }

        // Each pair stands under its amount: a row that names more or fewer pairs, or other kinds of money, is not read.
        if (found.Count != state.PairedAmounts.Count || found.Exists(f => f.Source != found[0].Source))
        {
            FormReader.Keep(state.Form, row);
            return;
        }

        Add(found[0].Label, found[0].Source, [.. found.Select(f => f.Value), null], state, isUnlabelled: false);
    }

    private static void Add(Slot label, FundSource source, Slot?[] values, FormState state, bool isUnlabelled)
    {
        var funds = state.Form.Funds!;
        IReadOnlyList<Slot>[] cells = [[label], .. values.Select(v => v is null ? Array.Empty<Slot>() : [v])];
        funds.Rows.Add(new(source, label.Source, new RowAlignment(funds.Header, cells, [], 0, false, false)) { IsUnlabelled = isUnlabelled });
    }

    /// <summary>The figure beside a label: in a true grid the next cell, where spans were lost or not seen the next that is not blank.</summary>
    private static Slot? RightOf(GridRow row, Slot[] own, int index) => index + 1 < own.Length && IsFigure(own[index + 1])
        && (!row.Table.HasMergedCells || row.Table.IsByWhiteSpace || own[index + 1].Column == own[index].End) ? own[index + 1] : null;

    private static bool IsFigure(Slot slot) => slot.Nature is CellNature.Number or CellNature.Percent or CellNature.Placeholder or CellNature.Value;
}
