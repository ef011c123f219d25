using PerfEval.Ingest.Forms.Rows;

namespace PerfEval.Ingest.Forms.Layouts;

/// <summary>A local form layout, as a file under schemas/layouts describes it: how it is recognised, and what it implies.</summary>
public sealed record LayoutDescriptor
{
    /// <summary>The scoring profile of a form whose layout names none or is not known.</summary>
    public const string DefaultScoring = "national-2020";

    public required string Id { get; init; }

    /// <summary>Chinese name, for people.</summary>
    public required string Name { get; init; }

    public required EvaluationType Type { get; init; }

    /// <summary>Words of which the title should hold one.</summary>
    public IReadOnlyList<string> TitleWords { get; init; } = [];

    /// <summary>Words that rule the layout out when the title holds one.</summary>
    public IReadOnlyList<string> TitleWordsNot { get; init; } = [];

    /// <summary>Fields of the header block that the layout has (keys of <c>fields</c> in labels.yaml).</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];

    /// <summary>Labels that mark the layout, as forms print them. A form needs <see cref="NeededMarks"/> of them; each counts.</summary>
    public IReadOnlyList<string> Marks { get; init; } = [];

    public int NeededMarks { get; init; } = 1;

    /// <summary>Labels of its own, beside those that all layouts share.</summary>
    internal IReadOnlyList<LayoutLabels> Labels { get; init; } = [];

    public IReadOnlyList<string> Blocks { get; init; } = [];
    public IReadOnlyList<ColumnRole> IndicatorColumns { get; init; } = [];

    /// <summary>Columns that rule the layout out.</summary>
    public IReadOnlyList<ColumnRole> NotColumns { get; init; } = [];

    /// <summary>The 其中 rows are all of 年度资金总额.</summary>
    public bool FundPartsExhaustive { get; init; }

    public decimal? ExecutionPoints { get; init; }

    /// <summary>The layout itself states 得分 = 执行率 × 分值.</summary>
    public bool ExecutionFormulaFixed { get; init; }

    /// <summary>Id of the scoring profile.</summary>
    public string Scoring { get; init; } = DefaultScoring;
}

/// <summary>Labels that a layout adds: to a group of labels.yaml (indicator-columns), under one of its keys (actual).</summary>
internal sealed record LayoutLabels(string Group, string Key, IReadOnlyList<string> Words);
