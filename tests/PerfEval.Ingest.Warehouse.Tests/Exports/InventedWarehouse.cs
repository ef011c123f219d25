using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Model;
using PerfEval.Ingest.Warehouse.Tests.Databases;

namespace PerfEval.Ingest.Warehouse.Tests.Exports;

/// <summary>A small warehouse, in a SQLite file unless told otherwise, filled by EF with invented rows.</summary>
internal sealed class InventedWarehouse : IAsyncDisposable
{
    private readonly SqliteFile file = new();
    private long submissions;

    private InventedWarehouse(string? url) => Database = url is null ? file.Open() : WarehouseUrl.TryParse(url, out var parsed, out var fault) ? new(parsed) : throw new InvalidOperationException(fault);

    public WarehouseDatabase Database { get; }

    /// <summary>A folder that goes with the warehouse.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(file.Path)!;

    public string Path(string name) => System.IO.Path.Combine(Folder, name);

    public static async Task<InventedWarehouse> CreateAsync(string? url = null)
    {
        var made = new InventedWarehouse(url);
        await WarehouseSchema.MigrateAsync(made.Database, TestContext.Current.CancellationToken);
        await made.AddAsync(new ReaderRow { ReaderId = 1, Version = "0.1.0", Rules = "39", Schemas = new string('a', 64) });
        await made.AddAsync(new RegionRow { RegionId = 1, RegionKey = "青山省/云溪市", Name = "云溪市", Level = "city" });
        await made.AddAsync(new UnitRow { UnitId = 1, UnitKey = "云溪市林业局", Name = "云溪市林业局", RegionId = 1 }, new UnitRow { UnitId = 2, UnitKey = "云溪市水务局", Name = "云溪市水务局", RegionId = 1 });
        return made;
    }

    public async Task AddAsync(params object[] rows)
    {
        await using var context = Database.Context();
        context.AddRange(rows);
        await context.SaveChangesAsync();
    }

    /// <summary>A file with one evaluation, as <paramref name="change"/> leaves it.</summary>
    public async Task<EvaluationRow> EvaluationAsync(Action<EvaluationRow>? change = null, string? path = null)
    {
        var id = ++submissions;
        var sha = id.ToString("x64", System.Globalization.CultureInfo.InvariantCulture);
        var row = new EvaluationRow
        {
            SubmissionId = id, EvaluationNo = 1, EvaluationKey = $"key-{id}", IsCurrent = true, Type = "project", Form = "table", Stage = "evaluation",
            FiscalYear = 2023, ProjectName = $"护林防火项目{id}", ImplementingUnit = "云溪市林业局", UnitId = 1,
        };
        change?.Invoke(row);
        await AddAsync(
            new SubmissionRow { SubmissionId = id, ContentKey = sha, Sha256 = sha, Path = path ?? $"云溪市/林业局/自评表{id}.docx", Format = "docx", Bytes = 20_480, State = "loaded", LoadedAt = new DateTime(2024, 3, 1, 8, 0, 0, DateTimeKind.Utc), ReaderId = 1, Attempts = 1, LoadRun = "run", EvaluationCount = 1 },
            row);
        return row;
    }

