using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Warehouse.AcrossFiles;

/// <summary>schemas/rules/outliers.yaml.</summary>
internal sealed class OutlierParameters
{
    private const string Path = "rules/outliers.yaml";

    private OutlierParameters(YamlData data)
    {
        Peers = (int)data.RequiredNumber("peers");
        Deviations = data.RequiredNumber("deviations");
        RatePoints = data.RequiredNumber("rate-points");
        StandardPercent = data.RequiredNumber("standard-percent");
        CountFactor = data.RequiredNumber("count-factor");
        Confidence = data.RequiredNumber("confidence");
    }

    public int Peers { get; }

    public decimal Deviations { get; }

    public decimal RatePoints { get; }

    public decimal StandardPercent { get; }

    public decimal CountFactor { get; }

    public decimal Confidence { get; }

    /// <exception cref="SchemaDataException">The file cannot be used.</exception>
    public static OutlierParameters Load(SchemaFiles schemas) => YamlData.Read(schemas, Path, data => new OutlierParameters(data));
}
