using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Forms;

/// <summary>All layouts under schemas/layouts. A mistake in one file costs that layout only, and is reported.</summary>
public sealed class LayoutCatalog
{
    private LayoutCatalog(IReadOnlyList<LayoutDescriptor> all, IReadOnlyList<SchemaDataException> mistakes)
    {
        All = all;
        Mistakes = mistakes;
    }

    public IReadOnlyList<LayoutDescriptor> All { get; }
    public IReadOnlyList<SchemaDataException> Mistakes { get; }

    public static LayoutCatalog Load(SchemaFiles schemas)
    {
        var all = new List<LayoutDescriptor>();
        var mistakes = new List<SchemaDataException>();
        foreach (var (path, text) in schemas.Under("layouts"))
        {
            try
            {
                all.Add(Read(YamlData.Parse(path, text)));
            }
            catch (SchemaDataException mistake)
            {
                mistakes.Add(mistake);
            }
        }

        return new(all, mistakes);
    }

    private static LayoutDescriptor Read(YamlData data)
    {
        data.Only("id", "name", "type", "recognise", "funds", "scoring");
        var recognise = data.Map("recognise")?.Only("title", "title-not", "fields", "blocks", "indicator-columns", "not-columns")
            ?? throw data.Mistake("recognise", "缺少“recognise”");
        var funds = data.Map("funds")?.Only("parts-exhaustive", "execution-points", "execution-formula-fixed");
        return new LayoutDescriptor
        {
            Id = data.Required("id"),
            Name = data.Required("name"),
            Type = TypeOf(data),
            TitleWords = recognise.List("title"),
            TitleWordsNot = recognise.List("title-not"),
            Fields = recognise.List("fields"),
            Blocks = recognise.List("blocks"),
            IndicatorColumns = Columns(recognise, "indicator-columns"),
            NotColumns = Columns(recognise, "not-columns"),
            FundPartsExhaustive = funds?.Flag("parts-exhaustive") ?? false,
            ExecutionPoints = funds?.Number("execution-points"),
            ExecutionFormulaFixed = funds?.Flag("execution-formula-fixed") ?? false,
            Scoring = data.Text("scoring") ?? "national-2020",
        };
    }

    private static EvaluationType TypeOf(YamlData data) => data.Required("type") switch
    {
        "project" => EvaluationType.Project,
        "department" => EvaluationType.Department,
        "transfer" => EvaluationType.Transfer,
        var other => throw data.Mistake("type", $"不认识“{other}”，应为 project、department 或 transfer"),
    };

    private static List<ColumnRole> Columns(YamlData data, string key)
    {
        var roles = new List<ColumnRole>();
        foreach (var name in data.List(key))
        {
            roles.Add(ColumnRoles.TryParse(name, out var role)
                ? role
                : throw data.Mistake(key, $"不认识“{name}”，最接近的是“{YamlData.Nearest(name, ColumnRoles.Names)}”"));
        }

        return roles;
    }
}