    /// <summary>The evaluation that the workbook's tests look at: every way of scoring, one fault in each.</summary>
    public async Task<EvaluationRow> FullEvaluationAsync()
    {
        var e = await EvaluationAsync(r => (r.TotalWeight, r.TotalScore, r.TotalScoreText, r.RecomputedScore, r.Grade, r.AnnualBudget, r.Executed, r.ExecutionRate) = (100m, 95.5m, "95.5", 94.5m, "优", 1_200_000m, 1_170_000m, 97.5m));
        await AddAsync(
            Fund(e, 1, "total", "年度资金总额", 1_000_000m, 1_200_000m, 1_170_000m, 97.5m, 10m, 9.75m),
            Fund(e, 2, "fiscal", "其中：当年财政拨款", 1_000_000m, 1_000_000m, 1_000_000m, 100m, null, null),
            Fund(e, 3, "other", "其他资金", null, 200_000m, 170_000m, null, null, null));
        await AddAsync(
            Indicator(e, 1, "巡护人数", ">=", 400m, "人", 320m, 20m, 16m),
            Indicator(e, 2, "林火受害率", "<=", 0.8m, "‰", 1m, 20m, 16m),
            Indicator(e, 3, "设备完好率", null, 95m, "%", 95m, 20m, 20m),
            Qualitative(e, 4, "防火意识提高程度", "明显提高", "达成预期指标", 20m, 18.75m),
            Indicator(e, 5, "群众满意度", ">=", 90m, "%", 96m, 10m, 14m));
        await AddAsync(
            Line(e, 1, "资金", "年度资金总额 执行率", "97.5%", "97.5%", "agrees", "117/120"),
            Line(e, 2, "资金", "年度资金总额 得分", "9.75", "9.75", "agrees", "按执行率 10×97.5%"),
            Line(e, 3, "指标", "巡护人数", "16", "16", "agrees", "按完成比例 20×320/400"),
            Line(e, 4, "指标", "林火受害率", "16", "16", "agrees", "按反向指标比例 20×0.8/1"),
            Line(e, 5, "指标", "群众满意度", "14", "10", "differs", "达到指标值"),
            Line(e, 6, "合计", "总分", "95.5", "94.5", "differs", "预算执行 9.75 + 指标 84.75"));
        await AddAsync(
            Finding(e, 1, "PE301", "error", "群众满意度", "群众满意度得分14分，超过分值10分"),
            Finding(e, 2, "PE401", "error", null, "总分95.5分，各项得分合计94.5分"),
            Finding(e, 3, "PE304", "warning", "巡护人数", "巡护人数未达到指标值，没有写明原因"));
        return e;
    }

    public static FundRow Fund(EvaluationRow e, int number, string source, string label, decimal? initial, decimal? annual, decimal? executed, decimal? rate, decimal? weight, decimal? score) => new()
    {
        SubmissionId = e.SubmissionId, EvaluationNo = e.EvaluationNo, FundNo = number, Source = source, Label = label, InitialBudget = initial, AnnualBudget = annual, Executed = executed, ExecutionRate = rate, Weight = weight, Score = score, ScoreText = score?.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    public static IndicatorRow Indicator(EvaluationRow e, int number, string name, string? sign, decimal target, string unit, decimal actual, decimal? weight, decimal? score) => new()
    {
        SubmissionId = e.SubmissionId, EvaluationNo = e.EvaluationNo, IndicatorNo = number, Level1 = "产出指标", Level2 = "数量指标", Name = name,
        TargetText = FormattableString.Invariant($"{sign}{target}{unit}"), TargetKind = "number", TargetOperator = sign, TargetValue = target, TargetUnit = unit,
        ActualText = FormattableString.Invariant($"{actual}{unit}"), ActualKind = "number", ActualValue = actual, ActualUnit = unit, Weight = weight, Score = score, Block = 0, TableRow = 9 + number, TableColumn = 2, Place = $"表1 行{10 + number} 列3",
    };

    public static IndicatorRow Qualitative(EvaluationRow e, int number, string name, string target, string actual, decimal weight, decimal score) => new()
    {
        SubmissionId = e.SubmissionId, EvaluationNo = e.EvaluationNo, IndicatorNo = number, Level1 = "效益指标", Level2 = "社会效益", Name = name,
        TargetText = target, TargetKind = "qualitative", ActualText = actual, ActualKind = "qualitative", ActualLevel = "achieved", Weight = weight, Score = score,
    };

    public static RecomputationRow Line(EvaluationRow e, int number, string section, string label, string stated, string? recomputed, string agreement, string explanation) => new()
    {
        SubmissionId = e.SubmissionId, EvaluationNo = e.EvaluationNo, LineNo = number, Section = section, Label = label, Stated = stated, Recomputed = recomputed, Agreement = agreement, Explanation = explanation,
    };

    public static FindingRow Finding(EvaluationRow e, int number, string rule, string severity, string? subject, string message) => new()
    {
        SubmissionId = e.SubmissionId, EvaluationNo = e.EvaluationNo, FindingNo = number, Rule = rule, Severity = severity, Subject = subject, Message = message,
        Evidence = """[{"role":"得分","text":"14","at":{"block":0,"row":14,"column":7},"place":"表1 行15 列8"}]""", Fingerprint = $"{rule}-{e.SubmissionId}-{number}", ReaderId = 1, Place = "表1 行15 列8",
    };

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        file.Dispose();
    }
}
