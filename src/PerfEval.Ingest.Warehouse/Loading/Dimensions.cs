using PerfEval.Ingest.Warehouse.Model;
using PerfEval.Ingest.Warehouse.Rows;

namespace PerfEval.Ingest.Warehouse.Loading;

/// <summary>
/// Ids of reader versions, units and regions, made where they are missing. What a transaction made is remembered only when it was
/// committed.
/// </summary>
internal sealed class Dimensions
{
    private readonly Dictionary<string, int> readers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Unit> units = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> regions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> newReaders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Unit> newUnits = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> newRegions = new(StringComparer.Ordinal);

    /// <summary>Before every transaction: what an earlier one made that was never committed is not there.</summary>
    public void Begin()
    {
        newReaders.Clear();
        newUnits.Clear();
        newRegions.Clear();
    }

    /// <summary>Fills in the units of all evaluations, and makes the reader versions known.</summary>
    public async Task ResolveAsync(StoreTransaction store, IReadOnlyList<DocumentRows> documents, CancellationToken cancellation)
    {
        foreach (var reader in documents.Select(d => d.Reader).DistinctBy(Key))
        {
            if (!readers.ContainsKey(Key(reader)))
                newReaders[Key(reader)] = await ReaderIdAsync(store, reader, cancellation);
        }

        var guesses = documents.SelectMany(d => d.Units).ToList();
        await KnownUnitsAsync(store, [.. guesses.Select(g => g.UnitKey).Where(k => !units.ContainsKey(k)).Distinct(StringComparer.Ordinal)], cancellation);
        foreach (var document in documents)
        {
            foreach (var guess in document.Units)
                document.Evaluations[guess.EvaluationNo - 1].UnitId = await UnitIdAsync(store, guess, cancellation);
        }
    }

    /// <summary>The id of a version that <see cref="ResolveAsync"/> has seen.</summary>
    public int ReaderId(ReaderRow reader) => newReaders.TryGetValue(Key(reader), out var made) ? made : readers[Key(reader)];

    public void Committed()
    {
        foreach (var (key, id) in newReaders)
            readers[key] = id;
        foreach (var (key, unit) in newUnits)
            units[key] = unit;
        foreach (var (key, id) in newRegions)
            regions[key] = id;
    }

    /// <summary>The id of a reader version, made where it is new.</summary>
    public static async Task<int> ReaderIdAsync(StoreTransaction store, ReaderRow reader, CancellationToken cancellation)
    {
        return await KnownReaderIdAsync(store, reader, cancellation)
            ?? await store.ScalarAsync<int>("INSERT INTO readers (version, rules, schemas) VALUES (@version, @rules, @schemas) RETURNING reader_id", cancellation, Versions(reader));
    }

    /// <summary>The id of a reader version; null where it is new.</summary>
    public static Task<int?> KnownReaderIdAsync(StoreTransaction store, ReaderRow reader, CancellationToken cancellation) =>
        store.ScalarAsync<int?>("SELECT reader_id FROM readers WHERE version = @version AND rules = @rules AND schemas = @schemas", cancellation, Versions(reader));

    private static (string Name, object? Value)[] Versions(ReaderRow reader) => [("version", reader.Version), ("rules", reader.Rules), ("schemas", reader.Schemas)];

    private static string Key(ReaderRow reader) => string.Join('\n', reader.Version, reader.Rules, reader.Schemas);

    private async Task KnownUnitsAsync(StoreTransaction store, IReadOnlyList<string> keys, CancellationToken cancellation)
    {
        if (keys.Count == 0)
            return;
        var known = await store.QueryAsync(
            $"SELECT unit_key, unit_id, region_id, is_mapped FROM units WHERE {store.In("unit_key", "keys")}",
            r => (Key: r.GetString(0), Unit: new Unit(r.GetInt32(1), !r.IsDBNull(2), r.GetBoolean(3))),
            cancellation,
            ("keys", store.List(keys)));
        foreach (var (key, unit) in known)
            newUnits[key] = unit;
    }

    private async Task<int> UnitIdAsync(StoreTransaction store, UnitGuessRow guess, CancellationToken cancellation)
    {
        Unit? known = newUnits.TryGetValue(guess.UnitKey, out var made) ? made : units.GetValueOrDefault(guess.UnitKey);
        if (known is null)
        {
            var id = await store.ScalarAsync<int>(
                "INSERT INTO units (unit_key, name, region_id, is_mapped) VALUES (@key, @name, @region, @mapped) RETURNING unit_id",
                cancellation,
                ("key", guess.UnitKey),
                ("name", guess.Name),
                ("region", (object?)await RegionIdAsync(store, guess, cancellation) ?? NoNumber.Instance),
                ("mapped", guess.IsMapped));
            newUnits[guess.UnitKey] = new(id, guess.RegionKey is not null, guess.IsMapped);
            return id;
        }

        // A mapping goes before what was guessed, and a guess before none.
        if ((guess.IsMapped && !known.IsMapped) || (guess.RegionKey is not null && !known.HasRegion && !known.IsMapped))
        {
            await store.ExecuteAsync(
                "UPDATE units SET region_id = @region, is_mapped = @mapped, name = CASE WHEN @mapped THEN @name ELSE name END WHERE unit_id = @id",
                cancellation,
                ("region", (object?)await RegionIdAsync(store, guess, cancellation) ?? NoNumber.Instance),
                ("mapped", guess.IsMapped),
                ("name", guess.Name),
                ("id", known.Id));
            newUnits[guess.UnitKey] = new(known.Id, guess.RegionKey is not null, guess.IsMapped);
        }

        return known.Id;
    }

    private async Task<int?> RegionIdAsync(StoreTransaction store, UnitGuessRow guess, CancellationToken cancellation)
    {
        if (guess is not { RegionKey: { } key, RegionLevels: { } levelList })
            return null;
        var (names, levels) = (key.Split('/'), levelList.Split('/'));
        int? parent = null;
        for (var i = 0; i < names.Length; i++)
        {
            var path = string.Join('/', names.Take(i + 1));
            if (!newRegions.TryGetValue(path, out var id) && !regions.TryGetValue(path, out id))
            {
                id = await store.ScalarAsync<int?>("SELECT region_id FROM regions WHERE region_key = @key", cancellation, ("key", path))
                    ?? await store.ScalarAsync<int>(
                        "INSERT INTO regions (region_key, name, level, parent_id) VALUES (@key, @name, @level, @parent) RETURNING region_id",
                        cancellation,
                        ("key", path),
                        ("name", names[i]),
                        ("level", levels[i]),
                        ("parent", (object?)parent ?? NoNumber.Instance));
                newRegions[path] = id;
            }

            parent = id;
        }

        return parent;
    }

    private sealed record Unit(int Id, bool HasRegion, bool IsMapped);
}
