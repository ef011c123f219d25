using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PerfEval.Ingest.Cli.Loading;

/// <summary>What happened, one JSON object a line (<c>--log FILE</c>): time, event, and what belongs to it. Added to a file that is there.</summary>
internal sealed class LoadLog : IDisposable
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly StreamWriter? file;
    private readonly TimeProvider time;
    private readonly Lock one = new();

    /// <param name="path">Null: nothing is written.</param>
    /// <param name="time">The clock.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public LoadLog(string? path, TimeProvider time)
    {
        this.time = time;
        file = path is null ? null : new StreamWriter(path, append: true) { AutoFlush = true, NewLine = "\n" };
    }

    public void Write(string name, params ReadOnlySpan<(string Key, JsonNode? Value)> fields)
    {
        if (file is null)
            return;
        var line = new JsonObject { ["time"] = time.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ss.fffZ", System.Globalization.CultureInfo.InvariantCulture), ["event"] = name };
        foreach (var (key, value) in fields)
            line[key] = value;
        var text = line.ToJsonString(Readable);
        lock (one)
            file.WriteLine(text);
    }

    public void Dispose() => file?.Dispose();
}
