using System.Text.RegularExpressions;

namespace PerfEval.Ingest.Tests.Architecture;

public partial class PdfFolderTests
{
    private const string Library = "src/PerfEval.Pdf/";

    /// <summary>What each folder of the PDF library may use, from the bytes up; the empty name is its root, where its users enter.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Objects"] = [],
        ["Filters"] = ["Objects"],
        ["Security"] = ["Objects", "Filters"],
        ["Syntax"] = ["Objects", "Filters", "Security"],
        ["Fonts"] = ["Objects", "Syntax"],
        ["Content"] = ["Objects", "Filters", "Syntax", "Fonts"],
        ["Pages"] = ["Objects", "Filters", "Syntax", "Content"],
        [""] = ["Objects", "Syntax", "Fonts", "Pages"],
    };

    [Fact]
    public void A_folder_of_the_PDF_library_uses_only_those_below_it()
    {
        var offences = new List<string>();
        var found = 0;
        foreach (var path in Repository.Files(Library, ".cs"))
        {
            var parts = path[Library.Length..].Split('/');
            var folder = parts.Length > 1 ? parts[0] : string.Empty;
            Assert.True(Allowed.TryGetValue(folder, out var allowed), $"{folder} is not in the table of folders.");
            foreach (var used in Used(path).Where(u => u != folder))
            {
                found++;
                if (!allowed.Contains(used, StringComparer.Ordinal))
                    offences.Add($"{path} uses {used}");
            }
        }

        Assert.Empty(offences);
        Assert.True(found > 50, "The guard found too few uses.");
    }

    /// <summary>Folders named in using directives and in qualified names; comments do not count.</summary>
    private static IEnumerable<string> Used(string path)
    {
        var code = string.Join('\n', Repository.Read(path).Split('\n').Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal) && !l.StartsWith("namespace ", StringComparison.Ordinal)));
        return Qualified().Matches(code).Select(m => m.Groups["folder"].Value).Distinct(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"(\bPerfEval\.Pdf\.|(?<![\w.]))(?<folder>Objects|Filters|Security|Syntax|Fonts|Content|Pages)[.;]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Qualified();
}
