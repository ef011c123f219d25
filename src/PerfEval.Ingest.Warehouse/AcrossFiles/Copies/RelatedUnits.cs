using PerfEval.Ingest.Values.Folding;
using PerfEval.Ingest.Warehouse.Units;

namespace PerfEval.Ingest.Warehouse.AcrossFiles.Copies;

/// <summary>Units that may well hand in the same words: they are one, one is above the other, or both answer for one project.</summary>
internal static class RelatedUnits
{
    public static bool Are(NarrativeHead a, NarrativeHead b, IReadOnlyDictionary<int, RegionAbove> regions)
    {
        if (a.Unit == b.Unit || a.UnitKey.Contains(b.UnitKey, StringComparison.Ordinal) || b.UnitKey.Contains(a.UnitKey, StringComparison.Ordinal))
            return true;
        if (IsAbove(a, b) || IsAbove(b, a))
            return true;
        var sameRegion = a.Region is not null && a.Region == b.Region;
        if (a.Region is { } x && b.Region is { } y && x != y && (IsWithin(x, y) || IsWithin(y, x)))
            return true;

        // The bureau and its station, centre or school: 林业局, 林业站. In another county the same body is another unit.
        var (first, second) = (Body(a), Body(b));
        return sameRegion && (SameProject(a, b) || (first.Length > 0 && second.Length > 0 && first[0] == second[0]));

        bool IsWithin(int region, int other) => regions.TryGetValue(region, out var path) && path.Ids.Contains(other);
    }

    private static bool IsAbove(NarrativeHead a, NarrativeHead b) =>
        b.CompetentDepartment is { } department && TextNormalizer.Key(department) is { Length: >= 3 } key && (a.UnitKey.EndsWith(key, StringComparison.Ordinal) || key.EndsWith(a.UnitKey, StringComparison.Ordinal));

    private static bool SameProject(NarrativeHead a, NarrativeHead b) =>
        EvaluationKeys.Project(a.Project) is { } project && project == EvaluationKeys.Project(b.Project);

    private static string Body(NarrativeHead head) => PlaceNames.Of(head.UnitKey).Body;
}
