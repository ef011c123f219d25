namespace PerfEval.Ingest.Cli.Sources;

/// <summary>What the system says when a file cannot be opened, read or written, in the user's words; the system's own words are English, and name paths twice.</summary>
internal static class SystemFault
{
    /// <summary>A file whose name the system gave in another encoding: what was lost in it is not to be had again.</summary>
    public const string MisencodedName = "名称不是 UTF-8 编码（显示为乱码），打不开；请先改名再装入";

    // Numbers of Linux; macOS has the same but for the last two.
    private const int NoEntry = 2;
    private const int Exists = 17;
    private const int IsFolder = 21;
    private const int TooManyOpen = 24;
    private const int FileTooLarge = 27;
    private const int NoSpace = 28;
    private const int ReadOnly = 30;
    private const int NobodyReads = 32;
    private const int NameTooLong = 36;
    private const int Circle = 40;
    private const int OverQuota = 122;

    /// <summary>What Windows says of a full disk, as an HRESULT.</summary>
    private const int WindowsDiskFull = unchecked((int)0x80070070);

    /// <param name="fault">An <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/>; of others, their own words.</param>
    public static string Of(Exception fault) => fault switch
    {
        UnauthorizedAccessException => "没有权限",
        FileNotFoundException or DirectoryNotFoundException => "文件或文件夹不在了，或是一个失效的链接",
        PathTooLongException => "路径太长",
        IOException { HResult: var number } => number switch
        {
            NoEntry => "文件或文件夹不在了，或是一个失效的链接",
            Exists => "已有同名的文件",
            IsFolder => "这是一个文件夹",
            TooManyOpen => "打开的文件太多",
            NoSpace or WindowsDiskFull => "磁盘已满",
            OverQuota => "超出磁盘配额",
            FileTooLarge => "文件超过系统允许的大小",
            ReadOnly => "磁盘是只读的",
            NobodyReads => "接收的程序已关闭",
            NameTooLong => "路径太长",
            Circle => "链接绕成了圈",
            _ => "系统报告：" + fault.Message,
        },
        _ => fault.Message,
    };

    /// <summary>Whether part of the name was in an encoding that the system's is not.</summary>
    public static bool IsMisencoded(string path) => path.Contains('\uFFFD', StringComparison.Ordinal);
}
