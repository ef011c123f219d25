using System.Globalization;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Forms.Blocks;
using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Forms.Rows;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Forms;

/// <summary>
/// Cuts a document into forms, wherever they begin: a title line before a table, a title row inside one, or a table
/// whose labels say that it is a form. What no form claims goes on to the narrative.
/// </summary>
internal sealed class FormFinder(LabelCatalog labels, CancellationToken cancellation = default)
{
    private const int LongestPreambleLine = 80;
    private const int LongestInterruption = 16;
    private const int MostInterruptions = 12;

    /// <summary>Characters of all rows of all tables, where a merged cell stands in each row that it covers: every stage behind goes over them row by row.</summary>
    private const long MostRowCharacters = 50_000_000;

    private readonly List<FormSection> sections = [];
    private readonly List<Block> unclaimed = [];
    private readonly List<Paragraph> pending = [];
    private FormSection? current;
    private FormSection? interrupted;
    private FormSection? closedLast;
    private int linesBetween;
    private long rowCharacters;
    private bool inRemarks;

    /// <summary>The line that interrupts a form names one of its blocks: 二、资金执行情况.</summary>
    private bool isBehindBlockHeading;

    /// <summary>A table of amounts by kind of money that no form has claimed: the money of the indicators that follow without a title.</summary>
    private Table? money;

    /// <summary>The line directly above the pending title; it may be the title's first half.</summary>
    private string? titleAbove;

    /// <exception cref="UnreadableFileException">Cells merged over rows repeat more text than can be gone over row by row.</exception>
    public static (IReadOnlyList<FormSection> Sections, IReadOnlyList<Block> Unclaimed) Find(
        Document document, LabelCatalog labels, CancellationToken cancellation = default)
    {
        var finder = new FormFinder(labels, cancellation);
        foreach (var block in document.Blocks)
        {
            cancellation.ThrowIfCancellationRequested();
            if (block is Paragraph paragraph)
                finder.Take(paragraph);
            else if (block is Table table)
                finder.TakeWithNested(table);
        }

        if (finder.current is { Remarks.Count: 0 } last)
            last.EndsDocument = true;
        else if (finder.closedLast is { Remarks.Count: 0 } cutOff && IsCutOffCell(document.Blocks[^1], cutOff))
            cutOff.EndsDocument = cutOff.EndsInCell = true;
        finder.DropPending();
        return (finder.sections, finder.unclaimed);
    }

    private void Take(Paragraph paragraph)
    {
        var text = paragraph.Text;
        if (string.IsNullOrWhiteSpace(text))
            return;
        if (paragraph.At.Part is not null && !IsTextBox(paragraph))
        {
            // Headers, footers and footnotes belong to no form and interrupt none.
            unclaimed.Add(paragraph);
        }
        else if (current is not null && TitleLines.IsContinuation(text))
        {
            current.Preamble.Add(paragraph);
        }
        else if (labels.IsTitle(text))
        {
            (money, interrupted) = (null, null);
            var above = LinesAbove();
            Close();
            DropPending();
            titleAbove = above.LastOrDefault(l => TitleLines.IsAbove(l.Text))?.Text;
            pending.Add(paragraph);
            pending.AddRange(above);
        }
        else if (current is not null)
        {
            TakeBelowForm(paragraph);
        }
        else if (pending.Count > 0)
        {
            if (text.Length <= LongestPreambleLine && pending.Count < 8 && !text.Contains('。', StringComparison.Ordinal))
            {
                pending.Add(paragraph);
            }
            else
            {
                DropPending();
                unclaimed.Add(paragraph);
            }
        }
        else
        {
            // What was not told as rows of a table without lines lies between its head and its indicators; prose and headings part two forms.
            if (interrupted is not null && (++linesBetween > MostInterruptions || FormLines.IsHeading(text) || text.Contains('。', StringComparison.Ordinal)))
                interrupted = null;
            unclaimed.Add(paragraph);
        }
    }

