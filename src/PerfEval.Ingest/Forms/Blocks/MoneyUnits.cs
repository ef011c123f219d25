using System.Text.RegularExpressions;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Forms.Rows;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Forms.Blocks;

/// <summary>
/// 金额单位：万元, wherever the head of a form states it: in a line above the rows, in a cell among others, or with
/// the unit in the cell beside the label. Forms that state two units are asked no further: which one holds is not guessed.
/// </summary>
internal static partial class MoneyUnits
{
    private const int LongestStatement = 80;
    private const int LongestUnit = 8;

    /// <summary>Settles the unit of the funds once all rows are read: the statement may stand below the header of the funds.</summary>
    public static void Settle(FormReading form, FormSection section, LabelCatalog labels)
    {
        if (form.Funds is not { } funds)
            return;
        // 单位 beside the name of a bureau is no unit of money.
        var near = funds.UnitsAbove.Append(funds.Unit).OfType<string>().Select(UnitIn);
        var stated = Statements(section, labels).ToList();
        var units = near.Concat(stated.Select(s => s.Value)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (units.Count < 2)
        {
            funds.Unit = units.FirstOrDefault();
            return;
        }

        funds.Unit = null;
        funds.UnitsConflict = true;
        form.Unread.AddRange(funds.Rows.SelectMany(r => r.Cells.Header.Columns.Where(c => c.Role.IsAmount()).Select(c => r.Cells.Cell(c.Role))).OfType<Sourced<string>>());
        form.Notices.Add(new("money-unit-conflict", $"表头写明了不止一种金额单位（{string.Join("、", units)}），不能确定资金栏按哪一种，未写单位的金额未读取，按原文保留，请核对。", stated.Count > 0 ? stated[0].At : form.Opening.At));
    }

    /// <summary>万元, 元, 亿元 as a text of its own or behind 单位; null where it is none.</summary>
    private static string? UnitIn(string text)
    {
        var match = Alone().Match(TextNormalizer.Key(text));
        return match.Success ? match.Groups["unit"].Value : null;
    }

    private static IEnumerable<Sourced<string>> Statements(FormSection section, LabelCatalog labels)
    {
        var lines = section.Preamble.Select(p => new Sourced<string>(p.Text, p.Text, p.At));
        foreach (var line in section.Title is { } title ? lines.Prepend(title) : lines)
        {
            if (Stated(line.Text) is { } unit)
                yield return line.With(unit);
        }

        foreach (var row in section.Rows.TakeWhile(r => !FormLines.IsIndicatorHeader(r, labels)))
        {
            var own = row.Own.ToArray();
            for (var i = 0; i < own.Length; i++)
            {
                // Of two cells the first is a label and nothing else, and the second a unit of money and nothing else.
                var unit = Stated(own[i].Text) ?? (i + 1 < own.Length && own[i + 1].Text.Length <= LongestUnit && labels.Field(own[i].Text) == "money-unit" ? UnitIn(own[i + 1].Text) : null);
                if (unit is not null)
                    yield return own[i].Source.With(unit);
            }
        }
    }

    private static string? Stated(string text)
    {
        if (text.Length > LongestStatement || !text.Contains('元', StringComparison.Ordinal))
            return null;
        var match = Statement().Match(TextNormalizer.Key(text));
        return match.Success ? match.Groups["unit"].Value : null;
    }

    [GeneratedRegex(@"^[(\[【]?(?:人民币)?(?<unit>[百千万亿]{0,2}元)(?![/／\p{IsCJKUnifiedIdeographs}])", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Alone();

    /// <summary>单位：万元; not 单位：元/人, nor the 单位 of 实施单位：….</summary>
    [GeneratedRegex(@"(?:金额|货币|计量|资金|(?<!\p{IsCJKUnifiedIdeographs}))单位[:：]?[(（]?(?:人民币)?(?<unit>[百千万亿]{0,2}元)(?![/／\p{IsCJKUnifiedIdeographs}])", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Statement();
}
