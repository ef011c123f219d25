using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PerfEval.Ingest.Review.Api;
using PerfEval.Ingest.Review.Tests.Serving;

namespace PerfEval.Ingest.Review.Tests.Api;

public partial class OpenApiTests(LoadedCorpus corpus)
{
    [Fact]
    public async Task The_document_has_every_route_and_no_other()
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        var document = await DocumentAsync(site);

        var told = document.GetProperty("paths").EnumerateObject().SelectMany(p => p.Value.EnumerateObject().Select(o => $"{o.Name.ToUpperInvariant()} {p.Name}"));
        var routed = site.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .Where(e => e.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal))
            .SelectMany(e => e.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(m => $"{m} {Constraint().Replace(e.RoutePattern.RawText!, "}")}"));
        Assert.Equal(routed.Distinct().Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
        Assert.Equal("3.1.0", document.GetProperty("openapi").GetString());
    }

    [Fact]
    public async Task Every_path_parameter_is_told_and_every_reference_leads_somewhere()
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        var document = await DocumentAsync(site);
        foreach (var path in document.GetProperty("paths").EnumerateObject())
        {
            foreach (var operation in path.Value.EnumerateObject())
            {
                var named = operation.Value.TryGetProperty("parameters", out var parameters) ? parameters.EnumerateArray().Where(p => p.GetProperty("in").GetString() == "path").Select(p => p.GetProperty("name").GetString()!) : [];
                Assert.Equal(Parameter().Matches(path.Name).Select(m => m.Groups["name"].Value), named);
                Assert.True(operation.Value.GetProperty("responses").TryGetProperty("200", out _), path.Name);
            }
        }

        var schemas = document.GetProperty("components").GetProperty("schemas");
        Assert.All(Reference().Matches(document.GetRawText()), r => Assert.True(schemas.TryGetProperty(r.Groups["name"].Value, out _), r.Value));
    }

    [Fact]
    public async Task Every_type_is_told_as_it_is()
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        var schemas = (await DocumentAsync(site)).GetProperty("components").GetProperty("schemas");
        var types = typeof(ApiFinding).Assembly.GetTypes().Where(t => t.Namespace == typeof(ApiFinding).Namespace && t.Name.StartsWith("Api", StringComparison.Ordinal) && t.GetMethod("<Clone>$") is not null && !t.IsGenericType).ToList();
        Assert.Equal(types.Select(t => t.Name[3..]).Concat(["FindingPage", "EvaluationPage", "UnitFiguresPage"]).Order(StringComparer.Ordinal), schemas.EnumerateObject().Select(s => s.Name).Order(StringComparer.Ordinal));
        var nullability = new NullabilityInfoContext();
        foreach (var type in types.Where(t => t != typeof(ApiDecide) && t != typeof(ApiJudge)))
        {
            var told = schemas.GetProperty(type.Name[3..]).GetProperty("properties");
            var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance);
            Assert.Equal(properties.Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name)), told.EnumerateObject().Select(p => p.Name));
            foreach (var property in properties)
            {
                var mayBeNull = Nullable.GetUnderlyingType(property.PropertyType) is not null || nullability.Create(property).ReadState == NullabilityState.Nullable;
                var schema = told.GetProperty(JsonNamingPolicy.CamelCase.ConvertName(property.Name));
                Assert.True(mayBeNull == schema.GetRawText().Contains("\"null\"", StringComparison.Ordinal), $"{type.Name}.{property.Name}");
            }
        }
    }

    private static async Task<JsonElement> DocumentAsync(ReviewSite site) => JsonDocument.Parse(await site.GetAsync("/api/openapi.json")).RootElement.Clone();

    [GeneratedRegex(@":[^}]+\}", RegexOptions.None, 10_000)]
    private static partial Regex Constraint();

    [GeneratedRegex(@"\{(?<name>[^}]+)\}", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Parameter();

    [GeneratedRegex("#/components/schemas/(?<name>[A-Za-z]+)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Reference();
}
