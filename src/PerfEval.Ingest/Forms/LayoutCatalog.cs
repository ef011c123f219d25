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
                all.Add(YamlData.Read(path, text, Read));
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
        var recognise = data.Section("recognise");
        var funds = data.Map("funds");
        return new LayoutDescriptor
        {
            Id = data.Required("id"),
            Name = data.Required("name"),
            Type = data.Choice("type", KebabCase.Members<EvaluationType>()),
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

    private static ColumnRole[] Columns(YamlData data, string key) =>
        [.. data.List(key).Select(name => data.OneOf(key, name, KebabCase.Members<ColumnRole>()))];
}
