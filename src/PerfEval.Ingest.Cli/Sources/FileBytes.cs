using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Cli.Sources;

/// <summary>Reads a whole file under the limit of bytes. Pipes and devices have no length beforehand: they are read up to the limit.</summary>
internal static class FileBytes
{
    /// <exception cref="UnreadableFileException">Empty, too large, or the system does not let us.</exception>
    public static ReadOnlyMemory<byte> Read(string path, ReadingLimits limits) => Read(path, limits.MaxFileBytes, () => TooLarge(limits));

    /// <summary>The same for a file that nobody named: what has no length is not opened, and taken for empty.</summary>
    /// <exception cref="UnreadableFileException">Too large, or the system does not let us.</exception>
    public static ReadOnlyMemory<byte> ReadRegular(string path, ReadingLimits limits) => Read(path, limits.MaxFileBytes, () => TooLarge(limits), isOpenedEmpty: false);

    /// <summary>The same for an archive, which may be larger: it is many files.</summary>
    /// <exception cref="UnreadableFileException">Empty, too large, or the system does not let us.</exception>
    public static ReadOnlyMemory<byte> ReadArchive(string path, ReadingLimits limits) => Read(
        path,
        limits.MaxArchiveBytes,
        () => new("limit-archive-size", $"压缩包大小超过上限 {limits.MaxArchiveBytes} 字节。"));

    private static ReadOnlyMemory<byte> Read(string path, long most, Func<UnreadableFileException> tooLarge, bool isOpenedEmpty = true)
    {
        try
        {
            if (!isOpenedEmpty && FileLength.Of(path) == 0)
                return default;
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan);
            if (file.CanSeek && file.Length > most)
                throw tooLarge();
            using var buffer = new MemoryStream(file.CanSeek ? (int)file.Length : 0);
            var chunk = new byte[81_920];
            for (int read; (read = file.Read(chunk)) > 0;)
            {
                if (buffer.Length + read > most)
                    throw tooLarge();
                buffer.Write(chunk, 0, read);
            }

            return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException)
        {
            throw Refused(path, cannot);
        }
    }

    /// <summary>As which the system's fault on opening or reading a file is told.</summary>
    /// <param name="path">The file.</param>
    /// <param name="fault">An <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/>.</param>
    public static UnreadableFileException Refused(string path, Exception fault) => fault switch
    {
        UnauthorizedAccessException => new("no-permission", "没有读取权限", fault),
        FileNotFoundException or DirectoryNotFoundException => Gone(path, fault),
        _ => new("io-error", $"读不出来：{SystemFault.Of(fault)}", fault),
    };

    /// <summary>A file is not there that was listed a moment ago.</summary>
    public static UnreadableFileException Gone(string path, Exception? fault = null) =>
        new("file-gone", SystemFault.IsMisencoded(path) ? SystemFault.MisencodedName : "文件不在了，或是一个失效的链接", fault);

    public static UnreadableFileException TooLarge(ReadingLimits limits) =>
        new("limit-file-size", $"文件大小超过上限 {limits.MaxFileBytes} 字节。");
}
