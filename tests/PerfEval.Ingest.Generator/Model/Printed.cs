using System.Globalization;

namespace PerfEval.Ingest.Generator.Model;

/// <summary>
/// A number cell: what is printed and the number that it means, in the printed unit. A plain number or percentage
/// means itself; a blank or a dash means nothing; everything else says its meaning with <see cref="As"/>.
/// </summary>
internal sealed record Printed(string Text, decimal? Value)
{
    public static Printed Blank { get; } = new("", Value: null);

    public static Printed As(string text, decimal value) => new(text, value);

    public static implicit operator Printed(string text) => Of(text);

    public static Printed Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text is "" or "—" or "-" or "/")
            return new(text, Value: null);
        var digits = text.EndsWith('%') ? text[..^1] : text;
        return new(text, decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture));
    }
}
