namespace PerfEval.Ingest.Forms;

/// <summary>
/// Whether a form from a table without lines may lack rows that the file has: its reader doubts it, text stands between its rows, or it has
/// one half only of what a form has, the head with the money or the indicators.
/// </summary>
internal static class MissedRows
{
    public static void Tell(FormReading form, FormSection section)
    {
        if (section.Rows.Find(r => r.Table.IsByWhiteSpace)?.Table is not { } table)
            return;
        form.MayLackRows = section.IsInterrupted || section.Rows.Exists(r => r.Table.MayLackRows) || IsHalf(form);
        if (form.MayLackRows)
            form.Notices.Add(new("table-may-lack-rows", "此表没有表格线，行和列按文字之间的空白判断，可能有遗漏的行；缺项、分值合计、总分等要看全表的检查没有做，请对照原文。", table.At));
    }

    private static bool IsHalf(FormReading form) => form.IndicatorHeader is null
        ? form.Funds is not null || form.HasField("project-name") || form.HasField("department-name")
        : form.Indicators.Count == 0 || form.Funds is { Rows.Count: 0 }
            || (form.Funds is null && !form.HasField("project-name") && !form.HasField("department-name") && !form.HasField("implementing-unit"));
}
