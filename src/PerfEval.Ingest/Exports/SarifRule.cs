using System.Text.Json;
using PerfEval.Ingest.Rules;

namespace PerfEval.Ingest.Exports;

/// <summary>A rule's descriptor as SARIF's <c>reportingDescriptor</c>.</summary>
internal static class SarifRule
{
    public static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    public static void Write(Utf8JsonWriter json, RuleDescriptor rule)
    {
        var page = rule.Explanation;
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.Text("name", rule.Name);
        Text(json, "shortDescription", page.Title);
        Text(json, "fullDescription", page.Checks);
        Text(json, "help", RulePage.Text(rule));
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(rule.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.Text("text", text);
        json.WriteEndObject();
    }
}
