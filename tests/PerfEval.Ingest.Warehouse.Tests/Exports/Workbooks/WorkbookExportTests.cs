using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PerfEval.Ingest.Warehouse.Exports;
using PerfEval.Ingest.Warehouse.Exports.Workbooks;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.Tests.Exports.Workbooks;

public class WorkbookExportTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task A_workbook_is_valid_and_holds_summary_issue_lists_and_a_workpaper_for_each_evaluation()
    {
        await using var warehouse = await InventedWarehouse.CreateAsync();
        await warehouse.FullEvaluationAsync();
        await warehouse.EvaluationAsync();
        var path = warehouse.Path("问题清单.xlsx");

        var result = await WriteAsync(warehouse, path);

        Assert.Equal((2L, 3L), (result.Items, result.Findings));
        Assert.Equal([path], result.Files);
        Assert.Equal(["汇总", "问题清单", "指标问题清单", "1 护林防火项目1", "2 护林防火项目2"], WorkbookReading.Read(path).Select(s => s.Name));
        Assert.Empty(Faults(path));
    }

    [Fact]
    public async Task A_workpaper_has_the_columns_of_a_review_with_those_of_the_reviewer_blank()
    {
        var cells = await WorkpaperAsync();

        Assert.Equal(
            ["一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "权重", "自评完成值", "自评得分", "复核完成值", "复核得分", "偏离度", "备注"],
            "ABCDEFGHIJKLM".Select(c => cells[$"{c}7"].Value));
        Assert.Equal(("≥", "400", "人", "20", "320", "16"), (cells["D8"].Value, cells["E8"].Value, cells["F8"].Value, cells["G8"].Value, cells["H8"].Value, cells["I8"].Value));
        Assert.All(Enumerable.Range(8, 5), row => Assert.Equal(("", "", null), (cells[$"J{row}"].Value, cells[$"K{row}"].Value, cells[$"K{row}"].Formula)));
        Assert.NotNull(cells["L8"].Formula);
    }

    [Fact]
    public async Task Scores_rates_and_totals_are_formulas_that_carry_their_values()
    {
        var cells = await WorkpaperAsync();

        Assert.Equal("IF(E8<=0,\"\",ROUND(G8*MAX(0,MIN(1,IF(ISNUMBER(J8),J8,H8)/E8)),2))", cells["O8"].Formula);
        Assert.Equal(["16", "16", "20", "10"], new[] { 8, 9, 10, 12 }.Select(r => cells[$"O{r}"].Value));
        Assert.Null(cells["O11"].Formula);
        Assert.Equal("4", cells["P12"].Value);
        Assert.Equal(("IF(N(C14)=0,\"\",D14/C14)", "0.975", "9.75"), (cells["F14"].Formula, cells["F14"].Value, cells["O14"].Value));
        Assert.Equal(("IF(COUNT(I8:I12,I14)=0,\"\",SUM(I8:I12,I14))", "94.5"), (cells["I17"].Formula, cells["I17"].Value));
        Assert.Equal(("100", "95.5", "1"), (cells["G17"].Value, cells["I18"].Value, cells["I19"].Value));
    }

    [Fact]
    public async Task An_issue_list_gives_grade_place_evidence_file_hash_and_disposition()
    {
        await using var warehouse = await InventedWarehouse.CreateAsync();
        await warehouse.FullEvaluationAsync();
        await warehouse.AddAsync(new DispositionRow { Fingerprint = "PE401-1-2", Decision = "confirmed", DecidedBy = "甲", DecidedAt = DateTime.UnixEpoch });
        await warehouse.AddAsync(new DispositionRow { Fingerprint = "PE401-1-2", Decision = "dismissed", Reason = "原表合计另有说明", DecidedBy = "乙", DecidedAt = DateTime.UnixEpoch });

        var cells = await SheetAsync(warehouse, 1);

        Assert.Equal(["序号", "等级", "复核维度", "对象", "位置", "复核发现", "事实及判定", "处理建议", "核验依据"], "ABCDEFGHI".Select(c => cells[$"{c}1"].Value));
        Assert.Equal(("P0", "绩效指标", "群众满意度", "表1 行15 列8", "群众满意度得分14分，超过分值10分"), (cells["B2"].Value, cells["C2"].Value, cells["D2"].Value, cells["E2"].Value, cells["G2"].Value));
        Assert.Equal("得分：14（表1 行15 列8）", cells["I2"].Value);
        Assert.Equal(("云溪市/林业局/自评表1.docx", 1.ToString("x64", System.Globalization.CultureInfo.InvariantCulture)), (cells["O2"].Value, cells["P2"].Value));
        Assert.Equal(("通过", "不成立", "原表合计另有说明", "乙"), (cells["B3"].Value, cells["Q3"].Value, cells["R3"].Value, cells["S3"].Value));
    }

    [Fact]
    public async Task The_list_of_indicators_issues_has_their_figures_and_takes_the_reviewed_score_from_the_workpaper()
    {
        await using var warehouse = await InventedWarehouse.CreateAsync();
        await warehouse.FullEvaluationAsync();

        var cells = await SheetAsync(warehouse, 2);

        Assert.Equal(["序号", "标准", "项目", "指标", "指标性质", "指标值", "权重", "自评得分", "复核得分", "问题描述", "严重度", "建议"], "ABCDEFGHIJKL".Select(c => cells[$"{c}1"].Value));
        Assert.Equal(("群众满意度", "≥90%", "10", "14"), (cells["D2"].Value, cells["F2"].Value.Replace(">=", "≥", StringComparison.Ordinal), cells["G2"].Value, cells["H2"].Value));
        Assert.Equal("IF(ISNUMBER('1 护林防火项目1'!Q12),'1 护林防火项目1'!Q12,\"\")", cells["I2"].Formula);
        Assert.False(cells.ContainsKey("A4"), "a finding that is about no indicator does not stand in it");
    }

    [Fact]
    public async Task Text_that_begins_like_a_formula_stays_text()
    {
        await using var warehouse = await InventedWarehouse.CreateAsync();
        var e = await warehouse.EvaluationAsync(r => r.ProjectName = "=HYPERLINK(\"http://x\")");
        var indicator = InventedWarehouse.Qualitative(e, 1, "@SUM(A1)", "+1", "-2+3", 10m, 10m);
        await warehouse.AddAsync(indicator);
        var path = warehouse.Path("a.xlsx");

        await WriteAsync(warehouse, path);

        var sheet = WorkbookReading.Read(path)[^1];
        Assert.Equal("1 =HYPERLINK(\"httpx\")", sheet.Name);
        var cells = sheet.Cells;
        foreach (var (at, text) in new[] { ("B2", "=HYPERLINK(\"http://x\")"), ("C8", "@SUM(A1)"), ("E8", "+1"), ("H8", "-2+3") })
            Assert.Equal((text, null, true), (cells[at].Value, cells[at].Formula, cells[at].IsText));
    }

    [Fact]
    public async Task Shared_cells_and_parts_enter_a_sum_once()
    {
        await using var warehouse = await InventedWarehouse.CreateAsync();
        var e = await warehouse.EvaluationAsync();
        var (first, second, part) = (InventedWarehouse.Indicator(e, 1, "甲", ">=", 1m, "次", 1m, 30m, 30m), InventedWarehouse.Indicator(e, 2, "乙", ">=", 1m, "次", 1m, 30m, 30m), InventedWarehouse.Indicator(e, 3, "其中：丙", ">=", 1m, "次", 1m, 10m, 10m));
        (first.ScoreGroup, second.ScoreGroup, part.PartOf) = (1, 1, "甲");
        await warehouse.AddAsync(first, second, part, InventedWarehouse.Indicator(e, 4, "丁", ">=", 1m, "次", 1m, 60m, 55m));

        var cells = await SheetAsync(warehouse, 3);

        Assert.Equal(("IF(COUNT(I8,I11)=0,\"\",SUM(I8,I11))", "85", "90"), (cells["I12"].Formula, cells["I12"].Value, cells["G12"].Value));
        Assert.Equal("", cells["I9"].Value);
    }

    [Fact]
    public async Task Points_that_a_layout_gives_without_printing_them_score_the_execution_rate()
    {
        await using var warehouse = await InventedWarehouse.CreateAsync();
        var e = await warehouse.EvaluationAsync();
        await warehouse.AddAsync(InventedWarehouse.Fund(e, 1, "total", "年度财政资金总额", null, 150_000m, 120_000m, 80m, null, 18m), InventedWarehouse.Line(e, 1, "资金", "年度财政资金总额 得分", "18", "16", "differs", "按执行率 20×80%"));

        var cells = await SheetAsync(warehouse, 3);

        Assert.Equal(("IF(ISNUMBER(N9),ROUND(20*MAX(0,MIN(1,N9)),2),IF(ISNUMBER(F9),ROUND(20*MAX(0,MIN(1,F9)),2),\"\"))", "16", "2"), (cells["O9"].Formula, cells["O9"].Value, cells["P9"].Value));
        Assert.Equal("", cells["G9"].Value);
    }

    [Fact]
    public async Task A_formula_too_long_for_a_workbook_goes_out_as_its_value()
    {
        await using var warehouse = await InventedWarehouse.CreateAsync();
        var e = await warehouse.EvaluationAsync();
        await warehouse.AddAsync([.. Enumerable.Range(1, 3_000).Select(i => InventedWarehouse.Indicator(e, i, $"指标{i}", ">=", 1m, "次", 1m, i % 2 == 0 ? null : 1m, i % 2 == 0 ? null : 1m))]);

        var cells = await SheetAsync(warehouse, 3);

        Assert.Equal((null, "1500"), (cells["I3008"].Formula, cells["I3008"].Value));
    }

    [Fact]
    public async Task Where_there_is_nothing_the_workbook_has_its_headings()
    {
        await using var warehouse = await InventedWarehouse.CreateAsync();
        var path = warehouse.Path("a.xlsx");
        await WriteAsync(warehouse, path);
        Assert.Equal(["汇总", "问题清单", "指标问题清单"], WorkbookReading.Read(path).Select(s => s.Name));
        Assert.Empty(Faults(path));
    }

    [Fact]
    public async Task More_evaluations_than_a_workbook_is_to_hold_go_into_several()
    {
        await using var warehouse = await InventedWarehouse.CreateAsync();
        for (var i = 0; i < 5; i++)
            await warehouse.EvaluationAsync();
        await using var context = warehouse.Database.Context();

        var result = await WorkbookExport.WriteAsync(context, new(), warehouse.Path("a.xlsx"), workpapers: 2, None);

        Assert.Equal(["a-1.xlsx", "a-2.xlsx", "a-3.xlsx"], result.Files.Select(f => Path.GetFileName(f)));
        Assert.Equal([2, 2, 1], result.Files.Select(f => WorkbookReading.Read(f).Count - 3));
    }

    [Fact]
    public async Task Files_that_were_not_read_are_listed_with_the_reason_and_findings_of_files_without_evaluation_too()
    {
        await using var warehouse = await InventedWarehouse.CreateAsync();
        await warehouse.EvaluationAsync();
        await warehouse.AddAsync(new SubmissionRow { SubmissionId = 90, ContentKey = "r", Path = "云溪市/坏.docx", State = "refused", ReasonCode = "damaged", Reason = "文件损坏" }, new SubmissionRow { SubmissionId = 91, ContentKey = "n", Path = "云溪市/说明.docx", State = "loaded" });
        var finding = InventedWarehouse.Finding(new EvaluationRow { SubmissionId = 91 }, 1, "PE603", "warning", null, "写有其他单位的名称");
        finding.EvaluationNo = null;
        await warehouse.AddAsync(finding);
        var path = warehouse.Path("a.xlsx");

        await WriteAsync(warehouse, path);

        var sheets = WorkbookReading.Read(path).ToDictionary(s => s.Name, s => s.Cells, StringComparer.Ordinal);
        Assert.Equal(("云溪市/坏.docx", "文件损坏", "damaged"), (sheets["未读取文件"]["B2"].Value, sheets["未读取文件"]["C2"].Value, sheets["未读取文件"]["D2"].Value));
        Assert.Equal("云溪市/说明.docx", sheets["问题清单"]["O2"].Value);
    }

    private static List<string> Faults(string path)
    {
        using var document = SpreadsheetDocument.Open(path, isEditable: false);
        return [.. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2016).Validate(document).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}")];
    }

    internal static async Task<ExportResult> WriteAsync(InventedWarehouse warehouse, string path, ExportFilter? filter = null)
    {
        await using var context = warehouse.Database.Context();
        return await WorkbookExport.WriteAsync(context, filter ?? new(), path, WorkbookExport.DefaultWorkpapers, None);
    }

    private static async Task<IReadOnlyDictionary<string, ReadCell>> WorkpaperAsync()
    {
        await using var warehouse = await InventedWarehouse.CreateAsync();
        await warehouse.FullEvaluationAsync();
        return await SheetAsync(warehouse, 3);
    }

    private static async Task<IReadOnlyDictionary<string, ReadCell>> SheetAsync(InventedWarehouse warehouse, int number)
    {
        var path = warehouse.Path("a.xlsx");
        await WriteAsync(warehouse, path);
        return WorkbookReading.Read(path)[number].Cells;
    }
}
