using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PerfEval.Ingest.Benchmarks.Rivals;

/// <summary>The text in what programs print, whatever stands around it.</summary>
internal static partial class OutputText
{
    public static string Plain(string output) => output;

    /// <summary>Between the tags.</summary>
    public static string Markup(string output) => WebUtility.HtmlDecode(Tags().Replace(output, ""));

    /// <summary>Glyph by glyph, as mutool writes structured text.</summary>
    public static string Glyphs(string output) => WebUtility.HtmlDecode(string.Concat(GlyphAttributes().Matches(output).Select(m => m.Groups["text"].Value)));

    /// <summary>The strings of pandoc's tree.</summary>
    public static string PandocTree(string output) => Strings(output, "c", o => o.TryGetProperty("t", out var type) && type.ValueEquals("Str"));

    /// <summary>The cells of what perfeval prints as tables.</summary>
    public static string PerfEvalTables(string output) => string.Concat(output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Strings(line, "text", _ => true)));

    public static string WithoutBlanks(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (!char.IsWhiteSpace(letter) && !char.IsControl(letter))
                kept.Append(letter);
        }

        return kept.ToString();
    }

    private static string Strings(string json, string property, Func<JsonElement, bool> counts)
    {
        using var parsed = JsonDocument.Parse(json, new() { MaxDepth = 256 });
        var text = new StringBuilder();
        Walk(parsed.RootElement);
        return text.ToString();

        void Walk(JsonElement element)
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray())
                    Walk(item);
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                if (counts(element) && element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String)
                    text.Append(value.GetString()).Append('\n');
                foreach (var member in element.EnumerateObject())
                    Walk(member.Value);
            }
        }
    }

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 10_000)]
    private static partial Regex Tags();

    [GeneratedRegex("<char [^>]* c=\"(?<text>[^\"]*)\"", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex GlyphAttributes();
}
