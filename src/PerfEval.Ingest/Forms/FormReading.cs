using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Forms.Rows;

namespace PerfEval.Ingest.Forms;

/// <summary>A form as read: raw cells with their places, sorted into fields, blocks and rows. Nothing is interpreted as a value yet.</summary>
internal sealed class FormReading(Sourced<string> opening)
{
    public Sourced<string> Opening { get; } = opening;
    public Sourced<string>? Title { get; set; }
    public Sourced<int>? Year { get; set; }
    public List<FormField> Fields { get; } = [];
    public FundsReading? Funds { get; set; }
    public List<Goal> Goals { get; } = [];
    public List<ManagementAspect> Management { get; } = [];

    /// <summary>The file may say what the form lacks: rows of it were not told from the text around them.</summary>
    public bool MayLackRows { get; set; }

    /// <summary>The columns of the indicator grid; null until its header is found.</summary>
    public Header? IndicatorHeader { get; set; }

    /// <summary>Labels of the header's first line that its second line parts: 年度指标值 above 指标性质 | 指标值 | 度量单位.</summary>
    public List<string> LabelsAbove { get; } = [];

    public List<IndicatorRow> Indicators { get; } = [];
    public List<DimensionPoints> Dimensions { get; } = [];
    public TotalRow? Total { get; set; }
    public List<Sourced<string>> Remarks { get; } = [];

    /// <summary>The remarks that the unit has to fill in, each beside the form's label: 说明 | …; all of them are among <see cref="Remarks"/>.</summary>
    public List<(Sourced<string> Label, Sourced<string> Text)> FilledRemarks { get; } = [];

    /// <summary>Cells with text that the reading could not place; they stay with the evaluation as raw text.</summary>
    public List<Sourced<string>> Unread { get; } = [];

    /// <summary>Where rows begin whose cells stand off their columns.</summary>
    public List<Location> ShiftedRows { get; } = [];

    public HashSet<string> Blocks { get; } = new(StringComparer.Ordinal);
    public List<Notice> Notices { get; } = [];

    /// <summary>The file breaks off inside the indicators: their last row is the last of all, unfinished, and no total follows.</summary>
    public bool EndIsLost { get; set; }

    /// <summary>What the columns' labels name: a layout is known by its labels, not by what its cells hold.</summary>
    public IReadOnlySet<ColumnRole> IndicatorColumns =>
        IndicatorHeader?.Columns.Where(c => !c.IsByContent).Select(c => c.Role).ToHashSet() ?? [];

    /// <param name="pairs">The fields that one line or cell holds.</param>
    /// <param name="at">The place of that line or cell.</param>
    public void AddFields(IEnumerable<(string Field, string Label, string Value)> pairs, Location at) =>
        Fields.AddRange(pairs.Select(p => new FormField(p.Field, new(p.Label, p.Label, at), p.Value.Length == 0 ? null : new(p.Value, p.Value, at))));

    public bool HasField(string id) => Fields.Exists(f => f.Id == id);

    public bool HasBlock(string id) => Blocks.Contains(id);

    /// <summary>The first value of a field that is not blank.</summary>
    public Sourced<string>? Field(string id) => Fields.Find(f => f.Id == id && f.Value is not null)?.Value;
}

/// <summary>A label of the header block and the cell beside it; null where that is blank.</summary>
internal sealed record FormField(string Id, Sourced<string> Label, Sourced<string>? Value);

/// <summary>The funds block: columns, unit, rows.</summary>
internal sealed class FundsReading(Header header)
{
    public Header Header { get; } = header;
    public string? Unit { get; set; }

    /// <summary>The units of earlier headers of the same funds, whose rows are among these.</summary>
    public List<string> UnitsAbove { get; } = [];

    /// <summary>The form states more than one unit: amounts that print none themselves are not read.</summary>
    public bool UnitsConflict { get; set; }

    /// <summary>A header cell states the formula: 得分(20分*执行率).</summary>
    public bool StatesFormula { get; init; }

    /// <summary>Where the header stands: the row directly below may do without a label.</summary>
    public Table? Table { get; init; }

    public int HeaderRow { get; init; }

    public List<FundsRow> Rows { get; } = [];

    /// <summary>A row below the block's header, with figures, was not read: the sum of the others says nothing.</summary>
    public bool LacksRows { get; set; }
}

internal sealed record FundsRow(FundSource Source, Sourced<string> Label, RowAlignment Cells)
{
    /// <summary>The form prints no label beside the figures.</summary>
    public bool IsUnlabelled { get; init; }

    /// <summary>No list has the label: whether the row is part of another is not known.</summary>
    public bool IsUnlisted { get; init; }
}

/// <summary>One row of the indicator grid that names an indicator, with the levels it stands under.</summary>
internal sealed record IndicatorRow(Sourced<string> Name, RowAlignment Cells)
{
    public Sourced<string>? Level1 { get; init; }
    public Sourced<string>? Level2 { get; init; }
    public Dimension? Dimension { get; init; }
    public IndicatorCategory? Category { get; init; }

    /// <summary>The 一级 may as well be a 二级 of the 一级 above (满意度 where spans were lost).</summary>
    public bool IsLevel1Guessed { get; init; }

    /// <summary>The 分值 or 得分 cell is merged with that of the row above.</summary>
    public bool SharesScore { get; init; }

    /// <summary>What the flattened text leaves open about the row.</summary>
    public RowDoubt Doubt { get; init; }
}

/// <summary>总分 | 100 | 97.5 | 优.</summary>
internal sealed record TotalRow(Sourced<string> Label, Sourced<string>? Weight, Sourced<string>? Score, Sourced<string>? Grade)
{
    /// <summary>The total under 复核得分.</summary>
    public Sourced<string>? ReviewScore { get; init; }
}
