using System.Text.Json;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Review.Sources;
using PerfEval.Ingest.Warehouse.Model;
using PerfEval.Ingest.Warehouse.Rows;

namespace PerfEval.Ingest.Review.Readings;

/// <summary>Which line of the recomputing a finding speaks of: one about what it names, or about the very figure that it points at first.</summary>
internal sealed class RecomputedLine(FindingRow finding)
{
    /// <summary>Evidence can be long, and is asked about for every line: it is read once.</summary>
    private readonly Location? figure = Operand.Read(finding.Evidence) is [var first, ..] ? first.At : null;

    public bool Is(RecomputationRow line)
    {
        if (finding.Subject is { } subject && string.Equals(line.Label, subject, StringComparison.Ordinal))
            return true;
        return finding.EvaluationNo == line.EvaluationNo && figure is not null && At(line) is { Block: not null } at && IsSame(at, figure);
    }

    private static bool IsSame(Location line, Location figure) =>
        line.Block == figure.Block && line.Row == figure.Row && line.Column == figure.Column && (line.Row is not null || (line.Start is not null && line.Start == figure.Start));

    private static Location? At(RecomputationRow line)
    {
        if (line.Location is null)
            return null;
        try
        {
            using var parsed = JsonDocument.Parse(line.Location);
            return StoredLocation.Read(parsed.RootElement);
        }
        catch (JsonException)
        {
            // A place that cannot be understood is a place that is not known.
            return null;
        }
    }
}
