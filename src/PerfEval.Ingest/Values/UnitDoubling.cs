namespace PerfEval.Ingest.Values;

/// <summary>
/// A unit written twice (PE106): 596796.57万元万元, 854万854万, or 万 beside a figure in a column that is already in 万元.
/// The value is multiplied once all the same.
/// </summary>
public static class UnitDoubling
{
    /// <summary>The doubled part as written, or null. Plain numbers in a 万元 column, and words between, are no doubling.</summary>
    /// <param name="text">A cell or a passage.</param>
    /// <param name="columnUnit">The money unit of the column (万元, 亿元); null where it has none.</param>
    public static string? Find(string text, string? columnUnit)
    {
        if (text.AsSpan().IndexOfAnyInRange('0', '9') < 0 && text.AsSpan().IndexOfAnyInRange('０', '９') < 0)
            return null;
        var vocabulary = ValueVocabulary.Default;
        var folded = FoldedText.Of(text);
        var units = new UnitReader(vocabulary.Units);
        var column = columnUnit is null ? null : units.Whole(FoldedText.Of(columnUnit).Text, acceptUnknown: false);
        for (var at = 0; at < folded.Text.Length;)
        {
            var isNumber = NumberReader.IsStart(folded.Text, at) && !char.IsAsciiLetterOrDigit(NumericDates.CharAt(folded.Text, at - 1));
            var length = isNumber ? NumberReader.TryRead(folded.Text, at, out _) : 0;
            if (length == 0)
            {
                at++;
                continue;
            }

            if (At(folded, at, at + length, units, column) is { } doubled)
                return doubled;
            at += length;
        }

        return null;
    }

    /// <summary>The same figure with the same unit, one right after the other.</summary>
    internal static bool IsRepeated(FigureSpan first, FigureSpan second) =>
        first.End == second.Start && first.Value == second.Value && first.Unit == second.Unit && first.Upper is null && second.Upper is null
        && second.Before is null && (first.Unit is not null || first.HasMagnitude);

    private static string? At(FoldedText folded, int number, int unitStart, UnitReader units, PrintedUnit? column)
    {
        var text = folded.Text;
        var length = units.At(text, unitStart, out var unit);
        if (length == 0)
            return null;
        var end = unitStart + length;
        if (units.At(text, end, out var again) is var more and > 0 && again == unit && unit.Name is not null)
            return folded.AsWritten(unitStart, end + more);
        var figure = end - number;
        if (string.CompareOrdinal(text, end, text, number, figure) == 0 && end + figure <= text.Length && !char.IsAsciiDigit(NumericDates.CharAt(text, end + figure)))
            return folded.AsWritten(number, end + figure);
        var isMoneyColumn = column is { Scale: > 1m, Name: "元" };
        return isMoneyColumn && unit.Scale == column!.Value.Scale && unit.Name is null or "元" && unit.Scale > 1m ? folded.AsWritten(number, end) : null;
    }
}
