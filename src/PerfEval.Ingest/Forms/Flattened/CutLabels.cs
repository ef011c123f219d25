using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Forms.Rows;

namespace PerfEval.Ingest.Forms.Flattened;

/// <summary>
/// Labels whose pieces came as tokens of their own, because the form sets them letter by letter (产 出 指 标), breaks
/// their line (一级 指标) or writes points and units below them (产出指标 (50分)): put together again.
/// </summary>
internal sealed class CutLabels(LabelCatalog labels)
{
    private const int MostPieces = 9;
    private const int LongestLabel = 24;
    private const int LongestLevel = 12;

    public List<LineToken> Join(IReadOnlyList<LineToken> tokens)
    {
        var joined = new List<LineToken>(tokens.Count);
        for (var i = 0; i < tokens.Count;)
        {
            var length = Pieces(tokens, i);
            joined.Add(length == 1 ? tokens[i] : new(string.Concat(tokens.Skip(i).Take(length).Select(t => t.Text)), tokens[i].Start));
            i += length;
        }

        return joined;
    }

    /// <summary>How many tokens from here on are one label; the most that are.</summary>
    private int Pieces(IReadOnlyList<LineToken> tokens, int start)
    {
        if (!IsPiece(tokens[start].Text))
            return 1;
        var best = 1;
        var text = tokens[start].Text;
        for (var count = 2; count <= MostPieces && start + count <= tokens.Count; count++)
        {
            var piece = tokens[start + count - 1].Text;
            if (text.Length + piece.Length > LongestLabel || !(IsPiece(piece) || IsBracketed(piece)))
                break;
            text += piece;
            if ((labels.IsLabelWord(text) && AreOne(tokens, start, count, text)) || (count == 2 && IsPoints(piece) && text.Length - piece.Length <= LongestLevel))
                best = count;
        }

        return best;
    }

    /// <summary>（85分）: the points of the level in front.</summary>
    private static bool IsPoints(string text) => IsBracketed(text) && text[^2] == '分' && text.Length > 3 && text[1..^2].All(c => char.IsAsciiDigit(c) || c == '.');

    /// <summary>Words without a figure, which no label has outside its brackets.</summary>
    private static bool IsPiece(string text) => CellNatures.Of(text) == CellNature.Words && !text.Any(char.IsAsciiDigit);

    private static bool IsBracketed(string text) => text[0] is '(' or '（' && text[^1] is ')' or '）';

    private bool AreOne(IReadOnlyList<LineToken> tokens, int start, int count, string whole)
    {
        var last = tokens[start + count - 1].Text;
        var first = whole[..^last.Length];
        if (IsBracketed(last))
            return labels.IsLabelWord(first) && LabelKey.Of(whole) == LabelKey.Of(first) && (count == 2 || AreOne(tokens, start, count - 1, first));
        var alone = Enumerable.Range(start, count - 1).Count(i => labels.IsLabel(tokens[i].Text));
        return (alone == 0 && (!labels.IsLabel(last) || IsGeneric(last))) || (count == 2 && IsCutInTwo(first, last, whole));
    }

    /// <summary>一级 and 指标, 年度 and 指标值, 经济效益 and 指标, 上年结转 and 资金: each may be a label alone, but not one of another meaning than the whole.</summary>
    private bool IsCutInTwo(string first, string second, string both)
    {
        if (labels.IndicatorColumn(both) is { } column)
            return labels.IndicatorColumn(second) is not null && (labels.IndicatorColumn(first) is not { } alone || alone == column);
        if (labels.Level2(both) is { } category)
            return !(labels.Level1(first).Found && labels.Level2(second) is not null) && Suits(first, labels.Level2(first), category) && Suits(second, labels.Level2(second), category);
        if (labels.Level1(both) is { Found: true } level)
            return Suits(first, labels.Level1(first) == level ? level : null, level) && Suits(second, null, level);
        if (labels.FundsRow(both) is { } source)
            return Suits(first, labels.FundsRow(first), source) && Suits(second, null, source);
        return labels.FundsColumn(both) is { } amount && Suits(first, labels.FundsColumn(first), amount) && Suits(second, null, amount);
    }

    private bool Suits<T>(string piece, T? meaning, T whole)
        where T : struct => meaning is { } one ? one.Equals(whole) : !labels.IsLabel(piece) || IsGeneric(piece);

    /// <summary>指标 is the name of a column where it stands alone, and the end of a level's label.</summary>
    private static bool IsGeneric(string text) => text == "指标";
}
