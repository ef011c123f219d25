using System.Text.RegularExpressions;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Rules.Form;

/// <summary>Wordings of templates' instructions and questions, from schemas/rules/template-text.yaml.</summary>
internal sealed class TemplateTexts
{
    private const string Path = "rules/template-text.yaml";
    private readonly IReadOnlyList<Wording> wordings;

    private TemplateTexts(IReadOnlyList<Wording> wordings) => this.wordings = wordings;

    /// <exception cref="SchemaDataException">The file cannot be used.</exception>
    public static TemplateTexts Load(SchemaFiles schemas) => YamlData.Read(schemas, Path, file => new TemplateTexts(
        [.. file.Maps("wordings").Select(e => new Wording(e.List("words"), e.RequiredDeferredPattern("match"), e.DeferredPattern("unless")))]));

    /// <summary>The first sentence that still holds template text: the words found, and the sentence, both as written; null where none does.</summary>
    public (string Words, string Sentence)? Find(PassageText text)
    {
        // Nearly no text holds a word of a template, let alone a sentence of one.
        if (!wordings.Any(w => w.CanBeIn(text.Text)))
            return null;
        foreach (var (start, length) in text.Sentences())
        {
            var sentence = text.Text.AsSpan(start, length);
            foreach (var wording in wordings)
            {
                if (!wording.CanBeIn(sentence) || !wording.Match.Value.IsMatch(sentence))
                    continue;
                var match = wording.Match.Value.Match(sentence.ToString());
                if (wording.Unless?.Value.IsMatch(sentence) != true)
                    return (text.AsWritten(start + match.Index, match.Length), text.AsWritten(start, length));
            }
        }

        return null;
    }

    /// <param name="Words">One of these stands in every text that matches; none: nothing is known beforehand.</param>
    /// <param name="Match">The wording.</param>
    /// <param name="Unless">What takes a sentence out again.</param>
    private sealed record Wording(IReadOnlyList<string> Words, Lazy<Regex> Match, Lazy<Regex>? Unless)
    {
        public bool CanBeIn(ReadOnlySpan<char> text)
        {
            foreach (var word in Words)
            {
                if (text.Contains(word, StringComparison.Ordinal))
                    return true;
            }

            return Words.Count == 0;
        }
    }
}
