using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Narrative.Figures;
using PerfEval.Ingest.Narrative.Reports;
using PerfEval.Ingest.Narrative.Vocabulary;
using PerfEval.Ingest.Values;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Narrative.Statements;

/// <summary>
/// Reads what a report says of the funds it evaluates: budgets, receipts, spending and execution rate, total and by
/// source. Only a statement whose words are all understood counts; any other amount stays a fact.
/// </summary>
internal sealed class FundsStatements
{
    private readonly ReportText text;
    private readonly Dictionary<FundSource, Fund> funds = [];
    private readonly List<FundSource> order = [];
    private readonly StatementYears years;
    private PartsList list;
    private OpenParts parts = new();
    private FigureMention? budget;

    private FundsStatements(ReportText text)
    {
        this.text = text;
        list = new(text.Words.Funds.Parts);
        years = new(text.Names, text.Words.Funds);
    }

    /// <summary>The funds stated, the total first; the first statement of a figure holds, and a later one remains a fact.</summary>
    public static IReadOnlyList<Fund> Read(ReportText text)
    {
        var reading = new FundsStatements(text);
        foreach (var paragraph in text.Body.Where(p => !text.IsOfOnePart(p)))
            reading.ReadParagraph(paragraph);
        return [.. reading.order.OrderBy(s => s == FundSource.Total ? 0 : 1).Select(s => reading.funds[s])];
    }

    private void ReadParagraph(OutlinedParagraph paragraph)
    {
        var words = text.Words.Funds;
        if (words.OtherScopes.IsIn(paragraph.Heading ?? "") || words.OtherScopes.IsIn(paragraph.Under.Count > 0 ? paragraph.Under[^1] : ""))
            return;
        years.BeginParagraph();
        foreach (var sentence in text.MentionsIn(paragraph).GroupBy(m => m.Sentence))
        {
            years.BeginSentence();
            // 支出2050万元。其中：基本支出1500万元…: the list goes on behind the full stop, and in the next paragraph.
            if (words.Parts.LengthAt(paragraph.Text, sentence.Key.Start) == 0)
                (list, parts) = (new(words.Parts), new());
            if (words.OtherScopes.IsIn(paragraph.Text[sentence.Key.Start..sentence.Key.End]) || text.IsRule(sentence.First()))
                continue;
            list.IsBySource = GoesBySource(sentence);
            var staysOnSubject = ReadSentence(sentence);
            Close();
            if (!staysOnSubject && text.Type == EvaluationType.Department)
                return;
        }
    }

    /// <returns>False where the sentence went on to another subject, whose amounts the following sentences may state.</returns>
    private bool ReadSentence(IEnumerable<FigureMention> sentence)
    {
        var inParts = false;
        foreach (var mention in sentence)
        {
            years.Pass(mention.Gap);
            inParts |= text.Words.Funds.Parts.IsIn(mention.Gap);
            if (!mention.Figure.IsMoney && !mention.Figure.IsPercent)
                continue;
            list.Pass(mention.Gap);
            var label = FundLabel.Read(years.WithoutYear(mention.Before), text);
            if (years.IsOther(label.Role))
            {
                Close();
                list.Forget();
                continue;
            }

            label = FundLabel.Read(mention.Before, text);
            if (inParts && IsOwnYearsPart(label, mention))
            {
                Record(FundSource.Total, FundRole.Annual, mention);
                continue;
            }

            if (!inParts)
                Change(mention);
            inParts &= label.Role is null || label.Sources.Count > 0;
            if (label.IsDelta || (!inParts && IsRest(label, mention)))
            {
                // 结余20万元，其中：中央5万元: parts of the rest.
                Close();
                list.Forget();
                continue;
            }

            if (!label.IsOwn)
            {
                if (!mention.Figure.IsMoney)
                    continue;
                if (label.Role is not null)
                    return false;
                list.Forget();
                continue;
            }

            if (list.Place(label) is not { } place)
                continue;
            if (label.Role is null)
            {
                parts.Add(place.Source, place.Role, mention);
                continue;
            }

            Close();
            if (place.Source == FundSource.Total)
                parts.Total(place.Role, mention);
            Record(place.Source, place.Role, mention);
        }

        return true;
    }

