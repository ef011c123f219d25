using System.Net;
using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Review.Access.Accounts;
using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Tests.Databases;

namespace PerfEval.Ingest.Review.Tests.Access.Accounts;

/// <summary>Counting wrong passwords is the database's work: on either kind.</summary>
public sealed class LoginsTests(PostgresCluster cluster)
{
    private const string Right = "correct horse 1";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<Store> Stores => [Store.Sqlite, Store.PostgreSqlByCopy];

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task After_five_wrong_passwords_not_even_the_right_one_is_taken_for_fifteen_minutes(Store store)
    {
        await using var database = await TestDatabase.CreateAsync(store, cluster);
        var (logins, users, clock) = await WithUserAsync(database);
        for (var i = 0; i < 4; i++)
            Assert.Null(await logins.TryAsync("王审计", "wrong password", IPAddress.Loopback, Cancellation));
        Assert.NotNull(await logins.TryAsync("王审计", Right, IPAddress.Loopback, Cancellation));

        for (var i = 0; i < 5; i++)
            Assert.Null(await logins.TryAsync("王审计", "wrong password", IPAddress.Loopback, Cancellation));
        Assert.Null(await logins.TryAsync("王审计", Right, IPAddress.Loopback, Cancellation));
        clock.Move(TimeSpan.FromMinutes(14.9));
        Assert.Null(await logins.TryAsync("王审计", Right, IPAddress.Loopback, Cancellation));
        clock.Move(TimeSpan.FromMinutes(0.2));
        Assert.NotNull(await logins.TryAsync("王审计", Right, IPAddress.Loopback, Cancellation));
        Assert.Equal((0, null), (await users.FindAsync("王审计", Cancellation)) is { } user ? (user.Failures, user.LockedUntil) : default);
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task However_many_passwords_come_at_once_five_are_looked_at(Store store)
    {
        await using var database = await TestDatabase.CreateAsync(store, cluster);
        var (logins, users, _) = await WithUserAsync(database);

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => logins.TryAsync("王审计", "wrong password", IPAddress.Loopback, Cancellation)));

        Assert.All(answers, Assert.Null);
        var user = await users.FindAsync("王审计", Cancellation);
        Assert.Equal(5, user!.Failures);
        Assert.NotNull(user.LockedUntil);
    }

    [Fact]
    public async Task After_the_lock_five_more_attempts_are_allowed()
    {
        await using var database = await TestDatabase.CreateAsync(Store.Sqlite, cluster);
        var (logins, users, clock) = await WithUserAsync(database);
        for (var i = 0; i < 5; i++)
            await logins.TryAsync("王审计", "wrong password", IPAddress.Loopback, Cancellation);
        clock.Move(TimeSpan.FromMinutes(16));

        await logins.TryAsync("王审计", "wrong password", IPAddress.Loopback, Cancellation);

        Assert.Equal((1, null), (await users.FindAsync("王审计", Cancellation)) is { } user ? (user.Failures, user.LockedUntil) : default);
    }

    [Fact]
    public async Task Unlocking_and_a_new_password_take_the_lock_away()
    {
        await using var database = await TestDatabase.CreateAsync(Store.Sqlite, cluster);
        var (logins, users, _) = await WithUserAsync(database);
        for (var i = 0; i < 6; i++)
            await logins.TryAsync("王审计", "wrong password", IPAddress.Loopback, Cancellation);
        await users.UnlockAsync("王审计", Cancellation);
        Assert.NotNull(await logins.TryAsync("王审计", Right, IPAddress.Loopback, Cancellation));

        for (var i = 0; i < 6; i++)
            await logins.TryAsync("王审计", "wrong password", IPAddress.Loopback, Cancellation);
        await users.SetPasswordAsync("王审计", "another horse 2", Cancellation);
        Assert.NotNull(await logins.TryAsync("王审计", "another horse 2", IPAddress.Loopback, Cancellation));
        Assert.Null(await logins.TryAsync("王审计", Right, IPAddress.Loopback, Cancellation));
    }

    [Fact]
    public async Task Names_are_compared_without_case_and_spaces_around_them_and_passwords_as_they_are()
    {
        await using var database = await TestDatabase.CreateAsync(Store.Sqlite, cluster);
        var (logins, users, _) = await WithUserAsync(database);
        await users.AddAsync("Lin", UserRole.Reader, Right, Cancellation);

        Assert.Equal("Lin", (await logins.TryAsync(" lIN ", Right, IPAddress.Loopback, Cancellation))?.Name);
        Assert.Null(await logins.TryAsync("Lin", Right + " ", IPAddress.Loopback, Cancellation));
        Assert.Null(await logins.TryAsync("Lin", Right.ToUpperInvariant(), IPAddress.Loopback, Cancellation));
    }

    [Fact]
    public async Task A_password_that_is_too_long_to_be_one_is_refused_without_looking_for_the_account()
    {
        await using var database = await TestDatabase.CreateAsync(Store.Sqlite, cluster);
        var (logins, users, _) = await WithUserAsync(database);

        Assert.Null(await logins.TryAsync("王审计", new string('x', Passwords.Longest + 1), IPAddress.Loopback, Cancellation));

        Assert.Equal(0, (await users.FindAsync("王审计", Cancellation))!.Failures);
    }

    [Fact]
    public async Task A_disabled_account_and_a_name_that_is_nobodys_do_not_get_in()
    {
        await using var database = await TestDatabase.CreateAsync(Store.Sqlite, cluster);
        var (logins, users, _) = await WithUserAsync(database);
        await users.SetDisabledAsync("王审计", isDisabled: true, Cancellation);

        Assert.Null(await logins.TryAsync("王审计", Right, IPAddress.Loopback, Cancellation));
        Assert.Null(await logins.TryAsync("无此人", Right, IPAddress.Loopback, Cancellation));
        Assert.Null(await logins.TryAsync("", "", IPAddress.Loopback, Cancellation));
    }

    [Fact]
    public async Task An_account_whose_hash_is_none_lets_nobody_in()
    {
        await using var database = await TestDatabase.CreateAsync(Store.Sqlite, cluster);
        var (logins, _, _) = await WithUserAsync(database);
        await using (var context = database.Warehouse.Context())
            await context.Users.ExecuteUpdateAsync(s => s.SetProperty(u => u.PasswordHash, "no hash"), Cancellation);

        Assert.Null(await logins.TryAsync("王审计", Right, IPAddress.Loopback, Cancellation));
    }

    private static async Task<(Logins Logins, UserStore Users, MovedClock Clock)> WithUserAsync(TestDatabase database)
    {
        await WarehouseSchema.MigrateAsync(database.Warehouse, Cancellation);
        var clock = new MovedClock();
        var users = new UserStore(database.Warehouse, clock);
        await users.AddAsync("王审计", UserRole.Auditor, Right, Cancellation);
        return (new(database.Warehouse, users, clock), users, clock);
    }
}
