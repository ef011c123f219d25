using System.Globalization;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Tests.Narrative;

namespace PerfEval.Ingest.Tests.Rules;

/// <summary>
/// Builds an evaluation from a spec's tables. A table is known by the first cell of its header: 栏目 (fields), 资金, 一级指标
/// or 指标, 一级指标分数, 段落, 事实, 注; 报告 is the text of a narrative, a paragraph a row. A column that a table does not have is one that the form does not have. Fields that
/// are not given are filled with an invented project; given and blank, they are missing.
/// </summary>
internal sealed class SpecEvaluation
{
    private const int FirstParagraph = 100;
    private readonly IReadOnlyList<MarkdownTable> tables;
    private readonly Dictionary<string, string?> fields;

    private SpecEvaluation(IReadOnlyList<MarkdownTable> tables)
    {
        this.tables = tables;
        fields = Find("栏目") is { } table
            ? table.Rows.Select((r, i) => (Key: r[0], Value: table.Cell(i, "内容"))).ToDictionary(r => r.Key, r => r.Value, StringComparer.Ordinal)
            : [];
    }

    public static Evaluation Of(string id, IReadOnlyList<MarkdownTable> tables) => new SpecEvaluation(tables).Build(id);

    private Evaluation Build(string id)
    {
        if (Find("报告") is { } report)
            return Given.Project(string.Join('\n', report.Rows.Select(r => r[0]))) with { Id = id };
        var narrative = fields.GetValueOrDefault("形式") == "正文";
        var total = fields.GetValueOrDefault("总分段落") is { } paragraph
            ? new Location { Block = FirstParagraph + Whole(paragraph), Start = 0 }
            : FieldAt("总分");
        return new()
        {
            Id = id,
            Type = fields.GetValueOrDefault("类型") switch
            {
                "部门" => EvaluationType.Department,
                "转移支付" => EvaluationType.Transfer,
                _ => EvaluationType.Project,
            },
            Form = narrative ? EvaluationForm.Narrative : EvaluationForm.Table,
            Stage = fields.GetValueOrDefault("阶段") == "目标" ? EvaluationStage.Goal : EvaluationStage.Evaluation,
            Features = narrative ? FormFeatures.Narrative : Features(),
            ProjectName = Field("项目名称", "林区道路养护"),
            ImplementingUnit = Field("实施单位", "云溪县林业局"),
            CompetentDepartment = Field("主管部门", null),
            FiscalYear = Field("年度", "2023") is { } year ? year.With(Whole(year.Value)) : null,
            TotalWeight = SpecValues.Points(fields.GetValueOrDefault("总分值"), FieldAt("总分值")),
            TotalScore = SpecValues.Points(fields.GetValueOrDefault("总分"), total),
            Grade = Field("等级", null),
            Funds = Funds(),
            Indicators = Indicators(),
            Dimensions = [.. Rows("一级指标分数").Select(r => new DimensionPoints(r.Text("一级指标分数")!.Text, SpecValues.Points(r.Cell("分"), r.At("分"))!))],
            Passages = [.. Rows("段落").Select(r => r.Text("段落")! with { At = PassageAt(r) })],
            Labels = Rows("段落").Where(r => r.Cell("标签") is not null).ToDictionary(PassageAt, r => r.Cell("标签")!),
            Remarks = [.. Rows("注").Select(r => r.Text("注")!)],
            Facts = [.. Rows("事实").Select(Fact)],
            Opening = new("项目支出绩效自评表", "项目支出绩效自评表", new() { Block = 0 }),
        };
    }

    private FormFeatures Features()
    {
        var indicators = Find("一级指标") ?? Find("指标");
        var funds = Find("资金");
        return new()
        {
            IsScored = indicators?.Has("得分") == true || fields.ContainsKey("总分"),
            HasWeightColumn = indicators?.Has("分值") == true,
            HasScoreColumn = indicators?.Has("得分") == true,
            HasActualColumn = indicators?.Has("实际完成值") == true,
            HasReasonColumn = indicators?.Has("原因") == true,
            ReasonIsDeviation = indicators?.Has("原因") == true,
            HasFunds = funds is not null,
            HasExecutionScoreColumn = funds?.Has("得分") == true,
            FundPartsExhaustive = fields.GetValueOrDefault("其中为全部") == "是",
            ExecutionFormulaFixed = fields.GetValueOrDefault("得分公式固定") == "是",
            FundsUnit = fields.GetValueOrDefault("资金单位"),
        };
    }

    private IReadOnlyList<Fund> Funds() =>
    [
        .. Rows("资金").Select(r => new Fund
        {
            Source = SourceOf(r.Cell("资金")!),
            Label = r.Text("资金"),
            InitialBudget = Money(r, "年初预算数"),
            AnnualBudget = Money(r, "全年预算数"),
            Executed = Money(r, "全年执行数"),
            Weight = SpecValues.Points(r.Cell("分值"), r.At("分值")),
            ExecutionRate = SpecValues.Ratio(r.Cell("执行率"), r.At("执行率")),
            Score = SpecValues.Points(r.Cell("得分"), r.At("得分")),
            Reason = r.Text("原因"),
        }),
    ];

