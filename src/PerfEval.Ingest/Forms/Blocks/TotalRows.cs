using System.Text.RegularExpressions;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Forms.Rows;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Forms.Blocks;

/// <summary>总分 | 100 | 97.5 | 优: the figures right of the label, told apart by their columns or by the header's order.</summary>
internal static partial class TotalRows
{
    private const int LongestFigure = 20;

    /// <summary>总分：97.5, 自评总分 97.5分：label and score in one cell or line.</summary>
    public static TotalRow? InOneText(Sourced<string> text, LabelCatalog labels)
    {
        var match = LabelAndScore().Match(TextNormalizer.Key(text.Text));
        return match.Success && labels.IsTotal(match.Groups["label"].Value)
            ? new(text.With(match.Groups["label"].Value), null, text.With(match.Groups["score"].Value) with { Text = match.Groups["score"].Value }, null)
            : null;
    }

    /// <summary>The row says what the form's total is.</summary>
    public static bool Is(GridRow row, LabelCatalog labels) =>
        row.Own.Any(s => labels.IsTotal(s.Text)) || (row.Own.Take(2).ToArray() is [var only] && InOneText(only.Source, labels) is not null);

    /// <summary>自评得分 | 100 | 97.5: what is a field above the indicators is their total below them, where figures alone stand beside it.</summary>
    public static bool IsField(GridRow row, LabelCatalog labels) =>
        row.Own.ToArray() is [var first, _, ..] own && labels.Field(first.Text) == "total-score" && Array.TrueForAll(own[1..], s => IsPoints(s.Text));

    public static TotalRow Read(GridRow row, Header header, LabelCatalog labels)
    {
        var own = row.Own.ToArray();
        return own.Length == 1 && InOneText(own[0].Source, labels) is { } inOne ? inOne : Read(row, Array.Find(own, s => labels.IsTotal(s.Text)) ?? own[0], header, labels);
    }

    /// <param name="row">The row.</param>
    /// <param name="label">Its cell in front of the figures.</param>
    /// <param name="header">The columns of the indicators above.</param>
    /// <param name="labels">What words mean.</param>
    public static TotalRow Read(GridRow row, Slot label, Header header, LabelCatalog labels) => Parted(Figures(row, label, header, labels), labels);

    /// <summary>97.5（优）, 97.5/优: score and grade in one cell.</summary>
    private static TotalRow Parted(TotalRow row, LabelCatalog labels) => row.Score is { } cell && Graded(cell.Value, labels) is var (score, grade)
        ? row with { Score = new(score, score, cell.At), Grade = row.Grade ?? new(grade, grade, cell.At) }
        : row;

    private static (string Score, string Grade)? Graded(string text, LabelCatalog labels) =>
        ScoreAndGrade().Match(text) is { Success: true } both && labels.IsGrade(both.Groups["grade"].Value) ? (both.Groups["score"].Value, both.Groups["grade"].Value) : null;

    private static TotalRow Figures(GridRow row, Slot label, Header header, LabelCatalog labels)
    {
        var own = row.Own.ToArray();
        var right = own.SkipWhile(s => !ReferenceEquals(s, label)).Skip(1).ToArray();
        var figures = right.Where(s => IsPoints(s.Text) || IsUnreadable(s.Text) || Graded(s.Source.Value, labels) is not null).ToArray();
        var grade = Array.Find(right, s => labels.IsGrade(s.Text));
        if (ByColumn(figures, header, row.Table.HasMergedCells) is { } byColumn)
        {
            return new(label.Source, byColumn.GetValueOrDefault(ColumnRole.Weight) ?? byColumn.GetValueOrDefault(ColumnRole.WeightShare), byColumn.GetValueOrDefault(ColumnRole.Score), grade?.Source)
            {
                ReviewScore = byColumn.GetValueOrDefault(ColumnRole.ReviewScore),
            };
        }

        Sourced<string>? weight = null;
        Sourced<string>? score = null;
        var weightColumn = header.Has(ColumnRole.Weight) ? header.Index(ColumnRole.Weight) : header.Index(ColumnRole.WeightShare);
        var scoreColumn = header.Index(ColumnRole.Score);
        if (figures.Length >= 2 && weightColumn >= 0 && scoreColumn >= 0)
        {
            var weightFirst = weightColumn < scoreColumn;
            weight = figures[weightFirst ? 0 : 1].Source;
            score = figures[weightFirst ? 1 : 0].Source;
        }
        else if (figures.Length >= 1)
        {
            // One figure: under 分值 it is the total weight, anywhere else, or merged over both, the total score.
            var under = header.Columns[header.Under(figures[0])].Role;
            if ((under == ColumnRole.Weight && scoreColumn >= 0 && header.Columns[scoreColumn].Overlap(figures[0]) <= 0) || (grade is null && IsWeightByOrder(row, label, figures[0], header)))
                weight = figures[0].Source;
            else
                score = figures[0].Source;
        }

        return new(label.Source, weight, score, grade?.Source);
    }

