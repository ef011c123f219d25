using System.Text.Json;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Rules;

namespace PerfEval.Ingest.Exports;

/// <summary>A submission as JSON in exactly the shape of <c>schemas/evaluation.schema.json</c>; decimals keep their printed digits.</summary>
public static class JsonExport
{
    public const string SchemaName = "perfeval/submission/1";

    public static void Write(Submission submission, Stream to, bool indented = false)
    {
        using var json = new Utf8JsonWriter(to, JsonFields.Options(indented));
        Whole(json, submission);
    }

    public static string ToJson(Submission submission, bool indented = false) =>
        JsonFields.ToText(indented, json => Whole(json, submission));

    /// <summary>Source and findings only, on one line: <c>{"source": …, "findings": […]}</c>.</summary>
    public static string FindingsLine(Submission submission) => JsonFields.ToText(indented: false, json =>
    {
        json.WriteStartObject();
        json.Source(submission.Source);
        json.List("findings", submission.Findings, Finding);
        json.WriteEndObject();
    });

    /// <summary>A location alone, in the schema's shape.</summary>
    public static string Location(Location at) => JsonFields.ToText(indented: false, json => json.PlaceValue(at));

    /// <summary>Locations by name: <c>{"target": {"row": 3}}</c>.</summary>
    public static string Locations(IEnumerable<(string Name, Location At)> places) => JsonFields.ToText(indented: false, json =>
    {
        json.WriteStartObject();
        foreach (var (name, at) in places)
        {
            json.WritePropertyName(name);
            json.PlaceValue(at);
        }

        json.WriteEndObject();
    });

    /// <summary>A finding's evidence in the schema's shape; beside each location, how people name it (<c>place</c>).</summary>
    public static string Evidence(IReadOnlyList<Evidence> evidence) => JsonFields.ToText(indented: false, json =>
    {
        json.WriteStartArray();
        foreach (var operand in evidence)
        {
            json.WriteStartObject();
            json.Optional("role", operand.Role);
            json.Text("text", operand.Text);
            json.Place(operand.At);
            json.Optional("place", LocationText.Describe(operand.At));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void Whole(Utf8JsonWriter json, Submission submission)
    {
        json.WriteStartObject();
        json.WriteString("schema", SchemaName);
        json.Source(submission.Source);
        json.List("evaluations", submission.Evaluations, (j, e) => EvaluationJson.Evaluation(j, e, submission.Recomputed.GetValueOrDefault(e.Id) ?? []));
        json.List("findings", submission.Findings, Finding);
        json.List("notices", submission.Notices, Notice);
        if (submission.Reader is { } reader)
        {
            json.WriteStartObject("reader");
            json.Text("version", reader.Version);
            json.Text("rules", reader.Rules);
            json.Text("schemas", reader.Schemas);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Finding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule);
        json.WriteString("severity", Spelling.Of(finding.Severity));
        json.Required("evaluation", finding.Evaluation);
        json.Optional("subject", finding.Subject);
        json.Optional("stated", finding.Stated);
        json.Optional("expected", finding.Expected);
        json.Text("message", finding.Message);
        json.List("evidence", finding.Evidence, (j, evidence) =>
        {
            j.WriteStartObject();
            j.Optional("role", evidence.Role);
            j.Text("text", evidence.Text);
            j.Place(evidence.At);
            j.WriteEndObject();
        });
        json.Optional("fingerprint", finding.Fingerprint);
        json.WriteEndObject();
    }

    private static void Notice(Utf8JsonWriter json, Notice notice)
    {
        json.WriteStartObject();
        json.Text("code", notice.Code);
        json.Text("message", notice.Message);
        json.At(notice.At);
        json.WriteEndObject();
    }
}
