using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Rules.AcrossFile;

/// <summary>
/// Which evaluations of a file are about the same thing: projects by what is left of their names without the words that any
/// project may have (schemas/rules/project-names.yaml), departments by being departments of one unit.
/// </summary>
internal sealed partial class ProjectNames
{
    /// <summary>A statement is compared with so many others of the same thing: thousands of forms of one name would make millions of findings.</summary>
    public const int MostCompared = 8;

    private const string Path = "rules/project-names.yaml";

    /// <summary>The shorter name is at least so long, and at least half of the longer: 医疗救助 of 城乡医疗救助.</summary>
    private const int ShortestPart = 4;

    private readonly IReadOnlyList<string> fillers;

    private readonly IReadOnlyList<string> stages;

    private readonly IReadOnlyList<string> leads;

    private readonly IReadOnlyList<string> tails;

    /// <summary>Folded once for each evaluation: in a file of thousands of forms each is compared with every other.</summary>
    private readonly ConditionalWeakTable<Evaluation, Names> known = [];

    private ProjectNames(YamlData data)
    {
        fillers = [.. data.RequiredList("fillers").OrderByDescending(w => w.Length)];
        stages = data.RequiredList("stages");
        tails = [.. data.RequiredList("tails").OrderByDescending(w => w.Length)];
        leads = [.. data.RequiredList("leads").OrderByDescending(w => w.Length)];
    }

    /// <exception cref="SchemaDataException">The file cannot be used.</exception>
    public static ProjectNames Load(SchemaFiles schemas) => YamlData.Read(schemas, Path, data => new ProjectNames(data));

    /// <summary>What a figure or an indicator is called, to be compared: 全县参保率(%) → 参保率.</summary>
    public string FigureKey(string name)
    {
        var key = Year().Replace(NumberedName.Key(name), "");
        var bracket = key.IndexOf('(', StringComparison.Ordinal);
        key = bracket > 1 ? key[..bracket] : key;
        while (leads.FirstOrDefault(w => key.Length > w.Length + 1 && key.StartsWith(w, StringComparison.Ordinal)) is { } lead)
            key = key[lead.Length..];
        while (tails.FirstOrDefault(w => key.Length > w.Length + 1 && key.EndsWith(w, StringComparison.Ordinal)) is { } tail)
            key = key[..^tail.Length];
        return key;
    }

    /// <summary>The candidates that are about what the evaluation is about, of its year and unit: the best match, or several alike.</summary>
    public IReadOnlyList<Evaluation> SameAs(Evaluation evaluation, IEnumerable<Evaluation> candidates)
    {
        var ranked = candidates.Where(c => IsOfOneYear(evaluation, c) && IsOfOneUnit(evaluation, c)).Select(c => (Candidate: c, Rank: Rank(evaluation, c))).Where(r => r.Rank > 0).ToList();
        var best = ranked.Count == 0 ? 0 : ranked.Max(r => r.Rank);
        return [.. ranked.Where(r => r.Rank == best).Select(r => r.Candidate)];
    }

    private int Rank(Evaluation a, Evaluation b)
    {
        if (a.Type == EvaluationType.Department || b.Type == EvaluationType.Department)
            return a.Type == b.Type ? 3 : 0;
        var (x, y) = (NamesOf(a).Project, NamesOf(b).Project);
        if (x.Length == 0 || y.Length == 0)
            return 0;
        if (x == y)
            return 3;
        var (shorter, longer) = x.Length < y.Length ? (x, y) : (y, x);
        if (shorter.Length < ShortestPart || shorter.Length * 2 < longer.Length || longer.IndexOf(shorter, StringComparison.Ordinal) is not (>= 0 and var at))
            return 0;
        var more = longer.Remove(at, shorter.Length);
        return stages.Any(w => more.Contains(w, StringComparison.Ordinal)) ? 0 : 2;
    }

    /// <summary>烈山区2023年城乡医疗救助补助资金项目 → 城乡医疗救助.</summary>
    private string Key(string name, Evaluation evaluation)
    {
        var key = Year().Replace(TextNormalizer.Key(name), "");
        foreach (var own in new[] { evaluation.ImplementingUnit?.Value, evaluation.Region?.Value })
        {
            if (own is not null && TextNormalizer.Key(own) is { Length: > 1 } known)
                key = key.Replace(known, "", StringComparison.Ordinal);
        }

        foreach (var filler in fillers)
            key = key.Replace(filler, "", StringComparison.Ordinal);
        return string.Concat(key.Where(char.IsLetterOrDigit));
    }

    private bool IsOfOneUnit(Evaluation a, Evaluation b)
    {
        if (a.ImplementingUnit is null || b.ImplementingUnit is null)
            return true;
        var (x, y) = (NamesOf(a), NamesOf(b));
        return x.Unit.Contains(y.Unit, StringComparison.Ordinal) || y.Unit.Contains(x.Unit, StringComparison.Ordinal)
            || (x.Parts is { } first && y.Parts is { } second && UnitName.CanBeRelated(first.Body, second.Body));
    }

    private Names NamesOf(Evaluation evaluation) => known.GetValue(evaluation, e => new(
        e.ProjectName is { } project ? Key(project.Value, e) : "",
        e.ImplementingUnit is { } unit ? TextNormalizer.Key(unit.Value) : "",
        e.ImplementingUnit is { } named ? UnitName.Of(named.Value) : null));

    private static bool IsOfOneYear(Evaluation a, Evaluation b) => a.FiscalYear is not { } x || b.FiscalYear is not { } y || x.Value == y.Value;

    /// <summary>What an evaluation calls its project, without fillers, and its unit, both folded; empty where it names none.</summary>
    private sealed record Names(string Project, string Unit, UnitName? Parts);

    [GeneratedRegex(@"(?:19|20)\d\d年?(?:度)?", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Year();
}
