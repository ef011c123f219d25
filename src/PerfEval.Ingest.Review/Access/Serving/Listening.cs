using System.Net.Sockets;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace PerfEval.Ingest.Review.Access.Serving;

/// <summary>From the addresses asked for to what Kestrel listens on, and from what went wrong with it to words.</summary>
internal static class Listening
{
    /// <exception cref="ReviewException">An HTTPS address without a certificate.</exception>
    public static void On(KestrelServerOptions kestrel, ListenAddress address, ServerCertificate? certificate)
    {
        if (address is { IsHttps: true } && certificate is null)
            throw new ReviewException($"{address} 要有证书：用 --certificate 给出 PEM 或 PFX 文件", $"{address} needs a certificate: --certificate names a PEM or PFX file");
        if (address is { IsLocalhost: true, Port: not 0 })
            kestrel.ListenLocalhost(address.Port, Configure);
        else if (address.IsLocalhost)
            kestrel.Listen(System.Net.IPAddress.Loopback, address.Port, Configure);
        else if (address.Ip is { } ip)
            kestrel.Listen(ip, address.Port, Configure);
        else
            kestrel.ListenAnyIP(address.Port, Configure);

        void Configure(ListenOptions options)
        {
            if (address.IsHttps)
                options.UseHttps(https => (https.ServerCertificate, https.ServerCertificateChain) = (certificate!.Certificate, certificate.Chain));
        }
    }

    /// <summary>What kept the server from listening; null where it was something else.</summary>
    public static ReviewException? Fault(Exception fault, ReviewSettings settings)
    {
        var urls = string.Join('、', settings.Urls);
        var socket = fault as SocketException ?? fault.InnerException as SocketException ?? fault.InnerException?.InnerException as SocketException;
        return socket?.SocketErrorCode switch
        {
            SocketError.AddressAlreadyInUse => new($"{urls} 已被占用：换一个端口（--urls http://127.0.0.1:5081），或结束占用它的程序", $"{urls} is in use: take another port (--urls http://127.0.0.1:5081), or end the program that uses it", fault) { OfTheMachine = true },
            SocketError.AccessDenied => new($"无权使用 {urls}：1024 以下的端口通常要管理员权限，换一个端口", $"{urls} may not be used: ports below 1024 usually are the administrator's; take another one", fault) { OfTheMachine = true },
            SocketError.AddressNotAvailable or SocketError.AddressFamilyNotSupported => new($"{urls} 不是本机的地址", $"{urls} is no address of this machine", fault) { OfTheMachine = true },
            _ when socket is not null || fault is IOException => new($"{urls} 用不了：{fault.Message}", $"{urls} cannot be used: {fault.Message}", fault) { OfTheMachine = true },
            _ => null,
        };
    }
}
