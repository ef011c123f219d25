using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Forms;

/// <summary>
/// Cuts a document into forms, wherever they begin: a title line before a table, a title row inside one, or a table
/// whose labels say that it is a form. What no form claims goes on to the narrative.
/// </summary>
public sealed class FormFinder(LabelCatalog labels, CancellationToken cancellation = default)
{
    private const int LongestPreambleLine = 80;

    private readonly List<FormSection> sections = [];
    private readonly List<Block> unclaimed = [];
    private readonly List<Paragraph> pending = [];
    private FormSection? current;
    private bool inRemarks;

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
        else if (labels.IsTitle(text))
        {
            Close();
            DropPending();
            pending.Add(paragraph);
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
            unclaimed.Add(paragraph);
        }
    }

    /// <summary>A paragraph after the rows of a form: its remarks, its signatures, or the end of it.</summary>
    private void TakeBelowForm(Paragraph paragraph)
    {
        var text = paragraph.Text.Trim();
        if (labels.IsRemark(text) || (inRemarks && IsRemarkItem(text)))
        {
            inRemarks = true;
            current!.Remarks.Add(paragraph);
        }
        else if (FormLines.Year(text) is not null || FormLines.KeyValues(text, labels).Count > 0)
        {
            current!.Preamble.Add(paragraph);
        }
        else
        {
            Close();
            unclaimed.Add(paragraph);
        }
    }

    private void TakeWithNested(Table table)
    {
        Take(table);
        foreach (var nested in table.Cells.SelectMany(c => c.Blocks).OfType<Table>())
            TakeWithNested(nested);
    }

    private void Take(Table table)
    {
        var rows = Enumerable.Range(0, table.RowCount).Select(r => GridRow.Of(table, r)).ToArray();
        var start = 0;
        for (var i = 0; i <= rows.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (i == rows.Length || (i > start && TitleOf(rows[i]) is not null && rows[start..i].Any(r => !r.IsBlank && TitleOf(r) is null)))
            {
                TakeRows(table, rows[start..i]);
                start = i;
            }
        }
    }

    private void TakeRows(Table table, GridRow[] rows)
    {
        var title = rows.Take(6).Select(TitleOf).FirstOrDefault(t => t is not null);
        var startsForm = rows.Any(StartsForm);
        var isForm = title is not null || LooksLikeForm(rows, startsForm) || (pending.Count > 0 && rows.Count(HasLabel) >= 2)
            || (current is not null && !inRemarks && Continues(rows));
        if (!isForm)
        {
            if (rows.Any(r => !r.IsBlank))
            {
                Close();
                DropPending();
                unclaimed.Add(table);
            }

            return;
        }

        if (title is not null || current is null || inRemarks || (startsForm && current.Rows.Any(StartsForm)) || pending.Count > 0)
            Open(title, rows);
        current!.Rows.AddRange(rows);
    }

    private void Open(Sourced<string>? title, GridRow[] rows)
    {
        Close();
        var titleLine = pending.Count > 0 ? new Sourced<string>(TextNormalizer.WithoutLineBreaks(pending[0].Text), pending[0].Text, pending[0].At) : null;
        var first = rows.SelectMany(r => r.Own).FirstOrDefault();
        var opening = titleLine ?? title ?? first?.Source ?? new Sourced<string>(string.Empty, string.Empty, rows[0].Table.At);
        current = new FormSection(opening) { Title = titleLine ?? title };
        current.Preamble.AddRange(pending.Skip(1));
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
        unclaimed.AddRange(pending);
        pending.Clear();
    }

    private Sourced<string>? TitleOf(GridRow row)
    {
        var own = row.Own.Take(2).ToArray();
        return own.Length == 1 && labels.IsTitle(own[0].Text) ? own[0].Source : null;
    }

    private bool StartsForm(GridRow row) => row.Own.Any(s => labels.Field(s.Text) is "project-name" or "department-name")
        && row.Own.Count() >= 2 && !FormLines.IsIndicatorHeader(row, labels);

    /// <summary>An indicator grid, or a header block with one of a form's other blocks. A mere list with a 项目名称 column is none.</summary>
    private bool LooksLikeForm(GridRow[] rows, bool startsForm) => rows.Any(r => FormLines.IsIndicatorHeader(r, labels))
        || (startsForm && rows.Any(r => r.Own.Any(s => labels.Block(s.Text) is "funds" or "goals" or "management" or "indicators")));

    private bool HasLabel(GridRow row) => row.Own.Any(s => labels.IsLabel(s.Text));

    /// <summary>Rows without a head of their own that go on with the form above: a sheet cut by a page break.</summary>
    private bool Continues(GridRow[] rows)
    {
        var width = current!.Rows.Count > 0 ? current.Rows[^1].Table.ColumnCount : 0;
        return rows.Count(HasLabel) > rows.Length / 3 || (current.Rows.Any(r => FormLines.IsIndicatorHeader(r, labels)) && Math.Abs(rows[0].Table.ColumnCount - width) <= 2);
    }

    private static bool IsRemarkItem(string text) =>
        text.Length > 1 && (char.IsAsciiDigit(text[0]) || text[0] is '(' or '（' or '①' or '②' or '③' or '④' or '⑤') && !FormLines.IsHeading(text);

    private static bool IsTextBox(Paragraph paragraph) => paragraph.At.Part!.StartsWith("textbox", StringComparison.Ordinal);
}
