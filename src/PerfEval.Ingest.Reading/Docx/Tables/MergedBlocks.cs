using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Reading.Docx.Tables;

/// <summary>
/// What stands in the parts of a merged cell. Word does not show what stands in a covered part. It is kept all the same, unless
/// it only repeats what the cell says already, as some generators write it into every row.
/// </summary>
internal sealed class MergedBlocks(Block[] own)
{
    // Only of a cell under which there is text, which is seldom: then of a hundred thousand parts none is looked for one by one.
    private List<Block>? all;
    private HashSet<string>? said;

    public Block[] ToArray() => all is null ? own : [.. all];

    /// <param name="covered">Of the part that comes next.</param>
    /// <returns>The first block of it that the cell did not say; null where nothing was added.</returns>
    public Block? Join(Block[] covered)
    {
        Block? first = null;
        foreach (var block in covered)
        {
            if (block is Paragraph { Text: var text } && (string.IsNullOrWhiteSpace(text) || Said().Contains(text)))
                continue;
            first ??= block;
            (all ??= [.. own]).Add(block);
        }

        // What is repeated within one part was meant to be.
        if (first is not null)
            Said().UnionWith(Texts(covered));
        return first;
    }

    private HashSet<string> Said() => said ??= new(Texts(own), StringComparer.Ordinal);

    private static IEnumerable<string> Texts(Block[] blocks) => blocks.OfType<Paragraph>().Select(p => p.Text);
}
