namespace PerfEval.Ingest.Reading.PlainText;

/// <summary>How a converter flattened a table; what is known about its columns depends on it.</summary>
internal enum TableStyle
{
    /// <summary>One cell a line behind a tab, rows parted by blank lines: the cells' order is known, merged ones are not told.</summary>
    CellPerLine,

    /// <summary>Fields between tabs: the field's number is the column.</summary>
    TabRows,

    /// <summary>Cells ended by <c>|</c>.</summary>
    Pipes,

    /// <summary>Columns aligned by blanks: column and span are read from the alignment.</summary>
    Aligned,

    /// <summary>One blank between cells: each word is taken for a cell.</summary>
    BlankSeparated,
}

/// <summary>A piece of a cell that stands in one source line.</summary>
internal readonly record struct RawText(string Text, int Line);

/// <summary>A cell as found: its pieces (none when empty), and its column and span where the flattening tells them.</summary>
internal sealed record RawCell(IReadOnlyList<RawText> Texts, int? Column = null, int Span = 1)
{
    public static RawCell Empty { get; } = new([]);

    public bool IsBlank => Texts.All(t => string.IsNullOrWhiteSpace(t.Text));

    public string Text => Texts.Count == 1 ? Texts[0].Text : string.Concat(Texts.Select(t => t.Text));
}

internal sealed record RawRow(int Line, IReadOnlyList<RawCell> Cells);

internal sealed record RawTable(TableStyle Style, IReadOnlyList<RawRow> Rows);
