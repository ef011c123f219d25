using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PerfEval.Ingest.Exports;
using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Warehouse.Model;
using PerfEval.Ingest.Warehouse.Rows;

namespace PerfEval.Ingest.Warehouse.AcrossFiles;

/// <summary>Findings across files as rows, numbered and with their fingerprints, in an order that does not depend on the order of loading.</summary>
internal static class AcrossFindingRows
{
    private const int FingerprintLength = 24;
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static List<FindingRow> Of(IEnumerable<AcrossFinding> findings, IReadOnlyDictionary<string, RuleDescriptor> rules, int readerId)
    {
        var rows = new List<FindingRow>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var numbers = new Dictionary<long, int>();
        var ordered = findings
            .OrderBy(f => f.Rule, StringComparer.Ordinal)
            .ThenBy(f => f.About.Sha256 ?? f.About.File, StringComparer.Ordinal)
            .ThenBy(f => f.About.Row.EvaluationNo)
            .ThenBy(f => f.Message, StringComparer.Ordinal);
        foreach (var finding in ordered)
        {
            var identity = Identity(finding);
            var occurrence = seen[identity] = seen.GetValueOrDefault(identity) + 1;
            var number = numbers[finding.About.Row.SubmissionId] = numbers.GetValueOrDefault(finding.About.Row.SubmissionId) + 1;
            rows.Add(new FindingRow
            {
                SubmissionId = finding.About.Row.SubmissionId,
                EvaluationNo = finding.About.Row.EvaluationNo,
                FindingNo = number,
                AcrossFiles = true,
                Rule = finding.Rule,
                Severity = Spelling.Of(rules[finding.Rule].Severity),
                Stated = RowText.OrNull(finding.Stated),
                Expected = RowText.OrNull(finding.Expected),
                Message = RowText.Of(finding.Message),
                Evidence = RowText.Json(Evidence(finding.Evidence)),
                Excerpt = RowText.OrNull(finding.Evidence[0].Text),
                Fingerprint = Digest(occurrence == 1 ? identity : $"{identity}\u001e{occurrence.ToString(CultureInfo.InvariantCulture)}"),
                ReaderId = readerId,
            }.At(finding.Evidence[0].At));
        }

        return rows;
    }

    private static string Identity(AcrossFinding finding)
    {
        IEnumerable<string?> parts =
        [
            finding.Rule,
            finding.About.UnitKey ?? finding.About.Row.ImplementingUnit,
            finding.About.Row.ProjectName ?? (finding.About.UnitKey is null ? finding.About.Row.Title : null),
            finding.About.Row.FiscalYear?.ToString(CultureInfo.InvariantCulture),
            .. finding.Identity,
        ];
        return string.Join('\u001f', parts.Select(p => p is null ? "" : NumberedName.Key(p)));
    }

    private static string Digest(string identity) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)))[..FingerprintLength];

    /// <summary>In the schema's shape; beside each operand its file and that file's hash.</summary>
    private static string Evidence(IReadOnlyList<AcrossEvidence> evidence)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text, Plain))
        {
            json.WriteStartArray();
            foreach (var operand in evidence)
            {
                json.WriteStartObject();
                json.WriteString("role", SafeText.ForUnicode(operand.Role));
                json.WriteString("text", SafeText.ForUnicode(operand.Text));
                json.WritePropertyName("location");
                json.WriteRawValue(JsonExport.Location(operand.At));
                if (LocationText.Describe(operand.At) is { Length: > 0 } place)
                    json.WriteString("place", place);
                json.WriteString("file", SafeText.ForUnicode(operand.Of.File));
                if (operand.Of.Sha256 is { } hash)
                    json.WriteString("sha256", hash);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(text.WrittenSpan);
    }
}
