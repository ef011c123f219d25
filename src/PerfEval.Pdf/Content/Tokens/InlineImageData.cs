using PerfEval.Pdf.Syntax;

namespace PerfEval.Pdf.Content.Tokens;

/// <summary>
/// Finds where the bytes of an inline image end (ISO 32000-1, 8.9.7). They are not escaped, and may hold "EI" themselves: an EI
/// counts where blanks stand around it and the bytes behind it look like content again.
/// </summary>
internal static class InlineImageData
{
    /// <summary>Bytes behind an EI that are looked at.</summary>
    private const int Lookahead = 24;

    /// <summary>The length counted from the dictionary may be wrong by an end of line.</summary>
    private const int Slack = 4;

    /// <param name="data">The content.</param>
    /// <param name="afterId">The position right behind ID.</param>
    /// <param name="expected">The length of raw samples, or null.</param>
    public static (int Start, int Length, int Next) Find(ReadOnlySpan<byte> data, int afterId, int? expected)
    {
        var start = Math.Min(data.Length, afterId + 1);
        if (expected is { } length && length >= 0 && length <= data.Length - start)
        {
            for (var i = start + length; i <= Math.Min(start + length + Slack, data.Length - 2); i++)
            {
                if (IsEnd(data, i))
                    return (start, length, i + 2);
            }
        }

        for (var i = start; i < data.Length - 1; i++)
        {
            var next = data[i..].IndexOf("EI"u8);
            if (next < 0)
                break;
            i += next;
            var isApart = i == start || Characters.IsSpace(data[i - 1]);
            if (isApart && IsEnd(data, i) && LooksLikeContent(data[(i + 2)..]))
                return (start, Math.Max(0, i - 1 - start), i + 2);
        }

        return (start, data.Length - start, data.Length);
    }

    private static bool IsEnd(ReadOnlySpan<byte> data, int at) =>
        data[at] == 'E' && data[at + 1] == 'I' && (at + 2 == data.Length || !Characters.IsRegular(data[at + 2]));

    private static bool LooksLikeContent(ReadOnlySpan<byte> rest)
    {
        foreach (var b in rest[..Math.Min(Lookahead, rest.Length)])
        {
            if (b is > 0x7E or (< 0x20 and not (0x09 or 0x0A or 0x0C or 0x0D or 0)))
                return false;
        }

        return true;
    }
}
