using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PerfEval.Ingest.Review.Decisions;
using PerfEval.Ingest.Review.Queue;
using PerfEval.Ingest.Review.Tests.Serving;

namespace PerfEval.Ingest.Review.Tests.Decisions;

public class DecisionLogTests(LoadedCorpus corpus)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_decision_taken_back_leaves_what_stood_before_it_and_both_in_the_history()
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        var (log, id) = (Log(site), await OneAsync(site));
        await log.DecideAsync([id], Decision.Queried, "请说明", "甲", Cancellation);
        await log.DecideAsync([id], Decision.Confirmed, null, "甲", Cancellation);
        Assert.Equal(FindingState.Confirmed, await StateAsync(site, id));
        Assert.Equal([id], (await log.UndoAsync("甲", Cancellation)).Findings);
        Assert.Equal(FindingState.Queried, await StateAsync(site, id));
        Assert.Equal(["queried", "confirmed", "queried"], await DecisionsAsync(site));
        await log.UndoAsync("甲", Cancellation);
        Assert.Equal(FindingState.Open, await StateAsync(site, id));
        Assert.Equal("没有可以撤销的决定", (await log.UndoAsync("甲", Cancellation)).Problem);
        Assert.Equal(["queried", "confirmed", "queried", "reopened"], await DecisionsAsync(site));
    }

    [Fact]
    public async Task Nobody_takes_back_what_another_has_decided_over()
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        var (log, id) = (Log(site), await OneAsync(site));
        await log.DecideAsync([id], Decision.Confirmed, null, "甲", Cancellation);
        await log.DecideAsync([id], Decision.Dismissed, "另有批复", "乙", Cancellation);
        Assert.Equal("别人之后又作了决定，不能撤销", (await log.UndoAsync("甲", Cancellation)).Problem);
        Assert.Equal(FindingState.Dismissed, await StateAsync(site, id));
    }

    [Fact]
    public async Task A_remark_decides_nothing()
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        var (log, id) = (Log(site), await OneAsync(site));
        await log.DecideAsync([id], Decision.Confirmed, null, "甲", Cancellation);
        await log.DecideAsync([id], Decision.Noted, "已电话联系", "乙", Cancellation);
        Assert.Equal(FindingState.Confirmed, await StateAsync(site, id));
        await using var context = site.Warehouse.Context();
        Assert.Equal("confirmed", context.Database.SqlQuery<string>($"SELECT decision AS \"Value\" FROM current_findings WHERE finding_id = {id}").Single());
    }

    [Fact]
    public async Task With_four_eyes_a_decision_counts_once_a_second_person_has_decided_the_same()
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy(), s => s with { FourEyes = true });
        var (log, id) = (Log(site), await OneAsync(site));
        await log.DecideAsync([id], Decision.Confirmed, null, "甲", Cancellation);
        Assert.Equal(FindingState.AwaitingSecond, await StateAsync(site, id));
        await log.DecideAsync([id], Decision.Confirmed, null, "甲", Cancellation);
        Assert.Equal(FindingState.AwaitingSecond, await StateAsync(site, id));
        await log.DecideAsync([id], Decision.Dismissed, "口径不同", "乙", Cancellation);
        Assert.Equal(FindingState.AwaitingSecond, await StateAsync(site, id));
        await log.DecideAsync([id], Decision.Dismissed, "同意", "甲", Cancellation);
        Assert.Equal(FindingState.Dismissed, await StateAsync(site, id));
        await log.UndoAsync("甲", Cancellation);
        Assert.Equal(FindingState.AwaitingSecond, await StateAsync(site, id));
    }

    [Fact]
    public async Task What_another_program_decides_is_seen_here()
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        var id = await OneAsync(site);
        await using (var context = site.Warehouse.Context())
        {
            context.Dispositions.Add(new() { Fingerprint = context.Findings.Single(f => f.FindingId == id).Fingerprint, Decision = "dismissed", Reason = "已核实", DecidedBy = "乙", DecidedAt = DateTime.UnixEpoch });
            await context.SaveChangesAsync(Cancellation);
        }

        site.Services.GetRequiredService<CurrentIndex>().LookAgain();
        Assert.Equal(FindingState.Dismissed, await StateAsync(site, id));
    }

    [Fact]
    public async Task Findings_of_a_file_that_is_loaded_later_come_into_the_queue()
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        var index = site.Services.GetRequiredService<CurrentIndex>();
        var before = (await index.GetAsync(Cancellation)).Count;
        await LoadedCorpus.LoadAsync("sqlite:" + site.Warehouse.Url.File, [LoadedCorpus.CorpusFile("national-standard/wrong-rate/source.docx")]);
        index.LookAgain();
        Assert.True((await index.GetAsync(Cancellation)).Count > before);
    }

    [Fact]
    public async Task Somebody_elses_decision_in_the_meantime_is_told_before_it_is_decided_over()
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        var (log, id) = (Log(site), await OneAsync(site));
        var seen = (await log.HistoryAsync(await FingerprintAsync(site, id), Cancellation)).Count;
        Assert.False(await log.AreDecidedByOthersSinceAsync([id], seen, "甲", Cancellation));
        await log.DecideAsync([id], Decision.Dismissed, "已核实", "乙", Cancellation);
        Assert.True(await log.AreDecidedByOthersSinceAsync([id], seen, "甲", Cancellation));
        Assert.False(await log.AreDecidedByOthersSinceAsync([id], seen, "乙", Cancellation));
    }

    private static DecisionLog Log(ReviewSite site) => site.Services.GetRequiredService<DecisionLog>();

    private static async Task<long> OneAsync(ReviewSite site) => (await site.Services.GetRequiredService<CurrentIndex>().GetAsync(Cancellation)).Page(new(), null, null, null, 1).Ids[0];

    private static async Task<FindingState> StateAsync(ReviewSite site, long id) => (await site.Services.GetRequiredService<CurrentIndex>().GetAsync(Cancellation)).StateOf(id);

    private static async Task<string> FingerprintAsync(ReviewSite site, long id)
    {
        await using var context = site.Warehouse.Context();
        return context.Findings.Single(f => f.FindingId == id).Fingerprint;
    }

    private static async Task<List<string>> DecisionsAsync(ReviewSite site)
    {
        await using var context = site.Warehouse.Context();
        return await context.Dispositions.OrderBy(d => d.DispositionId).Select(d => d.Decision).ToListAsync(Cancellation);
    }
}
