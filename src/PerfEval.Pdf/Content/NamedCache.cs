using System.Text;

namespace PerfEval.Pdf.Content;

/// <summary>What names of a content stream stand for, made when first asked for; a name seen before makes no string.</summary>
internal sealed class NamedCache<T>(Func<string, T> make)
{
    private const int MaxEntries = 4096;
    private const int MaxShortName = 128;

    private readonly Dictionary<string, T> entries = new(StringComparer.Ordinal);

    public T Get(ReadOnlySpan<byte> name)
    {
        Span<char> buffer = stackalloc char[MaxShortName];
        var chars = name.Length <= MaxShortName ? buffer[..name.Length] : new char[name.Length];
        Encoding.Latin1.GetChars(name, chars);
        if (entries.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(chars, out var known))
            return known;
        var key = chars.ToString();
        var made = make(key);
        if (entries.Count < MaxEntries)
            entries[key] = made;
        return made;
    }
}