    /// <summary>The head of a form with its money, from a table without lines, of which the indicators are still to come.</summary>
    private static bool IsHead(FormSection section) => section is { Rows: [.., { Table.IsByWhiteSpace: true }], HasIndicatorHeader: false };

    /// <summary>A paragraph after the rows of a form: its remarks, its signatures, or the end of it.</summary>
    private void TakeBelowForm(Paragraph paragraph)
    {
        var text = paragraph.Text.Trim();
        if (labels.IsRemark(text) || (inRemarks && IsRemarkItem(text)))
        {
            inRemarks = true;
            current!.Remarks.Add(paragraph);
        }
        else if (FormLines.Year(text) is not null || FormLines.KeyValues(text, labels).Count > 0 || IsHeadingRow(paragraph)
            || TotalRows.InOneText(new(text, text, paragraph.At), labels) is not null)
        {
            current!.Preamble.Add(paragraph);
        }
        else
        {
            closedLast = current;
            interrupted = (!FormLines.IsHeading(text) && (text.Length <= LongestInterruption || IsHead(current!))) || IsBlockHeading(text) ? current : null;
            isBehindBlockHeading = IsBlockHeading(text);
            linesBetween = 1;
            Close();
            unclaimed.Add(paragraph);
        }
    }

    /// <summary>满意, 年度无预算追加(1: the file ends within a cell, right below the rows of the form.</summary>
    private static bool IsCutOffCell(Block block, FormSection above) => block is Paragraph { At.Line: not null } end && above.Rows.Count > 0
        && end.At.Block == above.Rows[^1].Table.At.Block + 1
        && ((end.Text.Length <= LongestInterruption && end.Text.Trim().All(char.IsLetter)) || end.Text.AsSpan().LastIndexOfAny('(', '（') > end.Text.AsSpan().LastIndexOfAny(')', '）'));

    /// <summary>二、预算执行情况 across a form of which the indicators are still to come: text lost the row's borders.</summary>
    private bool IsHeadingRow(Paragraph paragraph) => paragraph.At.Line is not null && paragraph.Text.Length <= LongestInterruption && FormLines.IsHeading(paragraph.Text.Trim())
        && current is { Title: not null, HasIndicatorHeader: false };

    /// <summary>
    /// The lines directly above a form that belong to it rather than to what stands before: 附件2, 某县2023年度. Taken
    /// from where they went when nobody knew that a form would follow.
    /// </summary>
    private List<Paragraph> LinesAbove()
    {
        var lines = new List<Paragraph>();
        var from = pending.Count > 0 ? pending : current?.Preamble;
        while (lines.Count < 3)
        {
            var last = from is { Count: > 0 } ? from[^1] : from is null && unclaimed.Count > 0 ? unclaimed[^1] as Paragraph : null;
            if (last is null || (last.At.Part is not null && !IsTextBox(last)) || !IsAboveForm(last.Text) || IsAboveRows(last))
                break;
            lines.Insert(0, last);
            if (from is not null)
                from.RemoveAt(from.Count - 1);
            else
                unclaimed.RemoveAt(unclaimed.Count - 1);
        }

        return lines;
    }

    /// <summary>附件2, the first half of a title, or the unit of the money in what follows; a line of names may sign the form before.</summary>
    private bool IsAboveForm(string text) => TitleLines.IsAbove(text) || FormLines.KeyValues(text, labels) is [("money-unit", _, _)];

    /// <summary>A line of the open form that stands above its rows is that form's own.</summary>
    private bool IsAboveRows(Paragraph line) => current is not null && current.Rows.Count > 0 && line.At.Block < current.Rows[^1].Table.At.Block;

    private void TakeWithNested(Table table, bool isNested = false)
    {
        Take(table, isNested);
        foreach (var nested in table.Cells.SelectMany(c => c.Blocks).OfType<Table>())
            TakeWithNested(nested, isNested: true);
    }

