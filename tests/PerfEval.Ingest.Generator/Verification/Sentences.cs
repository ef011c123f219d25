using PerfEval.Ingest.Generator.Content;
using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Verification;

/// <summary>What the sentences of a case compute, computed again.</summary>
internal static class Sentences
{
    public static IEnumerable<Expected> Of(CorpusCase corpusCase, TextWriter output)
    {
        foreach (var stated in corpusCase.Computed)
        {
            output.WriteLine(FormattableString.Invariant($"     {stated.Subject}: {stated.Result} from {string.Join(", ", stated.Operands)} = {stated.Exact:0.####}: {(stated.Holds ? "holds" : "wrong")}"));
            if (!stated.Holds)
                yield return new(stated.Rule, stated.Subject);
        }
    }

    /// <summary>A figure that no paragraph prints would prove nothing.</summary>
    public static IEnumerable<string> NotPrinted(CorpusCase corpusCase)
    {
        var text = string.Join('\n', corpusCase.Parts.SelectMany(p => p.Blocks()).OfType<Paragraph>().Select(p => p.Text));
        return corpusCase.Computed.SelectMany(s => s.Operands.Append(s.Result))
            .Where(figure => !text.Contains(figure, StringComparison.Ordinal))
            .Select(figure => $"{corpusCase.Folder}: no paragraph says {figure}");
    }
}
