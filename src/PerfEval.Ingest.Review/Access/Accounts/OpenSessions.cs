using System.Collections.Concurrent;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Review.Access.Accounts;

/// <summary>Whether sessions still hold: accounts by number, asked of the database again every few seconds.</summary>
internal sealed class OpenSessions(UserStore users, TimeProvider clock)
{
    /// <summary>How long a session may outlive its account's being disabled.</summary>
    public static readonly TimeSpan LooksEvery = TimeSpan.FromSeconds(3);

    private readonly ConcurrentDictionary<int, (UserRow? User, long At)> known = new();

    /// <returns>The account as it is; null where the session that began with this stamp has ended.</returns>
    public async Task<UserRow?> HolderAsync(int id, string stamp, CancellationToken cancellation)
    {
        if (!known.TryGetValue(id, out var seen) || clock.GetElapsedTime(seen.At) >= LooksEvery)
        {
            seen = (await users.FindAsync(id, cancellation), clock.GetTimestamp());
            known[id] = seen;
        }

        return seen.User is { IsDisabled: false } user && user.Stamp == stamp ? user : null;
    }
}
