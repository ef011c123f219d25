using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Forms.Labels;

namespace PerfEval.Ingest.Reading.PlainText.Tabs;

/// <summary>Texts that stand first in a row and never go on with the row above: titles, years, and labels that are not a column's.</summary>
internal static class RowLabels
{
    public static bool Begins(string text, LabelCatalog labels)
    {
        return FormSigns.IsTitle(text) || FormLines.Year(text) is not null
            || (labels.IsLabel(text) && labels.IndicatorColumn(text) is null && labels.FundsColumn(text) is null);
    }
}
