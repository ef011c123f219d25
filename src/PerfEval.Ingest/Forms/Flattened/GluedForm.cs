using System.Text.RegularExpressions;
using PerfEval.Ingest.Forms.Blocks;
using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Forms.Rows;

namespace PerfEval.Ingest.Forms.Flattened;

/// <summary>
/// A form of which nothing parts the cells: 项目名称森林防火经费主管部门…. Its header block is cut at the labels, the total of
/// its funds by arithmetic; the rest stays one piece of text for each block and is read by nobody, because where a name
/// ends and a target begins could only be guessed.
/// </summary>
public sealed partial class GluedForm(LabelCatalog labels)
{
    private const int LongestLabel = 24;
    private const int LongestValue = 60;
    private const int LongestHead = 2000;
    private const int FewestColumns = 3;
    private static readonly string[] Fields = ["project-name", "department-name", "competent-department", "local-department", "implementing-unit"];

    /// <summary>The rows of the header block and the funds, and the rest; null where the text is no such form, or its header block is not whole.</summary>
    public IReadOnlyList<IReadOnlyList<LineToken>>? Rows(string line)
    {
        var title = Title().Match(line.Length > LongestHead ? line[..LongestHead] : line);
        if (!title.Success || !labels.IsTitle(title.Groups["title"].Value) || Columns(line, title.Length) is not { } header || Head(line, title.Length, header.Start) is not { } head)
            return null;
        var rows = new List<IReadOnlyList<LineToken>>
        {
            new[] { Token(line, title.Groups["title"].Index, title.Groups["title"].Length) },
            new[] { Token(line, title.Groups["year"].Index, title.Groups["year"].Length) },
        };
        rows.AddRange(head);
        rows.Add(header.Cells);
        var end = header.End;
        if (Total(line, header) is { } total)
        {
            rows.Add(total.Cells);
            end = total.End;
        }

        if (end < line.Length)
            rows.Add([Token(line, end, line.Length - end)]);
        return rows;
    }

    /// <summary>The fields between the title and the funds, each with its value; null where one has none, or the unit is not named.</summary>
    private List<IReadOnlyList<LineToken>>? Head(string line, int start, int end)
    {
        var found = new List<(int Start, int Length, string Field)>();
        for (var i = start; i < end;)
        {
            var length = LabelAt(line, i, end, t => t.Length >= 4 && labels.IsLabelWord(t) && labels.Field(t) is not null);
            if (length > 0)
                found.Add((i, length, labels.Field(line.Substring(i, length))!));
            i += Math.Max(1, length);
        }

        var core = found.FindAll(f => Array.IndexOf(Fields, f.Field) >= 0);
        if (found.Count == 0 || found[0].Start != start || core.DistinctBy(f => f.Field).Count() != core.Count
            || !found.Exists(f => f.Field is "implementing-unit" or "department-name") || !found.Exists(f => f.Field is "project-name" or "department-name"))
            return null;
        var rows = new List<IReadOnlyList<LineToken>>();
        for (var i = 0; i < found.Count; i++)
        {
            var value = found[i].Start + found[i].Length;
            var next = i + 1 < found.Count ? found[i + 1].Start : end;
            if (next - value > LongestValue || (next - value < 2 && core.Contains(found[i])))
                return null;
            LineToken[] row = [Token(line, found[i].Start, found[i].Length), Token(line, value, next - value)];
            rows.Add(next == value ? row[..1] : row);
        }

        return rows;
    }

    /// <summary>项目资金（万元）年初预算数全年预算数…: the block's label and the labels of its columns, one after the other.</summary>
    private FundsHeader? Columns(string line, int start)
    {
        for (var i = start; i < Math.Min(line.Length, LongestHead); i++)
        {
            var label = LabelAt(line, i, line.Length, t => labels.Block(t) == "funds" && labels.IsLabelWord(t));
            if (label == 0)
                continue;
            var cells = new List<LineToken> { Token(line, i, label) };
            var roles = new List<ColumnRole>();
            var at = i + label;
            while (LabelAt(line, at, line.Length, t => labels.IsLabelWord(t) && labels.FundsColumn(t) is not null && labels.FundsRow(t) is null) is > 0 and var length)
            {
                cells.Add(Token(line, at, length));
                roles.Add(labels.FundsColumn(cells[^1].Text)!.Value);
                at += length;
            }

            return roles.Count >= FewestColumns ? new(i, at, cells, roles) : null;
        }

        return null;
    }

    private (List<LineToken> Cells, int End)? Total(string line, FundsHeader header)
    {
        var label = LabelAt(line, header.End, line.Length, t => labels.FundsRow(t) == FundSource.Total && labels.IsLabelWord(t));
        var start = header.End + label;
        var length = label == 0 ? 0 : Figures().Match(line, start).Length;
        if (length == 0 || new GluedFigures(header.Roles).Cut(line.Substring(start, length)) is not { } pieces)
            return null;
        var cells = new List<LineToken> { Token(line, header.End, label) };
        foreach (var piece in pieces)
        {
            cells.Add(Token(line, start, piece.Length));
            start += piece.Length;
        }

        return (cells, start);
    }

    /// <summary>The length of the longest label that begins at a place, with the colon behind it, or 0.</summary>
    private static int LabelAt(string line, int start, int end, Predicate<string> isLabel)
    {
        for (var length = Math.Min(LongestLabel, end - start); length > 1; length--)
        {
            // A bracket opened within a label is closed within it.
            var piece = line.AsSpan(start, length);
            if (piece.Count('(') + piece.Count('（') == piece.Count(')') + piece.Count('）') && !IsTwoLabels(line.Substring(start, length)) && isLabel(line.Substring(start, length)))
                return length;
        }

        return 0;
    }

    /// <summary>执行率（B/A）得分: what its brackets add to a label stands at its end, so that this is two.</summary>
    private static bool IsTwoLabels(string text) => text[^1] is not (')' or '）' or ':' or '：') && text.AsSpan().ContainsAny('(', '（') && !LabelKey.Of(text).Contains('(', StringComparison.Ordinal);

    private static LineToken Token(string line, int start, int length) => new(line.Substring(start, length), start);

    private sealed record FundsHeader(int Start, int End, List<LineToken> Cells, List<ColumnRole> Roles);

    [GeneratedRegex(@"^(?<title>[^\s。，；:：]{4,40}?表)(?<year>[(（]\s?20\d{2}\s?年度?[)）])", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Title();

    [GeneratedRegex(@"\G[\d.%]+", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Figures();
}
