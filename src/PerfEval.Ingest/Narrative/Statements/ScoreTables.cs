using System.Globalization;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Narrative.Vocabulary;

namespace PerfEval.Ingest.Narrative.Statements;

/// <summary>Tables beside the text of a report that show where its total comes from: 评价指标 | 分值 | 得分.</summary>
internal static class ScoreTables
{
    private const int LeastPoints = 2;

    public static bool AreAmong(IReadOnlyList<Block> blocks, ScoreWords words) =>
        blocks.OfType<Table>().Any(table => Enumerable.Range(0, table.ColumnCount).Any(column => IsOfPoints(table, column, words)));

    /// <summary>From the bottom up: a head with some figures below it.</summary>
    private static bool IsOfPoints(Table table, int column, ScoreWords words)
    {
        var points = 0;
        for (var row = table.RowCount - 1; row >= 0; row--)
        {
            if (table[row, column] is not { } cell || cell.Row != row)
                continue;
            var text = Folding.Compact(Folding.Fold(cell.Text));
            if (points >= LeastPoints && words.Columns.Contains(WithoutBracket(text)))
                return true;
            if (decimal.TryParse(text.TrimEnd('分'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _))
                points++;
        }

        return false;
    }

    /// <summary>得分(分) → 得分.</summary>
    private static string WithoutBracket(string text) => text.IndexOf('(', StringComparison.Ordinal) is > 0 and var open ? text[..open] : text;
}
