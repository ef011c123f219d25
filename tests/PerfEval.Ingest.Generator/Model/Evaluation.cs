namespace PerfEval.Ingest.Generator.Model;

/// <summary>The truth about one evaluation; a form's table and the gold labels are both made from it.</summary>
internal sealed record Evaluation
{
    /// <summary>project, department, transfer.</summary>
    public required string Type { get; init; }

    /// <summary>table, narrative.</summary>
    public string Form { get; init; } = "table";

    public required int Year { get; init; }
    public string? ProjectName { get; init; }
    public string? CompetentDepartment { get; init; }
    public string? LocalDepartment { get; init; }
    public string? Unit { get; init; }

    /// <summary>The unit that the money is printed in: 万元 or 元.</summary>
    public string MoneyUnit { get; init; } = "万元";

    public IReadOnlyList<Fund> Funds { get; init; } = [];
    public IReadOnlyList<Dimension> Dimensions { get; init; } = [];
    public Printed TotalWeight { get; init; } = Printed.Blank;
    public Printed TotalScore { get; init; } = Printed.Blank;

    /// <summary>The finance bureau's total beside the unit's own.</summary>
    public Printed ReviewTotalScore { get; init; } = Printed.Blank;

    public string? Grade { get; init; }

    /// <summary>The layout that has to be recognised; null: not labelled.</summary>
    public string? Layout { get; init; }

    /// <summary>evaluation; goal for forms that state targets only.</summary>
    public string Stage { get; init; } = "evaluation";

    /// <summary>Whether the layout has a column for reasons, and columns for targets and actuals (rubrics have none).</summary>
    public bool HasReasons { get; init; } = true;

    public bool HasTargets { get; init; } = true;

    /// <summary>Points of the execution row that the layout fixes and does not print.</summary>
    public decimal? ExecutionPoints { get; init; }

    public IEnumerable<Indicator> Indicators => Dimensions.SelectMany(d => d.Categories).SelectMany(c => c.Indicators);

    public decimal MoneyScale => MoneyUnit switch
    {
        "元" => 1m,
        "万元" => 10_000m,
        _ => throw new InvalidOperationException($"Unknown money unit {MoneyUnit}."),
    };
}

/// <summary>A row of the funds block. Amounts are in the evaluation's money unit.</summary>
internal sealed record Fund(string Source, string Label)
{
    public Printed Initial { get; init; } = Printed.Blank;
    public Printed Annual { get; init; } = Printed.Blank;
    public Printed Executed { get; init; } = Printed.Blank;
    public Printed Received { get; init; } = Printed.Blank;
    public Printed Weight { get; init; } = Printed.Blank;
    public Printed Rate { get; init; } = Printed.Blank;
    public Printed Score { get; init; } = Printed.Blank;

    /// <summary>The words that name the rate in a narrative: what a finding about it is about.</summary>
    public string? RateName { get; init; }
}

/// <summary>A 一级指标: its cell's text with the points where it prints them, and those points.</summary>
internal sealed record Dimension(string Label, decimal? Points, params Category[] Categories);

/// <summary>
/// A 二级指标 and what it means in the schema's words. Without indicators it is one of the template's empty rows;
/// without a label the layout has no such level, and its meaning is not labelled.
/// </summary>
internal sealed record Category(string Label, string? Id, params Indicator[] Indicators);

/// <summary>A 三级指标. Line breaks in the name are those of the cell.</summary>
internal sealed record Indicator(string Name, Quantity? Target, Quantity? Actual)
{
    public Printed Weight { get; init; } = Printed.Blank;
    public Printed Score { get; init; } = Printed.Blank;
    public string? Reason { get; init; }

    /// <summary>A cell of a column that only some layouts have, as printed: 符号, 单位, 评分标准, 复核分.</summary>
    public string? Sign { get; init; }
    public string? PrintedUnit { get; init; }
    public string? Criteria { get; init; }
    public string? InitialTarget { get; init; }
    public string? RawScore { get; init; }
    public Printed ReviewScore { get; init; } = Printed.Blank;

    /// <summary>Weight and score stand in cells merged with those of the indicator above.</summary>
    public bool SharesPoints { get; init; }

    /// <summary>The indicator of which this 其中 row is a part.</summary>
    public string? PartOf { get; init; }

    public string PlainName => Name.Replace("\n", "", StringComparison.Ordinal);
}
