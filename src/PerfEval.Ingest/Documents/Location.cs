namespace PerfEval.Ingest.Documents;

/// <summary>
/// Where something stands in a source file, so that a reader can point at it. Every member is optional: a format
/// fills what it has (docx and txt have no pages). <see cref="Page"/> and <see cref="Line"/> are 1-based,
/// <see cref="Block"/>, <see cref="Row"/> and <see cref="Column"/> are 0-based, <see cref="Start"/> and <see cref="End"/>
/// are character offsets in the text of the paragraph or cell.
/// </summary>
public sealed record Location
{
    public int? Page { get; init; }
    public int? Block { get; init; }

    /// <summary>1-based number of the table among the file's tables; for people, who count tables and not blocks.</summary>
    public int? Table { get; init; }

    public int? Row { get; init; }
    public int? Column { get; init; }
    public int? Start { get; init; }
    public int? End { get; init; }
    public Box? Box { get; init; }

    /// <summary>The docx part where it is not the main body: <c>header</c>, <c>footnote 3</c>, <c>textbox 2</c>.</summary>
    public string? Part { get; init; }

    public int? Line { get; init; }
}

/// <summary>A rectangle in points from the page's top left corner. A class: locations are many, and most have no box.</summary>
public sealed record Box(decimal Left, decimal Top, decimal Right, decimal Bottom);
