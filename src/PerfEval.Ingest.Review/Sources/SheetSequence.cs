namespace PerfEval.Ingest.Review.Sources;

/// <summary>Sheets in order, those that are not drawn together as gaps.</summary>
internal static class SheetSequence
{
    public static IReadOnlyList<SourcePiece> Of(int count, IReadOnlySet<int> drawn, Func<int, SourceSheet> draw)
    {
        var pieces = new List<SourcePiece>();
        var next = 1;
        foreach (var number in drawn.Where(n => n >= 1 && n <= count).Order())
        {
            if (number > next)
                pieces.Add(new SourceGap(next, number - 1));
            pieces.Add(draw(number));
            next = number + 1;
        }

        if (next <= count)
            pieces.Add(new SourceGap(next, count));
        return pieces;
    }
}
