using System.Text;
using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Warehouse.Exports.Issues;
using PerfEval.Ingest.Warehouse.Exports.Workbooks;
using PerfEval.Ingest.Warehouse.Model;
using PerfEval.Ingest.Warehouse.Tests.Exports.Workbooks;

namespace PerfEval.Ingest.Warehouse.Tests.Exports.Issues;

public class IssueCsvTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task The_issue_list_goes_out_in_the_order_given_with_what_was_decided()
    {
        await using var warehouse = await DecidedAsync();

        var lines = await WriteAsync(warehouse, (context, to) => IssueCsv.WriteAsync(context, [3, 1, 99], to, None));

        Assert.StartsWith("\uFEFF序号,等级,复核维度,对象,位置,复核发现,事实及判定", lines[0], StringComparison.Ordinal);
        Assert.Equal(3, lines.Length);
        Assert.StartsWith("1,P1,绩效指标,巡护人数", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("2,通过,绩效指标,群众满意度", lines[2], StringComparison.Ordinal);
        Assert.Contains("不成立,'=HYPERLINK(1),乙,2024-05-06 08:00:00", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_history_says_who_decided_what_when_and_why_and_what_was_taken_back()
    {
        await using var warehouse = await DecidedAsync();

        var lines = await WriteAsync(warehouse, (context, to) => IssueCsv.WriteHistoryAsync(context, to, None));

        Assert.Equal(
            [
                "1,2024-05-06 08:00:00,属实,,甲,已被撤销,PE301,群众满意度得分14分,云溪市/林业局/自评表1.docx,PE301-1-1",
                "2,2024-05-06 08:00:00,撤销,,甲,撤销第 1 号，回到“重新打开”,PE301,群众满意度得分14分,云溪市/林业局/自评表1.docx,PE301-1-1",
                "3,2024-05-06 08:00:00,不成立,'=HYPERLINK(1),乙,,PE301,群众满意度得分14分,云溪市/林业局/自评表1.docx,PE301-1-1",
                "4,2024-05-06 08:00:00,备注,已问过,乙,,PE999,早先的问题,,gone",
            ],
            lines.Skip(1));
    }

    [Fact]
    public async Task A_workbook_has_a_sheet_with_the_history_of_its_findings_and_no_others()
    {
        await using var warehouse = await DecidedAsync();
        var path = warehouse.Path("问题清单.xlsx");
        await using (var context = warehouse.Database.Context())
            await WorkbookExport.WriteAsync(context, new() { FindingIds = [1, 2] }, path, 250, None);

        var sheets = WorkbookReading.Read(path);

        Assert.Equal(["汇总", "问题清单", "指标问题清单", "处置记录", "1 护林防火项目1"], sheets.Select(s => s.Name));
        var cells = sheets[3].Cells;
        Assert.Equal(["编号", "时间（UTC）", "处置", "理由", "处置人", "撤销"], "ABCDEF".Select(c => cells[$"{c}1"].Value));
        Assert.Equal(("1", "属实", "甲", "已被撤销"), (cells["A2"].Value, cells["C2"].Value, cells["E2"].Value, cells["F2"].Value));
        Assert.Equal(("不成立", "=HYPERLINK(1)", null), (cells["C4"].Value, cells["D4"].Value, cells["D4"].Formula));
        Assert.False(cells.ContainsKey("A5"));
        Assert.Equal(["PE301", "PE401"], new[] { "J2", "J3" }.Select(c => sheets[1].Cells[c].Value));
        Assert.False(sheets[1].Cells.ContainsKey("J4"));
    }

    [Fact]
    public async Task Chosen_findings_of_a_file_without_an_evaluation_go_out_too()
    {
        await using var warehouse = await DecidedAsync();
        await warehouse.AddAsync(new SubmissionRow { SubmissionId = 50, ContentKey = "k", Path = "空白.docx", State = "loaded", LoadRun = "run" });
        await warehouse.AddAsync(new FindingRow { SubmissionId = 50, FindingNo = 1, Rule = "PE701", Severity = "error", Message = "重复报送", Evidence = "[]", Fingerprint = "file", ReaderId = 1 });
        var path = warehouse.Path("问题清单.xlsx");
        await using var context = warehouse.Database.Context();
        var id = await context.Findings.Where(f => f.SubmissionId == 50).Select(f => f.FindingId).SingleAsync();

        var result = await WorkbookExport.WriteAsync(context, new() { FindingIds = [id] }, path, 250, None);

        Assert.Equal((0L, 1L), (result.Items, result.Findings));
    }

    private static async Task<InventedWarehouse> DecidedAsync()
    {
        var warehouse = await InventedWarehouse.CreateAsync();
        await warehouse.FullEvaluationAsync();
        await warehouse.AddAsync(Decision("PE301-1-1", "confirmed", "甲", null));
        await warehouse.AddAsync(Decision("PE301-1-1", "reopened", "甲", null, 1));
        await warehouse.AddAsync(Decision("PE301-1-1", "dismissed", "乙", "=HYPERLINK(1)"));
        await warehouse.AddAsync(Decision("gone", "noted", "乙", "已问过"));
        return warehouse;
    }

    private static DispositionRow Decision(string fingerprint, string decision, string by, string? reason, long? undoes = null) => new()
    {
        Fingerprint = fingerprint, Decision = decision, DecidedBy = by, Reason = reason, Undoes = undoes, DecidedAt = new DateTime(2024, 5, 6, 8, 0, 0, DateTimeKind.Utc),
        Rule = fingerprint == "gone" ? "PE999" : "PE301", Message = fingerprint == "gone" ? "早先的问题" : "群众满意度得分14分",
    };

    private static async Task<string[]> WriteAsync(InventedWarehouse warehouse, Func<WarehouseContext, Stream, Task> write)
    {
        await using var context = warehouse.Database.Context();
        using var memory = new MemoryStream();
        await write(context, memory);
        return Encoding.UTF8.GetString(memory.ToArray()).TrimEnd('\r', '\n').Split("\r\n");
    }
}
