using System.Text.Json;

namespace PerfEval.Ingest.Tests.Exports;

/// <summary>
/// What SARIF 2.1.0 allows and asks of the objects that our logs have: members, required ones, and the values of
/// enumerations. Written from the standard's text (sections 3.13 to 3.58); the standard's own schema may not be copied.
/// </summary>
internal static class SarifShape
{
    private sealed record Member(string Type, bool IsRequired = false);

    private static readonly Dictionary<string, Dictionary<string, Member>> Objects = new(StringComparer.Ordinal)
    {
        ["log"] = Of("$schema: uri", "version!: 2.1.0", "runs!: run[]"),
        ["run"] = Of("tool!: tool", "columnKind: utf16CodeUnits|unicodeCodePoints", "results: result[]", "invocations: invocation[]"),
        ["tool"] = Of("driver!: component"),
        ["component"] = Of("name!: string", "version: string", "language: string", "rules: descriptor[]"),
        ["descriptor"] = Of("id!: string", "name: string", "shortDescription: message", "fullDescription: message", "help: message", "defaultConfiguration: configuration"),
        ["configuration"] = Of("level: none|note|warning|error"),
        ["result"] = Of(
            "ruleId: string", "ruleIndex: integer", "level: none|note|warning|error", "message!: message", "locations: location[]",
            "relatedLocations: location[]", "partialFingerprints: strings", "properties: any"),
        ["location"] = Of("id: integer", "physicalLocation: physical", "logicalLocations: logical[]", "message: message"),
        ["physical"] = Of("artifactLocation!: artifact", "region: region"),
        ["artifact"] = Of("uri: uri"),
        ["region"] = Of("startLine: positive", "snippet: content"),
        ["content"] = Of("text: string"),
        ["logical"] = Of("name: string", "fullyQualifiedName: string"),
        ["message"] = Of("text!: string"),
        ["invocation"] = Of("executionSuccessful!: boolean", "toolExecutionNotifications: notification[]"),
        ["notification"] = Of("level: none|note|warning|error", "message!: message", "locations: location[]"),
    };

    /// <summary>What is wrong, one line each.</summary>
    public static IReadOnlyList<string> Faults(JsonElement log) => [.. Faults(log, "log", "$"), .. References(log)];

    private static IEnumerable<string> Faults(JsonElement value, string type, string path)
    {
        if (type.EndsWith("[]", StringComparison.Ordinal))
        {
            return value.ValueKind != JsonValueKind.Array
                ? [$"{path} is no array"]
                : value.EnumerateArray().SelectMany((item, i) => Faults(item, type[..^2], $"{path}[{i}]"));
        }

        if (!Objects.TryGetValue(type, out var members))
            return IsOf(value, type) ? [] : [$"{path} is no {type}"];
        if (value.ValueKind != JsonValueKind.Object)
            return [$"{path} is no object"];
        return
        [
            .. members.Where(m => m.Value.IsRequired && !value.TryGetProperty(m.Key, out _)).Select(m => $"{path} lacks {m.Key}"),
            .. value.EnumerateObject().GroupBy(p => p.Name, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => $"{path} has {g.Key} twice"),
            .. value.EnumerateObject().SelectMany(p => members.TryGetValue(p.Name, out var member) ? Faults(p.Value, member.Type, $"{path}.{p.Name}") : [$"{path} has {p.Name}, which is not of {type}"]),
        ];
    }

    private static bool IsOf(JsonElement value, string type) => type switch
    {
        "any" => true,
        "string" => value.ValueKind == JsonValueKind.String,
        "uri" => value.ValueKind == JsonValueKind.String && Uri.IsWellFormedUriString(value.GetString(), UriKind.RelativeOrAbsolute),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= 0,
        "positive" => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number > 0,
        "strings" => value.ValueKind == JsonValueKind.Object && value.EnumerateObject().All(p => p.Value.ValueKind == JsonValueKind.String),
        _ => value.ValueKind == JsonValueKind.String && type.Split('|').Contains(value.GetString(), StringComparer.Ordinal),
    };

    /// <summary>A result's index is that of its rule, its related locations have ids of their own, and every result can be dismissed by its fingerprint.</summary>
    private static IEnumerable<string> References(JsonElement log)
    {
        foreach (var run in log.GetProperty("runs").EnumerateArray().Where(r => r.TryGetProperty("results", out _)))
        {
            var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("id").GetString()).ToList();
            foreach (var result in run.GetProperty("results").EnumerateArray())
            {
                if (result.TryGetProperty("ruleIndex", out var index) && rules.ElementAtOrDefault(index.GetInt32()) != result.GetProperty("ruleId").GetString())
                    yield return $"ruleIndex {index} is not {result.GetProperty("ruleId")}";
                if (!result.TryGetProperty("partialFingerprints", out var prints) || !prints.TryGetProperty("perfeval/v1", out _))
                    yield return $"{result.GetProperty("ruleId")} has no fingerprint";
                if (result.TryGetProperty("relatedLocations", out var related)
                    && related.EnumerateArray().Select(l => l.GetProperty("id").GetInt32()).Distinct().Count() != related.GetArrayLength())
                    yield return "related locations share an id";
            }
        }
    }

    private static Dictionary<string, Member> Of(params string[] members) => members.Select(m => m.Split(": ")).ToDictionary(
        m => m[0].TrimEnd('!'), m => new Member(m[1], m[0].EndsWith('!')), StringComparer.Ordinal);
}
