namespace PerfEval.Ingest.Evaluations.Names.Learning;

/// <summary>A name as it is compared with others.</summary>
/// <param name="Key">The name without what stands around it.</param>
/// <param name="Wording">Its canonical wording.</param>
/// <param name="Grams">Its runs of characters.</param>
/// <param name="Marks">Its separating words.</param>
/// <param name="Parts">What the wording is put together of, in any order (<see cref="NameWording.Parts"/>).</param>
internal sealed record NameForm(NameKey Key, string Wording, int[] Grams, NameMarks Marks, string? Parts)
{
    public static NameForm Of(NameKey key, IndicatorVocabulary vocabulary)
    {
        var wording = vocabulary.Separators.WithMeasure(vocabulary.Wording.Canonical(key.Text), key.Unit);
        return new(key, wording, Learning.Grams.Of(wording), vocabulary.Separators.Of(wording, key.Unit), vocabulary.Wording.Parts(wording));
    }
}

/// <summary>A name whose meaning is known: of the catalogue, or labelled.</summary>
/// <param name="Form">The name.</param>
/// <param name="Meaning">Place in the catalogue, from 1; 0 for a name without counterpart.</param>
/// <param name="Category">Place in the enumeration.</param>
internal sealed record KnownName(NameForm Form, int Meaning, int Category)
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

    private static KnownName Of(string name, int meaning, int category, IndicatorVocabulary vocabulary) =>
        new(NameForm.Of(NameKey.Of(name), vocabulary), meaning, category);
}
