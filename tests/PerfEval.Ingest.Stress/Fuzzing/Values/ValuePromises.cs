using System.Globalization;
using PerfEval.Ingest.Values;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Stress.Fuzzing.Values;

/// <summary>
/// What holds for every text of a cell: no parser throws; what is read prints back to an equal value; wide digits, zero
/// width characters and blanks around change nothing; no figure is counted twice.
/// </summary>
internal static class ValuePromises
{
    public static string? Broken(string text, QuantityContext context)
    {
        try
        {
            var quantity = QuantityParser.Parse(text, context, null);
            _ = MoneyParser.Parse(text, context.Unit);
            _ = RatioParser.Parse(text);
            _ = PointsParser.Parse(text);
            _ = TextNormalizer.Key(text);
            return Shape(quantity, text) ?? PrintsBack(quantity) ?? Variants(quantity, text, context) ?? Doubled(quantity, text);
        }
        catch (Exception thrown)
        {
            return $"thrown: {thrown.GetType().Name}\n{text}\n{thrown}";
        }
    }

    private static string? Shape(Quantity? quantity, string text)
    {
        if (quantity is null)
            return null;
        if (quantity.Text != TextNormalizer.WithoutLineBreaks(text))
            return $"the text is not as written\n{text}\n{quantity}";
        var isWhole = quantity.Kind switch
        {
            QuantityKind.Number => quantity is { Value: not null, Upper: null, Date: null },
            QuantityKind.Range => quantity is { Value: { } low, Upper: { } high } && low.Value <= high.Value,
            QuantityKind.Date => quantity is { Date: not null, Value: null },
            QuantityKind.Compound => quantity.Parts.Count > 1,
            _ => quantity is { Value: null, Upper: null, Date: null },
        };
        return isWhole ? null : $"a {quantity.Kind} without what makes it one\n{text}\n{Described(quantity)}";
    }

    /// <summary>A number or day, printed plainly, is read as the same; eight digits alone are a day.</summary>
    private static string? PrintsBack(Quantity? quantity)
    {
        if (quantity is not { Kind: QuantityKind.Number or QuantityKind.Date } || quantity.Parts.Count > 0 || quantity.Value?.Value is >= 19_000_101m and <= 21_001_231m)
            return null;
        var printed = quantity.Kind == QuantityKind.Date
            ? quantity.Date!.Value.ToString("yyyy年M月d日", CultureInfo.InvariantCulture)
            : Plain(quantity.Value!.Value.Value);
        var read = QuantityParser.Parse(printed, QuantityContext.None, null);
        return read is not null && read.Kind == quantity.Kind && read.Date == quantity.Date && read.Value?.Value == quantity.Value?.Value ? null : $"what is printed is read as something else\n{quantity.Text}\n{printed}\n{Described(read)}";
    }

    private static string? Variants(Quantity? quantity, string text, QuantityContext context)
    {
        var asRead = Described(quantity);
        foreach (var (name, variant) in new[]
        {
            ("wide digits", string.Concat(text.Select(c => c is >= '0' and <= '9' ? (char)(c + 0xFEE0) : c))),
            ("zero width characters", string.Join('\u200B', text.Select(c => c.ToString()))),
            ("blanks around", " \u3000" + text + "\t\n"),
        })
        {
            // Half a character beside a zero width one is two characters.
            if (text.Any(char.IsSurrogate) && name[0] == 'z')
                continue;
            var other = Described(QuantityParser.Parse(variant, context, null));
            if (other != asRead)
                return $"with {name} it is something else\n{text}\n{asRead}\n{other}";
        }

        return null;
    }

    /// <summary>The clauses of a compound stand one behind the other: their figures are together no more digits than the text has.</summary>
    private static string? Doubled(Quantity? quantity, string text)
    {
        if (quantity is not { Parts.Count: > 0 })
            return null;
        var place = 0;
        foreach (var part in quantity.Parts)
        {
            var key = TextNormalizer.CompatibilityKey(part.Quantity.Text);
            var found = TextNormalizer.CompatibilityKey(text).IndexOf(key, place, StringComparison.Ordinal);
            if (found < 0)
                return $"a clause that is not in the text behind the one before\n{text}\n{part.Quantity.Text}";
            place = found + key.Length;
        }

        return null;
    }

    private static string Described(Quantity? quantity) => quantity is null ? "nothing" : string.Join(' ',
        quantity.Kind, quantity.Operator, Figure(quantity.Value), Figure(quantity.Upper), quantity.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), quantity.Unit, quantity.Level,
        string.Concat(quantity.Parts.Select(p => $"[{TextNormalizer.CompatibilityKey(p.Label ?? "")}: {Described(p.Quantity)}]")));

    private static string Figure(Figure? figure) => figure is { } f ? FormattableString.Invariant($"{Plain(f.Value)}/{f.Decimals}/{Plain(f.Scale)}") : "";

    private static string Plain(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
