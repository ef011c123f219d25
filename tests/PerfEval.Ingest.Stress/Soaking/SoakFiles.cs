using PerfEval.Ingest.Generator.Many;

namespace PerfEval.Ingest.Stress.Soaking;

/// <summary>The files of a soak, and those of them that have to be refused, with the code where the content gives one.</summary>
internal sealed record SoakFiles(string Folder, int Count, long Bytes, IReadOnlyDictionary<string, string?> Hostile)
{
    public static SoakFiles Make(SoakOptions options, string folder)
    {
        var (count, bytes, hostile) = (0, 0L, new Dictionary<string, string?>(StringComparer.Ordinal));
        foreach (var file in ManyRun.Files(new ManyOptions { Count = options.Files, Seed = options.Seed, Hostile = options.Hostile, Folder = folder }))
        {
            count++;
            bytes += file.Content.Length;
            if (file.Planned.Hostile is { } made)
                hostile[file.Planned.Path] = made.Refusal;
        }

        return new(folder, count, bytes, hostile);
    }

    /// <summary>What a load refused that it should have read, read that it should have refused, or refused for another reason.</summary>
    public IEnumerable<string> Misjudged(IReadOnlyDictionary<string, string> refused)
    {
        var named = refused.ToDictionary(r => Archive(Relative(r.Key)), r => r.Value, StringComparer.Ordinal);
        foreach (var (path, code) in Hostile)
        {
            if (!named.TryGetValue(path, out var given))
                yield return $"{path} should have been refused ({code ?? "for its name"})";
            else if (code is not null && given != code)
                yield return $"{path} was refused as {given}, not as {code}";
        }

        foreach (var (path, code) in named.Where(n => !Hostile.ContainsKey(n.Key)))
            yield return $"{path} was refused ({code})";
    }

    private string Relative(string path) => Path.GetRelativePath(Folder, path).Replace('\\', '/');

    /// <summary>An archive's entry counts as the archive.</summary>
    private static string Archive(string path) => path.Split('!')[0];
}
