using System.Runtime.InteropServices;

namespace PerfEval.Pdf.Fonts.CMaps;

/// <summary>Codes of <see cref="Length"/> bytes, each of whose bytes lies between those of <see cref="Low"/> and <see cref="High"/>.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CodeSpaceRange(int Length, uint Low, uint High)
{
    /// <summary>How many of the first bytes of <paramref name="bytes"/> lie in the range.</summary>
    public int Matching(ReadOnlySpan<byte> bytes)
    {
        var n = 0;
        for (var shift = (Length - 1) * 8; n < Length && n < bytes.Length; n++, shift -= 8)
        {
            if (bytes[n] < (byte)(Low >> shift) || bytes[n] > (byte)(High >> shift))
                break;
        }

        return n;
    }
}

/// <summary>The codespace ranges of a CMap: how many bytes the next code has.</summary>
internal sealed class CodeSpace
{
    /// <summary>More are not kept: those of real CMaps are fewer than ten.</summary>
    private const int MaxRanges = 256;

    private readonly CodeSpaceRange[] ranges;

    /// <summary>By first byte: the length of the code, or 0 where the bytes that follow decide.</summary>
    private readonly byte[] lengths = new byte[256];

    private readonly int shortest;

    public CodeSpace(IReadOnlyList<CodeSpaceRange> ranges)
    {
        this.ranges = [.. ranges.Where(r => r.Length is >= 1 and <= 4).Distinct().Take(MaxRanges)];
        shortest = this.ranges.Length == 0 ? 1 : this.ranges.Min(r => r.Length);
        for (var first = 0; first < 256; first++)
            lengths[first] = (byte)LengthFrom(first);
    }

    public static CodeSpace TwoBytes { get; } = new([new(2, 0, 0xFFFF)]);

    public static CodeSpace OneByte { get; } = new([new(1, 0, 0xFF)]);

    public IReadOnlyList<CodeSpaceRange> Ranges => ranges;

    /// <summary>
    /// The length of the code at the start of <paramref name="bytes"/>, which is not empty. Where none matches, that of the range which
    /// matches the most of its bytes, and of the shortest among these (ISO 32000-1, 9.7.6.3).
    /// </summary>
    public int LengthOf(ReadOnlySpan<byte> bytes)
    {
        int length = lengths[bytes[0]];
        if (length == 0)
            length = Match(bytes);
        return Math.Min(length, bytes.Length);
    }

    private int Match(ReadOnlySpan<byte> bytes)
    {
        var (most, best) = (0, shortest);
        foreach (var range in ranges)
        {
            var matching = range.Matching(bytes);
            if (matching == range.Length)
                return range.Length;
            if (matching > most || (matching == most && matching > 0 && range.Length < best))
                (most, best) = (matching, range.Length);
        }

        return best;
    }

    private int LengthFrom(int first)
    {
        var found = 0;
        foreach (var range in ranges)
        {
            if (range.Matching([(byte)first]) == 0)
                continue;
            if (found != 0 && found != range.Length)
                return 0;
            found = range.Length;
        }

        return found == 0 ? shortest : found;
    }
}
