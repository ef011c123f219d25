using System.Collections.Concurrent;

namespace PerfEval.Ingest.Forms.Labels;

/// <summary>
/// What was found out about texts that come again and again, from document to document. Safe for many threads; emptied
/// when full, so that texts of strangers never fill the memory. What it answers is what <paramref name="find"/> answers.
/// </summary>
internal sealed class Remembered<T>(Func<string, T> find)
{
    /// <summary>A form has some 200 different short cells. At 90 characters each, no more than a few MB.</summary>
    private const int Most = 8_192;

    private readonly ConcurrentDictionary<string, T> known = new(StringComparer.Ordinal);
    private int count;

    public T this[string text]
    {
        get
        {
            if (known.TryGetValue(text, out var answer))
                return answer;
            answer = find(text);
            if (Interlocked.Increment(ref count) > Most)
            {
                Interlocked.Exchange(ref count, 0);
                known.Clear();
            }

            known.TryAdd(text, answer);
            return answer;
        }
    }
}
