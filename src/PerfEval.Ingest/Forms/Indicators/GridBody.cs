using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Forms.Blocks;
using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Forms.Rows;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Forms.Indicators;

/// <summary>The rows below the header of an indicator grid, and what the form prints as totals of its points.</summary>
internal static class GridBody
{
    private const int MostRows = 400;

    public static IReadOnlyList<GridRow> Below(IReadOnlyList<GridRow> rows, int start, LabelCatalog labels)
    {
        var body = new List<GridRow>();
        for (var i = start; i < rows.Count && body.Count < MostRows; i++)
        {
            var row = rows[i];
            if (TotalRows.Is(row, labels) || TotalRows.IsField(row, labels) || FormLines.IsIndicatorHeader(row, labels) || FormLines.IsHeadOfList(row, labels))
                break;
            if (row.IsBlank || row.Own.Count() < 2 || SumRows.IsSubtotal(row, labels))
                continue;
            if (labels.IsRemark(row.Own.First().Text) || labels.Block(row.Own.First().Text) == "remarks")
                break;
            body.Add(row);
        }

        return body;
    }

    public static PointsTotals TotalsOf(IReadOnlyList<GridRow> rows, int start, FormReading form, LabelCatalog labels)
    {
        var totals = new List<decimal>();
        foreach (var row in rows.Skip(start).Where(r => TotalRows.Is(r, labels) || TotalRows.IsField(r, labels)).Take(1))
            totals.AddRange(row.Own.Where(s => s.Nature is CellNature.Number or CellNature.Value).Select(s => PlainNumbers.Read(s.Text)).OfType<decimal>());
        if (form.Field("total-score") is { } stated && PlainNumbers.Read(stated.Text) is { } field)
            totals.Add(field);
        var execution = form.Funds?.Rows.FirstOrDefault(r => r.Source == FundSource.Total)?.Cells;
        return new(totals, [0m, .. new[] { ColumnRole.Weight, ColumnRole.Score }.Select(role => execution?.Cell(role)).OfType<Sourced<string>>().Select(c => PlainNumbers.Read(c.Text)).OfType<decimal>()]);
    }
}
