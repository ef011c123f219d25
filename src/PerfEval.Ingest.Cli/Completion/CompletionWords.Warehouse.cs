using PerfEval.Ingest.Warehouse.AcrossFiles;

namespace PerfEval.Ingest.Cli.Completion;

internal static partial class CompletionWords
{
    public static IEnumerable<string> Rules => FileRules.Concat(AcrossFilesCatalog.BuiltIn.ById.Keys);
}
