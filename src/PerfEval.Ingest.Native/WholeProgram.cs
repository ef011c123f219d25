using System.Runtime.InteropServices;
using PerfEval.Ingest.Cli;

namespace PerfEval.Ingest.Native;

/// <summary>The program with all commands, which lies beside this one.</summary>
internal static partial class WholeProgram
{
    public const string Name = "perfeval-full";

    /// <summary>This process becomes that program: same arguments, streams, terminal, signals and number.</summary>
    /// <returns>Only where it cannot: an <see cref="ExitStatus"/>, and why is told.</returns>
    public static int Become(string[] args)
    {
        var path = Path.Combine(AppContext.BaseDirectory, Name);
        _ = Replace(path, [path, .. args, null]);
        var messages = new Messages(CommonOptions.AsksForEnglish(args));
        var why = Marshal.GetPInvokeErrorMessage(Marshal.GetLastPInvokeError());
        Console.Error.Write("perfeval: " + messages.Of($"无法启动 {path}（{why}）；除读取文件的命令外都由它执行", $"{path} cannot be started ({why}); it does everything but the commands that read files") + "\n");
        return (int)ExitStatus.InternalError;
    }

    [LibraryImport("libc", EntryPoint = "execv", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int Replace(string path, string?[] arguments);
}
