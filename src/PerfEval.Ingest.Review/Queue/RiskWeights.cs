using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Review.Queue;

/// <summary>
/// What makes a finding worth looking at first: its severity, times the money at stake, times the unit's record. The parameters
/// are data: schemas/review/risk.yaml.
/// </summary>
internal sealed class RiskWeights
{
    private const string Path = "review/risk.yaml";

    private readonly decimal error;
    private readonly decimal warning;
    private readonly decimal info;
    private readonly IReadOnlyList<decimal> money;
    private readonly decimal doubtful;

    private RiskWeights(YamlData data)
    {
        error = data.RequiredNumber("error");
        warning = data.RequiredNumber("warning");
        info = data.RequiredNumber("info");
        money = [.. data.RequiredList("money").Select(t => decimal.TryParse(t, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var bound) ? bound : throw data.Mistake("money", $"“{t}”不是金额"))];
        doubtful = data.RequiredNumber("decisions-to-know");
    }

    /// <exception cref="SchemaDataException">The file has a mistake.</exception>
    public static RiskWeights Load(SchemaFiles schemas) => YamlData.Read(schemas, Path, data => new RiskWeights(data));

    /// <summary>In hundredths.</summary>
    /// <param name="severity">error, warning, info.</param>
    /// <param name="budget">全年预算数 of the evaluation, in yuan.</param>
    /// <param name="record">Of the unit; see <see cref="Record"/>.</param>
    public int Of(string severity, decimal? budget, decimal record) =>
        (int)Math.Round(100m * OfSeverity(severity) * OfMoney(budget) * record, MidpointRounding.AwayFromZero);

    public decimal OfSeverity(string severity) => severity switch
    {
        "error" => error,
        "warning" => warning,
        _ => info,
    };

    /// <summary>1, and one more for every bound that the budget reaches.</summary>
    public int OfMoney(decimal? budget) => 1 + money.Count(m => budget >= m);

    /// <summary>From 1 to 2: one more than the share of a unit's decided findings that were confirmed; with few decided it stays near 1.</summary>
    public decimal Record(int confirmed, int dismissed) => 1m + (confirmed / (confirmed + dismissed + doubtful));
}
