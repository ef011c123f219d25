namespace PerfEval.Ingest.Warehouse.Databases;

/// <summary>
/// Files that hold a whole warehouse, with its texts and the hashes of passwords. SQLite makes its own for everybody to read; what is
/// made here before it opens them is for the owner, and for the group where the umask lets it: the files beside it (WAL) take after it.
/// </summary>
internal static class WarehouseFile
{
    private const UnixFileMode OwnerAndGroup = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite;

    /// <summary>Makes an empty one, which is a database without tables; one that is there is left as it is.</summary>
    /// <exception cref="WarehouseException">It cannot be made.</exception>
    public static void Make(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write, Share = FileShare.ReadWrite | FileShare.Delete };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerAndGroup;
        try
        {
            new FileStream(path, options).Dispose();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new WarehouseException($"{path}: 文件写不出来：{fault.Message}", fault);
        }
    }
}
