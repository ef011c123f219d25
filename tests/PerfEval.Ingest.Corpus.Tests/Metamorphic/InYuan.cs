using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Corpus.Tests.Metamorphic;

/// <summary>A document whose 万元 are 元: in the texts, in the funds' label, and in the amounts under it.</summary>
internal static partial class InYuan
{
    private static readonly string[] MoneyHeaders = ["预算数", "执行数", "支出数", "到位数"];

    /// <summary>Null where the document has nothing to rewrite.</summary>
    public static Document? Of(Document document)
    {
        var changed = false;
        var rewritten = document.With(block => block is Table table
            ? [Of(table, ref changed)]
            : [Rewriting.Change(block, t => Mentions(t, ref changed))]);
        return changed ? rewritten : null;
    }

    private static Table Of(Table table, ref bool changed)
    {
        var wrapper = table.Cells.FirstOrDefault(c => c is { RowSpan: > 1 } && Flat(c).Contains("（万元）", StringComparison.Ordinal));
        var money = wrapper is null ? [] : table.Row(wrapper.Row).Where(c => c != wrapper && IsMoney(Flat(c))).Select(c => c.Column).ToHashSet();
        var any = changed;
        var result = table.With((cell, text) =>
        {
            if (wrapper is null)
                return Mentions(text, ref any);
            if (cell == wrapper)
            {
                any = true;
                return text.Replace("万元", "元", StringComparison.Ordinal);
            }

            var inBlock = cell.Row > wrapper.Row && cell.Row < wrapper.Row + wrapper.RowSpan && money.Contains(cell.Column);
            return inBlock ? BareAmount().Replace(text, m => TimesTenThousand(m.Value)) : Mentions(text, ref any);
        });
        changed = any;
        return result;
    }

    private static bool IsMoney(string header) => MoneyHeaders.Any(m => header.Contains(m, StringComparison.Ordinal));

    private static string Flat(Cell cell) => cell.Text.Replace("\n", "", StringComparison.Ordinal);

    private static string Mentions(string text, ref bool changed)
    {
        var rewritten = Amount().Replace(text, m => TimesTenThousand(m.Groups["digits"].Value) + "元");
        changed |= rewritten != text;
        return rewritten;
    }

    private static string TimesTenThousand(string digits) =>
        (decimal.Parse(digits.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) * 10_000).ToString("0.####", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<digits>[0-9][0-9,]*(\.[0-9]+)?)万元(?!万)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Amount();

    [GeneratedRegex(@"^[0-9][0-9,]*(\.[0-9]+)?$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex BareAmount();
}
