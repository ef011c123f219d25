using PerfEval.Ingest.Review.Access;
using PerfEval.Ingest.Review.Access.Accounts;
using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Tests.Databases;

namespace PerfEval.Ingest.Review.Tests.Access.Accounts;

public sealed class UserStoreTests : IAsyncLifetime
{
    private const string Password = "correct horse 1";

    private readonly SqliteFile file = new();
    private readonly WarehouseDatabase warehouse;
    private readonly UserStore users;

    public UserStoreTests()
    {
        warehouse = file.Open();
        users = new(warehouse, TimeProvider.System);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await WarehouseSchema.MigrateAsync(warehouse, Cancellation);

    public async ValueTask DisposeAsync()
    {
        await warehouse.DisposeAsync();
        file.Dispose();
    }

    [Fact]
    public async Task A_name_is_taken_in_whatever_case_it_is_written()
    {
        await users.AddAsync("  Wang  ", UserRole.Auditor, Password, Cancellation);
        var refused = await Assert.ThrowsAsync<ReviewException>(() => users.AddAsync("WANG", UserRole.Reader, Password, Cancellation));
        Assert.Equal(("已有账户 Wang", "there is an account Wang already"), (refused.Message, refused.English));
    }

    [Theory]
    [InlineData("", "用户名应为 1 到 64 个字符")]
    [InlineData("  ", "用户名应为 1 到 64 个字符")]
    [InlineData("a:b", "用户名不能有冒号和看不见的字符")]
    [InlineData("王\u200b审计", "用户名不能有冒号和看不见的字符")]
    [InlineData("王\u202e审计", "用户名不能有冒号和看不见的字符")]
    [InlineData("王\n审计", "用户名不能有冒号和看不见的字符")]
    public async Task Some_names_will_not_do(string name, string why) =>
        Assert.Equal(why, (await Assert.ThrowsAsync<ReviewException>(() => users.AddAsync(name, UserRole.Auditor, Password, Cancellation))).Message);

    [Theory]
    [InlineData("short 123", "密码至少 10 个字符")]
    [InlineData("WangJianGuo", "密码不能与用户名相同")]
    [InlineData("121212121212", "密码至少要有 4 种不同的字符")]
    public async Task Some_passwords_will_not_do(string password, string why)
    {
        Assert.Equal(why, (await Assert.ThrowsAsync<ReviewException>(() => users.AddAsync("wangjianguo", UserRole.Auditor, password, Cancellation))).Message);
        await users.AddAsync("wangjianguo", UserRole.Auditor, Password, Cancellation);
        Assert.Equal(why, (await Assert.ThrowsAsync<ReviewException>(() => users.SetPasswordAsync("wangjianguo", password, Cancellation))).Message);
    }

    [Fact]
    public async Task A_password_is_stored_as_a_salted_hash_of_many_rounds()
    {
        await users.AddAsync("甲某", UserRole.Auditor, Password, Cancellation);
        await users.AddAsync("乙某", UserRole.Auditor, Password, Cancellation);

        var hashes = (await users.ListAsync(Cancellation)).Select(u => Convert.FromBase64String(u.PasswordHash)).ToList();

        Assert.NotEqual(hashes[0], hashes[1]);

        // Version 1 of the format: marker, function (2: HMAC-SHA512), rounds, length of the salt.
        Assert.All(hashes, h => Assert.Equal((1, 2, 210_000, 16), (h[0], Number(h, 1), Number(h, 5), Number(h, 9))));

        static int Number(byte[] bytes, int at) => System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at));
    }

    [Fact]
    public async Task Password_role_and_disabling_change_the_stamp_and_unlocking_does_not()
    {
        await users.AddAsync("甲某", UserRole.Auditor, Password, Cancellation);
        var stamps = new List<string> { await StampAsync() };
        await users.SetPasswordAsync("甲某", "another horse 2", Cancellation);
        stamps.Add(await StampAsync());
        await users.SetRoleAsync("甲某", UserRole.Reader, Cancellation);
        stamps.Add(await StampAsync());
        await users.SetDisabledAsync("甲某", isDisabled: true, Cancellation);
        stamps.Add(await StampAsync());
        await users.UnlockAsync("甲某", Cancellation);

        Assert.Equal(4, stamps.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(stamps[3], await StampAsync());

        async Task<string> StampAsync() => (await users.RequireAsync("甲某", Cancellation)).Stamp;
    }

    [Fact]
    public async Task Somebody_decides_where_an_enabled_account_is_no_reader()
    {
        Assert.False(await users.SomebodyDecidesAsync(Cancellation));
        await users.AddAsync("甲某", UserRole.Reader, Password, Cancellation);
        Assert.False(await users.SomebodyDecidesAsync(Cancellation));
        await users.AddAsync("乙某", UserRole.Auditor, Password, Cancellation);
        Assert.True(await users.SomebodyDecidesAsync(Cancellation));
        await users.SetDisabledAsync("乙某", isDisabled: true, Cancellation);
        Assert.False(await users.SomebodyDecidesAsync(Cancellation));
    }

    [Fact]
    public async Task An_account_that_is_not_there_cannot_be_changed() =>
        Assert.Equal("没有账户 甲某；perfeval users list 列出全部", (await Assert.ThrowsAsync<ReviewException>(() => users.SetRoleAsync("甲某", UserRole.Reader, Cancellation))).Message);
}
