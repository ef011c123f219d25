namespace PerfEval.Ingest.Exports;

/// <summary>A path as the percent-encoded URI reference that SARIF wants: relative stays relative, absolute becomes file:///.</summary>
internal static class SarifUri
{
    public static string Of(string path)
    {
        var forward = OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path;
        var encoded = string.Join('/', forward.Split('/').Select(s => Uri.EscapeDataString(SafeText.ForUnicode(s))));
        if (forward.StartsWith('/'))
            return "file://" + encoded;
        return Path.IsPathRooted(path) ? "file:///" + encoded.Replace("%3A/", ":/", StringComparison.Ordinal) : encoded;
    }
}
