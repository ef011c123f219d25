namespace PerfEval.Ingest.Warehouse.Loading;

/// <summary>Who stores: the load (one over interruptions) and the process.</summary>
/// <param name="LoadId">Of the table loads.</param>
/// <param name="Run">Unique for the process: tells what it has stored itself from what was there before.</param>
/// <param name="IsContinued">An earlier process began this load and did not end it.</param>
public sealed record LoadIdentity(long LoadId, string Run, bool IsContinued);
