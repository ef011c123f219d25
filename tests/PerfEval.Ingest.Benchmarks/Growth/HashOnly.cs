using System.Security.Cryptography;

namespace PerfEval.Ingest.Benchmarks.Growth;

/// <summary>What no second load of a folder can do without: every file read and hashed. A process that does only this.</summary>
internal static class HashOnly
{
    /// <summary>By which this program is started for it.</summary>
    public const string Argument = "hash";

    public static int Run(string folder)
    {
        var buffer = new byte[128 * 1024];
        var count = 0;
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            for (int read; (read = file.Read(buffer)) > 0;)
                hash.AppendData(buffer, 0, read);
            count += hash.GetHashAndReset().Length / 32;
        }

        Console.WriteLine(count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return 0;
    }
}
