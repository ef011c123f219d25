using System.Collections.Concurrent;

namespace PerfEval.Ingest.Review.Access.Sessions;

/// <summary>Sessions that were logged out of, as long as their cookies would still be good: the browser's is gone then, and a copy of it is worth nothing.</summary>
internal sealed class EndedSessions(TimeProvider clock)
{
    /// <summary>By the session's own number, with the time of its end.</summary>
    private readonly ConcurrentDictionary<string, DateTimeOffset> ended = new(StringComparer.Ordinal);

    public void End(string session)
    {
        var now = clock.GetUtcNow();
        foreach (var (old, at) in ended)
        {
            if (now - at > SessionCookie.Lasts)
                ended.TryRemove(old, out _);
        }

        ended[session] = now;
    }

    public bool Holds(string session) => ended.ContainsKey(session);
}
