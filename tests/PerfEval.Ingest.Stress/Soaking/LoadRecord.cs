using System.Text.Json;

namespace PerfEval.Ingest.Stress.Soaking;

/// <summary>What a load's own log (--log) says of it, while it runs and at its end.</summary>
internal sealed class LoadRecord(string path)
{
    private readonly Dictionary<string, string> _refused = new(StringComparer.Ordinal);
    private long _read;

    /// <summary>Files loaded or refused so far.</summary>
    public int Done { get; private set; }

    /// <summary>The counts of a load that came to its end.</summary>
    public (int Found, int Loaded, int AlreadyLoaded, int Refused)? End { get; private set; }

    public int DatabaseRetries { get; private set; }

    /// <summary>The code of each refusal, by the file's path.</summary>
    public IReadOnlyDictionary<string, string> Refused => _refused;

    /// <summary>Reads on; a line that is not ended yet waits.</summary>
    public void Follow()
    {
        if (!File.Exists(path))
            return;
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        file.Position = _read;
        var added = new byte[file.Length - _read];
        file.ReadExactly(added);
        var whole = added.AsSpan(0, added.AsSpan().LastIndexOf((byte)'\n') + 1);
        _read += whole.Length;
        foreach (var line in whole.Split((byte)'\n'))
        {
            if (!whole[line].IsEmpty)
                Take(whole[line]);
        }
    }

    private void Take(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line);
        using var json = JsonDocument.ParseValue(ref reader);
        var entry = json.RootElement;
        switch (entry.GetProperty("event").GetString())
        {
            case "loaded":
                Done++;
                break;
            case "refused":
                Done++;
                _refused[entry.GetProperty("path").GetString()!] = entry.GetProperty("code").GetString()!;
                break;
            case "database-retry":
                DatabaseRetries++;
                break;
            case "end":
                End = (Count("found"), Count("loaded"), Count("alreadyLoaded"), Count("refused"));
                break;
        }

        int Count(string name) => entry.GetProperty(name).GetInt32();
    }
}
