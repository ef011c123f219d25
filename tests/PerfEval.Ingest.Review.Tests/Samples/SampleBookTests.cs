using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Review.Samples;
using PerfEval.Ingest.Warehouse.Model;
using PerfEval.Ingest.Warehouse.Sampling;
using PerfEval.Ingest.Warehouse.Tests.Exports;

namespace PerfEval.Ingest.Review.Tests.Samples;

public class SampleBookTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Progress_counts_the_last_judgement_of_each_item()
    {
        await using var warehouse = await DrawnAsync(10, 4);
        var book = new SampleBook(warehouse.Database, TimeProvider.System);

        Assert.Null(await book.JudgeAsync(1, 1, "wrong", "总分加错", "甲", None));
        Assert.Null(await book.JudgeAsync(1, 1, "right", null, "乙", None));
        Assert.Null(await book.JudgeAsync(1, 2, "wrong", "执行率不符", "甲", None));
        Assert.Null(await book.JudgeAsync(1, 3, "right", null, "甲", None));
        Assert.Null(await book.JudgeAsync(1, 3, "open", null, "甲", None));

        var progress = Assert.Single(await book.ListAsync(most: null, None));
        Assert.Equal((4, 2, 1, 1), (progress.Drawn, progress.Judged, progress.Right, progress.Wrong));
        Assert.Equal(progress, (await book.FindAsync(1, None))! with { Row = progress.Row });
        Assert.Equal([3, 4], (await book.ItemsAsync(1, "open", 1, None)).Select(i => i.Row.ItemNo));
        Assert.Equal([2], (await book.ItemsAsync(1, "wrong", 1, None)).Select(i => i.Row.ItemNo));
        Assert.Equal(["right", "wrong", "open", "open"], (await book.ItemsAsync(1, null, 1, None)).Select(i => i.Verdict));
        Assert.Equal(["甲", "乙"], (await book.HistoryAsync(1, 1, None)).Select(j => j.JudgedBy));
        Assert.Equal((0.5m, IntervalMethod.Wilson), (await book.RateAsync(progress, None)) is { } rate ? (rate.Share, rate.Method) : default);
    }

    [Fact]
    public async Task After_an_item_comes_the_next_that_is_open_and_at_the_end_none()
    {
        await using var warehouse = await DrawnAsync(5, 3);
        var book = new SampleBook(warehouse.Database, TimeProvider.System);
        await book.JudgeAsync(1, 2, "right", null, "甲", None);

        Assert.Equal(3, (await book.NextOpenAsync(1, 1, None))!.ItemNo);
        Assert.Equal(1, (await book.NextOpenAsync(1, 3, None))!.ItemNo);
        await book.JudgeAsync(1, 1, "right", null, "甲", None);
        await book.JudgeAsync(1, 3, "right", null, "甲", None);
        Assert.Null(await book.NextOpenAsync(1, 3, None));
    }

    [Theory]
    [InlineData(1, "wrong", null, "判为有误要写明错在哪里")]
    [InlineData(1, "wrong", "  ", "判为有误要写明错在哪里")]
    [InlineData(1, "maybe", "不清楚", "结论只能是无误、有误或待定")]
    [InlineData(9, "right", null, "样本中没有这一份")]
    public async Task What_cannot_be_a_judgement_is_refused_with_the_reason(int item, string verdict, string? reason, string problem)
    {
        await using var warehouse = await DrawnAsync(3, 2);
        Assert.Equal(problem, await new SampleBook(warehouse.Database, TimeProvider.System).JudgeAsync(1, item, verdict, reason, "甲", None));
        await using var context = warehouse.Database.Context();
        Assert.Equal(0, await context.SampleJudgements.CountAsync());
    }

    [Fact]
    public async Task An_item_names_unit_project_file_and_findings_and_stays_when_the_file_is_gone()
    {
        await using var warehouse = await DrawnAsync(1, 1);
        await warehouse.AddAsync(InventedWarehouse.Finding(new EvaluationRow { SubmissionId = 1, EvaluationNo = 1 }, 1, "PE401", "error", null, "总分不符"));
        var book = new SampleBook(warehouse.Database, TimeProvider.System);

        var item = (await book.ItemAsync(1, 1, None))!;
        Assert.Equal(("云溪市林业局", "护林防火项目1", "云溪市/林业局/自评表1.docx", 1), (item.Unit, item.Evaluation!.ProjectName, item.Path, item.Findings));

        await using (var context = warehouse.Database.Context())
            await context.Submissions.ExecuteDeleteAsync();
        item = (await book.ItemAsync(1, 1, None))!;
        Assert.Null(item.Evaluation);
    }

    [Fact]
    public async Task The_confidence_is_the_one_asked_for_when_it_was_drawn()
    {
        await using var warehouse = await DrawnAsync(3, 2, (0.1m, 0.9m));
        Assert.Equal(0.9m, (await new SampleBook(warehouse.Database, TimeProvider.System).FindAsync(1, None))!.Confidence);
    }

    private static async Task<InventedWarehouse> DrawnAsync(int evaluations, int size, (decimal, decimal)? bound = null)
    {
        var warehouse = await InventedWarehouse.CreateAsync();
        for (var i = 0; i < evaluations; i++)
            await warehouse.EvaluationAsync();
        await using var context = warehouse.Database.Context();
        await SpotCheck.DrawAsync(context, new(), SampleMethod.Simple, size, 1, bound, DateTimeOffset.UnixEpoch, None);
        return warehouse;
    }
}
