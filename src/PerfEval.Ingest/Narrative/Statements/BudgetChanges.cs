using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Narrative.Figures;
using PerfEval.Ingest.Narrative.Vocabulary;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Narrative.Statements;

/// <summary>
/// Amounts beside a budget that make another one of it: 年初预算1000万元，追加预算200万元; 预算300万元，上年结转50万元. What was spent may be
/// set against either.
/// </summary>
internal static class BudgetChanges
{
    /// <returns>Null where the words before the amount say nothing of the sort.</returns>
    public static BudgetChange? Read(FigureMention mention, ReportText text)
    {
        var figure = mention.Figure;
        if (!figure.IsMoney || figure.Upper is not null || figure.Operator is not null and not Comparator.Equal || IsCut(mention.Before, text) is not { } isCut)
            return null;
        var amount = mention.Paragraph.Take(new Money(figure.Value), figure.Start, figure.End);
        return new(mention.Before, amount, isCut);
    }

    private static bool? IsCut(string label, ReportText text)
    {
        var words = text.Words.Funds;
        if (IsCarriedOver(label, words))
            return false;
        return Has(words.Additions, isPlain: false) ? false
            : Has(words.Cuts, isPlain: false) ? true
            : Has(words.PlainAdditions, isPlain: true) ? false
            : Has(words.PlainCuts, isPlain: true) ? true
            : null;

        bool Has(WordList changes, bool isPlain) => changes.All.Any(w => label.LastIndexOf(w, StringComparison.Ordinal) is >= 0 and var at
            && IsOfBudget(label[(at + w.Length)..]) && (!isPlain || IsOfBudget(label[..at])));

        // 追加支出 is no budget.
        bool IsOfBudget(string rest)
        {
            var isSpending = false;
            var isOwn = text.Names.IsOwn(rest, words.All, word => isSpending |= words.Roles.TryGetValue(word, out var role) && role is not (FundRole.Initial or FundRole.Annual));
            return isOwn && !isSpending;
        }
    }

    /// <summary>上年结转资金, but not 结转资金 alone, which is what is left.</summary>
    private static bool IsCarriedOver(string label, FundWords words)
    {
        var length = words.SourceWords.LengthBefore(label, label.Length);
        if (length == 0)
            label = words.Fillers.TrimEnd(label);
        length = words.SourceWords.LengthBefore(label, label.Length);
        return length > 0 && words.Sources[label[^length..]] == FundSource.Carryover && !words.Rests.Contains(label.AsSpan(label.Length - length));
    }
}
