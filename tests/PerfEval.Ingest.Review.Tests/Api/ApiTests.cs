using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Review.Tests.Serving;
using PerfEval.Ingest.Warehouse.Sampling;

namespace PerfEval.Ingest.Review.Tests.Api;

public class ApiTests(LoadedCorpus corpus)
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Findings_come_page_by_page_by_the_queues_filter_each_once()
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        var seen = new List<long>();
        var (next, total) = ("", 0L);
        do
        {
            var page = await JsonAsync(site, $"/api/findings?state=all&size=7{(next.Length > 0 ? $"&after={next}" : "")}");
            total = page.GetProperty("total").GetInt64();
            seen.AddRange(page.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetInt64()));
            next = page.GetProperty("next").GetString() ?? "";
        }
        while (next.Length > 0);

        Assert.Equal(total, seen.Count);
        Assert.Equal(seen.Count, seen.Distinct().Count());
        var errors = await JsonAsync(site, "/api/findings?severity=error");
        Assert.All(errors.GetProperty("items").EnumerateArray(), i => Assert.Equal("error", i.GetProperty("severity").GetString()));
    }

    [Fact]
    public async Task A_decision_is_stored_taken_back_and_told_with_its_history()
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        var id = (await site.FindingAsync("PE401")).FindingId;
        await TokenAsync(site);

        using var stored = await site.Client.PostAsJsonAsync("/api/decisions", new { findings = new[] { id }, decision = "confirmed", reason = "合计确有误" }, None);
        Assert.Equal(HttpStatusCode.OK, stored.StatusCode);
        Assert.Equal("confirmed", (await JsonAsync(site, $"/api/findings/{id}")).GetProperty("finding").GetProperty("state").GetString());
        using var undone = await site.Client.PostAsync("/api/decisions/undo", null, None);
        Assert.Equal(HttpStatusCode.OK, undone.StatusCode);

        var detail = await JsonAsync(site, $"/api/findings/{id}");
        Assert.Equal("open", detail.GetProperty("finding").GetProperty("state").GetString());
        Assert.Equal([true, false], detail.GetProperty("history").EnumerateArray().Select(h => h.GetProperty("takenBack").GetBoolean()));
        Assert.Equal("审计员", detail.GetProperty("history")[0].GetProperty("by").GetString());
        Assert.EndsWith("+00:00", detail.GetProperty("history")[0].GetProperty("time").GetString(), StringComparison.Ordinal);
        Assert.NotEqual(0, detail.GetProperty("evidence").GetArrayLength());
    }

    [Theory]
    [InlineData("at")]
    [InlineData("location")]
    public async Task Evidence_has_its_place_in_findings_of_one_file_and_across_files(string called)
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        var id = (await site.FindingAsync("PE401")).FindingId;
        await using (var context = site.Warehouse.Context())
            await context.Findings.Where(f => f.FindingId == id).ExecuteUpdateAsync(f => f.SetProperty(x => x.Evidence, $$$"""[{"text":"86.5","{{{called}}}":{"page":3,"block":7}}]"""), None);

        var evidence = (await JsonAsync(site, $"/api/findings/{id}")).GetProperty("evidence");

        Assert.Equal("""{"page":3,"block":7}""", evidence[0].GetProperty("location").GetRawText());
    }

    [Fact]
    public async Task What_cannot_be_done_says_why_as_JSON()
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        await TokenAsync(site);
        using var dismissed = await site.Client.PostAsJsonAsync("/api/decisions", new { findings = new[] { (await site.FindingAsync("PE401")).FindingId }, decision = "dismissed" }, None);
        Assert.Equal((HttpStatusCode.Conflict, "判为不成立要写明理由"), (dismissed.StatusCode, await ErrorAsync(dismissed)));
        using var unknown = await site.Client.PostAsJsonAsync("/api/decisions", new { findings = new[] { 1 }, decision = "deleted" }, None);
        Assert.Equal(HttpStatusCode.BadRequest, unknown.StatusCode);
        using var garbled = await site.Client.PostAsync("/api/decisions", new StringContent("{", System.Text.Encoding.UTF8, "application/json"), None);
        Assert.Equal(HttpStatusCode.BadRequest, garbled.StatusCode);
        foreach (var address in new[] { "/api/findings?size=0", "/api/findings?size=501", "/api/findings?after=x", "/api/evaluations?year=x", "/api/evaluations?after=1", "/api/overview/units?sort=x", "/api/overview/units?page=0" })
        {
            using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative), None);
            Assert.True(answer.StatusCode == HttpStatusCode.BadRequest, address);
            Assert.NotEqual("", await ErrorAsync(answer));
        }

        foreach (var address in new[] { "/api/findings/999999", "/api/evaluations/99999/1", "/api/samples/9", "/api/nothing" })
        {
            using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative), None);
            Assert.True(answer.StatusCode == HttpStatusCode.NotFound, address);
            Assert.NotEqual("", await ErrorAsync(answer));
        }
    }

    [Fact]
    public async Task A_change_without_a_token_is_refused()
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        using var refused = await site.Client.PostAsJsonAsync("/api/decisions", new { findings = new[] { 1 }, decision = "confirmed" }, None);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        await using var context = site.Warehouse.Context();
        Assert.Equal(0, await context.Dispositions.CountAsync(None));
    }

    [Fact]
    public async Task Amounts_have_the_digits_that_are_stored()
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        await using var context = site.Warehouse.Context();
        await context.Evaluations.Where(e => e.SubmissionId == 1 && e.EvaluationNo == 1).ExecuteUpdateAsync(s => s.SetProperty(e => e.AnnualBudget, 123_456_789_012.25m), None);

        var raw = await site.GetAsync("/api/evaluations/1/1");

        Assert.Contains("\"annualBudget\":123456789012.25,", raw, StringComparison.Ordinal);
        var detail = JsonDocument.Parse(raw).RootElement;
        Assert.Equal(await context.Indicators.CountAsync(i => i.SubmissionId == 1 && i.EvaluationNo == 1, None), detail.GetProperty("indicators").GetArrayLength());
    }

    [Fact]
    public async Task Evaluations_come_page_by_page_each_once()
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        var (seen, next) = (new List<string>(), "");
        JsonElement page;
        do
        {
            page = await JsonAsync(site, $"/api/evaluations?size=3{(next.Length > 0 ? $"&after={next}" : "")}");
            seen.AddRange(page.GetProperty("items").EnumerateArray().Select(i => $"{i.GetProperty("submission")}.{i.GetProperty("no")}"));
            next = page.GetProperty("next").GetString() ?? "";
        }
        while (next.Length > 0);
        Assert.Equal(page.GetProperty("total").GetInt64(), seen.Distinct().Count());
        Assert.Equal(seen.Count, seen.Distinct().Count());
    }

    [Fact]
    public async Task The_overviews_years_and_units_add_up_to_its_total()
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        var overview = await JsonAsync(site, "/api/overview");
        var units = await JsonAsync(site, "/api/overview/units?size=500");
        var total = overview.GetProperty("total");
        foreach (var figure in new[] { "evaluations", "budget", "executed", "differing" })
        {
            Assert.Equal(total.GetProperty(figure).GetDecimal(), overview.GetProperty("years").EnumerateArray().Sum(y => y.GetProperty("figures").GetProperty(figure).GetDecimal()));
            Assert.Equal(total.GetProperty(figure).GetDecimal(), overview.GetProperty("regions").EnumerateArray().Sum(y => y.GetProperty("figures").GetProperty(figure).GetDecimal()));
            Assert.Equal(total.GetProperty(figure).GetDecimal(), units.GetProperty("items").EnumerateArray().Sum(y => y.GetProperty("figures").GetProperty(figure).GetDecimal()));
        }
    }

    [Fact]
    public async Task A_spot_check_is_judged_and_gives_its_error_rate()
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        await using (var context = site.Warehouse.Context())
            await SpotCheck.DrawAsync(context, new(), SampleMethod.Simple, 2, 1, null, DateTimeOffset.UnixEpoch, None);
        await TokenAsync(site);

        using var first = await site.Client.PostAsJsonAsync("/api/samples/1/items/1/judgements", new { verdict = "wrong", reason = "执行数不符" }, None);
        Assert.Equal(2, JsonDocument.Parse(await first.Content.ReadAsStringAsync(None)).RootElement.GetProperty("next").GetInt32());
        using var missing = await site.Client.PostAsJsonAsync("/api/samples/1/items/2/judgements", new { verdict = "wrong" }, None);
        Assert.Equal(HttpStatusCode.Conflict, missing.StatusCode);

        var detail = await JsonAsync(site, "/api/samples/1");
        Assert.Equal((1m, "wilson"), (detail.GetProperty("sample").GetProperty("errorRate").GetProperty("share").GetDecimal(), detail.GetProperty("sample").GetProperty("errorRate").GetProperty("method").GetString()));
        Assert.Equal(["wrong", "open"], detail.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("verdict").GetString()));
        Assert.Equal(1, (await JsonAsync(site, "/api/samples")).GetArrayLength());
    }

    private static async Task TokenAsync(ReviewSite site)
    {
        var token = await JsonAsync(site, "/api/token");
        site.Client.DefaultRequestHeaders.Add(token.GetProperty("header").GetString()!, token.GetProperty("token").GetString());
    }

    private static async Task<string?> ErrorAsync(HttpResponseMessage answer) => JsonDocument.Parse(await answer.Content.ReadAsStringAsync(None)).RootElement.GetProperty("error").GetString();

    private static async Task<JsonElement> JsonAsync(ReviewSite site, string address) => JsonDocument.Parse(await site.GetAsync(address)).RootElement.Clone();
}
