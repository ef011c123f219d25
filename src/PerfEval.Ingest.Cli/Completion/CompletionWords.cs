using System.Text.RegularExpressions;
using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Cli.Completion;

/// <summary>Words that options take and that come from data; looked up only where completion asks for them.</summary>
internal static partial class CompletionWords
{
    /// <summary>The rules that look at one file, as <c>check</c> does.</summary>
    public static IEnumerable<string> FileRules => RuleCatalog.BuiltIn.Rules.Select(r => r.Descriptor.Id);

    public static IEnumerable<string> Layouts => Ids("layouts");

    public static IEnumerable<string> Profiles => Ids("scoring");

    private static IEnumerable<string> Ids(string folder) => SchemaFiles.BuiltIn.Under(folder).Select(f => Id().Match(f.Text)).Where(m => m.Success).Select(m => m.Groups["id"].Value);

    [GeneratedRegex(@"^id: *(?<id>[a-z0-9-]+)", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 10_000)]
    private static partial Regex Id();
}
