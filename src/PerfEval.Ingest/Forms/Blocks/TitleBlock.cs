using System.Text.RegularExpressions;
using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Forms.Rows;

namespace PerfEval.Ingest.Forms.Blocks;

/// <summary>Rows of a single cell above the fields: the title, (2023年度), 填报单位：….</summary>
internal sealed partial class TitleBlock(LabelCatalog labels) : IFormBlock
{
    public bool StaysOpen => false;

    public bool Opens(GridRow row, FormState state)
    {
        var own = row.Own.Take(2).ToArray();
        if (own.Length == 2 && labels.IsTitle(own[0].Text) && row.Own.Skip(1).All(IsBesideTitle))
            return true;

        // （2023年度） | 金额单位：万元: a line above the rows that was cut at its tabs.
        if (own.Length == 2 && row.Own.Any(s => FormLines.Year(s.Text) is not null) && row.Own.All(s => FormLines.Year(s.Text) is not null || FormLines.KeyValues(s.Text, labels).Count > 0))
            return true;
        return own.Length == 1 && (labels.IsTitle(own[0].Text) || FormLines.Year(own[0].Text) is not null || IsAboveTitle(own[0], state)
            || FormLines.KeyValues(own[0].Text, labels).Count > 0);
    }

    /// <summary>部门：某县某校, 公开14表: what can stand in the row of the title.</summary>
    private bool IsBesideTitle(Slot slot) => FormLines.KeyValues(slot.Text, labels).Count > 0 || FormLines.Year(slot.Text) is not null || TableNumber().IsMatch(slot.Text.Trim());

    /// <summary>附件2, 某县2023年度: only where nothing of the form has been read yet.</summary>
    private static bool IsAboveTitle(Slot slot, FormState state) =>
        state.Form.Fields.Count == 0 && state.Form.Blocks.Count == 0 && TitleLines.IsAbove(slot.Text);

    public bool Continues(GridRow row, FormState state) => false;

    public void Read(GridRow row, FormState state)
    {
        foreach (var slot in row.Own)
            Read(slot, state);
    }

    private void Read(Slot slot, FormState state)
    {
        var form = state.Form;
        if (FormLines.Year(slot.Text) is { } year)
        {
            form.Year ??= slot.Source.With(year);
        }
        else if (labels.IsTitle(slot.Text))
        {
            form.Title ??= slot.Source;
            if (FormLines.YearIn(slot.Text) is { } yearInTitle)
                form.Year ??= slot.Source.With(yearInTitle);
        }
        else if (IsAboveTitle(slot, state) || TableNumber().IsMatch(slot.Text.Trim()))
        {
            form.Unread.Add(slot.Source);
            if (FormLines.YearIn(slot.Text) is { } yearAbove)
                form.Year ??= slot.Source.With(yearAbove);
        }
        else
        {
            if (FormLines.YearBeforeGap(slot.Text) is { } yearInLine)
                form.Year ??= slot.Source.With(yearInLine);
            form.AddFields(FormLines.KeyValues(slot.Text, labels), slot.Cell.At);
        }
    }

    /// <summary>公开14表, 附件3.</summary>
    [GeneratedRegex(@"^(?:公开|附|附件)\s*\d{1,3}\s*表?$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex TableNumber();
}
