namespace PerfEval.Ingest.Generator.Content;

/// <summary>A paragraph or a table of the document, in reading order.</summary>
internal abstract record Block;

internal enum ParagraphKind
{
    Title,
    Body,
}

/// <summary>A paragraph. With <see cref="Level"/> 1 to 4 it is numbered 一、 （一） 1. （1）, typed or made by Word.</summary>
internal sealed record Paragraph(string Text, ParagraphKind Kind, int Level = 0) : Block
{
    public static Paragraph Title(string text) => new(text, ParagraphKind.Title);

    public static Paragraph Body(string text) => new(text, ParagraphKind.Body);

    public static Paragraph Numbered(int level, string text) => new(text, ParagraphKind.Body, level);
}

/// <summary>A table: every row's spans add up to <see cref="Columns"/>.</summary>
internal sealed record Table(int Columns, IReadOnlyList<Row> Rows) : Block
{
    public static Table Of(int columns, params Row[] rows)
    {
        foreach (var row in rows)
        {
            if (row.Cells.Sum(c => c.Span) != columns)
                throw new InvalidOperationException($"A row of {row.Cells.Sum(c => c.Span)} columns in a table of {columns}: {string.Join(" | ", row.Cells.Select(c => c.Text))}");
        }

        return new(columns, rows);
    }

    /// <summary>A table without merged cells.</summary>
    public static Table Plain(params string[][] rows) =>
        Of(rows[0].Length, [.. rows.Select(r => new Row([.. r.Select(t => new Cell(t))]))]);
}

internal sealed record Row(params Cell[] Cells);

internal enum Merge
{
    None,
    Start,
    Continue,
}

/// <summary>A cell; line breaks in its text part its paragraphs (a break at the end: an empty last paragraph).</summary>
internal sealed record Cell(string Text, int Span = 1, Merge Merge = Merge.None)
{
    public Table? Nested { get; init; }

    /// <summary>The text with the rows of a nested table as lines under it.</summary>
    public string FullText => Nested is null
        ? Text
        : Text + "\n" + string.Join('\n', Nested.Rows.Select(r => string.Join(' ', r.Cells.Select(c => c.Text))));
}
