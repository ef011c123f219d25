using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;

namespace PerfEval.Ingest.Warehouse.Tests.Databases;

/// <summary>
/// The folder of one cluster, which does not outlive the run of the tests however that ends. A small shell waits on a pipe of
/// ours: when we are gone, also by kill -9, it stops the server and removes the folder. Should the shell have been killed
/// too, the next run finds the folder: nobody holds its lock any more.
/// </summary>
internal sealed class PostgresFolder : IAsyncDisposable
{
    private const string Prefix = "perfeval-postgres-";

    private readonly FileStream _lock;
    private readonly Process _watchdog;

    private PostgresFolder(string root, FileStream held, Process watchdog) => (Root, _lock, _watchdog) = (root, held, watchdog);

    public string Root { get; }

    public string Data => Path.Combine(Root, "data");

    public string Log => Path.Combine(Data, "server.log");

    public static async Task<PostgresFolder> CreateAsync()
    {
        await SweepAsync();
        // The owner of the cluster must be able to walk in: a temporary folder of root's own would shut it out.
        var parent = PostgresPrograms.Owner is null ? Path.GetTempPath() : "/tmp";
        var root = Path.Combine(parent, Prefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6)));
        Directory.CreateDirectory(root);
        var held = new FileStream(LockOf(root), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
        var folder = new PostgresFolder(root, held, Watch(root));
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(root, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        Directory.CreateDirectory(folder.Data);
        if (PostgresPrograms.Owner is { } owner)
            await PostgresPrograms.CaptureAsync(root, "chown", owner, folder.Data);
        return folder;
    }

    /// <summary>Stops what runs in the folder and removes it.</summary>
    public async ValueTask DisposeAsync()
    {
        _watchdog.StandardInput.Close();
        await _watchdog.WaitForExitAsync();
        _watchdog.Dispose();
        await _lock.DisposeAsync();
    }

    /// <summary>Clusters of runs that are gone.</summary>
    internal static async Task SweepAsync()
    {
        foreach (var root in new[] { Path.GetTempPath(), "/tmp" }.Distinct().Where(Directory.Exists).SelectMany(parent => Directory.EnumerateDirectories(parent, Prefix + "*")))
        {
            try
            {
                await using var free = new FileStream(LockOf(root), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
                using var watchdog = Watch(root);
                watchdog.StandardInput.Close();
                await watchdog.WaitForExitAsync();
            }
            catch (Exception held) when (held is IOException or UnauthorizedAccessException)
            {
                // In use, another user's, or just being made.
            }
        }
    }

    private static string LockOf(string root) => Path.Combine(root, "lock");

    private static Process Watch(string root)
    {
        // Signalled only when it is a server of this folder: its number may have passed to another process since.
        var script = string.Create(CultureInfo.InvariantCulture, $$"""
            trap '' INT TERM HUP
            cat >/dev/null
            server=$(head -n 1 data/postmaster.pid 2>/dev/null)
            ours() { [ -n "$server" ] && { tr '\0' ' ' <"/proc/$server/cmdline" || ps -o args= -p "$server"; } 2>/dev/null | grep -q -F "$root/data"; }
            ours && kill -CONT "$server" && kill -QUIT "$server"
            for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do ours || break; sleep 0.1; done
            ours && kill -KILL "$server"
            cd /
            # An initdb that was under way goes on writing for a moment.
            for i in 1 2 3 4 5 6 7 8 9 10; do rm -rf "$root" 2>/dev/null && break; sleep 0.3; done
            """);
        // A session of its own: the terminal's Ctrl+C and the end of a process group do not reach it.
        var start = File.Exists("/usr/bin/setsid") ? new ProcessStartInfo("/usr/bin/setsid", ["/bin/sh", "-c", script]) : new ProcessStartInfo("/bin/sh", ["-c", script]);
        start.UseShellExecute = false;
        start.WorkingDirectory = root;
        start.RedirectStandardInput = true;
        start.Environment["root"] = root;
        return Process.Start(start)!;
    }
}
