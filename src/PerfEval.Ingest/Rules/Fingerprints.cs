using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PerfEval.Ingest.Evaluations;

namespace PerfEval.Ingest.Rules;

/// <summary>
/// Identity of a finding over re-reading: 24 hexadecimal digits of a SHA-256 over rule, project, unit, year, subject
/// and the operands' printed text. Places and outline numbers take no part, so that a line or a section added above leaves an accepted finding accepted;
/// findings alike in all of that are told apart by their order.
/// </summary>
public static class Fingerprints
{
    private const int Length = 24;

    /// <summary>The same findings in the same order, each with its fingerprint.</summary>
    public static IReadOnlyList<Finding> Fill(IReadOnlyList<Finding> findings, IReadOnlyList<Evaluation> evaluations)
    {
        var byId = evaluations.ToDictionary(e => e.Id, StringComparer.Ordinal);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var filled = new List<Finding>(findings.Count);
        foreach (var finding in findings)
        {
            var identity = Identity(finding, finding.Evaluation is null ? null : byId.GetValueOrDefault(finding.Evaluation));
            var occurrence = seen[identity] = seen.GetValueOrDefault(identity) + 1;
            filled.Add(finding with { Fingerprint = Digest(occurrence == 1 ? identity : $"{identity}\u001e{Invariant(occurrence)}") });
        }

        return filled;
    }

    private static string Identity(Finding finding, Evaluation? evaluation)
    {
        IEnumerable<string?> parts =
        [
            finding.Rule,
            evaluation?.ProjectName?.Value ?? evaluation?.Title?.Value,
            evaluation?.ImplementingUnit?.Value,
            evaluation?.FiscalYear is { } year ? Invariant(year.Value) : null,
            finding.Subject,
            .. finding.Evidence.Select(e => e.Text),
        ];
        return string.Join('\u001f', parts.Select(p => p is null ? string.Empty : NumberedName.Key(p)));
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Digest(string identity) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)))[..Length];
}
