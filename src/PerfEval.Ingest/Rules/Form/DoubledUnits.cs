using System.Text.RegularExpressions;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Rules.Form;

/// <summary>Finds figures whose unit is printed twice: 1250.5万元万元, 62万62万. Units: schemas/rules/doubled-units.yaml.</summary>
internal sealed partial class DoubledUnits
{
    private const string Path = "rules/doubled-units.yaml";
    private readonly IReadOnlyList<string> units;
    private readonly IReadOnlyList<string> singles;
    private readonly IReadOnlyList<string> magnitudes;

    private DoubledUnits(IReadOnlyList<string> units, IReadOnlyList<string> singles, IReadOnlyList<string> magnitudes) =>
        (this.units, this.singles, this.magnitudes) = (units, singles, magnitudes);

    /// <exception cref="SchemaDataException">The file cannot be used.</exception>
    public static DoubledUnits Load(SchemaFiles schemas) =>
        YamlData.Read(schemas, Path, file => new DoubledUnits(file.RequiredList("units"), file.RequiredList("singles"), file.RequiredList("magnitudes")));

    /// <summary>Each such figure, as written.</summary>
    public IReadOnlyList<string> Find(PassageText text)
    {
        List<string> found = [];
        var skipTo = 0;
        foreach (var number in Number().EnumerateMatches(text.Text))
        {
            if (number.Index < skipTo)
                continue;
            var after = text.Text.AsSpan(number.Index + number.Length);
            var length = Length(text.Text.AsSpan(number.Index, number.Length), after);
            if (length == 0)
                continue;
            skipTo = number.Index + number.Length + length;
            found.Add(text.AsWritten(number.Index, number.Length + length));
        }

        return found;
    }

    /// <summary>Whether a text prints this magnitude (万, 亿) directly after a number.</summary>
    public static bool PrintsMagnitude(string text, char magnitude)
    {
        var folded = new PassageText(text).Text;
        foreach (var number in Number().EnumerateMatches(folded))
        {
            var end = number.Index + number.Length;
            if (end < folded.Length && folded[end] == magnitude)
                return true;
        }

        return false;
    }

    private int Length(ReadOnlySpan<char> number, ReadOnlySpan<char> after)
    {
        foreach (var unit in units)
        {
            if (IsTwice(after, unit))
                return 2 * unit.Length;
        }

        foreach (var unit in singles)
        {
            if (IsTwice(after, unit) && !(after.Length > 2 * unit.Length && char.IsLetterOrDigit(after[2 * unit.Length])))
                return 2 * unit.Length;
        }

        foreach (var magnitude in magnitudes)
        {
            if (after.StartsWith(magnitude, StringComparison.Ordinal)
                && after[magnitude.Length..].StartsWith(number, StringComparison.Ordinal)
                && after[(magnitude.Length + number.Length)..].StartsWith(magnitude, StringComparison.Ordinal))
            {
                return (2 * magnitude.Length) + number.Length;
            }
        }

        return 0;
    }

    private static bool IsTwice(ReadOnlySpan<char> after, string unit) =>
        after.StartsWith(unit, StringComparison.Ordinal) && after[unit.Length..].StartsWith(unit, StringComparison.Ordinal);

    [GeneratedRegex(@"[0-9][0-9,]*(\.[0-9]+)?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Number();
}
