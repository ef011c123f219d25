using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Rules;

/// <summary>Orders places as a reader meets them: main body before other parts, then page, block, line, row, column, character.</summary>
internal sealed class ReadingOrder : IComparer<Location>
{
    public static ReadingOrder Instance { get; } = new();

    public int Compare(Location? x, Location? y)
    {
        if (x is null || y is null)
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var parts = string.CompareOrdinal(x.Part, y.Part);
        if (parts != 0)
            return parts;
        ReadOnlySpan<int> differences =
        [
            By(x.Page, y.Page), By(x.Block, y.Block), By(x.Line, y.Line), By(x.Row, y.Row), By(x.Column, y.Column), By(x.Start, y.Start),
        ];
        foreach (var difference in differences)
        {
            if (difference != 0)
                return difference;
        }

        return 0;
    }

    private static int By(int? x, int? y) => (x ?? 0).CompareTo(y ?? 0);
}
