using System.Globalization;
using PerfEval.Ingest.Cli.Storing;
using PerfEval.Ingest.Cli.Running;
using PerfEval.Ingest.Exports;
using PerfEval.Ingest.Review.Access;
using PerfEval.Ingest.Review.Access.Accounts;
using PerfEval.Ingest.Warehouse.Databases;

namespace PerfEval.Ingest.Cli.Reviewing;

/// <summary>One run of <c>perfeval users</c>.</summary>
internal sealed class UsersRun
{
    private readonly Session session;
    private readonly UserStore users;

    private UsersRun(Session session, WarehouseDatabase warehouse)
    {
        this.session = session;
        users = new(warehouse, TimeProvider.System);
    }

    private Messages Messages => session.Messages;

    /// <returns>An <see cref="ExitStatus"/>.</returns>
    public static Task<int> RunAsync(Session session, WarehouseDatabase warehouse, Func<UsersRun, Task> work, CancellationToken cancellation) =>
        WarehouseRun.RunAsync(
            session,
            warehouse,
            async _ =>
            {
                try
                {
                    await work(new(session, warehouse));
                    return (int)session.Status;
                }
                catch (ReviewException refused)
                {
                    throw new UsageException(session.Messages.Of(refused.Message, refused.English), refused);
                }
            },
            cancellation);

    public async Task AddAsync(string name, string role, CancellationToken cancellation)
    {
        name = await users.RequireNewAsync(name, cancellation);
        await users.AddAsync(name, UserRoles.Parse(role), NewPassword(name), cancellation);
        Done(Messages.Of($"已添加 {name}（{role}）", $"{name} ({role}) was added"));
    }

    public async Task ListAsync(CancellationToken cancellation)
    {
        var all = await users.ListAsync(cancellation);
        if (all.Count == 0)
            session.Tell(Messages.Of("还没有账户；perfeval users add 添加", "there are no accounts yet; perfeval users add makes one"));
        foreach (var user in all)
        {
            var state = user.IsDisabled ? Messages.Of("已停用", "disabled")
                : user.LockedUntil > TimeProvider.System.GetUtcNow().UtcDateTime ? Messages.Of("已锁定至 ", "locked until ") + Time(user.LockedUntil.Value)
                : "";
            session.Output.Write(SafeText.ForTerminal($"{user.Name}  {user.Role}  {Time(user.CreatedAt)}  {state}".TrimEnd()) + "\n");
        }
    }

    public async Task SetPasswordAsync(string name, CancellationToken cancellation)
    {
        var user = await users.RequireAsync(name, cancellation);
        await users.SetPasswordAsync(user.Name, NewPassword(user.Name), cancellation);
        Done(Messages.Of($"已改 {user.Name} 的密码", $"{user.Name} has another password"));
    }

    public async Task SetRoleAsync(string name, string role, CancellationToken cancellation)
    {
        var user = await users.RequireAsync(name, cancellation);
        await users.SetRoleAsync(user.Name, UserRoles.Parse(role), cancellation);
        Done(Messages.Of($"{user.Name} 现为 {role}", $"{user.Name} is {role} now"));
    }

    public async Task SetDisabledAsync(string name, bool isDisabled, CancellationToken cancellation)
    {
        var user = await users.RequireAsync(name, cancellation);
        await users.SetDisabledAsync(user.Name, isDisabled, cancellation);
        Done(isDisabled ? Messages.Of($"已停用 {user.Name}", $"{user.Name} is disabled") : Messages.Of($"已启用 {user.Name}", $"{user.Name} is enabled"));
    }

    public async Task UnlockAsync(string name, CancellationToken cancellation)
    {
        var user = await users.RequireAsync(name, cancellation);
        await users.UnlockAsync(user.Name, cancellation);
        Done(Messages.Of($"已解锁 {user.Name}", $"{user.Name} is unlocked"));
    }

    private void Done(string line) => session.Output.Write(SafeText.ForTerminal(line) + "\n");

    private string NewPassword(string name)
    {
        var prompt = new PasswordPrompt(Messages, session.Error);
        return prompt.New(Messages.Of($"{name} 的新密码：", $"New password of {name}: "));
    }

    private static string Time(DateTime utc) => utc.ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture);
}
