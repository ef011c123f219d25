using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.Loading;

/// <summary>How a load stores.</summary>
public sealed record LoadSettings
{
    /// <summary>The paths given, as the user wrote them; a load broken off is continued by one of the same paths.</summary>
    public required IReadOnlyList<string> Arguments { get; init; }

    /// <summary>The versions that read now.</summary>
    public required ReaderRow Reader { get; init; }

    /// <summary>Contents of data files that tables name; asked for when a version is new to the warehouse.</summary>
    public required Func<DimensionData> Data { get; init; }

    /// <summary>Read again what other versions have read.</summary>
    public bool Refresh { get; init; }

    /// <summary>Binary COPY into PostgreSQL; else arrays in ordinary statements.</summary>
    public bool UseCopy { get; init; } = true;

    /// <summary>How long to wait for a database that is gone; from 1 second.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Told of every attempt that failed and is made again.</summary>
    public Action<StoreRetry>? OnRetry { get; init; }

    public TimeProvider Time { get; init; } = TimeProvider.System;
}

/// <summary>An attempt at the database that failed and is made again after a delay.</summary>
public sealed record StoreRetry(int Attempt, TimeSpan Delay, string Message);

/// <summary>What the tables canonical_indicators, layouts and profiles hold.</summary>
public sealed record DimensionData(IReadOnlyList<CanonicalIndicatorRow> CanonicalIndicators, IReadOnlyList<LayoutRow> Layouts, IReadOnlyList<ProfileRow> Profiles);
