using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Review.Access.Accounts;

/// <summary>
/// The accounts, in the warehouse. Names are compared without regard to case, by ordinal rules. What ends sessions (another password
/// or role, disabling) changes the account's stamp.
/// </summary>
internal sealed class UserStore(WarehouseDatabase warehouse, TimeProvider clock)
{
    public const int LongestName = 64;

    public async Task<IReadOnlyList<UserRow>> ListAsync(CancellationToken cancellation)
    {
        await using var context = warehouse.Context();
        return await context.Users.OrderBy(u => u.UserId).ToListAsync(cancellation);
    }

    /// <summary>Null where there is none of that name.</summary>
    public async Task<UserRow?> FindAsync(string name, CancellationToken cancellation)
    {
        name = name.Trim();
        return (await ListAsync(cancellation)).FirstOrDefault(u => u.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    public async Task<UserRow?> FindAsync(int id, CancellationToken cancellation)
    {
        await using var context = warehouse.Context();
        return await context.Users.SingleOrDefaultAsync(u => u.UserId == id, cancellation);
    }

    /// <summary>Somebody can log in and decide.</summary>
    public async Task<bool> SomebodyDecidesAsync(CancellationToken cancellation) =>
        (await ListAsync(cancellation)).Any(u => !u.IsDisabled && UserRoles.Parse(u.Role) != UserRole.Reader);

    /// <summary>Before anybody types a password for it.</summary>
    /// <returns>The name without what stands around it.</returns>
    /// <exception cref="ReviewException">The name will not do, or is taken.</exception>
    public async Task<string> RequireNewAsync(string name, CancellationToken cancellation)
    {
        name = name.Trim();
        if (name.Length is 0 or > LongestName)
            throw new ReviewException($"用户名应为 1 到 {LongestName} 个字符", $"a name has 1 to {LongestName} characters");

        // HTTP Basic ends the name at a colon; what cannot be seen would make two names look like one.
        if (name.Any(c => c == ':' || char.IsControl(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.OtherNotAssigned))
            throw new ReviewException("用户名不能有冒号和看不见的字符", "a name has no colons and no characters that cannot be seen");
        return await FindAsync(name, cancellation) is { } taken
            ? throw new ReviewException($"已有账户 {taken.Name}", $"there is an account {taken.Name} already")
            : name;
    }

    /// <exception cref="ReviewException">Name or password will not do.</exception>
    public async Task AddAsync(string name, UserRole role, string password, CancellationToken cancellation)
    {
        name = await RequireNewAsync(name, cancellation);
        Passwords.Require(name, password);
        await using var context = warehouse.Context();
        context.Users.Add(new()
        {
            Name = name, Role = UserRoles.Name(role), PasswordHash = Passwords.Hash(password), Stamp = NewStamp(), CreatedAt = clock.GetUtcNow().UtcDateTime,
        });
        await context.SaveChangesAsync(cancellation);
    }

    /// <inheritdoc cref="AddAsync"/>
    public async Task SetPasswordAsync(string name, string password, CancellationToken cancellation)
    {
        var user = await RequireAsync(name, cancellation);
        Passwords.Require(user.Name, password);
        var hash = Passwords.Hash(password);
        await ChangeAsync(user, u => u.SetProperty(r => r.PasswordHash, hash).SetProperty(r => r.Failures, 0).SetProperty(r => r.LockedUntil, (DateTime?)null), endsSessions: true, cancellation);
    }

    /// <exception cref="ReviewException">There is no such account.</exception>
    public async Task SetRoleAsync(string name, UserRole role, CancellationToken cancellation) =>
        await ChangeAsync(await RequireAsync(name, cancellation), u => u.SetProperty(r => r.Role, UserRoles.Name(role)), endsSessions: true, cancellation);

    /// <exception cref="ReviewException">There is no such account.</exception>
    public async Task SetDisabledAsync(string name, bool isDisabled, CancellationToken cancellation) =>
        await ChangeAsync(await RequireAsync(name, cancellation), u => u.SetProperty(r => r.IsDisabled, isDisabled), endsSessions: true, cancellation);

    /// <exception cref="ReviewException">There is no such account.</exception>
    public async Task UnlockAsync(string name, CancellationToken cancellation) =>
        await ChangeAsync(await RequireAsync(name, cancellation), u => u.SetProperty(r => r.Failures, 0).SetProperty(r => r.LockedUntil, (DateTime?)null), endsSessions: false, cancellation);

    /// <exception cref="ReviewException">There is no such account.</exception>
    public async Task<UserRow> RequireAsync(string name, CancellationToken cancellation) =>
        await FindAsync(name, cancellation) ?? throw new ReviewException($"没有账户 {name.Trim()}；perfeval users list 列出全部", $"there is no account {name.Trim()}; perfeval users list shows them all");

    private async Task ChangeAsync(UserRow user, Action<UpdateSettersBuilder<UserRow>> change, bool endsSessions, CancellationToken cancellation)
    {
        await using var context = warehouse.Context();
        var stamp = NewStamp();
        await context.Users.Where(u => u.UserId == user.UserId).ExecuteUpdateAsync(
            setters =>
            {
                change(setters);
                if (endsSessions)
                    setters.SetProperty(r => r.Stamp, stamp);
            },
            cancellation);
    }

    private static string NewStamp() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
}
