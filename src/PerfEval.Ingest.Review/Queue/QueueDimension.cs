namespace PerfEval.Ingest.Review.Queue;

/// <summary>What findings are filtered and counted by; the name in lower case is the key in the address of the page.</summary>
internal enum QueueDimension
{
    Severity,
    State,
    Rule,
    Year,
    Region,
    Unit,
    Layout,
    Indicator,
}