    private IReadOnlyList<Indicator> Indicators()
    {
        var indicators = new List<Indicator>();
        foreach (var row in Find("一级指标") is null ? Rows("指标") : Rows("一级指标"))
        {
            var name = row.Text("指标")!;
            indicators.Add(new()
            {
                Level1 = row.Text("一级指标"),
                Level2 = row.Text("二级指标"),
                Category = CategoryOf(row.Cell("二级指标")),
                Name = name,
                Target = row.Cell("指标值") is { } target ? SpecValues.Quantity(target, name.Value, row.At("指标值")) : null,
                TargetPlaceholder = SpecValues.IsPlaceholder(row.Cell("指标值")) ? row.Text("指标值") : null,
                Actual = row.Cell("实际完成值") is { } actual ? SpecValues.Quantity(actual, name.Value, row.At("实际完成值")) : null,
                ActualPlaceholder = SpecValues.IsPlaceholder(row.Cell("实际完成值")) ? row.Text("实际完成值") : null,
                Weight = SpecValues.Points(row.Cell("分值"), row.At("分值")),
                Score = SpecValues.Points(row.Cell("得分"), row.At("得分")),
                Reason = row.Text("原因"),
                Criteria = row.Text("评分标准"),
                ScoreGroup = row.Cell("合并") is { } group ? Whole(group) : null,
                PartOf = row.Cell("其中"),
            });
        }

        return indicators;
    }

    private Fact Fact(SpecRow row)
    {
        var at = new Location { Block = FirstParagraph + Whole(row.Cell("在段落") ?? "1"), Start = row.Row + 1 };
        return new(row.Cell("事实")!, SpecValues.Quantity(row.Cell("数值")!, row.Cell("事实")!, at)!);
    }

    /// <summary>A paragraph of its own, or a cell of the indicators' row that 在行 names.</summary>
    private Location PassageAt(SpecRow row) => row.Cell("在行") is { } cell
        ? (Find("一级指标") is null ? Rows("指标") : Rows("一级指标")).ElementAt(Whole(cell) - 1).At("段落")
        : new() { Block = FirstParagraph + row.Row + 1 };

    private Sourced<PerfEval.Ingest.Values.Money>? Money(SpecRow row, string column) =>
        SpecValues.Money(row.Cell(column), fields.GetValueOrDefault("资金单位"), row.At(column));

    private Sourced<string>? Field(string name, string? otherwise)
    {
        var value = fields.TryGetValue(name, out var given) ? given : otherwise;
        return value is null ? null : new(value, value, FieldAt(name));
    }

    private Location FieldAt(string name) =>
        new() { Block = 1, Row = fields.Keys.TakeWhile(k => k != name).Count(), Column = 1 };

    private MarkdownTable? Find(string first) => tables.FirstOrDefault(t => t.Header[0] == first);

    private IEnumerable<SpecRow> Rows(string first)
    {
        var table = Find(first);
        var block = table is null ? 0 : 2 + tables.TakeWhile(t => t != table).Count();
        return Enumerable.Range(0, table?.Rows.Count ?? 0).Select(row => new SpecRow(table!, row, block));
    }

    private static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static IndicatorCategory? CategoryOf(string? label) => label switch
    {
        "数量指标" => IndicatorCategory.Quantity,
        "质量指标" => IndicatorCategory.Quality,
        "成本指标" => IndicatorCategory.Cost,
        "经济成本指标" => IndicatorCategory.EconomicCost,
        "社会效益" => IndicatorCategory.Social,
        null => null,
        _ => throw new ArgumentException($"A spec names the 二级指标 “{label}”, which no category stands for.", nameof(label)),
    };

    private static FundSource SourceOf(string label) => label switch
    {
        "年度资金总额" => FundSource.Total,
        "本年财政拨款" => FundSource.Fiscal,
        "上年结转资金" => FundSource.Carryover,
        "中央补助" => FundSource.Central,
        "省级资金" => FundSource.Provincial,
        "地方资金" => FundSource.Local,
        "其他资金" => FundSource.Other,
        _ => throw new ArgumentException($"A spec names the fund row “{label}”, which no source stands for.", nameof(label)),
    };

    private sealed record SpecRow(MarkdownTable Table, int Row, int Block)
    {
        public string? Cell(string column) => Table.Cell(Row, column);

        public Location At(string column) => new() { Block = Block, Row = Row + 1, Column = Table.Column(column) };

        public Sourced<string>? Text(string column) => Cell(column) is { } text ? new(text, text, At(column)) : null;
    }
}
