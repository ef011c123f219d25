using PerfEval.Ingest.Values.Figures;
using PerfEval.Ingest.Values.Folding;
using PerfEval.Ingest.Values.Units;

namespace PerfEval.Ingest.Values.Phrases;

/// <summary>What the context of a value says, worked out: its unit, its comparator, what its name implies.</summary>
internal sealed class QuantitySetting
{
    /// <summary>Days as spreadsheets number them, 2000-01-01 to 2050-12-31.</summary>
    private const decimal FirstSerial = 36526m;
    private const decimal LastSerial = 55153m;

    private readonly string name;
    private readonly PrintedUnit? unit;
    private readonly Comparator? comparator;
    private readonly Direction? natureDirection;

    public QuantitySetting(ValueVocabulary vocabulary, QuantityContext context)
    {
        Vocabulary = vocabulary;
        Context = context;
        var folded = context.Name is null ? "" : FoldedText.Of(context.Name).Text;
        var reader = vocabulary.UnitNames;
        unit = Column(context.Unit, vocabulary, reader) ?? Brackets(folded, reader);
        name = WithoutBrackets(folded);
        if (context.Nature is not null && FoldedText.Of(context.Nature).Text is { Length: > 0 } nature)
        {
            IsQualitative = nature.Contains("定性", StringComparison.Ordinal);
            var length = vocabulary.OperatorsBefore.At(nature, 0, out var found);
            comparator = length > 0 && (length == nature.Length || nature[length] == '(') ? found : null;
            natureDirection = nature.StartsWith("正向", StringComparison.Ordinal) ? Direction.AtLeast
                : nature.StartsWith("反向", StringComparison.Ordinal) || nature.StartsWith("逆向", StringComparison.Ordinal) ? Direction.AtMost
                : null;
        }

        DateUnit = context.Unit is null ? null : DateUnitIn(FoldedText.Of(context.Unit).Text);
        if (DateUnit is not null)
            unit = null;
        ExpectsDate = DateUnit is not null || (unit is null && vocabulary.DateNames.IsIn(name));
        ExpectsDeadline = ExpectsDate && vocabulary.DeadlineNames.IsIn(name);
        MonthsAreDuration = unit?.Name is "月" or "个月" || vocabulary.DurationNames.IsIn(name);
    }

    public ValueVocabulary Vocabulary { get; }
    public QuantityContext Context { get; }

    /// <summary>指标性质 says 定性: the cell holds words or an option list.</summary>
    public bool IsQualitative { get; }

    public bool ExpectsDate { get; }

    /// <summary>The name asks by when, not for how long: 完工时间.</summary>
    public bool ExpectsDeadline { get; }

    /// <summary>What the unit column puts behind a bare number to make a day of it: 12 · 月底前, 2023 · 年底.</summary>
    private string? DateUnit { get; }
    public bool MonthsAreDuration { get; }
    public bool HasUnit => unit is not null;

    /// <summary>The value with what the unit column says of its day; itself where the column says nothing of one.</summary>
    public FoldedText Completed(FoldedText value)
    {
        if (DateUnit is not { Length: > 0 } behind)
            return value;
        var start = Vocabulary.OperatorsBefore.At(value.Text, 0, out _);
        var isBare = value.Text.Length > start && value.Text.Length - start <= 4 && value.Text.AsSpan(start).IndexOfAnyExceptInRange('0', '9') < 0;
        return isBare ? FoldedText.Of(value.Text + behind) : value;
    }

    /// <summary>The setting of one clause of a compound: the clause's own label is its name.</summary>
    public QuantitySetting For(string? label) => new(Vocabulary, Context with { Name = label ?? Context.Name });

