using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Forms.Rows;

namespace PerfEval.Ingest.Forms.Flattened;

/// <summary>A piece of a line between blanks, and where it begins.</summary>
public readonly record struct LineToken(string Text, int Start);

/// <summary>
/// A form that a converter flattened into a single line with blanks between the cells: its rows are found again by the
/// labels, and the rows of the indicator grid by what the header's columns can hold.
/// </summary>
public sealed class FlattenedForm
{
    private const int FewestLabels = 8;
    private const int FewestRowLabels = 5;
    private readonly LabelCatalog labels;
    private readonly StreamedGrid grid;
    private readonly CutLabels cutLabels;

    public FlattenedForm(LabelCatalog labels)
    {
        this.labels = labels;
        cutLabels = new CutLabels(labels);
        grid = new StreamedGrid(labels, new RowAligner(new ColumnFit(labels)));
    }

    /// <summary>The rows of cells, or null where the line is no flattened form.</summary>
    public IReadOnlyList<IReadOnlyList<LineToken>>? Rows(string line) => Rows(Tokens(line));

    /// <summary>The rows of a stream of cells, or null where they are no form.</summary>
    public IReadOnlyList<IReadOnlyList<LineToken>>? Rows(IReadOnlyList<LineToken> cells)
    {
        var tokens = cutLabels.Join(cells);
        if (tokens.Count < 2 * FewestLabels || tokens.Count(t => labels.IsLabel(t.Text)) < FewestLabels)
            return null;
        var rows = new StreamedRows(labels, grid, tokens);
        var hasHeader = Enumerable.Range(0, tokens.Count).Any(i => rows.ColumnRun(i) >= 4);
        return hasHeader || (rows.CountRowLabels() >= FewestRowLabels && rows.HasFundsHeader()) ? rows.Cut() : null;
    }

    private static List<LineToken> Tokens(string line)
    {
        var tokens = new List<LineToken>();
        var start = -1;
        for (var i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && !char.IsWhiteSpace(line[i]))
            {
                if (start < 0)
                    start = i;
            }
            else if (start >= 0)
            {
                tokens.Add(new(line[start..i], start));
                start = -1;
            }
        }

        return tokens;
    }
}
