using System.Data.Common;
using System.Globalization;
using PerfEval.Ingest.Warehouse.Databases;

namespace PerfEval.Ingest.Review.Queue;

/// <summary>Makes a <see cref="FindingIndex"/> out of the warehouse: one pass over the findings, one over the decisions.</summary>
internal sealed class FindingIndexReader(WarehouseDatabase warehouse, RiskWeights weights, bool fourEyes)
{
    // The states have fixed numbers, those of the enumeration.
    private static readonly string[] States = ["open", "queried", "second", "confirmed", "dismissed"];

    public static string NameOf(FindingState state) => States[(int)state];

    public async Task<FindingIndex> ReadAsync(CancellationToken cancellation)
    {
        await using var connection = await warehouse.ConnectAsync(cancellation);
        var decisions = await DecisionStates.AllAsync(connection, fourEyes, cancellation);
        var columns = new FindingColumns { Regions = new(await RegionsAsync(connection, cancellation)) };
        var regions = await RegionsOfUnitsAsync(connection, cancellation);
        var raw = await FindingsAsync(connection, columns, regions, cancellation);
        Weigh(columns, raw, decisions.States);
        return new(columns, decisions.States) { LastDisposition = decisions.Last };
    }

    private void Weigh(FindingColumns columns, List<(byte Severity, decimal? Budget)> raw, IReadOnlyDictionary<UInt128, FindingState> states)
    {
        var units = columns.Values[(int)QueueDimension.Unit];
        var known = columns.Dimensions[(int)QueueDimension.Unit].Values.Count;
        var (confirmed, dismissed) = (new int[known], new int[known]);
        if (states.Count > 0)
        {
            for (var row = 0; row < columns.Count; row++)
            {
                var state = states.GetValueOrDefault(columns.Fingerprints[row]);
                if (state == FindingState.Confirmed)
                    confirmed[units[row]]++;
                else if (state == FindingState.Dismissed)
                    dismissed[units[row]]++;
            }
        }

        string[] severities = ["error", "warning", "info"];
        for (var row = 0; row < columns.Count; row++)
        {
            // What no unit is known of has no record.
            var record = units[row] == 0 ? 1m : weights.Record(confirmed[units[row]], dismissed[units[row]]);
            columns.Risks.Add(weights.Of(severities[raw[row].Severity], raw[row].Budget, record));
        }
    }

    private static async Task<List<(byte Severity, decimal? Budget)>> FindingsAsync(DbConnection connection, FindingColumns columns, Dictionary<int, int> regions, CancellationToken cancellation)
    {
        var values = columns.Dimensions.Select(_ => new List<int>()).ToArray();
        foreach (var state in States.Skip(1))
            columns.Dimensions[(int)QueueDimension.State].NumberOf(state);
        columns.Dimensions[(int)QueueDimension.State].Rename(0, States[0]);
        var raw = new List<(byte, decimal?)>();
        await using var command = connection.CreateCommand();
        command.CommandText =
            """
            SELECT f.finding_id, f.submission_id, f.evaluation_no, f.fingerprint, f.severity, f.rule, f.canonical_id,
                   e.fiscal_year, e.unit_id, e.layout_id, e.annual_budget
            FROM findings f LEFT JOIN evaluations e ON e.submission_id = f.submission_id AND e.evaluation_no = f.evaluation_no
            WHERE e.submission_id IS NULL OR e.is_current
            """;
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var (years, units) = (new Dictionary<int, int>(), new Dictionary<int, (int Unit, int Region)>());
        while (await reader.ReadAsync(cancellation))
        {
            columns.Ids.Add(reader.GetInt64(0));
            columns.Submissions.Add(reader.GetInt64(1));
            columns.EvaluationNumbers.Add(reader.IsDBNull(2) ? 0 : reader.GetInt32(2));
            columns.Fingerprints.Add(DecisionStates.KeyOf(reader.GetString(3)));
            var severity = reader.GetString(4);
            raw.Add((severity switch { "error" => 0, "warning" => 1, _ => 2 }, reader.IsDBNull(10) ? null : reader.GetDecimal(10)));
            Add(QueueDimension.Severity, NumberOf(QueueDimension.Severity, severity));
            Add(QueueDimension.State, 0);
            Add(QueueDimension.Rule, NumberOf(QueueDimension.Rule, reader.GetString(5)));
            Add(QueueDimension.Indicator, NumberOf(QueueDimension.Indicator, reader.IsDBNull(6) ? null : reader.GetString(6)));
            Add(QueueDimension.Year, reader.IsDBNull(7) ? 0 : Year(reader.GetInt32(7)));
            Add(QueueDimension.Layout, NumberOf(QueueDimension.Layout, reader.IsDBNull(9) ? null : reader.GetString(9)));
            var (unit, region) = reader.IsDBNull(8) ? default : Unit(reader.GetInt32(8));
            Add(QueueDimension.Unit, unit);
            Add(QueueDimension.Region, region);
        }

        columns.Values = [.. values.Select(v => v.ToArray())];
        return raw;

        void Add(QueueDimension dimension, int number) => values[(int)dimension].Add(number);

        int NumberOf(QueueDimension dimension, string? value) => columns.Dimensions[(int)dimension].NumberOf(value);

        // A text is made of each number once, not for every finding.
        int Year(int year) => years.TryGetValue(year, out var number) ? number : years[year] = NumberOf(QueueDimension.Year, Number(year));

        (int Unit, int Region) Unit(int id) => units.TryGetValue(id, out var numbers)
            ? numbers
            : units[id] = (NumberOf(QueueDimension.Unit, Number(id)), regions.TryGetValue(id, out var region) ? NumberOf(QueueDimension.Region, Number(region)) : 0);
    }

    private static async Task<List<(int, int?)>> RegionsAsync(DbConnection connection, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT region_id, parent_id FROM regions";
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var regions = new List<(int, int?)>();
        while (await reader.ReadAsync(cancellation))
            regions.Add((reader.GetInt32(0), reader.IsDBNull(1) ? null : reader.GetInt32(1)));
        return regions;
    }

    private static async Task<Dictionary<int, int>> RegionsOfUnitsAsync(DbConnection connection, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT unit_id, region_id FROM units WHERE region_id IS NOT NULL";
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var regions = new Dictionary<int, int>();
        while (await reader.ReadAsync(cancellation))
            regions[reader.GetInt32(0)] = reader.GetInt32(1);
        return regions;
    }

    private static string Number(int id) => id.ToString(CultureInfo.InvariantCulture);
}
