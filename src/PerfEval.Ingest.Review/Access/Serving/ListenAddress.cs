using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace PerfEval.Ingest.Review.Access.Serving;

/// <summary>An address to listen on, such as <c>http://127.0.0.1:5080</c>.</summary>
/// <param name="IsHttps">Over TLS.</param>
/// <param name="Host">As written; an IPv6 address without its brackets.</param>
/// <param name="Ip">Null for a name or *, which mean all addresses of the machine, and for localhost.</param>
/// <param name="Port">0 for a free one.</param>
internal sealed record ListenAddress(bool IsHttps, string Host, IPAddress? Ip, int Port)
{
    public bool IsLocalhost => Host.Equals("localhost", StringComparison.OrdinalIgnoreCase);

    /// <summary>Nothing but this machine can reach it. What is not certainly so is not.</summary>
    public bool IsLoopback => IsLocalhost || (Ip is { } ip && IPAddress.IsLoopback(ip));

    /// <summary>It stands for every address of the machine.</summary>
    public bool IsAny => Ip is { } ip ? ip.Equals(IPAddress.Any) || ip.Equals(IPAddress.IPv6Any) : !IsLocalhost;

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(IsHttps ? "https" : "http")}://{(Ip?.AddressFamily == AddressFamily.InterNetworkV6 ? $"[{Host}]" : Host)}:{Port}");

    /// <exception cref="ReviewException">One of them is no address.</exception>
    public static IReadOnlyList<ListenAddress> ParseAll(IEnumerable<string> urls) => [.. urls.Select(Parse)];

    private static ListenAddress Parse(string url) => TryParse(url.Trim(), out var address) ? address : throw new ReviewException(
        $"地址“{url}”不对，应写成 http://127.0.0.1:5080 或 https://主机名:端口，不带路径",
        $"\"{url}\" is no address such as http://127.0.0.1:5080 or https://name:port, without a path");

    private static bool TryParse(string url, [NotNullWhen(true)] out ListenAddress? address)
    {
        address = null;
        var isHttps = url.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
        if (!isHttps && !url.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
            return false;
        var rest = url[(isHttps ? 8 : 7)..].TrimEnd('/');
        var colon = rest.LastIndexOf(':');
        var bracket = rest.LastIndexOf(']');
        var port = isHttps ? 443 : 80;
        if (colon > bracket)
        {
            if (!int.TryParse(rest[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out port) || port > IPEndPoint.MaxPort)
                return false;
            rest = rest[..colon];
        }

        var isBracketed = rest.StartsWith('[') && rest.EndsWith(']');
        var host = isBracketed ? rest[1..^1] : rest;
        var isIp = IPAddress.TryParse(host, out var ip);
        if (isBracketed != (isIp && ip!.AddressFamily == AddressFamily.InterNetworkV6))
            return false;

        // 127.1 and 0x7f000001 are read as addresses too; what is listened on is to be what stands there.
        if (isIp && ip!.AddressFamily == AddressFamily.InterNetwork && ip.ToString() != host)
            return false;
        if (!isIp && host is not ("*" or "+") && Uri.CheckHostName(host) != UriHostNameType.Dns)
            return false;
        address = new(isHttps, host, isIp ? ip : null, port);
        return true;
    }
}
