using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Warehouse.AcrossFiles;

/// <summary>schemas/rules/year-on-year.yaml.</summary>
internal sealed class YearOnYearParameters
{
    private const string Path = "rules/year-on-year.yaml";

    private YearOnYearParameters(YamlData data)
    {
        SmallestAmount = data.RequiredNumber("smallest-amount");
        SmallestCount = data.RequiredNumber("smallest-count");
        RatePoints = data.RequiredNumber("rate-points");
        Confidence = data.RequiredNumber("confidence");
        Volatile = data.RequiredList("volatile");
    }

    /// <summary>In yuan.</summary>
    public decimal SmallestAmount { get; }

    public decimal SmallestCount { get; }

    public decimal RatePoints { get; }

    public decimal Confidence { get; }

    public IReadOnlyList<string> Volatile { get; }

    /// <exception cref="SchemaDataException">The file cannot be used.</exception>
    public static YearOnYearParameters Load(SchemaFiles schemas) => YamlData.Read(schemas, Path, data => new YearOnYearParameters(data));
}
