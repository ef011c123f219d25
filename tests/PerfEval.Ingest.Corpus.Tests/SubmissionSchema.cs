using NJsonSchema;

namespace PerfEval.Ingest.Corpus.Tests;

/// <summary>schemas/evaluation.schema.json as a validator.</summary>
internal static class SubmissionSchema
{
    public static string Path { get; } = System.IO.Path.Combine(Corpus.Root, "schemas", "evaluation.schema.json");

    /// <summary>The validator knows draft 4, where <c>$defs</c> are called <c>definitions</c>: it would resolve no reference.</summary>
    private static readonly Lazy<Task<JsonSchema>> Schema = new(() => JsonSchema.FromJsonAsync(File.ReadAllText(Path).Replace("$defs", "definitions", StringComparison.Ordinal)));

    /// <summary>What is wrong, one line each; empty where the JSON is valid.</summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(string json)
    {
        var schema = await Schema.Value;
        return [.. schema.Validate(json).Select(e => $"{e.Path}: {e.Kind}")];
    }
}
