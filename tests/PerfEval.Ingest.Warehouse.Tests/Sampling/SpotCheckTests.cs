using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Warehouse.Exports;
using PerfEval.Ingest.Warehouse.Model;
using PerfEval.Ingest.Warehouse.Sampling;
using PerfEval.Ingest.Warehouse.Tests.Exports;

namespace PerfEval.Ingest.Warehouse.Tests.Sampling;

public class SpotCheckTests
{
    private static readonly DateTimeOffset Now = new(2024, 5, 6, 7, 8, 9, TimeSpan.Zero);

    [Fact]
    public async Task A_spot_check_is_recorded_with_seed_method_population_and_probabilities()
    {
        await using var warehouse = await FilledAsync(8);
        await using var context = warehouse.Database.Context();

        var result = await SpotCheck.DrawAsync(context, new() { Years = [2023] }, SampleMethod.Simple, 4, 42, (0.05m, 0.95m), Now, CancellationToken.None);

        var sample = await context.Samples.SingleAsync();
        Assert.Equal((result.SampleId, "simple", 42L, 4, 8L, Now.UtcDateTime), (sample.SampleId, sample.Method, sample.Seed, sample.Size, sample.Population, DateTime.SpecifyKind(sample.DrawnAt, DateTimeKind.Utc)));
        Assert.Contains("\"years\":[2023]", sample.Parameters, StringComparison.Ordinal);
        Assert.Contains("\"error\":0.05", sample.Parameters, StringComparison.Ordinal);
        Assert.Equal([0.5m, 0.5m, 0.5m, 0.5m], (await context.SampleItems.ToListAsync()).Select(i => i.Probability));
        Assert.Equal([1, 2, 3, 4], result.Items.Select(i => i.Number));
        Assert.All(result.Items, i => Assert.Equal(("云溪市林业局", 2023), (i.Unit, i.Year)));
        Assert.Equal(4, await new ExportFilter { Sample = result.SampleId }.Evaluations(context).CountAsync());
    }

    [Fact]
    public async Task Forms_that_state_goals_only_and_replaced_evaluations_are_not_drawn()
    {
        await using var warehouse = await FilledAsync(2);
        await warehouse.EvaluationAsync(e => e.Stage = "goal");
        await warehouse.EvaluationAsync(e => e.IsCurrent = false);
        await using var context = warehouse.Database.Context();

        Assert.Equal(2, await SpotCheck.PopulationAsync(context, new(), CancellationToken.None));
        Assert.Equal(2, (await SpotCheck.DrawAsync(context, new(), SampleMethod.Risk, 9, 1, null, Now, CancellationToken.None)).Items.Count);
    }

    [Fact]
    public async Task By_rule_an_evaluation_stands_for_its_rarest_rule_and_dismissed_findings_for_none()
    {
        await using var warehouse = await FilledAsync(3);
        await using var context = warehouse.Database.Context();
        var rows = await context.Evaluations.OrderBy(e => e.SubmissionId).ToListAsync();
        await warehouse.AddAsync(
            InventedWarehouse.Finding(rows[0], 1, "PE201", "error", null, "甲"), InventedWarehouse.Finding(rows[1], 1, "PE201", "error", null, "乙"),
            InventedWarehouse.Finding(rows[1], 2, "PE401", "error", null, "丙"), InventedWarehouse.Finding(rows[2], 1, "PE105", "warning", null, "丁"));
        await warehouse.AddAsync(new DispositionRow { Fingerprint = "PE105-3-1", Decision = "dismissed", DecidedBy = "甲", DecidedAt = DateTime.UnixEpoch });

        var result = await SpotCheck.DrawAsync(context, new(), SampleMethod.ByRule, 3, 1, null, Now, CancellationToken.None);

        Assert.Equal(["PE201", "PE401", null], result.Items.OrderBy(i => i.Path, StringComparer.Ordinal).Select(i => i.Stratum));
    }

    [Fact]
    public async Task By_risk_errors_and_money_weigh()
    {
        await using var warehouse = await FilledAsync(3);
        await using var context = warehouse.Database.Context();
        var heavy = await warehouse.EvaluationAsync(e => e.AnnualBudget = 150_000_000m);
        await warehouse.AddAsync(InventedWarehouse.Finding(heavy, 1, "PE401", "error", null, "甲"));

        var result = await SpotCheck.DrawAsync(context, new(), SampleMethod.Risk, 2, 1, null, Now, CancellationToken.None);

        Assert.Equal(1m, result.Items.Single(i => i.Path == "云溪市/林业局/自评表4.docx").Probability);
    }

    private static async Task<InventedWarehouse> FilledAsync(int evaluations)
    {
        var warehouse = await InventedWarehouse.CreateAsync();
        for (var i = 0; i < evaluations; i++)
            await warehouse.EvaluationAsync();
        return warehouse;
    }
}
