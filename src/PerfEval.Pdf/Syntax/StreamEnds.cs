namespace PerfEval.Pdf.Syntax;

/// <summary>
/// Where the file says <c>endstream</c>, found in one pass when first asked for, so that a thousand streams with wrong lengths do
/// not mean a thousand searches to the end of the file.
/// </summary>
internal sealed class StreamEnds(ReadOnlyMemory<byte> content)
{
    private List<int>? ends;

    /// <summary>The first <c>endstream</c> from <paramref name="position"/> on; the end of the file where there is none.</summary>
    public int After(int position)
    {
        ends ??= Search();
        var at = ends.BinarySearch(position);
        if (at < 0)
            at = ~at;
        return at < ends.Count ? ends[at] : content.Length;
    }

    private List<int> Search()
    {
        var data = content.Span;
        var found = new List<int>();
        for (var p = 0; p < data.Length;)
        {
            var next = data[p..].IndexOf("endstream"u8);
            if (next < 0)
                break;
            found.Add(p + next);
            p += next + 9;
        }

        return found;
    }
}
