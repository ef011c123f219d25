using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Exports;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.Rows;

/// <summary>A location as columns, as JSON, and as people name it.</summary>
internal static class Placing
{
    public static T At<T>(this T row, Location? at)
        where T : PlacedRow
    {
        if (at is null)
            return row;
        row.Page = at.Page;
        row.Block = at.Block;
        row.TableRow = at.Row;
        row.TableColumn = at.Column;
        row.Line = at.Line;
        row.Place = RowText.OrNull(LocationText.Describe(at));
        return row;
    }

    public static string? Json(Location? at) => at is null ? null : RowText.Json(JsonExport.Location(at));

    /// <summary>Places by what stands there; null where there are none.</summary>
    public static string? Json(params IEnumerable<(string Of, Location? At)> places)
    {
        var known = places.Where(p => p.At is not null).ToList();
        return known.Count == 0 ? null : RowText.Json(JsonExport.Locations(known.Select(p => (p.Of, p.At!))));
    }
}
