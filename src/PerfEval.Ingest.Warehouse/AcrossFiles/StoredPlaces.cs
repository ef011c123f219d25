using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Warehouse.Model;
using PerfEval.Ingest.Warehouse.Rows;

namespace PerfEval.Ingest.Warehouse.AcrossFiles;

/// <summary>Locations out of the rows that hold them.</summary>
internal static partial class StoredPlaces
{
    /// <summary>The place of one value of a row; that of the row where it is not known.</summary>
    /// <param name="row">The row.</param>
    /// <param name="locations">Places by what stands there, as JSON.</param>
    /// <param name="of">target, actual …</param>
    public static Location Of(PlacedRow row, string? locations, string of)
    {
        if (locations is null)
            return Of(row);
        try
        {
            using var json = JsonDocument.Parse(locations);
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty(of, out var at) ? StoredLocation.Read(at) with { Table = Table(row) } : Of(row);
        }
        catch (JsonException)
        {
            return Of(row);
        }
    }

    public static Location Of(PlacedRow row) => new()
    {
        Page = row.Page,
        Block = row.Block,
        Table = Table(row),
        Row = row.TableRow,
        Column = row.TableColumn,
        Line = row.Line,
    };

    // The number of the table is for people, and stands in the words alone.
    private static int? Table(PlacedRow row) =>
        row.Place is { } place && TableNumber().Match(place) is { Success: true } match ? int.Parse(match.ValueSpan[1..], CultureInfo.InvariantCulture) : null;

    [GeneratedRegex("表[0-9]{1,6}", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex TableNumber();
}
