using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Forms.Rows;

namespace PerfEval.Ingest.Forms.Blocks;

/// <summary>项目名称 | … | 主管部门 | …: labels, each with its value to the right; several pairs a row.</summary>
internal sealed class KeyValueBlock(LabelCatalog labels) : IFormBlock
{
    public bool StaysOpen => false;

    public bool Opens(GridRow row, FormState state) => IsPairs(row) || (labels.Field(row.Own.First().Text) is not null
        && (state.Form.IndicatorHeader is null || row.Own.Count() <= 4)
        && !row.Own.Skip(1).Any(s => s.Nature == CellNature.Number));

    /// <summary>填报人 | 某某 | 联系电话 | 13800000000: every other cell a label, whatever stands beside them.</summary>
    private bool IsPairs(GridRow row) => row.Own.ToArray() is { Length: >= 4 } own && own.Length % 2 == 0
        && Enumerable.Range(0, own.Length / 2).All(i => labels.Field(own[2 * i].Text) is not null && labels.Field(own[(2 * i) + 1].Text) is null);

    public bool Continues(GridRow row, FormState state) => row.Own.Any(s => labels.Field(s.Text) is not null)
        || row.Own.All(s => FormLines.KeyValues(s.Text, labels).Count > 0);

    public void Read(GridRow row, FormState state)
    {
        Slot? label = null;
        string? field = null;
        Sourced<string>? value = null;
        var isLeftBlank = false;

        void Finish()
        {
            if (label is not null && field is not null)
                state.Form.Fields.Add(new(field, label.Source, value));
            (label, field, value, isLeftBlank) = (null, null, null, false);
        }

        foreach (var slot in row.Slots)
        {
            if (slot.IsBlank)
            {
                isLeftBlank = label is not null && value is null;
                continue;
            }

            // A value can read like a label (单位 beside 单位名称): right after a label it is the value, unless it is a label of the form's first rank.
            if (labels.Field(slot.Text) is { } found && (label is null || value is not null || isLeftBlank || IsFirstRank(found)))
            {
                Finish();
                (label, field) = (slot, found);
            }
            else if (label is not null && value is null)
            {
                value = slot.Source;
            }
            else if (FormLines.Year(slot.Text) is { } year)
            {
                state.Form.Year ??= slot.Source.With(year);
            }
            else if (FormLines.KeyValues(slot.Text, labels) is { Count: > 0 } pairs)
            {
                state.Form.AddFields(pairs, slot.Cell.At);
            }
            else if (!slot.IsContinued)
            {
                state.Form.Unread.Add(slot.Source);
            }
        }

        Finish();
    }

    private static bool IsFirstRank(string field) => field is "project-name" or "competent-department" or "local-department" or "implementing-unit" or "reporting-unit" or "department-name" or "other" or "total-score" or "project-code";
}
