using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Values.Folding;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.AcrossFiles;

/// <summary>What a report's own text says of its figures against last year's, with the reason: 预算较上年增加213万元，主要原因是….</summary>
internal sealed partial class ToldChanges
{
    private static readonly string[] Against = ["较", "比", "与", "同"];

    private readonly List<string> passages = [];

    private ToldChanges()
    {
    }

    /// <summary>Paragraphs and remarks of the whole file, for the report beside a form explains it as well.</summary>
    public static async Task<ToldChanges> LoadAsync(WarehouseContext warehouse, ComparedEvaluation report, ScoringWords words, CancellationToken cancellation)
    {
        var told = new ToldChanges();
        var submission = report.Row.SubmissionId;
        var lastYear = ((report.Row.FiscalYear ?? 0) - 1).ToString(CultureInfo.InvariantCulture) + "年";
        await foreach (var text in warehouse.Passages.Where(p => p.SubmissionId == submission).Select(p => p.Text).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            if (words.GivesReason(text) && TextNormalizer.Key(text) is var key && (LastYear().IsMatch(key) || Array.Exists(Against, word => key.Contains(word + lastYear, StringComparison.Ordinal))))
                told.passages.Add(key);
        }

        return told;
    }

    public bool ExplainBudget() => passages.Exists(p => Money().IsMatch(p));

    public bool Explain(string indicator) => TextNormalizer.Key(indicator) is { Length: > 0 } name && passages.Exists(p => p.Contains(name, StringComparison.Ordinal));

    [GeneratedRegex("(?:较|比|同比|相比|对比|与)(?:于)?(?:上|去)(?:一)?(?:年|年度)|同比(?:增|减|上|下|提|降)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex LastYear();

    [GeneratedRegex("预算|资金|经费|拨款|投入", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Money();
}
