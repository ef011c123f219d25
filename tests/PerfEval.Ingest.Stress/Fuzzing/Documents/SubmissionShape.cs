using NJsonSchema;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Stress.Fuzzing.Documents;

/// <summary>The schema of what the program says of a file, as a validator.</summary>
internal static class SubmissionShape
{
    /// <summary>The validator knows draft 4, where <c>$defs</c> are called <c>definitions</c>.</summary>
    private static readonly Lazy<JsonSchema> Schema = new(() =>
        JsonSchema.FromJsonAsync(SchemaFiles.BuiltIn.Read("evaluation.schema.json").Replace("$defs", "definitions", StringComparison.Ordinal)).GetAwaiter().GetResult());

    public static string? Fault(string json) =>
        Schema.Value.Validate(json) is { Count: > 0 } faults ? "not valid against the schema\n" + string.Join('\n', faults.Select(e => $"{e.Path}: {e.Kind}")) : null;
}
