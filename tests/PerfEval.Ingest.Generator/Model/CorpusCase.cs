namespace PerfEval.Ingest.Generator.Model;

/// <summary>How a table's cells became lines of text.</summary>
internal enum Flattening
{
    /// <summary>A line for each cell, behind a tab; a blank line between rows.</summary>
    CellPerLine,

    /// <summary>A line for each row, cells behind tabs, empty fields where cells are merged.</summary>
    TabRows,

    /// <summary>A line for each row, cells behind bars; empty and merged cells lost, their bars at the end.</summary>
    BarRows,

    /// <summary>A line for each row, a bar between cells; empty cells stay, cells that go on from another are gone, so that what follows stands further left.</summary>
    ShiftedBars,

    /// <summary>A paragraph for each cell, blank lines between; an empty cell leaves its blank line.</summary>
    Paragraphs,

    /// <summary>A line for each row, cells behind blanks; empty and merged cells lost.</summary>
    BlankRows,

    /// <summary>The whole table on one line, cells behind blanks; empty and merged cells lost.</summary>
    OneLine,
}

/// <summary>How the .txt was written. <see cref="CutBefore"/>: the indicator at which a page ended and the sheet was cut.</summary>
internal sealed record TextVariant(Flattening Flattening, string Encoding)
{
    public string? CutBefore { get; init; }
}

/// <summary>A finding that the validator must report; a null subject stands for any.</summary>
internal sealed record Expected(string Rule, string? Subject = null);

/// <summary>One case of the corpus: a document, written twice, and what is true of it.</summary>
internal sealed record CorpusCase(string Layout, string Name, string Shows)
{
    public required IReadOnlyList<Part> Parts { get; init; }
    public IReadOnlyList<Expected> Findings { get; init; } = [];
    public IReadOnlyList<Expected> Tolerated { get; init; } = [];

    /// <summary>What its texts compute, rightly or wrongly.</summary>
    public IReadOnlyList<Stated> Computed { get; init; } = [];

    public TextVariant Text { get; init; } = new(Flattening.CellPerLine, "utf-8");

    /// <summary>What the .docx does that a simple one does not.</summary>
    public IReadOnlyList<DocxTrick> Docx { get; init; } = [];

    public string Folder => $"{Layout}/{Name}";

    public IEnumerable<Evaluation> Evaluations => Parts.Select(p => p.Truth).OfType<Evaluation>();
}
