namespace PerfEval.Ingest.Values;

/// <summary>What stands around a value and completes it. The precedence of units is the schema's: cell, unit column, brackets in the name.</summary>
internal sealed record QuantityContext
{
    public static QuantityContext None { get; } = new();

    /// <summary>The indicator's name: its brackets can hold the unit — 参保人数（万人） —, its words tell the direction.</summary>
    public string? Name { get; init; }

    /// <summary>The cell of the 度量单位 column, where the form has one.</summary>
    public string? Unit { get; init; }

    /// <summary>The cell of the 指标性质 or 符号 column, where the form has one: ≥, =, 定性.</summary>
    public string? Nature { get; init; }

    /// <summary>The year evaluated, for dates that state no year.</summary>
    public int? FiscalYear { get; init; }

    /// <summary>The words of the value grammar; others than the built-in ones where a folder of schemas replaces them.</summary>
    public ValueVocabulary Vocabulary { get; init; } = ValueVocabulary.Default;
}
