namespace PerfEval.Ingest.Cli.Sources;

/// <summary>
/// How long the system says a file is, without opening it. Pipes, devices and sockets are 0 bytes long: opening one of them in a
/// folder of strangers may wait for ever, and reading or copying one never end.
/// </summary>
internal static class FileLength
{
    /// <param name="path">A link stands for what it leads to.</param>
    /// <exception cref="IOException">It is not there, or leads in circles.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be looked at.</exception>
    public static long Of(string path)
    {
        var file = new FileInfo(path);
        return ((file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo) ?? file).Length;
    }
}
