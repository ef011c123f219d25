using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Forms.Rows;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Evaluations;

/// <summary>The rows of the funds block → funds, amounts in 元.</summary>
internal static class FundsNormalizer
{
    /// <summary>Of a share that a rate can be meant by: more than twice the budget is spent by nobody.</summary>
    private const decimal HighestShare = 2m;

    public static IReadOnlyList<Fund> Funds(FormReading form, ValueVocabulary vocabulary, List<Notice> notices)
    {
        if (form.Funds is not { } funds)
            return [];
        if (funds is { Unit: null, UnitsConflict: false, Rows.Count: > 0 })
            notices.Add(new("money-unit-missing", "资金栏没有写明金额单位（元或万元），未写单位的金额按元读取，请核对。", funds.Rows[0].Label.At));
        return [.. Joined(funds.Rows.Select(row => Fund(row, funds, vocabulary, notices)), notices)];
    }

    /// <summary>The whole without a label stands once in each of several blocks (拨款, then 支付): together they are one row.</summary>
    private static IEnumerable<Fund> Joined(IEnumerable<Fund> rows, List<Notice> notices)
    {
        Fund? whole = null;
        var parts = new List<Fund>();
        foreach (var row in rows)
        {
            if (row is not { Source: FundSource.Total, Label: null })
            {
                parts.Add(row);
                continue;
            }

            whole = whole is null ? row : whole with
            {
                InitialBudget = First(whole.InitialBudget, row.InitialBudget, money => money.Value),
                AnnualBudget = First(whole.AnnualBudget, row.AnnualBudget, money => money.Value),
                Received = First(whole.Received, row.Received, money => money.Value),
                Executed = First(whole.Executed, row.Executed, money => money.Value),
                Weight = First(whole.Weight, row.Weight, points => points.Value),
                Score = First(whole.Score, row.Score, points => points.Value),
                ExecutionRate = First(whole.ExecutionRate, row.ExecutionRate, rate => rate.Value),
                Reason = whole.Reason ?? row.Reason,
            };
        }

        return whole is null ? parts : parts.Prepend(whole);

        Sourced<T>? First<T>(Sourced<T>? first, Sourced<T>? other, Func<T, decimal> number)
        {
            if (first is not null && other is not null && number(first.Value) != number(other.Value))
                notices.Add(new("repeated-amount", $"资金栏同一项写了“{FormReader.Shorten(first.Text)}”和“{FormReader.Shorten(other.Text)}”，按前者读取，请核对。", other.At));
            return first ?? other;
        }
    }

    private static Fund Fund(FundsRow row, FundsReading funds, ValueVocabulary vocabulary, List<Notice> notices)
    {
        var weight = FormFields.Points(row.Cells.Cell(ColumnRole.Weight), vocabulary, notices);
        var fund = new Fund
        {
            Source = row.Source,
            Label = row.IsUnlabelled ? null : row.Label,
            IsUnlisted = row.IsUnlisted,
            InitialBudget = Money(row, ColumnRole.InitialBudget, funds, vocabulary, notices),
            AnnualBudget = Money(row, ColumnRole.AnnualBudget, funds, vocabulary, notices),
            Received = Money(row, ColumnRole.Received, funds, vocabulary, notices),
            Executed = Money(row, ColumnRole.Executed, funds, vocabulary, notices),
            Weight = weight,
            Score = FormFields.Score(row.Cells.Cell(ColumnRole.Score), weight, vocabulary, notices),
            ExecutionRate = Rate(row.Cells.Cell(ColumnRole.ExecutionRate), vocabulary, notices),
            Reason = row.Cells.Cell(ColumnRole.Reason) is { } reason && CellNatures.Of(reason.Value) != CellNature.Placeholder ? reason : null,
        };
        return fund with
        {
            ExecutionRate = OutOfShare(fund, row),
            HasUnreadAmount = IsUnread(ColumnRole.InitialBudget, fund.InitialBudget) || IsUnread(ColumnRole.AnnualBudget, fund.AnnualBudget)
                || IsUnread(ColumnRole.Received, fund.Received) || IsUnread(ColumnRole.Executed, fund.Executed),
        };

        bool IsUnread(ColumnRole role, Sourced<Money>? amount) => FormFields.Unread(row.Cells.Cell(role), amount) is not null;
    }

    /// <summary>
    /// 0.95 beside 100 and 95, a cell of a spreadsheet without its format: nothing on the form prints a % and the amounts of the row give
    /// 95 % to the last digit. Where they do not, it stays what is printed.
    /// </summary>
    private static Sourced<Ratio>? OutOfShare(Fund fund, FundsRow row)
    {
        if (fund is not { ExecutionRate: { } rate, Executed.Value.Value: var executed } || (fund.AnnualBudget ?? fund.InitialBudget)?.Value.Value is not (> 0m and var budget))
            return fund.ExecutionRate;
        var share = rate.Value.Percent;
        if (share.Value is <= 0m or > HighestShare || executed > budget * HighestShare || PrintsPercent(rate.Text) || PrintsPercent(row.Cells.Header.Columns[row.Cells.Header.Index(ColumnRole.ExecutionRate)].Label))
            return rate;
        var off = Math.Abs((executed / budget) - share.Value);
        return off == 0m || (share.Decimals >= 2 && off < share.LastDigit) ? rate with { Value = new(new(share.Value * 100m, share.Decimals, 100m)) } : rate;
    }

    private static bool PrintsPercent(string text) => text.AsSpan().IndexOfAny("%％‰百") >= 0;

    private static Sourced<Money>? Money(FundsRow row, ColumnRole role, FundsReading funds, ValueVocabulary vocabulary, List<Notice> notices)
    {
        if (row.Cells.Cell(role) is not { } cell)
            return null;
        var column = row.Cells.Header.Columns[row.Cells.Header.Index(role)];
        var unit = FormLines.MoneyUnit(column.Label) ?? funds.Unit;
        if (unit is null && funds.UnitsConflict && !cell.Text.Contains('元', StringComparison.Ordinal))
            return null;
        var parsed = MoneyParser.Parse(cell.Text, unit, vocabulary);
        if (parsed.Failure is { } failure)
            notices.Add(new("unreadable-amount", $"“{FormReader.Shorten(cell.Value)}”不能读作金额（应为{failure.Expected}），按原文保留。", cell.At));
        return parsed.Value is { } money ? cell.With(money) : null;
    }

    private static Sourced<Ratio>? Rate(Sourced<string>? cell, ValueVocabulary vocabulary, List<Notice> notices)
    {
        if (cell is null)
            return null;
        var parsed = RatioParser.Parse(cell.Text, vocabulary);
        if (parsed.Failure is { } failure)
            notices.Add(new("unreadable-rate", $"“{FormReader.Shorten(cell.Value)}”不能读作比率（应为{failure.Expected}），按原文保留。", cell.At));
        return parsed.Value is { } rate ? cell.With(rate) : null;
    }
}
