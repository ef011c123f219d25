using PerfEval.Ingest.Review.Queue;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Warehouse.Model;
using PerfEval.Ingest.Warehouse.Tests.Exports;

namespace PerfEval.Ingest.Review.Tests.Queue;

public class TextMatchesTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [InlineData("合计92", 1L)]
    [InlineData("巡护人数", 2L)]
    [InlineData("防汛物资", 3L)]
    [InlineData("水务局", 3L)]
    [InlineData("第二中学", 2L)]
    [InlineData("旧名称", 3L)]
    [InlineData("自评表4.docx", 4L)]
    [InlineData("云溪市", 1L, 2L, 3L, 4L)]
    [InlineData("得分 水务局", 3L)]
    [InlineData("DOCX 巡护", 2L)]
    [InlineData("没有这样的文字")]
    [InlineData("100%_")]
    public async Task A_text_is_looked_for_in_what_the_finding_says_and_in_project_unit_and_file(string text, params long[] findings)
    {
        await using var warehouse = await FilledAsync();
        Assert.Equal(findings, await FoundAsync(warehouse, new() { Text = text }));
    }

    [Theory]
    [InlineData("第17条 超过", 17L)]
    [InlineData("第17条 水务局", 17L)]
    [InlineData("第17条 林业局")]
    [InlineData("第17条 超过 没有")]
    public async Task Every_word_counts_also_where_the_first_leaves_one_finding_among_many(string text, params long[] findings)
    {
        await using var warehouse = await InventedWarehouse.CreateAsync();
        var evaluation = await warehouse.EvaluationAsync(e => (e.UnitId, e.ImplementingUnit) = (2, "云溪市水务局"), "云溪市/自评表.docx");
        await warehouse.AddAsync([.. Enumerable.Range(1, 60).Select(n => InventedWarehouse.Finding(evaluation, n, "PE301", "error", null, $"第{n}条：得分超过分值"))]);

        Assert.Equal(findings, await FoundAsync(warehouse, new() { Text = text }));
    }

    [Fact]
    public async Task A_spot_check_leaves_the_findings_of_its_evaluations_and_of_their_files()
    {
        await using var warehouse = await FilledAsync();
        await warehouse.AddAsync(new SampleRow { SampleId = 5, DrawnAt = new(2024, 3, 1, 0, 0, 0, DateTimeKind.Utc) });
        await warehouse.AddAsync(Item(1, 2, 1), Item(2, 4, 1), Item(3, 3, 9));

        Assert.Equal([2, 4], await FoundAsync(warehouse, new() { Sample = 5 }));
        Assert.Equal([2], await FoundAsync(warehouse, new() { Sample = 5, Text = "得分" }));
        Assert.Empty(await FoundAsync(warehouse, new() { Sample = 6 }));

        static SampleItemRow Item(int number, long submission, int evaluation) => new() { SampleId = 5, ItemNo = number, SubmissionId = submission, EvaluationNo = evaluation };
    }

    [Fact]
    public async Task Without_text_and_spot_check_there_is_nothing_to_look_for()
    {
        await using var warehouse = await FilledAsync();
        Assert.Null(await new TextMatches(warehouse.Database).AmongAsync(await ReadAsync(warehouse), new(), None));
    }

    private static async Task<InventedWarehouse> FilledAsync()
    {
        var warehouse = await InventedWarehouse.CreateAsync();
        var first = await warehouse.EvaluationAsync();
        var second = await warehouse.EvaluationAsync(e => e.ImplementingUnit = "第二中学");
        var third = await warehouse.EvaluationAsync(e => (e.UnitId, e.ProjectName, e.ImplementingUnit) = (2, "防汛物资采购", "旧名称"));
        var fourth = await warehouse.EvaluationAsync();
        var ofFile = InventedWarehouse.Finding(fourth, 1, "PE106", "info", null, "文件没有标题");
        ofFile.EvaluationNo = null;
        await warehouse.AddAsync(InventedWarehouse.Finding(first, 1, "PE401", "error", null, "总分95分，合计92分"));
        await warehouse.AddAsync(InventedWarehouse.Finding(second, 1, "PE301", "error", "巡护人数", "得分14分，超过分值10分"));
        await warehouse.AddAsync(InventedWarehouse.Finding(third, 1, "PE301", "error", "采购批次", "得分12分，超过分值10分"));
        await warehouse.AddAsync(ofFile);
        return warehouse;
    }

    private static async Task<IReadOnlyList<long>> FoundAsync(InventedWarehouse warehouse, QueueFilter filter)
    {
        var index = await ReadAsync(warehouse);
        var among = await new TextMatches(warehouse.Database).AmongAsync(index, filter, None);
        return [.. index.All(filter, among, 100).Order()];
    }

    private static Task<FindingIndex> ReadAsync(InventedWarehouse warehouse) => new FindingIndexReader(warehouse.Database, RiskWeights.Load(SchemaFiles.BuiltIn), fourEyes: false).ReadAsync(None);
}
