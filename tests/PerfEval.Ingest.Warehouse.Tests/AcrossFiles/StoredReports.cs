using System.Globalization;
using PerfEval.Ingest.Warehouse.AcrossFiles;
using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Model;
using PerfEval.Ingest.Warehouse.Tests.Databases;
using PerfEval.Ingest.Warehouse.Units;

namespace PerfEval.Ingest.Warehouse.Tests.AcrossFiles;

/// <summary>Reports as a loader would have stored them, by a few words each; and what comparing them gives.</summary>
internal sealed class StoredReports
{
    public static ReaderVersion Reader { get; } = new("0.1.0", "r", "s");

    private readonly List<object> rows = [];
    private readonly Dictionary<string, UnitRow> units = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RegionRow> regions = new(StringComparer.Ordinal);
    private long submissions;

    /// <summary>A report of a unit that belongs where the path says: 青禾市/云溪县.</summary>
    public StoredReport Add(string unit, string? project, int? year, string? path = null, string form = "table", string type = "project")
    {
        var id = ++submissions;
        var file = $"{path ?? "青禾市"}/{unit}/{id.ToString(CultureInfo.InvariantCulture)}.docx";
        var identity = UnitIdentity.Of(unit, null, file)!;
        var row = new EvaluationRow
        {
            SubmissionId = id,
            EvaluationNo = 1,
            EvaluationKey = $"{identity.Key}|{project}|{year?.ToString(CultureInfo.InvariantCulture)}|{form}",
            IsCurrent = true,
            Type = type,
            Form = form,
            Stage = "evaluation",
            ProfileId = "national-2020",
            FiscalYear = year,
            ProjectName = project,
            ImplementingUnit = unit,
            UnitId = Unit(identity),
        };
        rows.Add(new SubmissionRow { SubmissionId = id, ContentKey = Hash(id), Sha256 = Hash(id), Path = file, State = "loaded", LoadRun = "" });
        rows.Add(row);
        return new(row, rows);
    }

    /// <summary>A finding that the report itself gave.</summary>
    public void Doubt(long submission, string indicator, string rule) =>
        rows.Add(new FindingRow { SubmissionId = submission, EvaluationNo = 1, FindingNo = 1, Rule = rule, Severity = "error", Subject = indicator, Message = "m", Evidence = "[]", Fingerprint = "f" });

    public async Task<IReadOnlyList<FindingRow>> CompareAsync(string? rule = null)
    {
        using var file = new SqliteFile();
        await using var database = file.Open();
        await StoreAsync(database);
        await using var warehouse = database.Context();
        var result = await new CrossCheck(AcrossFilesCatalog.BuiltIn).RunAsync(warehouse, Reader);
        return [.. result.Findings.Where(f => rule is null || f.Rule == rule)];
    }

    public async Task StoreAsync(WarehouseDatabase database)
    {
        await WarehouseSchema.MigrateAsync(database, default);
        await using var warehouse = database.Context();
        warehouse.AddRange(regions.Values);
        warehouse.AddRange(units.Values);
        warehouse.AddRange(rows);
        await warehouse.SaveChangesAsync();
    }

    private static string Hash(long id) => id.ToString("x64", CultureInfo.InvariantCulture);

    private int Unit(UnitIdentity identity)
    {
        if (!units.TryGetValue(identity.Key, out var unit))
            units[identity.Key] = unit = new() { UnitId = units.Count + 1, UnitKey = identity.Key, Name = identity.Name, RegionId = Region(identity.Region) };
        return unit.UnitId;
    }

    private int? Region(RegionPath? path)
    {
        int? parent = null;
        foreach (var step in path?.Steps ?? [])
        {
            if (!regions.TryGetValue(step.Key, out var region))
                regions[step.Key] = region = new() { RegionId = regions.Count + 1, RegionKey = step.Key, Name = step.Last.Name, Level = step.Last.Level.ToString().ToLowerInvariant(), ParentId = parent };
            parent = region.RegionId;
        }

        return parent;
    }
}

/// <summary>One report, to be filled in.</summary>
internal sealed class StoredReport(EvaluationRow row, List<object> rows)
{
    private int funds;
    private int indicators;
    private int passages;

    public EvaluationRow Row => row;

    /// <summary>A later submission of the same evaluation is the current one.</summary>
    public StoredReport SupersededBy(StoredReport later)
    {
        (row.IsCurrent, row.SupersededBy) = (false, later.Row.SubmissionId);
        return this;
    }

    public StoredReport Score(decimal? total)
    {
        (row.TotalScore, row.TotalScoreText) = (total, total?.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    /// <summary>The total row, in 万元 as written.</summary>
    public StoredReport Funds(string? budget, string? executed, string? reason = null)
    {
        rows.Add(new FundRow
        {
            SubmissionId = row.SubmissionId,
            EvaluationNo = 1,
            FundNo = ++funds,
            Source = "total",
            AnnualBudget = Yuan(budget),
            AnnualBudgetText = budget,
            Executed = Yuan(executed),
            ExecutedText = executed,
            Reason = reason,
            Place = "表1 行4",
            Locations = """{"annualBudget": {"block": 1, "row": 3, "column": 2}, "executed": {"block": 1, "row": 3, "column": 3}}""",
        });
        return this;
    }

    /// <summary>Of the last row of funds, in per cent.</summary>
    public StoredReport Rate(string rate)
    {
        var row = rows.OfType<FundRow>().Last();
        (row.ExecutionRate, row.ExecutionRateText) = (decimal.Parse(rate, CultureInfo.InvariantCulture), rate + "%");
        return this;
    }

    public StoredReport Indicator(string name, string actual, decimal? value, string? unit, string? canonical = null, decimal? score = null, decimal confidence = 1m, string? reason = null, string? comparator = null, decimal? target = null)
    {
        rows.Add(new IndicatorRow
        {
            SubmissionId = row.SubmissionId,
            EvaluationNo = 1,
            IndicatorNo = ++indicators,
            Name = name,
            CanonicalId = canonical,
            CanonicalConfidence = canonical is null ? null : confidence,
            TargetText = target?.ToString(CultureInfo.InvariantCulture),
            TargetKind = target is null ? null : "number",
            TargetValue = target,
            TargetUnit = target is null ? null : unit,
            ActualText = actual,
            ActualKind = value is null ? "qualitative" : "number",
            ActualValue = value,
            ActualUnit = unit,
            ActualOperator = comparator,
            Score = score,
            ScoreText = score?.ToString(CultureInfo.InvariantCulture),
            Reason = reason,
            Place = "表1 行9 列3",
            Locations = """{"actual": {"block": 1, "row": 8, "column": 4}, "score": {"block": 1, "row": 8, "column": 6}}""",
        });
        return this;
    }

    public StoredReport Text(params string[] paragraphs)
    {
        foreach (var text in paragraphs)
        {
            passages++;
            rows.Add(new PassageRow { SubmissionId = row.SubmissionId, EvaluationNo = 1, PassageNo = passages, Text = text, Block = passages - 1, Place = $"第{passages.ToString(CultureInfo.InvariantCulture)}段", Location = $$"""{"block": {{(passages - 1).ToString(CultureInfo.InvariantCulture)}}}""" });
        }

        return this;
    }

    private static decimal? Yuan(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture) * 10_000m;
}
