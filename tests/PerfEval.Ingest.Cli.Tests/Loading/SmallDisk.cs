using System.Diagnostics;
using System.Globalization;

namespace PerfEval.Ingest.Cli.Tests.Loading;

/// <summary>A file system in memory of a few megabytes, where the user may mount one.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("perfeval-disk-");

    public SmallDisk(int megabytes) => IsMounted = Run("mount", "-t", "tmpfs", "-o", Size(megabytes), "tmpfs", folder.FullName) == 0;

    public bool IsMounted { get; }

    public string Path => folder.FullName;

    public void Grow(int megabytes) => Run("mount", "-o", "remount," + Size(megabytes), folder.FullName);

    public void Dispose()
    {
        if (IsMounted)
            Run("umount", "-l", folder.FullName);
        folder.Delete(recursive: true);
    }

    private static string Size(int megabytes) => string.Create(CultureInfo.InvariantCulture, $"size={megabytes}m");

    private static int Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, UseShellExecute = false })!;
            process.WaitForExit();
            return process.ExitCode;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return -1;
        }
    }
}
