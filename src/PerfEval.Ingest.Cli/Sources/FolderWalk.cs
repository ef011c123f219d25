namespace PerfEval.Ingest.Cli.Sources;

/// <summary>Walks a folder, each real folder once, so that links cannot lead in circles.</summary>
internal static class FolderWalk
{
    /// <summary>Paths relative to the folder with forward slashes, in no particular order. A folder that may not be listed is given with the reason.</summary>
    public static IEnumerable<(string Path, string? Fault)> Files(string folder)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { RealPath(new DirectoryInfo(folder), "") };
        var stack = new Stack<(string Relative, string Real, FileSystemInfo Item)>();
        var fault = Push(stack, folder, "", seen.First());
        if (fault is not null)
            yield return ("", fault);
        while (stack.TryPop(out var next))
        {
            if (next.Item is not DirectoryInfo directory)
            {
                yield return (next.Relative, null);
                continue;
            }

            var real = RealPath(directory, next.Real);
            if (!seen.Add(real))
                continue;
            fault = Push(stack, directory.FullName, next.Relative + "/", real);
            if (fault is not null)
                yield return (next.Relative, fault);
        }
    }

    private static string? Push(Stack<(string Relative, string Real, FileSystemInfo Item)> stack, string folder, string prefix, string real)
    {
        try
        {
            foreach (var item in new DirectoryInfo(folder).GetFileSystemInfos())
                stack.Push((prefix + item.Name, real, item));
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return "没有权限列出此文件夹";
        }
        catch (IOException broken)
        {
            return SystemFault.IsMisencoded(folder) ? SystemFault.MisencodedName : $"此文件夹列不出来：{SystemFault.Of(broken)}";
        }
    }

    /// <summary>Where the folder really is: the target of a link, else its name under its parent's real path.</summary>
    private static string RealPath(DirectoryInfo directory, string realParent)
    {
        try
        {
            return Path.TrimEndingDirectorySeparator(
                directory.ResolveLinkTarget(returnFinalTarget: true)?.FullName
                ?? (realParent.Length == 0 ? directory.FullName : Path.Combine(realParent, directory.Name)));
        }
        catch (IOException)
        {
            return directory.FullName;
        }
    }
}
