using System.Globalization;
using PerfEval.Ingest.Forms.Rows;

namespace PerfEval.Ingest.Forms.Blocks;

/// <summary>
/// The figures of a funds row that came without anything between them (4.984.154.1510100.00%10), cut where the form's own
/// equations hold: B / A is the rate to its printed precision, and the score is the rate's share of the points, or at
/// least within them. Taken only where exactly one cut does that; the work is bounded by a budget of steps.
/// </summary>
internal sealed class GluedFigures(IReadOnlyList<ColumnRole> columns)
{
    private const int LongestText = 48;
    private const int LongestFigure = 14;
    private const int MostSteps = 200_000;
    private const int MostFound = 64;
    private const decimal FullMarks = 100m;

    /// <summary>One piece for each column; null where no cut or more than one satisfies the equations.</summary>
    public IReadOnlyList<string>? Cut(string text)
    {
        var (annual, executed, rate) = (IndexOf(ColumnRole.AnnualBudget), IndexOf(ColumnRole.Executed), IndexOf(ColumnRole.ExecutionRate));
        if (annual < 0 || executed < 0 || rate < 0 || text.Length is 0 or > LongestText || text.Count(c => c == '%') != 1)
            return null;
        var search = new Search(columns, text);
        search.Grow(0, 0);
        if (search.Steps > MostSteps || search.Found.Count > MostFound)
            return null;
        var proportional = search.Found.FindAll(IsProportional);
        return proportional.Count == 1 ? proportional[0] : search.Found.Count == 1 ? search.Found[0] : null;
    }

    private int IndexOf(ColumnRole role) => Array.IndexOf([.. columns], role);

    /// <summary>The score is the rate's share of the points, to its printed precision; without both columns nothing speaks against it.</summary>
    private bool IsProportional(string[] pieces)
    {
        var (weight, score) = (IndexOf(ColumnRole.Weight), IndexOf(ColumnRole.Score));
        if (weight < 0 || score < 0)
            return true;
        var exact = Math.Min(Value(pieces[IndexOf(ColumnRole.ExecutionRate)]), FullMarks) / FullMarks * Value(pieces[weight]);
        return Math.Abs(Value(pieces[score]) - exact) <= Ulp(pieces[score]);
    }

    private static decimal Value(string piece) => decimal.Parse(piece.TrimEnd('%'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    /// <summary>Half of the last printed place.</summary>
    private static decimal Ulp(string piece) => piece.TrimEnd('%') is var figure && figure.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point
        ? new decimal(1, 0, 0, false, (byte)(figure.Length - point - 1)) / 2
        : 0.5m;

    private sealed class Search(IReadOnlyList<ColumnRole> columns, string text)
    {
        private readonly string[] pieces = new string[columns.Count];

        public int Steps { get; private set; }
        public List<string[]> Found { get; } = [];

        public void Grow(int column, int start)
        {
            if (++Steps > MostSteps || Found.Count > MostFound)
                return;
            if (column == columns.Count)
            {
                if (start == text.Length)
                    Found.Add([.. pieces]);
                return;
            }

            for (var end = start + 1; end <= Math.Min(text.Length, start + LongestFigure); end++)
            {
                var piece = text[start..end];
                if (!IsFigure(piece, columns[column] == ColumnRole.ExecutionRate))
                    continue;
                pieces[column] = piece;
                if (Holds(column))
                    Grow(column + 1, end);
            }
        }

        /// <summary>What a column alone, or with those before it, must satisfy.</summary>
        private bool Holds(int column) => columns[column] switch
        {
            ColumnRole.Weight => Value(pieces[column]) is > 0 and <= FullMarks,
            ColumnRole.ExecutionRate => IsQuotient(pieces[column], column),
            ColumnRole.Score => At(ColumnRole.Weight, column) is not { } weight || Value(pieces[column]) <= Value(weight),
            _ => true,
        };

        private bool IsQuotient(string rate, int column) => At(ColumnRole.AnnualBudget, column) is { } annual && At(ColumnRole.Executed, column) is { } executed
            && Value(annual) > 0 && Math.Abs((Value(executed) / Value(annual) * FullMarks) - Value(rate)) <= Ulp(rate);

        private string? At(ColumnRole role, int before)
        {
            for (var i = 0; i < before; i++)
            {
                if (columns[i] == role)
                    return pieces[i];
            }

            return null;
        }

        /// <summary>No leading nought, a point between digits, and the sign of a percentage behind the rate and nowhere else.</summary>
        private static bool IsFigure(string piece, bool isRate)
        {
            if (piece[^1] == '%' != isRate)
                return false;
            var figure = isRate ? piece[..^1] : piece;
            var point = figure.IndexOf('.', StringComparison.Ordinal);
            return figure.Length > 0 && char.IsAsciiDigit(figure[0]) && char.IsAsciiDigit(figure[^1]) && figure.LastIndexOf('.') == point
                && (figure[0] != '0' || figure.Length == 1 || point == 1) && figure.All(c => char.IsAsciiDigit(c) || c == '.');
        }
    }
}