    /// <summary>Two of its items at least begin with an amount of a source, of which nothing else is said.</summary>
    private bool GoesBySource(IEnumerable<FigureMention> sentence)
    {
        var items = sentence.Where((m, i) => i == 0 || m.Gap.Contains(';', StringComparison.Ordinal)).Where(m => m.Figure.IsMoney);
        return items.Count(m => FundLabel.Read(m.Before, text) is { Role: null, Sources: [_], IsOwn: true, IsDelta: false }) >= 2;
    }

    /// <summary>到位60万元，支出50万元，结转资金10万元: what is left, and no source.</summary>
    private bool IsRest(FundLabel label, FigureMention mention) =>
        label is { Role: null, Sources: [FundSource.Carryover] } && text.Words.Funds.Rests.Ends(mention.Before);

    /// <summary>项目预算500万元，其中2023年安排300万元: what the year evaluated is set against.</summary>
    private bool IsOwnYearsPart(FundLabel label, FigureMention mention) =>
        label is { Role: null or FundRole.Annual, Sources: [], IsOwn: true } && text.Names.NamesOwnYear(mention.Before)
        && text.Words.Funds.Yearly.IsIn(mention.Before) && Supersedes(mention);

    /// <summary>What is added to the budget stated before, or taken from it.</summary>
    private void Change(FigureMention mention)
    {
        if (budget is not { } whole || whole.Paragraph != mention.Paragraph || BudgetChanges.Read(mention, text) is not { } change)
            return;
        var total = funds[FundSource.Total];
        if (total.InitialBudget is null || total.AnnualBudget is null)
            funds[FundSource.Total] = total with { BudgetChanges = [.. total.BudgetChanges, change] };
    }

    /// <summary>
    /// 项目总预算500万元，2023年度预算300万元; 预算500万元，追加50万元，调整后预算550万元: the later budget is the one that the year's spending
    /// is set against.
    /// </summary>
    private bool Supersedes(FigureMention mention) => budget is { } earlier && earlier.Paragraph == mention.Paragraph && earlier.Sentence == mention.Sentence
        && ((text.Names.NamesOwnYear(mention.Before) && !ReportNames.NamesYear(earlier.Before))
            || (text.Words.Funds.Adjusted.IsIn(mention.Before) && !text.Words.Funds.Adjusted.IsIn(earlier.Before) && funds[FundSource.Total].BudgetChanges.Count > 0));

    private void Close()
    {
        foreach (var (source, role, mention) in parts.Close())
            Record(source, role, mention);
    }

    private void Record(FundSource source, FundRole role, FigureMention mention)
    {
        if (mention.Figure.Operator is not null and not Comparator.Equal || mention.Figure.IsPercent != (role == FundRole.Rate))
            return;
        if (!funds.TryGetValue(source, out var fund))
        {
            fund = new() { Source = source, Label = Label(mention) };
            order.Add(source);
        }

        var (paragraph, start, end) = (mention.Paragraph, mention.Figure.Start, mention.Figure.End);
        var money = paragraph.Take(new Money(mention.Figure.Value), start, end);
        funds[source] = role switch
        {
            FundRole.Initial => fund with { InitialBudget = fund.InitialBudget ?? money },
            FundRole.Annual when fund.AnnualBudget is null || (source == FundSource.Total && Supersedes(mention)) => fund with { AnnualBudget = money, BudgetChanges = [] },
            FundRole.Annual => fund,
            FundRole.Executed => fund with { Executed = fund.Executed ?? money },
            FundRole.Rate when fund.ExecutionRate is null => fund with
            {
                ExecutionRate = paragraph.Take(new Ratio(mention.Figure.Value), start, end),
                ExecutionRateLabel = Label(mention),
            },
            FundRole.Rate => fund,
            _ => fund with { Received = fund.Received ?? money },
        };
        if (source == FundSource.Total && role is FundRole.Initial or FundRole.Annual)
            budget = mention;
    }

    private Sourced<string> Label(FigureMention mention)
    {
        var (paragraph, start, end) = (mention.Paragraph, mention.ClauseStart, mention.Figure.Start);
        while (start < end && (char.IsWhiteSpace(paragraph.Text[start]) || paragraph.Text[start] == '、'))
            start++;
        start += text.Words.Funds.Parts.LengthAt(paragraph.Text.AsSpan(0, end), start);
        while (end > start && char.IsWhiteSpace(paragraph.Text[end - 1]))
            end--;
        return paragraph.Take(TextNormalizer.WithoutLineBreaks(paragraph.Written(start, end)), start, end);
    }
}
