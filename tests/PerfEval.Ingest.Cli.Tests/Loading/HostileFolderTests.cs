using System.Diagnostics;

namespace PerfEval.Ingest.Cli.Tests.Loading;

/// <summary>What a folder may hold beside files that can be read, by mischance or by malice.</summary>
public sealed class HostileFolderTests
{
    [Fact]
    public async Task A_pipe_named_on_the_command_line_is_refused_too()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "A pipe with a name is a file on Linux only.");
        using var bench = new Workbench();
        await ShellAsync("mkfifo \"$0/管.txt\"", bench.Folder);
        var run = await bench.RunAsync("load", bench.Path("管.txt"), "--db", bench.Url(), "--in-process");
        Assert.StartsWith("发现 1 个文件 = 新装入 0 + 已在库中 0 + 未装入 1\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_to_nowhere_is_told_once_in_the_users_language()
    {
        using var bench = new Workbench();
        Directory.CreateDirectory(bench.Path("in"));
        File.CreateSymbolicLink(bench.Path("in/断.txt"), bench.Path("没有.txt"));
        var run = await bench.LoadAsync("--quarantine", bench.Path("q"));
        Assert.Equal(["in/断.txt: 未读取：文件不在了，或是一个失效的链接 [file-gone]"], run.ErrorLines);
    }

    [Fact]
    public async Task A_name_in_another_encoding_is_said_to_be_one()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Names of any bytes are to be had on Linux only.");
        using var bench = new Workbench();
        bench.Write("in/a.txt", "evaluation 林区防火");
        await ShellAsync("cd \"$0/in\" && printf x > \"$(printf '\\261\\250.txt')\" && mkdir \"$(printf '\\315\\374')\"", bench.Folder);
        var run = await bench.LoadAsync();
        await ShellAsync("rm -r \"$0/in\"", bench.Folder);
        Assert.StartsWith("发现 3 个文件 = 新装入 1 + 已在库中 0 + 未装入 2\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, run.ErrorLines.Count(l => l.Contains("名称不是 UTF-8 编码（显示为乱码），打不开；请先改名再装入", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_file_that_several_paths_lead_to_is_found_once()
    {
        using var bench = new Workbench();
        bench.Write("in/a.txt", "evaluation 林区防火");
        bench.Write("in/b.txt", "refuse");
        bench.WriteZip("in/c.zip", ("c.txt", "evaluation 校舍修缮"u8.ToArray()));
        var roundabout = Path.Combine(bench.Path("in"), "..", "in") + "/";
        var run = await bench.LoadAsync(bench.Path("in") + "/", roundabout, bench.Path("in/a.txt"), Path.GetRelativePath(Environment.CurrentDirectory, bench.Path("in")));
        Assert.StartsWith("发现 3 个文件 = 新装入 2 + 已在库中 0 + 未装入 1\n", run.Output, StringComparison.Ordinal);
        Assert.Single(run.ErrorLines);

        await bench.RunAsync("load", roundabout, "--db", bench.Url(), "--in-process");
        Assert.Equal(
            [bench.Path("in/a.txt"), bench.Path("in/b.txt"), bench.Path("in/c.zip!c.txt")],
            await bench.QueryAsync("SELECT path FROM submission_paths ORDER BY path"));
    }

    [Fact]
    public async Task Of_what_cannot_be_got_out_of_an_archive_the_archive_is_copied_aside_once()
    {
        using var bench = new Workbench();
        bench.WriteZip("in/甲/弹.zip", ("locked一.txt", "1"u8.ToArray()), ("locked二.txt", "2"u8.ToArray()), ("三.txt", "evaluation 林区防火"u8.ToArray()));
        var run = await bench.LoadAsync("--quarantine", bench.Path("q"));
        Assert.StartsWith("发现 3 个文件 = 新装入 1 + 已在库中 0 + 未装入 2\n", run.Output, StringComparison.Ordinal);
        Assert.Equal([bench.Path("q/弹.zip")], Directory.EnumerateFiles(bench.Path("q"), "*", SearchOption.AllDirectories));
        Assert.Equal(await File.ReadAllBytesAsync(bench.Path("in/甲/弹.zip"), TestContext.Current.CancellationToken), await File.ReadAllBytesAsync(bench.Path("q/弹.zip"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_same_content_in_a_later_batch_counts_as_loaded_once()
    {
        using var bench = new Workbench();
        for (var i = 0; i < 204; i++)
            bench.Write($"in/{i:000}.txt", $"evaluation 林区防火 {i}");
        bench.Write("in/末.txt", "evaluation 林区防火 0");
        var run = await bench.LoadAsync("--no-crosscheck");
        Assert.StartsWith("发现 205 个文件 = 新装入 204 + 已在库中 1 + 未装入 0\n新装入：自评 204 份，", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_database_is_said_to_be_none()
    {
        using var bench = new Workbench();
        bench.Write("in/a.txt", "evaluation 林区防火");
        bench.Write("w.db", "这不是数据库，只是一个名字像数据库的文件，而且长得足以被当作文件头来读。");
        var run = await bench.LoadAsync();
        Assert.Equal(ExitStatus.InternalError, run.Status);
        Assert.Equal(["perfeval: sqlite:w.db 用不了：这个文件不是数据库（SQLite Error 26: 'file is not a database'）"], run.ErrorLines);
    }

    private static async Task ShellAsync(string script, string folder)
    {
        using var shell = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", script, folder]))!;
        await shell.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, shell.ExitCode);
    }
}
