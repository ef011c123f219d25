namespace PerfEval.Ingest.Reading.Docx;

/// <summary>
/// Hands out one string for equal short texts. Forms repeat themselves — <c>100%</c>, <c>10</c>, 达成预期指标, blanks — and in a
/// file of half a million cells the repetitions are most of the memory.
/// </summary>
internal sealed class TextPool
{
    private const int LongestPooled = 24;

    private readonly string?[] slots = new string?[512];

    public string Get(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return "";
        if (text.Length > LongestPooled)
            return new string(text);

        ref var slot = ref slots[string.GetHashCode(text, StringComparison.Ordinal) & (slots.Length - 1)];
        if (slot is null || !text.SequenceEqual(slot))
            slot = new string(text);
        return slot;
    }
}
