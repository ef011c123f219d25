namespace PerfEval.Ingest.Evaluations.Names.Learning;

/// <summary>A name whose meaning is known: of the catalogue, or labelled.</summary>
/// <param name="Key">The name.</param>
/// <param name="Meaning">Place in the catalogue, from 1; 0 for a name without counterpart.</param>
/// <param name="Category">Place in the enumeration.</param>
/// <param name="Grams">Its runs of characters.</param>
/// <param name="Marks">Its separating words.</param>
internal sealed record KnownName(NameKey Key, int Meaning, int Category, int[] Grams, NameMarks Marks)
{
    public const int None = 0;

    /// <summary>The catalogue's own names and aliases.</summary>
    public static IEnumerable<KnownName> OfCatalogue(IndicatorVocabulary vocabulary) => vocabulary.All.SelectMany((indicator, i) =>
        indicator.Aliases.Prepend(indicator.Name).Select(name => Of(name, i + 1, (int)indicator.Category, vocabulary)));

    public static IEnumerable<KnownName> Labelled(IReadOnlyList<LabelledName> names, IndicatorVocabulary vocabulary)
    {
        var places = vocabulary.All.Select((indicator, i) => (indicator.Id, i)).ToDictionary(p => p.Id, p => p.i + 1, StringComparer.Ordinal);
        return names.Select(n => Of(n.Name, n.Canonical is null ? None : places[n.Canonical.Id], (int)n.Category, vocabulary));
    }

    private static KnownName Of(string name, int meaning, int category, IndicatorVocabulary vocabulary)
    {
        var key = NameKey.Of(name);
        return new(key, meaning, category, Learning.Grams.Of(key.Text), vocabulary.Separators.Of(key));
    }
}
