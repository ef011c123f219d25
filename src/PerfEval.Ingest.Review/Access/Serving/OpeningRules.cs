using Microsoft.Extensions.Hosting;
using PerfEval.Ingest.Review.Access.Accounts;

namespace PerfEval.Ingest.Review.Access.Serving;

/// <summary>What has to be so before the page is opened: it starts before the server does.</summary>
internal sealed class OpeningRules(ReviewSettings settings, IReadOnlyList<ListenAddress> addresses, UserStore users) : IHostedService
{
    /// <exception cref="ReviewException">Nobody could log in and decide.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!AccessSetup.AsksForLogin(settings, addresses))
            return;
        if (!await users.SomebodyDecidesAsync(cancellationToken))
        {
            throw new ReviewException(
                "要登录才能打开的页面至少要有一个能作决定的账户；先添加：perfeval users add 姓名 --role supervisor",
                "a page that asks for a login needs an account that may decide; add one: perfeval users add NAME --role supervisor");
        }

        foreach (var address in addresses.Where(a => a is { IsLoopback: false, IsHttps: false }))
        {
            settings.Tell(
                $"警告：{address} 没有加密，密码和材料在网络上可被看到；正式使用请用 https（--certificate）",
                $"warning: {address} is not encrypted: passwords and documents travel readable; use https (--certificate)");
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
