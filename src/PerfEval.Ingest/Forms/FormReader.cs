using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Forms.Blocks;
using PerfEval.Ingest.Forms.Indicators;
using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Forms.Rows;

namespace PerfEval.Ingest.Forms;

/// <summary>
/// Reads the rows of one form, top to bottom. Each kind of block has a file of its own and is offered every row in a
/// fixed order: headers first, then the rows of the block that is open, then fields. What nobody takes is kept as raw
/// text with a notice.
/// </summary>
internal sealed class FormReader
{
    private const int LongestInMessage = 60;
    private readonly IReadOnlyList<IFormBlock> blocks;
    private readonly LabelCatalog labels;
    private readonly ContentHeader contentHeader;

    public FormReader(LabelCatalog labels)
    {
        this.labels = labels;
        var aligner = new RowAligner(new ColumnFit(labels));
        contentHeader = new ContentHeader(labels, new ContentColumns(labels, aligner));

        // Order is binding: a total row looks like an indicator row, a goals header like a field.
        blocks =
        [
            new TitleBlock(labels),
            new RemarksBlock(labels),
            new IndicatorGrid(labels, aligner),
            new TasksBlock(labels),
            new PairedFundsBlock(labels),
            new FundsBlock(labels, aligner),
            new DeclaredFundsBlock(labels),
            new ManagementBlock(labels),
            new GoalsBlock(labels),
            new KeyValueBlock(labels),
        ];
    }

    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled; asked at every row.</exception>
    public FormReading Read(FormSection section, CancellationToken cancellation = default)
    {
        var form = new FormReading(section.Opening) { Title = section.Title };
        foreach (var paragraph in section.Preamble)
            ReadLine(form, paragraph);

        IFormBlock? open = null;
        IFormBlock? last = null;
        var state = new FormState(form) { Rows = section.Rows, HeaderByLabels = section.Rows.Find(r => FormLines.IsIndicatorHeader(r, labels)) };
        for (var i = 0; i < section.Rows.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var row = section.Rows[i];
            if (row.IsBlank)
                continue;
            state.RowIndex = i;
            if (state.HeaderByLabels is null && form.IndicatorHeader is null && contentHeader.Is(section.Rows, i, form))
                state.HeaderByContent = row;
            var taker = blocks.FirstOrDefault(b => b.Opens(row, state))
                ?? (open is not null && open.Continues(row, state) ? open : null)
                ?? blocks.FirstOrDefault(b => !ReferenceEquals(b, open) && b.Continues(row, state));
            last = taker;
            if (taker is null)
            {
                Keep(form, row);
                if (open is FundsBlock && form.Funds is { } funds && row.Own.Any(s => s.Nature == CellNature.Number))
                    funds.LacksRows = true;
                continue;
            }

            taker.Read(row, state);
            if (taker.StaysOpen)
                open = taker;
        }

        form.EndIsLost = section.EndsDocument && last is IndicatorGrid && (section.EndsInCell ? form.Total is null : IndicatorGrid.BreaksOff(form, state));
        UnlistedFunds.Settle(form);
        MoneyUnits.Settle(form, section, labels);
        MissedRows.Tell(form, section);
        GuessedLevels.Settle(form);
        RowDoubts.Spread(form);
        IndicatorHeaders.TellUnknown(form, labels);
        RowNotices.AddShifted(form);
        foreach (var paragraph in section.Remarks)
            form.Remarks.Add(new(paragraph.Text.Trim(), paragraph.Text, paragraph.At));
        form.Year ??= form.Title is { } title && FormLines.YearIn(title.Text) is { } year ? title.With(year) : null;
        return form;
    }

    private void ReadLine(FormReading form, Paragraph paragraph)
    {
        var source = new Sourced<string>(paragraph.Text.Trim(), paragraph.Text, paragraph.At);
        if (FormLines.YearBeforeGap(paragraph.Text) is { } year)
            form.Year ??= source.With(year);
        if (FormLines.Year(paragraph.Text) is not null)
            return;

        if (TitleLines.IsBeginning(paragraph.Text) && FormLines.YearIn(paragraph.Text) is { } yearAbove)
            form.Year ??= source.With(yearAbove);
        if (TotalRows.InOneText(source, labels) is { } total)
        {
            form.Total ??= total;
            return;
        }

        var found = FormLines.KeyValues(paragraph.Text, labels);
        form.AddFields(found, paragraph.At);
        if (found.Count == 0)
            form.Unread.Add(source);
    }

    /// <summary>Keeps a row that no block can read as raw text, with a notice.</summary>
    internal static void Keep(FormReading form, GridRow row)
    {
        foreach (var slot in row.Own)
            form.Unread.Add(slot.Source);
        var text = string.Join(" | ", row.Own.Select(s => s.Source.Value));
        form.Notices.Add(new("unrecognised-row", $"未能识别的表格行，已按原文保留：{Shorten(text)}", row.Own.First().Cell.At));
    }

    /// <summary>The beginning of a text, for a message.</summary>
    internal static string Shorten(string text) =>
        text.Length <= LongestInMessage ? text : text[..(char.IsHighSurrogate(text[LongestInMessage - 1]) ? LongestInMessage - 1 : LongestInMessage)] + "…";
}
