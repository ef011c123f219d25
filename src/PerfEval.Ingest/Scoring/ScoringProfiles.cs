using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Values;

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
        ["year-on-year"] = (profile, value) => profile with { YearOnYear = value },
        ["about-tolerance"] = (profile, value) => profile with { AboutTolerance = value },
        ["achieved-from"] = (profile, value) => profile with { AchievedFrom = value },
        ["partly-from"] = (profile, value) => profile with { PartlyFrom = value },
    };

    private static readonly Lazy<ScoringProfiles> Embedded = new(() => Load(SchemaFiles.BuiltIn));

    private ScoringProfiles(IReadOnlyDictionary<string, ScoringProfile> byId) => ById = byId;

    public static ScoringProfiles BuiltIn => Embedded.Value;

    public IReadOnlyDictionary<string, ScoringProfile> ById { get; }

    /// <summary>The profile of that id, or the national one where there is none.</summary>
    public ScoringProfile Find(string id) => ById.GetValueOrDefault(id) ?? ById[ScoringProfile.National];

    /// <summary>
    /// The profile of an evaluation: the one that its layout names; where that is the national one, the one of its region and year, if
    /// there is exactly one; and over it what the form's own notes state.
    /// </summary>
    public ScoringProfile Of(Evaluation evaluation)
    {
        var profile = Find(evaluation.Features.Profile);
        if (profile.Id == ScoringProfile.National)
        {
            string[] places = [.. new[] { evaluation.Region, evaluation.Title, evaluation.ImplementingUnit, evaluation.CompetentDepartment }.OfType<Sourced<string>>().Select(s => s.Value)];
            var local = ById.Values.Where(p => IsOf(p, places) && (p.FromYear is not { } from || evaluation.FiscalYear?.Value >= from)).ToList();
            profile = local is [var only] ? only : profile;
        }

        return FormNotes.Apply(profile, evaluation.Remarks.Select(r => r.Value));
    }

    private static bool IsOf(ScoringProfile profile, string[] places) =>
        profile.Regions.Any(region => places.Any(place => place.Contains(region, StringComparison.Ordinal)));

    /// <exception cref="UnknownProfileException">There is no profile of that id.</exception>
    public ScoringProfile Get(string id) => ById.TryGetValue(id, out var profile) ? profile : throw new UnknownProfileException(id, [.. ById.Keys]);

    /// <param name="files">The data.</param>
    /// <param name="values">The words of units, where they are loaded already; null: those of <paramref name="files"/>.</param>
    /// <exception cref="SchemaDataException">A file has an unknown key, a value of another shape, or extends what is not there.</exception>
    public static ScoringProfiles Load(SchemaFiles files, ValueVocabulary? values = null)
    {
        var sources = new Dictionary<string, YamlData>(StringComparer.Ordinal);
        foreach (var (path, text) in files.Under(Folder).Where(f => f.Path != ScoringWords.Path))
        {
            var data = YamlData.Parse(path, text);
            var id = data.Required("id");
            if (!sources.TryAdd(id, data))
                throw data.Mistake("id", $"已另有评分口径“{id}”");
        }

        var words = values ?? ValueVocabulary.From(files);
        var common = new ScoringProfile { Words = ScoringWords.Load(files), Bounds = ShareBounds.Load(files), Units = words.Units, Directions = words.Directions };
        var byId = sources.Keys.ToDictionary(id => id, id => Build(id, sources, common, 0), StringComparer.Ordinal);
        return new(byId);
    }

    private static ScoringProfile Build(string id, Dictionary<string, YamlData> sources, ScoringProfile common, int depth)
    {
        var data = sources[id];
        var profile = common;
        if (data.Text("extends") is { } parent)
        {
            data.OneOf("extends", parent, sources.Where(s => s.Key != id).ToDictionary(StringComparer.Ordinal));
            profile = depth < DeepestChain ? Build(parent, sources, common, depth + 1) : throw data.Mistake("extends", "“extends”层数过多");
        }

        profile = profile with { Id = id, Name = data.Text("name") ?? profile.Name };
        foreach (var (key, set) in Numbers)
            profile = data.Number(key) is { } value ? set(profile, value) : profile;
        profile = profile with
        {
            Regions = data.Keys.Contains("regions", StringComparer.Ordinal) ? data.List("regions") : [],
            FromYear = Year(data, "from-year"),
            ExecutionSteps = Steps(data, "execution-steps") ?? profile.ExecutionSteps,
            IndicatorSteps = Steps(data, "indicator-steps") ?? profile.IndicatorSteps,
            Grades = data.Keys.Contains("grades", StringComparer.Ordinal) ? [.. data.Maps("grades").Select(Cuts)] : profile.Grades,
        };
        data.RefuseUnasked();
        return profile;
    }

    private static int? Year(YamlData data, string key) => data.Number(key) switch
    {
        null => null,
        { } year when decimal.IsInteger(year) && year is >= 1900m and <= 2999m => (int)year,
        _ => throw data.Mistake(key, $"“{key}”应为 2023 这样的年份"),
    };

    private static IReadOnlyList<ScoreStep>? Steps(YamlData data, string key) => data.Keys.Contains(key, StringComparer.Ordinal)
        ? [.. data.Maps(key).Select(Step).OrderByDescending(step => step.From.Value)]
        : null;

    private static GradeCuts Cuts(YamlData data) => new(data.RequiredNumber("first"), data.RequiredNumber("second"), data.RequiredNumber("third"));

    private static ScoreStep Step(YamlData data) =>
        new(new Ratio(new Figure(data.RequiredNumber("from"), 0)), new Ratio(new Figure(data.RequiredNumber("share"), 0)));
}
