using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Exports;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Forms.Layouts;
using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Tests.Forms;
using PerfEval.Ingest.Tests.Narrative;

namespace PerfEval.Ingest.Tests;

public class IngestionTests
{
    private const string Form = """
        项目支出绩效自评表
        （2023年度）
        项目名称 | 村道照明改造
        实施单位 | 某乡村建设办
        项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
        年度资金总额 | 80 | 80 | 60 | 10 | 75% | 10
        一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        产出指标 | 数量指标 | 路灯安装数量 | ≥200盏 | 150盏 | 90 | 90
        总分 | 100 | 100
        """;

    private static readonly CancellationToken Cancelled = new(canceled: true);

    [Fact]
    public void What_was_remembered_of_other_documents_changes_nothing()
    {
        var first = Json(new Ingestion(SchemaFiles.BuiltIn));
        var experienced = new Ingestion(SchemaFiles.BuiltIn);
        Parallel.For(0, 40, i => experienced.Run(Document(Form.Replace("村道", $"第{i}村道", StringComparison.Ordinal))));
        Assert.Equal(first, Json(experienced));
        Assert.Contains("\"PE303\"", first, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("附件2\n县财政局：\n现报送自评材料，请审阅。\n", "")]
    [InlineData("序号 | 材料\n1 | 自评表\n2 | 自评报告\n\n", "")]
    [InlineData("", "\n填报人：某某")]
    public void Paragraphs_and_tables_around_a_form_change_no_fingerprint(string before, string after)
    {
        var ingestion = new Ingestion(SchemaFiles.BuiltIn);
        var known = Fingerprints(ingestion.Run(Document(Form)));

        Assert.NotEmpty(known);
        Assert.Equal(known, Fingerprints(ingestion.Run(Document(before + Form + after))));
    }

    private static List<(string, string?, string?)> Fingerprints(Submission submission) => [.. submission.Findings.Select(f => (f.Rule, f.Subject, f.Fingerprint))];

    [Fact]
    public void Finding_forms_stops_when_cancelled() => Stops(() => FormFinder.Find(Document(Form), FormTables.Labels, Cancelled));

    [Fact]
    public void Reading_a_form_stops_when_cancelled()
    {
        var section = Assert.Single(FormFinder.Find(Document(Form), FormTables.Labels).Sections);
        Stops(() => new FormReader(FormTables.Labels).Read(section, Cancelled));
    }

    [Fact]
    public void Normalising_a_form_stops_when_cancelled()
    {
        var normalizer = new FormNormalizer(LayoutCatalog.Load(SchemaFiles.BuiltIn), Ingest.Values.ValueVocabulary.Default);
        Stops(() => normalizer.Normalize(FormTables.ReadOne(Form), [], Cancelled));
    }

    [Fact]
    public void Reading_a_narrative_stops_when_cancelled() =>
        Stops(() => Given.Reader.Read([new Paragraph("某县林业局 2023 年度绩效自评报告", new())], Cancelled));

    [Fact]
    public void Checking_stops_when_cancelled()
    {
        var evaluations = new Ingestion(SchemaFiles.BuiltIn).Run(Document(Form), CancellationToken.None).Evaluations;
        Stops(() => new RuleEngine(RuleCatalog.BuiltIn).Check(evaluations, _ => new ScoringProfile(), cancellation: Cancelled));
    }

    [Fact]
    public void Words_of_a_narrative_come_from_the_data_folder_too()
    {
        var folder = Directory.CreateTempSubdirectory("perfeval-schemas-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "narrative.yaml"), SchemaFiles.BuiltIn.Read("narrative.yaml").Replace("documents: [报告,", "documents: [报告, 汇报,", StringComparison.Ordinal));
            var report = new Document(
                FormTables.Document("x").Source,
                [new Paragraph("某县林业局2023年度绩效自评汇报", new()), new Paragraph("造林任务全部完成。", new())],
                []);
            Assert.Empty(new Ingestion(SchemaFiles.BuiltIn).Run(report).Evaluations);
            Assert.Single(new Ingestion(SchemaFiles.WithFolder(folder.FullName)).Run(report).Evaluations);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_form_of_many_contradictions_is_checked_in_time_and_every_one_is_found()
    {
        var rows = string.Join('\n', Enumerable.Range(0, 20_000).Select(i => $"产出指标 | 数量指标 | 第{i}段路灯 | ≥200盏 | 150盏 | 9 | 9"));
        var many = Form.Replace("产出指标 | 数量指标 | 路灯安装数量 | ≥200盏 | 150盏 | 90 | 90", rows, StringComparison.Ordinal);
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        var findings = new Ingestion(SchemaFiles.BuiltIn).Run(Document(many), patience.Token).Findings;
        Assert.Equal(20_000, findings.Count(f => f.Rule == "PE303"));
        Assert.DoesNotContain(findings, f => f.Rule == "PE302");
    }

    private static Document Document(string drawing) => FormTables.Document(drawing);

    private static string Json(Ingestion ingestion) => JsonExport.ToJson(ingestion.Run(Document(Form)));

    private static void Stops(Action work) => Assert.Throws<OperationCanceledException>(work);
}