    /// <summary>The figure as a quantity, completed by unit, comparator and direction from around it; null where multiplying out would not be exact.</summary>
    public Quantity? Complete(FigureSpan figure, Comparator? printed)
    {
        if (ExpectsDate && figure is { Unit: null, HasMagnitude: false, Upper: null } && LooksLikeDay(figure.Value))
            return null;
        var (value, upper, name) = (figure.Value, figure.Upper, figure.Unit);
        if (name is null && unit is { } around)
        {
            name = around.Name;
            if (!figure.HasMagnitude && around.Scale != 1m)
            {
                if (Scaled(value, around.Scale) is not { } scaled || (upper is { } top && Scaled(top, around.Scale) is null))
                    return null;
                (value, upper) = (scaled, upper is { } end ? Scaled(end, around.Scale) : null);
            }
        }
        else if (name is null && !figure.HasMagnitude && IsPercentage(figure))
        {
            name = "%";
        }

        var comparison = printed ?? comparator;
        return new()
        {
            Text = "",
            Kind = upper is null ? QuantityKind.Number : QuantityKind.Range,
            Operator = comparison,
            Value = value,
            Upper = upper,
            Unit = name,
            Direction = comparison is null && upper is null ? natureDirection ?? Vocabulary.Directions.Infer(this.name) : null,
        };
    }

    /// <summary>
    /// A bare 98 under 参保率. Not what lies between 0 and 1: 0.95 can be the share before multiplying by 100.
    /// </summary>
    private bool IsPercentage(FigureSpan figure)
    {
        var isShare = Vocabulary.PercentEndings.Before(name, name.Length, out var isPercent) > 0 && isPercent;
        return isShare && (figure.Upper ?? figure.Value).Value <= 100m && (figure.Value.Value == 0m || figure.Value.Value > 1m);
    }

    /// <summary>12.31 under 完成时间 is the last of December, or a length of time: no number either way that could be relied on.</summary>
    private static bool LooksLikeDay(Figure figure) => figure is { Decimals: 1 or 2, Value: >= 1m and < 13m } or { Decimals: 0, Value: >= FirstSerial and <= LastSerial };

    /// <summary>月底前; empty for 日期, which only says that the value is a day; null for a unit, as 月 and 年 are: 12 · 月 can be twelve months.</summary>
    private string? DateUnitIn(string column) =>
        Vocabulary.DateUnits.Is(column) ? column : Vocabulary.DateColumns.Is(column) ? "" : null;

    private static Figure? Scaled(Figure figure, decimal scale) => NumberReader.Scaled(new(figure.Value, figure.Decimals), scale);

    private static PrintedUnit? Column(string? cell, ValueVocabulary vocabulary, UnitReader reader)
    {
        if (cell is null || FoldedText.Of(cell) is not { Text.Length: > 0 } folded || vocabulary.IsPlaceholder(folded) || folded.Text.Contains("定性", StringComparison.Ordinal))
            return null;
        return reader.Whole(PhraseShape.Core(folded).Text, acceptUnknown: true);
    }

    /// <summary>参保人数(万人): the last brackets of the name that hold a unit and nothing else.</summary>
    private static PrintedUnit? Brackets(string name, UnitReader reader)
    {
        var end = name.TrimEnd(':', ',', '。', '*', '★', ';').Length;
        for (var i = 0; i < 2 && end > 0 && name[end - 1] == ')'; i++)
        {
            var open = name.LastIndexOf('(', end - 1);
            if (open < 0)
                return null;
            if (reader.Whole(name[(open + 1)..(end - 1)], acceptUnknown: false) is { } unit)
                return unit;
            end = open;
        }

        return null;
    }

    private static string WithoutBrackets(string name)
    {
        var text = new System.Text.StringBuilder(name.Length);
        var depth = 0;
        foreach (var c in name)
        {
            if (c is '(' or '[')
                depth++;
            else if (c is ')' or ']')
                depth = Math.Max(0, depth - 1);
            else if (depth == 0)
                text.Append(c);
        }

        return text.ToString().TrimEnd(':', ',', '。', '*', '★', ';', ' ');
    }
}
