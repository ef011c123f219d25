using System.Globalization;
using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Review.Sources;

/// <summary>
/// The address of a page or stretch with the operands that stand there, <c>/source/5/pages/12?m=…</c>. An operand is the numbers of its
/// place with <c>_</c> between them, several have <c>~</c> between them; its words are on the page that fetches it.
/// </summary>
internal static class SheetAddresses
{
    private const int MostOperands = 60;
    private const int Fields = 13;

    public static string Of(long submissionId) => string.Create(CultureInfo.InvariantCulture, $"/source/{submissionId}/pages/");

    public static string Query(IEnumerable<OperandMark> marks)
    {
        var words = string.Join('~', marks.Take(MostOperands).Select(Word));
        return words.Length == 0 ? "" : "?m=" + words;
    }

    /// <summary>What cannot be understood is left out.</summary>
    public static IReadOnlyList<OperandMark> Read(string? query) =>
        [.. (query ?? "").Split('~', MostOperands + 1).Take(MostOperands).Select(Mark).OfType<OperandMark>()];

    private static string Word(OperandMark mark)
    {
        var at = mark.Operand.At;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{mark.Operand.Number}_{mark.Colour}_{at.Page}_{at.Block}_{at.Table}_{at.Row}_{at.Column}_{at.Start}_{at.End}_{at.Box?.Left}_{at.Box?.Top}_{at.Box?.Right}_{at.Box?.Bottom}");
    }

    private static OperandMark? Mark(string word)
    {
        var fields = word.Split('_', Fields + 1);
        if (fields.Length != Fields || Number(fields[0]) is not { } number || Number(fields[1]) is not { } colour || colour < 1 || colour > OperandMark.Colours)
            return null;
        var at = new Location
        {
            Page = Number(fields[2]),
            Block = Number(fields[3]),
            Table = Number(fields[4]),
            Row = Number(fields[5]),
            Column = Number(fields[6]),
            Start = Number(fields[7]),
            End = Number(fields[8]),
            Box = Side(fields[9]) is { } left && Side(fields[10]) is { } top && Side(fields[11]) is { } right && Side(fields[12]) is { } bottom ? new(left, top, right, bottom) : null,
        };
        return new(new(number, null, "", at, "", null, null), colour, 0);
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static decimal? Side(string text) => decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var side) ? side : null;
}
