using System.Text.Json.Nodes;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Exports;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Corpus.Tests;

public sealed class SchemaTests
{
    [Fact]
    public async Task The_schema_that_is_built_in_is_the_file() =>
        Assert.Equal(await File.ReadAllTextAsync(SubmissionSchema.Path, TestContext.Current.CancellationToken), SchemaFiles.BuiltIn.Read("evaluation.schema.json"));

    [Fact]
    public async Task A_submission_with_every_member_set_is_valid() => Assert.Empty(await SubmissionSchema.FaultsAsync(JsonExport.ToJson(Full)));

    [Fact]
    public async Task A_submission_with_nothing_set_is_valid()
    {
        var bare = new Evaluation { Id = "e1", Type = EvaluationType.Transfer, Form = EvaluationForm.Narrative, Features = FormFeatures.Narrative, Opening = At("x") };
        Assert.Empty(await SubmissionSchema.FaultsAsync(JsonExport.ToJson(new(Full.Source, [bare], [], []))));
    }

    public static TheoryData<string, string> Spoilt => new()
    {
        { "schema", "\"perfeval/submission/2\"" },
        { "source.sha256", "\"ABC\"" },
        { "evaluations[0].type", "\"Project\"" },
        { "evaluations[0].funds[0].source", "\"specialAccount\"" },
        { "evaluations[0].indicators[0].target.operator", "\"≥\"" },
        { "evaluations[0].indicators[0].target.value", "\"5\"" },
        { "evaluations[0].indicators[0].category", "\"Quantity\"" },
        { "findings[0].rule", "\"E401\"" },
        { "findings[0].severity", "\"Error\"" },
        { "findings[0].evidence", "[]" },
        { "unknown", "1" },
    };

    /// <summary>The validator sees what is wrong: without this the other tests would prove nothing.</summary>
    [Theory]
    [MemberData(nameof(Spoilt))]
    public async Task What_the_schema_forbids_is_seen(string path, string value)
    {
        var json = JsonNode.Parse(JsonExport.ToJson(Full))!;
        Set(json, path, JsonNode.Parse(value));
        Assert.NotEmpty(await SubmissionSchema.FaultsAsync(json.ToJsonString()));
    }

    private static Submission Full { get; } = new(
        new("z.zip!自评.txt", new string('0', 64), Documents.DocumentFormat.Txt, 12) { Pages = 2, Encoding = "gb18030" },
        [Evaluation],
        [
            new()
            {
                Rule = "PE401",
                Severity = Severity.Error,
                Evaluation = "e1",
                Subject = "total",
                Stated = "94",
                Expected = "93",
                Message = "总分不符。",
                Evidence = [new("总分", "94", Place)],
                Fingerprint = "0f",
            },
        ],
        [new("doubt", "可疑", Place)])
    {
        Reader = new("0.1.0", "1", "ff"),
    };

    private static Location Place => new()
    {
        Page = 1,
        Block = 0,
        Table = 1,
        Row = 2,
        Column = 3,
        Start = 0,
        End = 2,
        Box = new(1.5m, 2m, 3m, 4m),
        Part = "footnote 3",
        Line = 9,
    };

    private static Evaluation Evaluation => new()
    {
        Id = "e1",
        Type = EvaluationType.Project,
        Form = EvaluationForm.Table,
        Stage = EvaluationStage.Goal,
        Features = new() { Layout = "national-project" },
        Opening = At("表头"),
        Title = At("题"),
        FiscalYear = At(2023, "2023"),
        Region = At("某县"),
        ProjectName = At("植树"),
        ProjectCode = At("A1"),
        CompetentDepartment = At("甲局"),
        LocalDepartment = At("乙局"),
        ImplementingUnit = At("丙站"),
        Goals = [new(At("植树"), At("已植")), new(null, null)],
        Management = [new(At("分配科学性"), At("科学"), At("无"))],
        TotalWeight = Score,
        TotalScore = Score,
        Grade = At("优"),
        Facts = [new("参加人数", Quantity)],
        Funds = [.. Enum.GetValues<FundSource>().Select(Fund)],
        Indicators = [.. Enum.GetValues<IndicatorCategory>().Select(Indicator)],
    };

    private static Fund Fund(FundSource source) => new()
    {
        Source = source,
        Label = At("资金"),
        InitialBudget = Amount,
        AnnualBudget = Amount,
        Executed = Amount,
        Received = Amount,
        Weight = Score,
        ExecutionRate = At(new Ratio(new(75.00m, 2)), "75.00%"),
        Score = Score,
        Reason = At("无"),
    };

    private static Indicator Indicator(IndicatorCategory category) => new()
    {
        Level1 = At("产出指标"),
        Level2 = At("数量指标"),
        Name = At("棵数"),
        Dimension = Dimension.Output,
        Category = category,
        Canonical = "trees",
        CanonicalConfidence = 0.91m,
        Target = Quantity,
        Actual = Quantity with { Kind = QuantityKind.Compound, Parts = [new("东区", Quantity), new(null, Quantity)] },
        Weight = Score,
        Score = Score,
        Reason = At("旱"),
        Criteria = At("每少一棵扣一分"),
        ScoreGroup = 1,
        PartOf = "合计",
    };

    private static Quantity Quantity => new()
    {
        Text = "≥5万棵",
        Kind = QuantityKind.Range,
        Operator = Comparator.AtLeast,
        Value = new(50_000m, 0, 10_000m),
        Upper = new(60_000m, 0, 10_000m),
        Date = new(2023, 12, 31),
        Unit = "棵",
        Level = QualitativeLevel.Mostly,
        Direction = Direction.AtLeast,
        At = Place,
    };

    private static Sourced<Money> Amount => At(new Money(new(1_000_000m, 0, 10_000m)), "100");

    private static Sourced<Points> Score => At(new Points(new(9.5m, 1)), "9.5分");

    private static Sourced<string> At(string text) => At(text, text);

    private static Sourced<T> At<T>(T value, string text) => new(value, text, Place);

    private static void Set(JsonNode json, string path, JsonNode? value)
    {
        var steps = path.Replace("[0]", ".0", StringComparison.Ordinal).Split('.');
        var node = json;
        foreach (var step in steps.SkipLast(1))
            node = step == "0" ? node[0]! : node[step]!;
        node[steps[^1]] = value;
    }
}
