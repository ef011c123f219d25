using System.Diagnostics;
using System.Globalization;

namespace PerfEval.Ingest.Warehouse.Tests.Databases;

/// <summary>
/// PostgreSQL's own programs on this machine, run as a user that they accept: they refuse root, so root hands over to the
/// user <c>postgres</c>, or to <c>nobody</c> where there is none.
/// </summary>
internal static class PostgresPrograms
{
    private static readonly Lazy<(string? Folder, string? Missing)> Found = new(Find);

    private static readonly Lazy<string?> HandOverTo = new(() =>
        !IsRoot ? null
        : File.ReadLines("/etc/passwd").Any(line => line.StartsWith("postgres:", StringComparison.Ordinal)) ? "postgres"
        : "nobody");

    /// <summary>Why there are none here; null when there are.</summary>
    public static string? Missing => Found.Value.Missing;

    /// <summary>The user that owns a cluster; null: the one who runs the tests.</summary>
    public static string? Owner => HandOverTo.Value;

    private static bool IsRoot => string.Equals(Environment.UserName, "root", StringComparison.Ordinal);

    /// <summary>Where initdb, pg_ctl and postgres lie together.</summary>
    public static string PathOf(string program) => Path.Combine(Found.Value.Folder ?? throw new InvalidOperationException(Missing), program);

    /// <summary>Runs one of PostgreSQL's programs to its end as the owner of the cluster.</summary>
    public static Task<(int Exit, string Output)> TryRunAsync(string folder, string program, params string[] arguments) =>
        Owner is { } owner
            ? CaptureAsync(folder, "runuser", ["-u", owner, "--", PathOf(program), .. arguments])
            : CaptureAsync(folder, PathOf(program), arguments);

    public static async Task RunAsync(string folder, string program, params string[] arguments)
    {
        var (exit, output) = await TryRunAsync(folder, program, arguments);
        if (exit != 0)
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{program} ended with {exit}: {output}"));
    }

    /// <summary>Runs a program of the system to its end, as who we are.</summary>
    public static async Task<(int Exit, string Output)> CaptureAsync(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        ForgetForeignServer(start.Environment);
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, (output + await errors).Trim());
    }

    /// <summary>PGHOST and the like, set for another server, would lead the programs away from ours.</summary>
    public static void ForgetForeignServer(IDictionary<string, string?> environment)
    {
        foreach (var name in environment.Keys.Where(name => name.StartsWith("PG", StringComparison.Ordinal)).ToList())
            environment.Remove(name);
        environment["LC_ALL"] = "C";
    }

    private static (string? Folder, string? Missing) Find()
    {
        if (OperatingSystem.IsWindows())
            return (null, "the private PostgreSQL cluster of the tests runs on Linux and macOS only");
        var folders = new List<string>();
        if (Directory.Exists("/usr/lib/postgresql"))
            folders.AddRange(Directory.GetDirectories("/usr/lib/postgresql").OrderByDescending(VersionOf).Select(version => Path.Combine(version, "bin")));
        folders.AddRange((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries));
        var found = folders.Find(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl")) && File.Exists(Path.Combine(folder, "postgres")));
        return found is null ? (null, "PostgreSQL is not installed (initdb, pg_ctl and postgres; Debian: apt-get install postgresql)") : (found, null);
    }

    private static int VersionOf(string folder) => int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;
}
