using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Evaluations.Names;

/// <summary>A name as a unit writes it, and what it means: a line of schemas/indicators/labelled.tsv.</summary>
/// <param name="Name">As written.</param>
/// <param name="Canonical">Null: it has no counterpart in the catalogue.</param>
/// <param name="Category">The 二级指标 it stands under as a rule.</param>
internal sealed record LabelledName(string Name, CanonicalIndicator? Canonical, IndicatorCategory Category)
{
    internal const string Path = "indicators/labelled.tsv";

    /// <exception cref="SchemaDataException">A line is not name, id and category, or the id or the category is unknown.</exception>
    public static IReadOnlyList<LabelledName> Load(SchemaFiles schemas, IndicatorVocabulary vocabulary)
    {
        var categories = KebabCase.Members<IndicatorCategory>();
        var names = new List<LabelledName>();
        var number = 0;
        foreach (var line in schemas.Read(Path).Split('\n'))
        {
            number++;
            var text = line.TrimEnd('\r');
            if (text.Length == 0 || text[0] == '#')
                continue;
            var parts = text.Split('\t');
            if (parts is not [{ Length: > 0 } name, var id, var category])
                throw new SchemaDataException(Path, number, "应为“名称<Tab>编号（可空）<Tab>类别”");
            var canonical = id.Length == 0 ? null : vocabulary.Find(id) ?? throw Unknown(number, id, vocabulary.All.Select(i => i.Id));
            names.Add(new(name, canonical, categories.TryGetValue(category, out var known) ? known : throw Unknown(number, category, categories.Keys)));
        }

        return names;
    }

    private static SchemaDataException Unknown(int line, string word, IEnumerable<string> known) =>
        new(Path, line, $"不认识“{word}”，最接近的是“{NearestWord.To(word, known)}”");
}
