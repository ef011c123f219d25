using System.Collections.Frozen;
using System.Net;
using Microsoft.AspNetCore.Http;
using PerfEval.Ingest.Review.Access.Serving;

namespace PerfEval.Ingest.Review.Access.Requests;

/// <summary>
/// Answers only to its own names. Otherwise another site could give its own name this server's address, and its pages would count as
/// the server's own (DNS rebinding).
/// </summary>
internal sealed class HostFilter(RequestDelegate next, IReadOnlyList<ListenAddress> addresses, ReviewSettings settings)
{
    private readonly FrozenSet<string> names = settings.Hosts
        .Concat(addresses.Where(a => a.Ip is null && a.Host is not ("*" or "+")).Select(a => a.Host))
        .Concat(addresses.Any(a => a.IsAny) ? [Dns.GetHostName()] : [])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly bool isAny = addresses.Any(a => a.IsAny);

    public Task InvokeAsync(HttpContext context)
    {
        if (Allows(context.Request.Host.Host, context.Connection.LocalIpAddress))
            return next(context);
        Refusal.Set(
            context,
            StatusCodes.Status400BadRequest,
            "这个主机名不是本服务的名称。如果应当是，启动时用 --host 给出。",
            "The server is not known by this name. If it should be, name it by --host at the start.");
        return Task.CompletedTask;
    }

    private bool Allows(string host, IPAddress? listening)
    {
        if (host.Length == 0)
            return false;
        if (names.Contains(host))
            return true;
        var local = listening is { IsIPv4MappedToIPv6: true } ? listening.MapToIPv4() : listening;
        var isLoopback = local is not null && IPAddress.IsLoopback(local);
        if (host.Equals("localhost", StringComparison.OrdinalIgnoreCase))
            return isLoopback;

        // A name can be made to mean any address; an address means itself.
        return IPAddress.TryParse(host.Trim('[', ']'), out var ip) && (isAny || ip.Equals(local) || (isLoopback && IPAddress.IsLoopback(ip)));
    }
}
