namespace PerfEval.Ingest.Warehouse.Loading;

/// <summary>The tables that repeat what data files name: made anew when a version reads for the first time.</summary>
internal static class DimensionTables
{
    /// <returns>The id of the versions that read now.</returns>
    public static async Task<int> ReaderAsync(StoreTransaction transaction, LoadSettings settings, CancellationToken cancellation)
    {
        var reader = settings.Reader;
        if (await Dimensions.KnownReaderIdAsync(transaction, reader, cancellation) is { } id)
            return id;
        var data = settings.Data();
        await transaction.ExecuteAsync("DELETE FROM canonical_indicators", cancellation);
        await transaction.ExecuteAsync("DELETE FROM layouts", cancellation);
        await transaction.ExecuteAsync("DELETE FROM profiles", cancellation);
        foreach (var row in data.CanonicalIndicators)
        {
            await transaction.ExecuteAsync(
                "INSERT INTO canonical_indicators (canonical_id, name, field, category, unit, direction) VALUES (@id, @name, @field, @category, @unit, @direction)",
                cancellation,
                ("id", row.CanonicalId),
                ("name", row.Name),
                ("field", row.Field),
                ("category", row.Category),
                ("unit", row.Unit),
                ("direction", row.Direction));
        }

        foreach (var row in data.Layouts)
            await transaction.ExecuteAsync("INSERT INTO layouts (layout_id, name) VALUES (@id, @name)", cancellation, ("id", row.LayoutId), ("name", row.Name));
        foreach (var row in data.Profiles)
            await transaction.ExecuteAsync("INSERT INTO profiles (profile_id, name) VALUES (@id, @name)", cancellation, ("id", row.ProfileId), ("name", row.Name));
        return await Dimensions.ReaderIdAsync(transaction, reader, cancellation);
    }
}