    private void Take(Table table, bool isNested)
    {
        var rows = Enumerable.Range(0, table.RowCount).Select(r => GridRow.Of(table, r)).ToArray();
        rowCharacters += rows.Sum(r => r.Slots.Sum(s => (long)s.Text.Length));
        if (rowCharacters > MostRowCharacters)
            throw new UnreadableFileException("limit-row-text", string.Create(CultureInfo.InvariantCulture, $"表格各行的文字超过上限 {MostRowCharacters} 字（合并单元格按所占各行计）。"));
        var start = 0;
        for (var i = 0; i <= rows.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (i < rows.Length && TitleOf(rows[i]) is null)
                continue;
            var cut = i;
            while (i < rows.Length && cut > start && (rows[cut - 1].IsBlank || IsAboveTitle(rows[cut - 1])))
                cut--;
            if (i == rows.Length || rows[start..cut].Any(r => !r.IsBlank && TitleOf(r) is null))
            {
                TakeRows(table, rows[start..cut], isNested);
                start = cut;
            }
        }
    }

    private void TakeRows(Table table, GridRow[] rows, bool isNested)
    {
        var title = TitleAmong(rows);
        var startsForm = rows.Any(StartsForm);
        if (interrupted is not null && title is null && !startsForm && pending.Count == 0 && GoesOn(interrupted, rows))
            Resume(interrupted);
        interrupted = null;
        var isForm = title is not null || LooksLikeForm(rows, startsForm) || (pending.Count > 0 && rows.Count(HasLabel) >= 2)
            || (current is not null && !inRemarks && Continues(rows));
        if (!isForm)
        {
            if (rows.Any(r => !r.IsBlank))
            {
                // A small table inside a form's cell does not end the form, which may go on in the next table.
                if (!isNested || current is null)
                {
                    Close();
                    DropPending();
                }

                unclaimed.Add(table);
                if (IsMoney(rows))
                    money = table;
            }

            return;
        }

        if (title is not null || current is null || inRemarks || (startsForm && current.Rows.Any(StartsForm)) || pending.Count > 0)
            Open(title, rows);
        if (money is not null && title is null && current!.Rows.Count == 0 && !startsForm && rows.Any(r => FormLines.IsIndicatorHeader(r, labels)) && unclaimed.Remove(money))
            current.Add(Enumerable.Range(0, money.RowCount).Select(r => GridRow.Of(money, r)), labels);
        money = null;
        current!.Add(rows, labels);
    }

    /// <summary>The indicators that the form still lacks, some more of them, or the block that the line above has named.</summary>
    private bool GoesOn(FormSection form, GridRow[] rows) => form.HasIndicatorHeader
        ? SplitGrids.IsPart(form, rows, labels)
        : rows.Any(r => FormLines.IsIndicatorHeader(r, labels)) || (isBehindBlockHeading && linesBetween == 1 && form.Title is not null && rows.Any(IsBlockHeader));

    private bool IsBlockHeader(GridRow row) => row.Own.Count(s => labels.FundsColumn(s.Text)?.IsAmount() == true) >= 2 || row.Own.Count(s => labels.GoalColumn(s.Text) is not null) >= 2;

    /// <summary>（二）绩效指标: a heading that is a form's own, over the table of one of its blocks.</summary>
    private bool IsBlockHeading(string text) => text.Length <= LongestInterruption && labels.Block(text) is "funds" or "indicators" or "goals";

    private void Resume(FormSection section)
    {
        current = section;
        section.IsInterrupted = true;
    }

    /// <summary>资金来源 | 计划安排资金 | 实际到位资金 | 实际支出 over 中央, 省, 市, 县, 合计.</summary>
    private bool IsMoney(GridRow[] rows) => rows is [var head, ..] && head.Own.Count(s => labels.FundsColumn(s.Text)?.IsAmount() == true) >= 2
        && rows.Skip(1).All(r => r.Own.Any(s => labels.FundsRow(s.Text) is not null)) && rows.Skip(1).Any(r => r.Own.Any(s => labels.FundsRow(s.Text) == FundSource.Total));

