using System.Globalization;

namespace PerfEval.Ingest.Review.Sources;

/// <summary>How an operand is shown beside the text and in the picture: by its number's sign, its role and its role's colour.</summary>
/// <param name="Operand">What is shown.</param>
/// <param name="Colour">From 1 to <see cref="Colours"/>; operands of one role share it.</param>
/// <param name="File">In which of <see cref="SourceView.Files"/>.</param>
internal sealed record OperandMark(Operand Operand, int Colour, int File)
{
    public const int Colours = 6;

    /// <summary>The page or stretch of the file in which it stands; null where its place could not be found, and there is nothing to go to.</summary>
    public int? Sheet { get; init; }

    public string Sign => SignOf(Operand.Number);

    /// <summary>For style sheets: <c>op-c3</c>.</summary>
    public string ColourClass => string.Create(CultureInfo.InvariantCulture, $"op-c{Colour}");

    /// <summary>The id of its place in the page, without #.</summary>
    public string Anchor => AnchorOf(Operand.Number);

    public static string AnchorOf(int number) => string.Create(CultureInfo.InvariantCulture, $"operand-{number}");

    /// <summary>① to ㊿; above, the number in brackets.</summary>
    public static string SignOf(int number) => number switch
    {
        >= 1 and <= 20 => ((char)('①' + number - 1)).ToString(),
        >= 21 and <= 35 => ((char)('㉑' + number - 21)).ToString(),
        >= 36 and <= 50 => ((char)('㊱' + number - 36)).ToString(),
        _ => string.Create(CultureInfo.InvariantCulture, $"({number})"),
    };

    /// <summary>
    /// Operands with the colours of their roles, in the order in which the roles come up. Where there are more roles than colours, what
    /// each ends in counts: 得分 of any indicator.
    /// </summary>
    /// <param name="operands">Of a finding.</param>
    /// <param name="sha256">Of the finding's own file: findings across files name that too.</param>
    public static IReadOnlyList<OperandMark> Of(IReadOnlyList<Operand> operands, string? sha256 = null)
    {
        var isMany = operands.Select(o => o.Role).Distinct(StringComparer.Ordinal).Count() > Colours;
        var roles = new Dictionary<string, int>(StringComparer.Ordinal);
        var files = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. operands.Select(o => new OperandMark(o, ColourOf(roles, RoleOf(o, isMany)), o.Sha256 is { } other && other != sha256 ? Number(files, other) : 0))];
    }

    private static string RoleOf(Operand operand, bool isMany) => operand.Role is not { } role ? "" : isMany ? role[(role.LastIndexOf(' ') + 1)..] : role;

    private static int ColourOf(Dictionary<string, int> roles, string role) => ((Number(roles, role) - 1) % Colours) + 1;

    private static int Number(Dictionary<string, int> numbers, string name)
    {
        if (!numbers.TryGetValue(name, out var number))
            numbers[name] = number = numbers.Count + 1;
        return number;
    }
}