    /// <summary>
    /// 总分 | 100 | (blank) | (blank) in a table whose merged cells were flattened: the cells behind the label, blank ones included, are as
    /// many as the columns from the points on, so each stands for its column.
    /// </summary>
    private static bool IsWeightByOrder(GridRow row, Slot label, Slot figure, Header header)
    {
        var (weight, score) = (header.Index(ColumnRole.Weight), header.Index(ColumnRole.Score));
        if (weight < 0 || score < 0 || header.Columns[header.Under(figure)].Role is ColumnRole.Weight or ColumnRole.Score)
            return false;
        var first = Math.Min(weight, score);
        var behind = row.Slots.SkipWhile(s => !ReferenceEquals(s, label)).Skip(1).ToList();
        var place = behind.FindIndex(s => ReferenceEquals(s, figure));
        return behind.Count == header.Columns.Count - first && place >= 0 && header.Columns[first + place].Role == ColumnRole.Weight;
    }

    /// <summary>Where the form has more columns of points than 分值 and 得分: each figure under its column, by order where all are there, else by place.</summary>
    private static Dictionary<ColumnRole, Sourced<string>>? ByColumn(Slot[] figures, Header header, bool isTrueGrid)
    {
        var columns = header.Columns.Where(c => c.Role is ColumnRole.Weight or ColumnRole.RawScore or ColumnRole.WeightShare or ColumnRole.Score or ColumnRole.ReviewScore).ToArray();
        if (!Array.Exists(columns, c => c.Role is ColumnRole.RawScore or ColumnRole.WeightShare or ColumnRole.ReviewScore) || figures.Length == 0)
            return null;
        if (figures.Length == columns.Length)
            return columns.Zip(figures).ToDictionary(p => p.First.Role, p => p.Second.Source);
        if (!isTrueGrid)
            return null;
        var placed = new Dictionary<ColumnRole, Sourced<string>>();
        foreach (var figure in figures)
        {
            var column = header.Columns[header.Under(figure)];
            if (!columns.Contains(column) || !placed.TryAdd(column.Role, figure.Source))
                return null;
        }

        return placed;
    }

    /// <summary>98.5, 98.5分.</summary>
    public static bool IsPoints(string text) => CellNatures.Of(text) is CellNature.Number or CellNature.Percent
        || (CellNatures.Of(text) == CellNature.Value && text.TrimEnd().EndsWith('分'));

    /// <summary>9O.2, 1e999: meant for a figure. It keeps its place, so that the weight beside it is not taken for the score.</summary>
    private static bool IsUnreadable(string text) =>
        text.Length <= LongestFigure && text.Any(char.IsDigit) && !text.Any(c => c is >= '\u4E00' and <= '\u9FFF' or '-' or '/') && CellNatures.Of(text) is not (CellNature.Number or CellNature.Percent);

    [GeneratedRegex(@"^(?<label>\p{IsCJKUnifiedIdeographs}{2,8})[:：]?(?<score>\d{1,3}(?:\.\d{1,4})?)分?$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex LabelAndScore();

    [GeneratedRegex(@"^\s*(?<score>\d{1,3}(?:\.\d{1,4})?)\s?分?[\s（(/、，,]?\s?(?<grade>\p{IsCJKUnifiedIdeographs}{1,4})[)）]?\s*$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex ScoreAndGrade();
}
