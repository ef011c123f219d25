using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Forms.Rows;

namespace PerfEval.Ingest.Forms.Blocks;

/// <summary>
/// 项目资金（万元） | 年度资金总额 | 300, 其中：财政拨款 | 280: the funds of a declaration of targets. There is only a budget
/// and so no header; where the amount of the whole period stands beside it, that of the year counts.
/// </summary>
internal sealed class DeclaredFundsBlock(LabelCatalog labels) : IFormBlock
{
    public bool StaysOpen => true;

    public bool Opens(GridRow row, FormState state) => state.Form.Funds is null && state.Form.IndicatorHeader is null
        && Pairs(row).Exists(p => p.Source == FundSource.Total && p.Value is not null) && OfYear(Pairs(row)) >= 0 && IsDeclaration(state);

    public bool Continues(GridRow row, FormState state) => state.DeclaredAmount is { } amount && state.Form.IndicatorHeader is null
        && Pairs(row) is { Count: > 0 } pairs && pairs.TrueForAll(p => p.Source is not null and not FundSource.Total)
        && (amount.Count == 1 ? pairs.DistinctBy(p => p.Source).Count() == pairs.Count : pairs.Count == amount.Count && pairs.TrueForAll(p => p.Source == pairs[0].Source));

    public void Read(GridRow row, FormState state)
    {
        var pairs = Pairs(row);
        if (state.DeclaredAmount is null)
        {
            // Text that lost its row ends: the whole and its parts, one behind the other.
            var isRun = pairs.TrueForAll(p => p.Source is not null);
            state.DeclaredAmount = isRun ? (0, 1) : (OfYear(pairs), pairs.Count);
            state.Form.Blocks.Add("funds");
            state.Form.Funds = new(new Header([new(ColumnRole.RowLabel, string.Empty, 0, 1), new(ColumnRole.AnnualBudget, string.Empty, 1, 1)]))
            {
                Unit = state.FundsUnit ?? row.Own.Select(s => FormLines.MoneyUnit(s.Text)).FirstOrDefault(u => u is not null),
            };
        }

        var (index, count) = state.DeclaredAmount.Value;
        var own = count == 1 ? pairs : [pairs[index]];
        KeepOthers(row, own, pairs, state.Form);
        foreach (var (source, label, value) in own)
        {
            var funds = state.Form.Funds!;
            funds.Unit ??= FormLines.MoneyUnit(label.Text);
            IReadOnlyList<Slot>[] cells = [[label], value is null ? [] : [value]];
            funds.Rows.Add(new(source!.Value, label.Source, new RowAlignment(funds.Header, cells, [], 0, false, false)));
        }
    }

    /// <summary>The amounts of the whole period with their labels, and texts that are neither a label nor an amount, go on as text.</summary>
    private void KeepOthers(GridRow row, List<(FundSource? Source, Slot Label, Slot? Value)> own, List<(FundSource? Source, Slot Label, Slot? Value)> pairs, FormReading form)
    {
        var read = own.SelectMany(p => new[] { p.Label, p.Value }).ToHashSet(ReferenceEqualityComparer.Instance);
        var named = pairs.Select(p => p.Label).ToHashSet(ReferenceEqualityComparer.Instance);
        form.Unread.AddRange(row.Own.Where(s => !read.Contains(s) && (named.Contains(s) || (s.Nature != CellNature.Placeholder && !labels.IsLabel(s.Text) && LabelKey.Of(s.Text) != "其中"))).Select(s => s.Source));
    }

    /// <summary>The form asks for targets, and has no column for what was reached or for points given.</summary>
    private bool IsDeclaration(FormState state) => state.HeaderByLabels is { } header
        && !header.Own.Any(s => labels.IndicatorColumn(s.Text) is ColumnRole.Actual or ColumnRole.Score or ColumnRole.RawScore);

    /// <summary>The amounts of a row, each with the label to its left; the kind of money is null where the label names the whole period.</summary>
    private List<(FundSource? Source, Slot Label, Slot? Value)> Pairs(GridRow row)
    {
        var own = row.Own.ToArray();
        var pairs = new List<(FundSource?, Slot, Slot?)>();
        for (var i = 0; i < own.Length; i++)
        {
            if (IsFigure(own[i]))
                continue;
            var value = i + 1 < own.Length && IsFigure(own[i + 1]) ? own[i + 1] : null;
            if (value is not null || labels.FundsRow(own[i].Text) is not null)
                pairs.Add((labels.FundsRow(own[i].Text), own[i], value));
        }

        return pairs;
    }

    /// <summary>The one amount that is a whole of known name; -1 where none or several are.</summary>
    private static int OfYear(List<(FundSource? Source, Slot Label, Slot? Value)> pairs)
    {
        var wholes = pairs.Count(p => p.Source == FundSource.Total && p.Value is not null);
        return wholes == 1 ? pairs.FindIndex(p => p.Source == FundSource.Total && p.Value is not null) : -1;
    }

    private static bool IsFigure(Slot slot) => slot.Nature is CellNature.Number or CellNature.Placeholder or CellNature.Value;
}
