using System.IO.Compression;
using PerfEval.Ingest.Generator.Gold;

namespace PerfEval.Ingest.Generator.Many;

/// <summary>Makes the planned files and writes them, a batch at a time, so that their number costs no memory.</summary>
internal static class ManyRun
{
    private const int Batch = 256;

    /// <summary>The minute before which nothing was handed in; each file was a minute later than the one before.</summary>
    private static readonly DateTimeOffset Start = new(2024, 3, 1, 8, 0, 0, TimeSpan.Zero);

    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors)
    {
        var (options, fault) = ManyOptions.Parse(arguments);
        if (options is null)
        {
            errors.WriteLine(fault);
            errors.WriteLine($"usage: PerfEval.Ingest.Generator {ManyOptions.Usage}");
            return 2;
        }

        using var zip = options.Zip is { } archive ? new ZipArchive(File.Create(archive), ZipArchiveMode.Create) : null;
        using var truth = options.Truth is { } file ? new StreamWriter(file) : null;
        var (count, bytes) = (0, 0L);
        foreach (var (made, line) in Make(options, withTruth: truth is not null))
        {
            if (zip is not null)
                Add(zip, made);
            truth?.WriteLine(line);
            count++;
            bytes += made.Content.Length;
        }

        output.WriteLine(FormattableString.Invariant($"{count} files, {bytes} bytes"));
        return 0;
    }

    /// <summary>In the plan's order; with <see cref="ManyOptions.Folder"/> they have been written there.</summary>
    public static IEnumerable<(Made File, string Truth)> Make(ManyOptions options) => Make(options, withTruth: true);

    /// <summary>The files alone, which takes less than with the lines of their truth.</summary>
    public static IEnumerable<Made> Files(ManyOptions options) => Make(options, withTruth: false).Select(m => m.File);

    private static IEnumerable<(Made File, string Truth)> Make(ManyOptions options, bool withTruth)
    {
        foreach (var batch in Plan.Files(options).Chunk(Batch))
        {
            var made = new (Made, string)[batch.Length];
            Parallel.For(0, batch.Length, i =>
            {
                var file = Made.From(batch[i], options);
                if (options.Folder is { } folder)
                    Write(folder, file);
                if (options.Gold is { } gold && file.Case is not null)
                    WriteGold(gold, file);
                made[i] = (file, withTruth ? file.Truth() : "");
            });
            foreach (var one in made)
                yield return one;
        }
    }

    private static void WriteGold(string folder, Made made)
    {
        var target = Path.Combine(folder, Path.ChangeExtension(made.Planned.Path, ".gold.json"));
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllText(target, GoldFile.Write(made.Case!));
    }

    private static void Write(string folder, Made made)
    {
        var target = Path.Combine(folder, made.Planned.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllBytes(target, made.Content);
        File.SetLastWriteTimeUtc(target, HandedIn(made).UtcDateTime);
    }

    private static void Add(ZipArchive zip, Made made)
    {
        var entry = zip.CreateEntry(made.Planned.Path, CompressionLevel.NoCompression);
        entry.LastWriteTime = HandedIn(made);
        using var stream = entry.Open();
        stream.Write(made.Content);
    }

    private static DateTimeOffset HandedIn(Made made) => Start.AddMinutes(made.Planned.Number);
}
