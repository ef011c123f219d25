using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Forms.Rows;

namespace PerfEval.Ingest.Forms.Blocks;

/// <summary>注：…, 说明 | …, 其他需要说明事项 | …: what the form says about itself.</summary>
internal sealed class RemarksBlock(LabelCatalog labels) : IFormBlock
{
    public bool StaysOpen => false;

    public bool Opens(GridRow row, FormState state)
    {
        var own = row.Own.ToArray();
        if (own.Any(s => labels.IsTotal(s.Text)))
            return false;
        return labels.IsRemark(own[0].Text)
            || (labels.Block(own[0].Text) == "remarks" && !own.Skip(1).Any(s => labels.IndicatorColumn(s.Text) is not null || labels.ManagementColumn(s.Text) == ColumnRole.Problem))
            || (own.Length == 1 && state.Form.Remarks.Count > 0 && own[0].Text.TrimStart() is { Length: > 20 } text && char.IsAsciiDigit(text[0]));
    }

    public bool Continues(GridRow row, FormState state) => false;

    public void Read(GridRow row, FormState state)
    {
        var own = row.Own.ToArray();
        var isFilledIn = labels.Block(own[0].Text) == "remarks";
        foreach (var slot in own.Skip(isFilledIn ? 1 : 0))
        {
            state.Form.Remarks.Add(slot.Source);
            if (isFilledIn)
                state.Form.FilledRemarks.Add((own[0].Source, slot.Source));
        }

        state.Form.Blocks.Add("remarks");
    }
}
