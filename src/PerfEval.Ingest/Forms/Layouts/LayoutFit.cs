using PerfEval.Ingest.Forms.Rows;

namespace PerfEval.Ingest.Forms.Layouts;

/// <summary>Why a layout cannot be a form's.</summary>
public enum LayoutMisfit
{
    None,

    /// <summary>The form has no indicator grid.</summary>
    NoIndicators,

    /// <summary>The title holds a word that rules the layout out.</summary>
    Title,

    /// <summary>The form has a column that the layout does not have.</summary>
    ForbiddenColumn,

    /// <summary>Too few of the layout's columns.</summary>
    Columns,

    /// <summary>None of the layout's fields.</summary>
    Fields,

    /// <summary>Too few of the labels that mark the layout.</summary>
    Marks,
}

/// <summary>How well a form suits a layout, and by what: what <c>perfeval layouts FILE</c> prints.</summary>
/// <param name="Layout">The layout.</param>
/// <param name="Misfit">What rules it out; None where nothing does.</param>
/// <param name="Score">0 where it is ruled out; else the higher the better, of one scale for all layouts.</param>
public sealed record LayoutFit(LayoutDescriptor Layout, LayoutMisfit Misfit, decimal Score)
{
    /// <summary>What ruled it out, in the form's or the layout's words: the title's word, the column.</summary>
    public string? MisfitBy { get; init; }

    public string? TitleWord { get; init; }
    public IReadOnlyList<string> Fields { get; init; } = [];
    public IReadOnlyList<string> Marks { get; init; } = [];
    public IReadOnlyList<string> Blocks { get; init; } = [];
    public IReadOnlyList<ColumnRole> MissingColumns { get; init; } = [];
}