    private void Open(Sourced<string>? title, GridRow[] rows)
    {
        var lines = pending.Count == 0 ? LinesAbove() : [];
        Close();
        if (title is not null)
            title = TitleLines.Join(lines.LastOrDefault(l => TitleLines.IsAbove(l.Text))?.Text, title);
        var titleLine = pending.Count > 0
            ? TitleLines.Join(titleAbove, new(TextNormalizer.WithoutLineBreaks(pending[0].Text), pending[0].Text, pending[0].At))
            : null;
        var first = rows.SelectMany(r => r.Own).FirstOrDefault();
        var opening = titleLine ?? title ?? first?.Source ?? new Sourced<string>(string.Empty, string.Empty, rows[0].Table.At);
        current = new FormSection(opening) { Title = titleLine ?? title };
        current.Preamble.AddRange(pending.Skip(1).Concat(lines));
        pending.Clear();
        sections.Add(current);
    }

    private void Close()
    {
        current = null;
        inRemarks = false;
    }

    private void DropPending()
    {
        unclaimed.AddRange(pending.OrderBy(p => p.At.Block));
        pending.Clear();
    }

    private Sourced<string>? TitleOf(GridRow row)
    {
        var own = row.Own.Take(2).ToArray();
        return own.Length == 1 && labels.IsTitle(own[0].Text) && !TitleLines.IsContinuation(own[0].Text) ? own[0].Source : null;
    }

    /// <summary>The title row among the first rows, with its first half where that stands in the row above.</summary>
    private Sourced<string>? TitleAmong(GridRow[] rows)
    {
        var index = Array.FindIndex(rows, 0, Math.Min(6, rows.Length), r => TitleOf(r) is not null);
        return index < 0 ? null : TitleLines.Join(index > 0 && IsAboveTitle(rows[index - 1]) ? rows[index - 1].Own.First().Text : null, TitleOf(rows[index])!);
    }

    private static bool IsAboveTitle(GridRow row) => row.Own.Take(2).ToArray() is [var only] && TitleLines.IsAbove(only.Text);

    private bool StartsForm(GridRow row) => row.Own.Any(s => labels.Field(s.Text) is "project-name" or "department-name")
        && row.Own.Count() >= 2 && !FormLines.IsIndicatorHeader(row, labels);

    /// <summary>An indicator grid, or a header block with one of a form's other blocks. A mere list with a 项目名称 column is none.</summary>
    private bool LooksLikeForm(GridRow[] rows, bool startsForm) => rows.Any(r => FormLines.IsIndicatorHeader(r, labels))
        || (startsForm && rows.Any(r => r.Own.Any(s => labels.Block(s.Text) is "funds" or "goals" or "management" or "indicators")));

    private bool HasLabel(GridRow row) => row.Own.Any(s => labels.IsLabel(s.Text));

    /// <summary>Rows without a head of their own that go on with the form above: a sheet cut by a page break.</summary>
    private bool Continues(GridRow[] rows)
    {
        if (rows.FirstOrDefault(r => !r.IsBlank) is { } top && FormLines.IsHeadOfList(top, labels))
            return false;
        if (rows.Count(HasLabel) > rows.Length / 3)
            return true;
        return current is { HasIndicatorHeader: true, HasTotal: false } && Math.Abs(rows[0].Table.ColumnCount - current.Rows[^1].Table.ColumnCount) <= 2;
    }

    /// <summary>2.定性指标分三档; not the title of what follows: 2024年度某项目绩效自评报告.</summary>
    private static bool IsRemarkItem(string text) =>
        text.Length > 1 && !BeginsWithYear(text) && (char.IsAsciiDigit(text[0]) || text[0] is '(' or '（' or '①' or '②' or '③' or '④' or '⑤') && !FormLines.IsHeading(text);

    private static bool BeginsWithYear(string text) => text.Length > 4 && text.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsTextBox(Paragraph paragraph) => paragraph.At.Part!.StartsWith("textbox", StringComparison.Ordinal);
}
