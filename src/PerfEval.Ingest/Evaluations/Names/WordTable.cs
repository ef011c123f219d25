using System.Runtime.InteropServices;

namespace PerfEval.Ingest.Evaluations.Names;

/// <summary>Words to look for in a text, by their first character. Safe for many threads once filled.</summary>
internal sealed class WordTable<T>
{
    private readonly Dictionary<char, Entry[]> byFirst;

    /// <param name="words">Of a word that comes twice the first counts.</param>
    public WordTable(IEnumerable<(string Word, T Value)> words) => byFirst = words
        .Where(w => w.Word.Length > 0)
        .DistinctBy(w => w.Word, StringComparer.Ordinal)
        .GroupBy(w => w.Word[0])
        .ToDictionary(g => g.Key, g => g.OrderByDescending(w => w.Word.Length).ThenBy(w => w.Word, StringComparer.Ordinal).Select(w => new Entry(w.Word, w.Value)).ToArray());

    /// <summary>The longest word that begins where the text does.</summary>
    public bool TryLongest(ReadOnlySpan<char> text, out int length, out T value)
    {
        if (byFirst.TryGetValue(text[0], out var entries))
        {
            foreach (ref readonly var entry in entries.AsSpan())
            {
                if (text.StartsWith(entry.Word, StringComparison.Ordinal))
                {
                    (length, value) = (entry.Word.Length, entry.Value);
                    return true;
                }
            }
        }

        (length, value) = (0, default!);
        return false;
    }

    /// <summary>Every word that begins where the text does, longest first.</summary>
    public ReadOnlySpan<Entry> Candidates(char first) => byFirst.TryGetValue(first, out var entries) ? entries : [];

    [StructLayout(LayoutKind.Auto)]
    public readonly record struct Entry(string Word, T Value);
}
