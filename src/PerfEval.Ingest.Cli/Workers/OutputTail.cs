using System.Text;

namespace PerfEval.Ingest.Cli.Workers;

/// <summary>Drains a pipe so that nobody waits at it, and keeps the last that came.</summary>
internal sealed class OutputTail
{
    private const int Kept = 4096;
    private readonly Lock gate = new();
    private readonly byte[] last = new byte[Kept];
    private int length;

    public OutputTail(Stream from) => Drained = DrainAsync(from);

    public Task Drained { get; }

    public string Text
    {
        get
        {
            lock (gate)
                return Encoding.UTF8.GetString(last, 0, length).Trim();
        }
    }

    private async Task DrainAsync(Stream from)
    {
        var chunk = new byte[Kept];
        try
        {
            for (int read; (read = await from.ReadAsync(chunk)) > 0;)
                Keep(chunk.AsSpan(0, read));
        }
        catch (Exception closed) when (closed is IOException or ObjectDisposedException)
        {
            // The process was ended in the midst of a word.
        }
    }

    private void Keep(ReadOnlySpan<byte> chunk)
    {
        lock (gate)
        {
            var old = Math.Min(length, Kept - chunk.Length);
            last.AsSpan(length - old, old).CopyTo(last);
            chunk.CopyTo(last.AsSpan(old));
            length = old + chunk.Length;
        }
    }
}
