using System.Text.Json;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Rules;

namespace PerfEval.Ingest.Exports;

/// <summary>
/// One SARIF 2.1.0 log of one run, written as the files come: a submission is written and forgotten.
/// <see cref="Complete"/> ends the log; without it the JSON is cut off.
/// </summary>
public sealed class SarifExport : IDisposable
{
    private readonly Utf8JsonWriter json;
    private readonly List<(string Path, string Reason)> refused = [];
    private readonly Dictionary<string, int> ruleIndex = new(StringComparer.Ordinal);

    public SarifExport(Stream to, IReadOnlyList<RuleDescriptor> rules, string version)
    {
        json = new(to, JsonFields.Options(indented: true));
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "perfeval");
        json.Text("version", version);
        json.WriteString("language", "zh-CN");
        for (var i = 0; i < rules.Count; i++)
            ruleIndex.Add(rules[i].Id, i);
        json.List("rules", rules, SarifRule.Write);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
    }

    public void Add(Submission submission)
    {
        foreach (var finding in submission.Findings)
            Result(submission.Source.Path, finding);
        json.Flush();
    }

    /// <summary>A file that was not read: SARIF has a place for it, and whoever reads the log must see it.</summary>
    public void AddRefused(string path, string reason) => refused.Add((path, reason));

    public void Complete()
    {
        json.WriteEndArray();
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", refused.Count == 0);
        json.OptionalList("toolExecutionNotifications", refused, (j, file) =>
        {
            j.WriteStartObject();
            j.WriteString("level", "error");
            Message(file.Reason);
            j.WriteStartArray("locations");
            Place(file.Path, new(), excerpt: null, id: null, message: null);
            j.WriteEndArray();
            j.WriteEndObject();
        });
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
    }

    public void Dispose() => json.Dispose();

    private void Result(string path, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule);
        if (ruleIndex.TryGetValue(finding.Rule, out var index))
            json.WriteNumber("ruleIndex", index);
        json.WriteString("level", SarifRule.Level(finding.Severity));
        Message(finding.Message);
        json.WriteStartArray("locations");
        var first = finding.Evidence.Count > 0 ? finding.Evidence[0] : null;
        Place(path, first?.At ?? new(), first?.Text, id: null, message: null);
        json.WriteEndArray();
        if (finding.Evidence.Count > 1)
        {
            json.WriteStartArray("relatedLocations");
            for (var i = 1; i < finding.Evidence.Count; i++)
            {
                var other = finding.Evidence[i];
                Place(path, other.At, other.Text, i, string.IsNullOrEmpty(other.Role) ? other.Text : $"{other.Role}：{other.Text}");
            }

            json.WriteEndArray();
        }

        if (finding.Fingerprint is { } fingerprint)
        {
            json.WriteStartObject("partialFingerprints");
            json.Text("perfeval/v1", fingerprint);
            json.WriteEndObject();
        }

        json.WriteStartObject("properties");
        json.Optional("evaluation", finding.Evaluation);
        json.Optional("subject", finding.Subject);
        json.Optional("stated", finding.Stated);
        json.Optional("expected", finding.Expected);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Place(string path, Location at, string? excerpt, int? id, string? message)
    {
        json.WriteStartObject();
        json.Optional("id", id);
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", SarifUri.Of(path));
        json.WriteEndObject();
        if (at.Line is { } line)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", line);
            if (excerpt is not null)
            {
                json.WriteStartObject("snippet");
                json.Text("text", excerpt);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        var steps = LocationText.Steps(at).ToList();
        if (steps.Count > 0)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.Text("name", steps[^1]);
            json.Text("fullyQualifiedName", string.Join('/', steps));
            json.WriteEndObject();
            json.WriteEndArray();
        }

        if (message is not null)
            Message(message);
        json.WriteEndObject();
    }

    private void Message(string text)
    {
        json.WriteStartObject("message");
        json.Text("text", text);
        json.WriteEndObject();
    }
}
