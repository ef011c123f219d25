using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.Extensions.DependencyInjection;

namespace PerfEval.Ingest.Review.Api;

/// <summary>How the API writes JSON: names in camelCase, Chinese text as it is, amounts, points and rates as numbers with the digits that are stored, times in UTC.</summary>
internal static class ApiJson
{
    public static void AddApi(this IServiceCollection services) => services.ConfigureHttpJsonOptions(options =>
    {
        // What could be markup stays escaped, should anybody put an answer into a page.
        options.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        options.SerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.SerializerOptions.UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow;
    });

    /// <summary>Stored in UTC, whatever kind the database gives it.</summary>
    public static DateTimeOffset Utc(DateTime stored) => new(DateTime.SpecifyKind(stored, DateTimeKind.Utc));

    /// <summary>Stored JSON as a part of an answer; null where there is none or it cannot be read.</summary>
    public static JsonElement? Parsed(string? json)
    {
        if (string.IsNullOrEmpty(json))
            return null;
        try
        {
            using var parsed = JsonDocument.Parse(json);
            return parsed.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
