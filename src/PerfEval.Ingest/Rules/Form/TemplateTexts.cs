using System.Text.RegularExpressions;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Rules.Form;

/// <summary>Wordings of templates' instructions and questions, from schemas/rules/template-text.yaml.</summary>
public sealed class TemplateTexts
{
    private const string Path = "rules/template-text.yaml";
    private readonly IReadOnlyList<Wording> wordings;

    private readonly Regex any;

    private TemplateTexts(IReadOnlyList<Wording> wordings)
    {
        this.wordings = wordings;
        any = new Regex(
            string.Join('|', wordings.Select(w => $"(?:{w.Match})")),
            RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
            wordings.Count == 0 ? Regex.InfiniteMatchTimeout : wordings[0].Match.MatchTimeout);
    }

    /// <exception cref="SchemaDataException">The file cannot be used.</exception>
    public static TemplateTexts Load(SchemaFiles schemas) => YamlData.Read(
        schemas,
        Path,
        file => new TemplateTexts([.. file.Maps("wordings").Select(e => new Wording(e.RequiredPattern("match"), e.Pattern("unless")))]));

    /// <summary>The first sentence that still holds template text: the words found, and the sentence, both as written; null where none does.</summary>
    internal (string Words, string Sentence)? Find(PassageText text)
    {
        foreach (var (start, length) in text.Sentences())
        {
            // All wordings at once, for the answer is nearly always no.
            if (!any.IsMatch(text.Text.AsSpan(start, length)))
                continue;
            var sentence = text.Text.Substring(start, length);
            foreach (var wording in wordings)
            {
                var match = wording.Match.Match(sentence);
                if (match.Success && wording.Unless?.IsMatch(sentence) != true)
                    return (text.AsWritten(start + match.Index, match.Length), text.AsWritten(start, length));
            }
        }

        return null;
    }

    private sealed record Wording(Regex Match, Regex? Unless);
}
