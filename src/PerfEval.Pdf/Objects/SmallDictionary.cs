using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace PerfEval.Pdf.Objects;

/// <summary>The entries of most dictionaries, a handful: two arrays take less memory than a hash table and are made sooner.</summary>
internal sealed class SmallDictionary : IReadOnlyDictionary<string, PdfObject>
{
    private const int MaxCount = 12;

    private readonly string[] keys;
    private readonly PdfObject[] values;

    private SmallDictionary(string[] keys, PdfObject[] values)
    {
        this.keys = keys;
        this.values = values;
    }

    public int Count => keys.Length;

    public IEnumerable<string> Keys => keys;

    public IEnumerable<PdfObject> Values => values;

    public PdfObject this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException(key);

    /// <summary>Of names and values in turn; the last of several equal keys counts. Large ones become a hash table.</summary>
    public static IReadOnlyDictionary<string, PdfObject> Of(ReadOnlySpan<PdfObject> pairs)
    {
        var count = pairs.Length / 2;
        if (count > MaxCount || HasRepeatedKey(pairs))
        {
            var table = new Dictionary<string, PdfObject>(count, StringComparer.Ordinal);
            for (var i = 0; i < pairs.Length; i += 2)
                table[((PdfName)pairs[i]).Value] = pairs[i + 1];
            return table;
        }

        var keys = new string[count];
        var values = new PdfObject[count];
        for (var i = 0; i < count; i++)
        {
            keys[i] = ((PdfName)pairs[2 * i]).Value;
            values[i] = pairs[(2 * i) + 1];
        }

        return new SmallDictionary(keys, values);
    }

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out PdfObject value)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            if (string.Equals(keys[i], key, StringComparison.Ordinal))
            {
                value = values[i];
                return true;
            }
        }

        value = null;
        return false;
    }

    public IEnumerator<KeyValuePair<string, PdfObject>> GetEnumerator()
    {
        for (var i = 0; i < keys.Length; i++)
            yield return new KeyValuePair<string, PdfObject>(keys[i], values[i]);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static bool HasRepeatedKey(ReadOnlySpan<PdfObject> pairs)
    {
        for (var i = 2; i < pairs.Length; i += 2)
        {
            for (var j = 0; j < i; j += 2)
            {
                if (string.Equals(((PdfName)pairs[i]).Value, ((PdfName)pairs[j]).Value, StringComparison.Ordinal))
                    return true;
            }
        }

        return false;
    }
}
