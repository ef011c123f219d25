using PerfEval.Ingest.Cli.Sources;

namespace PerfEval.Ingest.Cli.Doctor;

/// <summary>Whether a folder takes a file: told by trying.</summary>
internal static class WriteAccess
{
    /// <returns>Why not; null where it does.</returns>
    public static string? Fault(string folder)
    {
        try
        {
            var probe = Path.Combine(folder, "perfeval-" + Guid.NewGuid().ToString("N"));
            using (File.Create(probe, 1, FileOptions.DeleteOnClose))
                return null;
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException)
        {
            return SystemFault.Of(cannot);
        }
    }
}
