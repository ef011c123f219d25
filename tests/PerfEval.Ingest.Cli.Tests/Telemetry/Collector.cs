using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PerfEval.Ingest.Cli.Tests.Telemetry;

/// <summary>Takes what is sent over OTLP/HTTP, on the loopback, and keeps it as it came.</summary>
internal sealed class Collector : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly ConcurrentQueue<(string Path, byte[] Body)> received = new();

    public Collector()
    {
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Url = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}";
        }

        listener.Prefixes.Add(Url + "/");
        listener.Start();
        // Not of the pool, whose threads other tests may keep busy for longer than a sender waits.
        new Thread(Listen) { IsBackground = true }.Start();
    }

    public string Url { get; }

    /// <summary>All bodies sent to a path; names and text values stand in protobuf as UTF-8.</summary>
    public string Sent(string path) => string.Concat(received.Where(r => r.Path == path).Select(r => Encoding.UTF8.GetString(r.Body)));

    public void Dispose() => listener.Close();

    private void Listen()
    {
        try
        {
            while (true)
            {
                var context = listener.GetContext();
                using var body = new MemoryStream();
                context.Request.InputStream.CopyTo(body);
                received.Enqueue((context.Request.Url!.AbsolutePath, body.ToArray()));
                context.Response.ContentType = "application/x-protobuf";
                context.Response.Close();
            }
        }
        catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
        {
            // The test is over.
        }
    }
}
