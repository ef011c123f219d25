using System.Text.RegularExpressions;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Rules.Form;

/// <summary>Wordings of templates' instructions and questions, from schemas/rules/template-text.yaml.</summary>
public sealed class TemplateTexts
{
    private const string Path = "rules/template-text.yaml";
    private readonly IReadOnlyList<Wording> wordings;
    private readonly Regex any;

    private TemplateTexts(IReadOnlyList<Wording> wordings, Regex any) => (this.wordings, this.any) = (wordings, any);

    /// <exception cref="SchemaDataException">The file cannot be used.</exception>
    public static TemplateTexts Load(SchemaFiles schemas) => YamlData.Read(schemas, Path, file =>
    {
        var entries = file.Maps("wordings").ToList();
        var wordings = entries.Select(e => new Wording(new(() => e.RequiredPattern("match")), e.Pattern("unless"))).ToList();
        return new TemplateTexts(wordings, All(entries, wordings));
    });

    /// <summary>All wordings in one: such a pattern is dear to make, and hardly ever is one of them needed by itself.</summary>
    private static Regex All(List<YamlData> entries, List<Wording> wordings)
    {
        try
        {
            return new(
                string.Join('|', entries.Select(e => $"(?:{e.Required("match")})")),
                RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
                TimeSpan.FromSeconds(1));
        }
        catch (Exception mistake) when (mistake is ArgumentException or NotSupportedException)
        {
            // One by one, the wrong one says where it stands.
            foreach (var wording in wordings)
                _ = wording.Match.Value;
            throw;
        }
    }

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
                var match = wording.Match.Value.Match(sentence);
                if (match.Success && wording.Unless?.IsMatch(sentence) != true)
                    return (text.AsWritten(start + match.Index, match.Length), text.AsWritten(start, length));
            }
        }

        return null;
    }

    private sealed record Wording(Lazy<Regex> Match, Regex? Unless);
}
