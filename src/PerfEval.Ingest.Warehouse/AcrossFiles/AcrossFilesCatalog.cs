using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Warehouse.AcrossFiles.Copies;

namespace PerfEval.Ingest.Warehouse.AcrossFiles;

/// <summary>Every rule across files, in the order of the ids. A new rule is one line here.</summary>
public sealed class AcrossFilesCatalog
{
    private static readonly Lazy<AcrossFilesCatalog> LazyBuiltIn = new(() => new AcrossFilesCatalog(SchemaFiles.BuiltIn));

    /// <param name="schemas">Where the rules' parameters are: schemas/rules.</param>
    /// <exception cref="SchemaDataException">A parameter file is missing or cannot be understood; names file and line.</exception>
    public AcrossFilesCatalog(SchemaFiles schemas)
    {
        var profiles = ScoringProfiles.Load(schemas);
        Rules =
        [
            new DuplicateSubmission(),
            new CopiedText(CopiedTextParameters.Load(schemas)),
            new YearOnYear(profiles, YearOnYearParameters.Load(schemas)),
            new Outlier(profiles, OutlierParameters.Load(schemas)),
        ];
        ById = Rules.ToDictionary(r => r.Descriptor.Id, r => r.Descriptor, StringComparer.Ordinal);
    }

    public static AcrossFilesCatalog BuiltIn => LazyBuiltIn.Value;

    /// <summary>In the order of the ids.</summary>
    public IReadOnlyDictionary<string, RuleDescriptor> ById { get; }

    internal IReadOnlyList<IAcrossFilesRule> Rules { get; }
}
