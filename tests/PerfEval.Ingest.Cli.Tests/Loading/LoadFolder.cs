using System.IO.Compression;

namespace PerfEval.Ingest.Cli.Tests.Loading;

/// <summary>A folder as a county hands it in: reports of the corpus in three formats, a copy, a resubmission, an archive, and files that are refused.</summary>
internal sealed class LoadFolder : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("perfeval-load-");

    public LoadFolder(int reports)
    {
        Path = Directory.CreateDirectory(System.IO.Path.Combine(root.FullName, "报送")).FullName;
        var sources = Directory.EnumerateFiles(System.IO.Path.Combine(Repository.Root, "corpus"), "source.*", SearchOption.AllDirectories)
            .Where(f => System.IO.Path.GetExtension(f) is ".docx" or ".pdf" or ".txt")
            .Order(StringComparer.Ordinal)
            .ToList();

        // Evenly over all layouts and formats.
        var step = Math.Max(1, sources.Count / reports);
        for (var i = 0; i < reports; i++)
        {
            var source = sources[(i * step) % sources.Count];
            Copy(source, $"青禾市/第{i % 7}县/{i:000}{System.IO.Path.GetExtension(source)}");
        }

        Copy(sources[0], "青禾市/又一份.docx");
        Write("青禾市/扫描件.jpg", [0xff, 0xd8, 1]);
        Write("青禾市/空.docx", []);
        Write("青禾市/坏.pdf", "%PDF-1.7 nothing"u8.ToArray());
        using (var zip = ZipFile.Open(System.IO.Path.Combine(Path, "补报.zip"), ZipArchiveMode.Create))
        {
            zip.CreateEntryFromFile(sources[1], "乙局/自评.docx");
            zip.CreateEntryFromFile(sources[^1], "乙局/报告.txt");
        }

        Found = reports + 6;
        Refused = 3;
    }

    public string Path { get; }

    /// <summary>Files in it, entries of the archive counted and the archive not.</summary>
    public int Found { get; }

    public int Refused { get; }

    /// <summary>A path beside the folder, for what is not to be loaded; gone with it.</summary>
    public string Beside(string name) => System.IO.Path.Combine(root.FullName, name);

    public void Dispose() => root.Delete(recursive: true);

    private void Copy(string source, string to)
    {
        var path = System.IO.Path.Combine(Path, to);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.Copy(source, path);
        File.SetLastWriteTimeUtc(path, new DateTime(2024, 3, 1, 0, 0, 0, DateTimeKind.Utc));
    }

    private void Write(string to, byte[] content)
    {
        var path = System.IO.Path.Combine(Path, to);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        File.SetLastWriteTimeUtc(path, new DateTime(2024, 3, 1, 0, 0, 0, DateTimeKind.Utc));
    }
}
