using System.Text.RegularExpressions;

namespace PerfEval.Ingest.Warehouse.AcrossFiles.Copies;

/// <summary>The sentences of a masked paragraph that a unit can have written itself.</summary>
internal static partial class Sentences
{
    /// <summary>Shorter ones are headings and set phrases, which say nothing of where they come from.</summary>
    private const int Shortest = 8;

    public static IEnumerable<string> Of(string masked, CopiedTextParameters parameters)
    {
        foreach (var sentence in masked.Split('。', '!', '?'))
        {
            var isQuoted = false;
            foreach (var part in sentence.Split(';'))
            {
                // What a document lays down goes on to the full stop: 《…办法》规定，…；…；….
                isQuoted = isQuoted || parameters.Quotations.Any(q => q.IsMatch(part));
                var bare = Numbering().Replace(part, "", 1);
                if (!isQuoted && bare.Length >= Shortest && !parameters.Boilerplate.Any(b => b.IsMatch(bare)))
                    yield return bare;
            }
        }
    }

    // Figures are masked by now: 0. is 1., (0) is (1).
    [GeneratedRegex(@"^(?:\(?[0一二三四五六七八九十]{1,3}\)?[、.,:]?|第?[一二三四五六七八九十]{1,3}(?:是|、|,))+", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Numbering();
}
