using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Values.Phrases;

/// <summary>
/// Which way is better, by the words of an indicator's name (rules.md, "Direction"). The end of the name says what is
/// measured and decides; words of harm before it turn a count round, and leave a share undecided.
/// </summary>
internal sealed class DirectionReader
{
    private readonly Lexicon<(Direction? Direction, bool IsGeneral)> endings;
    private readonly Lexicon<bool> harm;
    private readonly Lexicon<bool> remedies;
    private readonly Lexicon<bool> shares;
    private readonly Lexicon<bool> neutralShares;
    private readonly Lexicon<bool> declines;

    public DirectionReader(YamlData root)
    {
        endings = new(
            Endings(root, "atMostEndings", Direction.AtMost, false)
                .Concat(Endings(root, "equalEndings", Direction.Equal, false))
                .Concat(Endings(root, "undecidedEndings", null, false))
                .Concat(Endings(root, "shareEndings", Direction.AtLeast, true))
                .Concat(Endings(root, "atLeastEndings", Direction.AtLeast, false))
                .Concat(Endings(root, "countEndings", Direction.AtLeast, true)));
        harm = ValueVocabulary.Words(root, "atMostWords");
        remedies = ValueVocabulary.Words(root, "remedyWords");
        shares = ValueVocabulary.Words(root, "shareEndings");
        neutralShares = ValueVocabulary.Words(root, "neutralShareWords");
        declines = ValueVocabulary.Words(root, "declines");
    }

    /// <param name="name">A folded name without its brackets.</param>
    public Direction? Infer(string name)
    {
        var length = endings.Before(name, name.Length, out var ending);
        if (length > 0 && !ending.IsGeneral)
            return ending.Direction;
        var isHarm = harm.IsIn(name);
        if (length == 0)
            return isHarm && !remedies.IsIn(name) ? Direction.AtMost : null;
        var isShare = shares.Before(name, name.Length, out _) > 0;
        if (isShare && neutralShares.IsIn(name))
            return null;
        if (!isHarm)
            return ending.Direction;
        var isRemedy = remedies.IsIn(name);
        if (isShare)
            return isRemedy ? Direction.AtLeast : null;
        return isRemedy ? null : Direction.AtMost;
    }

    /// <summary>
    /// Which way a figure itself is better whose thing is better the way given: 投诉量 | 同比下降10% asks for a fall of at least that much.
    /// </summary>
    /// <param name="direction">Of the thing.</param>
    /// <param name="before">The words in front of the figure, folded.</param>
    public Direction? OfFigure(Direction? direction, string before) =>
        declines.Before(before, before.Length, out _) == 0 ? direction : direction == Direction.AtMost ? Direction.AtLeast : null;

    private static IEnumerable<(string, (Direction?, bool))> Endings(YamlData root, string key, Direction? direction, bool isGeneral) =>
        ValueVocabulary.Entries(root, key, (direction, isGeneral));
}
