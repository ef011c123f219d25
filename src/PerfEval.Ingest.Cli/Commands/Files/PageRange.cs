using System.Globalization;
using System.Runtime.InteropServices;

namespace PerfEval.Ingest.Cli.Commands.Files;

/// <summary>Pages from <see cref="First"/> to <see cref="Last"/>, 1-based, both included.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PageRange(int First, int Last)
{
    public const string Default = "1-100";

    public static bool TryParse(string text, out PageRange range)
    {
        var (from, to) = text.Split('-') switch
        {
            [var only] => (only, only),
            [var first, var last] => (first, last),
            _ => ("", ""),
        };
        range = default;
        if (!TryParsePage(from, out var firstPage) || !TryParsePage(to, out var lastPage) || lastPage < firstPage)
            return false;
        range = new(firstPage, lastPage);
        return true;
    }

    private static bool TryParsePage(string text, out int page) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out page) && page >= 1;
}
