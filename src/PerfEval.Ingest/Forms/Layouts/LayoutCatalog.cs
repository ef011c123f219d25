using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Forms.Rows;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Forms.Layouts;

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
        var known = LabelCatalog.Keys(schemas);
        var all = new List<LayoutDescriptor>();
        var mistakes = new List<SchemaDataException>();
        foreach (var (path, text) in schemas.Under("layouts"))
        {
            try
            {
                all.Add(YamlData.Read(path, text, data => Read(data, known)));
            }
            catch (SchemaDataException mistake)
            {
                mistakes.Add(mistake);
            }
        }

        return new(all, mistakes);
    }

    private static LayoutDescriptor Read(YamlData data, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> known)
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
            Fields = Known(recognise, "fields", known["fields"]),
            Blocks = Known(recognise, "blocks", known["blocks"]),
            Marks = recognise.List("marks"),
            NeededMarks = (int)(recognise.Number("needed-marks") ?? 1m),
            Labels = data.Map("labels") is { } labels ? Labels(labels, known) : [],
            IndicatorColumns = Columns(recognise, "indicator-columns"),
            NotColumns = Columns(recognise, "not-columns"),
            FundPartsExhaustive = funds?.Flag("parts-exhaustive") ?? false,
            ExecutionPoints = funds?.Number("execution-points"),
            ExecutionFormulaFixed = funds?.Flag("execution-formula-fixed") ?? false,
            Scoring = data.Text("scoring") ?? LayoutDescriptor.DefaultScoring,
        };
    }

    private static string[] Known(YamlData data, string key, IReadOnlyDictionary<string, string> words) =>
        [.. data.List(key).Select(word => data.OneOf(key, word, words))];

    /// <summary>Groups and keys have to be those of labels.yaml.</summary>
    private static LayoutLabels[] Labels(YamlData data, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> known)
    {
        var labels = new List<LayoutLabels>();
        foreach (var group in data.Keys)
        {
            var keys = data.OneOf(group, group, known);
            var words = data.Section(group);
            foreach (var key in words.Keys)
            {
                _ = words.OneOf(key, key, keys);

                // A pattern that is none is a mistake of this file, not of the catalogue that takes it in.
                _ = new LabelSet<bool>().Add(words, key, true);
                labels.Add(new(group, key, words.RequiredList(key)));
            }
        }

        return [.. labels];
    }

    private static ColumnRole[] Columns(YamlData data, string key) =>
        [.. data.List(key).Select(name => data.OneOf(key, name, KebabCase.Members<ColumnRole>()))];
}
