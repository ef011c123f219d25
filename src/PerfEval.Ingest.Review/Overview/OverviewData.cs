using System.Data.Common;
using PerfEval.Ingest.Warehouse.Databases;

namespace PerfEval.Ingest.Review.Overview;

/// <summary>A unit as an overview names it.</summary>
internal sealed record NamedUnit(int Id, string Name, int? Region);

/// <summary>A region and where it belongs.</summary>
internal sealed record NamedRegion(int Id, string Name, int? Parent);

/// <summary>The figures of all evaluations that count, by unit and year: a few thousand rows, out of which every overview is added up.</summary>
internal sealed class OverviewData
{
    public required IReadOnlyDictionary<UnitYear, Figures> Figures { get; init; }

    public required IReadOnlyDictionary<int, NamedUnit> Units { get; init; }

    public required IReadOnlyDictionary<int, NamedRegion> Regions { get; init; }

    /// <summary>The region and those it belongs to, from itself up.</summary>
    public IEnumerable<NamedRegion> Upwards(int? region)
    {
        // A tree by hand can have a ring in it.
        for (var left = 20; left > 0 && region is { } id && Regions.TryGetValue(id, out var found); left--)
        {
            yield return found;
            region = found.Parent;
        }
    }

    public NamedRegion? RegionOf(int? unit) => unit is { } id && Units.TryGetValue(id, out var named) && named.Region is { } region ? Regions.GetValueOrDefault(region) : null;

    public static async Task<OverviewData> ReadAsync(WarehouseDatabase warehouse, CancellationToken cancellation)
    {
        await using var connection = await warehouse.ConnectAsync(cancellation);
        var figures = new Dictionary<UnitYear, Figures>();
        await foreach (var row in RowsAsync(
            connection,
            """
            SELECT e.unit_id, e.fiscal_year, e.total_score, e.total_weight, e.recomputed_score, e.annual_budget, e.executed
            FROM evaluations e WHERE e.is_current AND e.stage = 'evaluation'
            """,
            cancellation))
        {
            At(row).AddEvaluation(row.DecimalAt(2), row.DecimalAt(3), row.DecimalAt(4), row.DecimalAt(5), row.DecimalAt(6));
        }

        await foreach (var row in RowsAsync(
            connection,
            """
            SELECT e.unit_id, e.fiscal_year, count(*), sum(CASE WHEN i.score >= i.weight THEN 1 ELSE 0 END)
            FROM indicators i JOIN evaluations e ON e.submission_id = i.submission_id AND e.evaluation_no = i.evaluation_no
            WHERE e.is_current AND e.stage = 'evaluation' AND i.weight > 0 AND i.score IS NOT NULL
            GROUP BY e.unit_id, e.fiscal_year
            """,
            cancellation))
        {
            At(row).AddIndicators(row.GetInt64(2), row.GetInt64(3));
        }

        var units = new Dictionary<int, NamedUnit>();
        await foreach (var row in RowsAsync(connection, "SELECT unit_id, name, region_id FROM units", cancellation))
            units[row.GetInt32(0)] = new(row.GetInt32(0), row.GetString(1), row.IntAt(2));
        var regions = new Dictionary<int, NamedRegion>();
        await foreach (var row in RowsAsync(connection, "SELECT region_id, name, parent_id FROM regions", cancellation))
            regions[row.GetInt32(0)] = new(row.GetInt32(0), row.GetString(1), row.IntAt(2));
        return new() { Figures = figures, Units = units, Regions = regions };

        Figures At(DbDataReader row)
        {
            var key = new UnitYear(row.IntAt(0), row.IntAt(1));
            if (!figures.TryGetValue(key, out var found))
                figures[key] = found = new();
            return found;
        }
    }

    private static async IAsyncEnumerable<DbDataReader> RowsAsync(DbConnection connection, string query, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = query;
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
            yield return reader;
    }
}
