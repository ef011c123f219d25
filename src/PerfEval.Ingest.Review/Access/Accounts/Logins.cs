using System.Net;
using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Review.Access.Accounts;

/// <summary>
/// Whether a name and a password are somebody's. After <see cref="MostFailures"/> wrong passwords in a row none is looked at for
/// <see cref="LockedFor"/>. An account that is not there, disabled or locked is answered like a wrong password, and as slowly.
/// </summary>
internal sealed class Logins(WarehouseDatabase warehouse, UserStore users, TimeProvider clock) : IDisposable
{
    public const int MostFailures = 5;

    public static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(15);

    /// <summary>No account's number.</summary>
    private const int Nobody = 0;

    /// <summary>A password costs a tenth of a second to look at: guesses do not get every processor, and those of one address do not keep others out.</summary>
    private readonly FairTurns looking = new(Math.Max(1, Environment.ProcessorCount / 2));

    /// <param name="name">As typed.</param>
    /// <param name="password">As typed.</param>
    /// <param name="from">The address that asks.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The account, or null.</returns>
    public async Task<UserRow?> TryAsync(string name, string password, IPAddress? from, CancellationToken cancellation)
    {
        // Nobody's; to look for the name would tell by the time whether there is such an account.
        if (password.Length > Passwords.Longest)
            return null;
        using var turn = await looking.TakeAsync(from, cancellation);
        var user = await users.FindAsync(name, cancellation);
        var isAllowed = await CountAsync(user is { IsDisabled: false } ? user.UserId : Nobody, cancellation);
        var (isRight, better) = await Task.Run(() => Passwords.Verify(isAllowed ? user!.PasswordHash : null, password), cancellation);
        if (!isRight)
            return null;
        await ForgiveAsync(user!, better, cancellation);
        return user;
    }

    public void Dispose() => looking.Dispose();

    /// <summary>
    /// An attempt counts as wrong before its password is looked at, in one statement: however many come at once, no more than five are
    /// looked at.
    /// </summary>
    /// <returns>Whether the password may be looked at.</returns>
    private async Task<bool> CountAsync(int id, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var until = now + LockedFor;
        await using var context = warehouse.Context();
        return await context.Users.Where(u => u.UserId == id && (u.LockedUntil == null || u.LockedUntil <= now)).ExecuteUpdateAsync(
            s => s
                .SetProperty(u => u.Failures, u => u.LockedUntil == null ? u.Failures + 1 : 1)
                .SetProperty(u => u.LockedUntil, u => u.LockedUntil == null && u.Failures + 1 >= MostFailures ? until : null),
            cancellation) > 0;
    }

    private async Task ForgiveAsync(UserRow user, string? better, CancellationToken cancellation)
    {
        var hash = better ?? user.PasswordHash;
        await using var context = warehouse.Context();
        await context.Users.Where(u => u.UserId == user.UserId && u.PasswordHash == user.PasswordHash).ExecuteUpdateAsync(
            s => s.SetProperty(u => u.Failures, 0).SetProperty(u => u.LockedUntil, (DateTime?)null).SetProperty(u => u.PasswordHash, hash),
            cancellation);
    }
}
