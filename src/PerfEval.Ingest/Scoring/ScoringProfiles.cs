using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Values;
using YamlDotNet.RepresentationModel;

namespace PerfEval.Ingest.Scoring;

/// <summary>The scoring profiles under schemas/scoring, by id. A profile states what differs from the one it extends.</summary>
public sealed class ScoringProfiles
{
    private const string Folder = "scoring";
    private const int DeepestChain = 8;

    // One line for each number that a profile can state.
    private static readonly Dictionary<string, Func<ScoringProfile, decimal, ScoringProfile>> Numbers = new(StringComparer.Ordinal)
    {
        ["full-marks"] = (profile, value) => profile with { FullMarks = value },
        ["low-execution-rate"] = (profile, value) => profile with { LowExecutionRate = value },
        ["budget-adjustment"] = (profile, value) => profile with { BudgetAdjustment = value },
        ["far-over-target"] = (profile, value) => profile with { FarOverTarget = value },
        ["about-tolerance"] = (profile, value) => profile with { AboutTolerance = value },
        ["achieved-from"] = (profile, value) => profile with { AchievedFrom = value },
        ["partly-from"] = (profile, value) => profile with { PartlyFrom = value },
    };

    private static readonly string[] Known = ["id", "name", "extends", .. Numbers.Keys, "execution-steps", "indicator-steps"];
    private static readonly Lazy<ScoringProfiles> Embedded = new(() => Load(SchemaFiles.BuiltIn));

    private ScoringProfiles(IReadOnlyDictionary<string, ScoringProfile> byId) => ById = byId;

    public static ScoringProfiles BuiltIn => Embedded.Value;

    public IReadOnlyDictionary<string, ScoringProfile> ById { get; }

    /// <summary>The profile of that id, or the national one where there is none.</summary>
    public ScoringProfile Find(string id) => ById.GetValueOrDefault(id) ?? ById[new ScoringProfile().Id];

    /// <exception cref="InvalidProfileException">A file has an unknown key, a value of another shape, or extends what is not there.</exception>
    public static ScoringProfiles Load(SchemaFiles files)
    {
        var sources = new Dictionary<string, YamlData>(StringComparer.Ordinal);
        foreach (var (path, text) in files.Under(Folder).Where(f => f.Path != ScoringWords.Path))
        {
            var data = YamlData.Parse(path, text);
            var id = data.Entries(data.Root, Known).FirstOrDefault(e => e.Key == "id").Value
                ?? throw data.Complaint(data.Root, "缺少“id”");
            if (!sources.TryAdd(data.Text(id), data))
                throw data.Complaint(id, $"已另有评分口径“{id}”");
        }

        var common = new ScoringProfile { Words = ScoringWords.Load(files), Bounds = ShareBounds.Load(files) };
        var byId = sources.Keys.ToDictionary(id => id, id => Build(id, sources, common, 0), StringComparer.Ordinal);
        return new(byId);
    }

    private static ScoringProfile Build(string id, Dictionary<string, YamlData> sources, ScoringProfile common, int depth)
    {
        var data = sources[id];
        var entries = data.Entries(data.Root, Known).ToList();
        var profile = common;
        if (entries.FirstOrDefault(e => e.Key == "extends").Value is { } parent)
        {
            if (depth == DeepestChain || !sources.ContainsKey(data.Text(parent)))
                throw data.Complaint(parent, $"“{parent}”不是可以继承的评分口径，是否应为“{NearestWord.To(data.Text(parent), sources.Keys.Where(k => k != id))}”");
            profile = Build(data.Text(parent), sources, common, depth + 1);
        }

        foreach (var (key, value) in entries)
        {
            profile = key switch
            {
                "id" => profile with { Id = id },
                "name" => profile with { Name = data.Text(value) },
                "extends" => profile,
                "execution-steps" => profile with { ExecutionSteps = Steps(data, value) },
                "indicator-steps" => profile with { IndicatorSteps = Steps(data, value) },
                _ => Numbers[key](profile, data.Number(value)),
            };
        }

        return profile;
    }

    private static IReadOnlyList<ScoreStep> Steps(YamlData data, YamlNode list) =>
        [.. data.Items(list).Select(item => Step(data, data.Mapping(item))).OrderByDescending(step => step.From.Value)];

    private static ScoreStep Step(YamlData data, YamlMappingNode item)
    {
        var step = data.Entries(item, ["from", "share"]).ToDictionary(e => e.Key, e => data.Number(e.Value), StringComparer.Ordinal);
        if (step.Count < 2)
            throw data.Complaint(item, "每一档须有“from”和“share”");
        return new(new Ratio(new Figure(step["from"], 0)), new Ratio(new Figure(step["share"], 0)));
    }
}
