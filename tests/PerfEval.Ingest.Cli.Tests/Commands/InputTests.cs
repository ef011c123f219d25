using System.Text;

namespace PerfEval.Ingest.Cli.Tests.Commands;

/// <summary>What every command does with its PATHs, and the exit status that comes of it.</summary>
public sealed class InputTests
{
    [Fact]
    public async Task A_path_that_does_not_exist_is_named_and_the_others_are_still_done()
    {
        using var bench = new Workbench();
        var run = await bench.RunAsync("extract", bench.Path("gone.docx"), bench.Write("a.txt", "x"));
        Assert.Equal(ExitStatus.WrongUsage, run.Status);
        Assert.Equal("gone.docx: 找不到这个文件或文件夹\n", run.Error);
        Assert.Single(run.OutputLines);
    }

    [Fact]
    public async Task An_empty_file_is_refused_in_one_line()
    {
        using var bench = new Workbench();
        var run = await bench.RunAsync("extract", bench.Write("空.docx"), bench.Write("a.txt", "x"));
        Assert.Equal(ExitStatus.Refused, run.Status);
        Assert.Equal("空.docx: 未读取：文件是空的（0 字节） [empty-file]\n1 个文件已读取，1 个未读取\n", run.Error);
        Assert.Single(run.OutputLines);
    }

    [Fact]
    public async Task A_folder_without_anything_to_read_says_so()
    {
        using var bench = new Workbench();
        bench.Write("d/case.json", "{}");
        var run = await bench.RunAsync("check", bench.Path("d"));
        Assert.Equal(ExitStatus.Refused, run.Status);
        Assert.Equal("d: 里面没有可读取的文件（读取 .docx .pdf .txt .zip）\n", run.Error);
    }

    [Fact]
    public async Task What_a_reader_refuses_is_named_with_the_readers_reason()
    {
        using var bench = new Workbench();
        var run = await bench.RunAsync("extract", bench.Write("a.pdf", "refuse"));
        Assert.Equal(ExitStatus.Refused, run.Status);
        Assert.StartsWith("a.pdf: 未读取：PDF 文件设有打开密码 [pdf-password]\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Formats_that_cannot_be_read_yet_are_refused_by_name_in_a_folder()
    {
        using var bench = new Workbench();
        foreach (var name in new[] { "a.doc", "b.WPS", "c.rtf", "d.ofd", "e.xlsx", "f.jpg", "g.tif", "h.pptx", "i.rar", "j.xyz", "k" })
            bench.Write("d/" + name, "x");
        var run = await bench.RunAsync("extract", bench.Path("d"));
        Assert.Equal(ExitStatus.Refused, run.Status);
        Assert.Equal(
            """
            d: 里面没有可读取的文件（读取 .docx .pdf .txt .zip）
            d/a.doc: 未读取：旧版或其他格式的文字文档，尚不能读取；请另存为 .docx [not-supported]
            d/b.WPS: 未读取：旧版或其他格式的文字文档，尚不能读取；请另存为 .docx [not-supported]
            d/c.rtf: 未读取：旧版或其他格式的文字文档，尚不能读取；请另存为 .docx [not-supported]
            d/d.ofd: 未读取：OFD 版式文件，尚不能读取；请提供 .docx [not-supported]
            d/e.xlsx: 未读取：电子表格，尚不能读取；请提供 .docx [not-supported]
            d/f.jpg: 未读取：图片，尚不能识别文字；请提供 .docx [not-supported]
            d/g.tif: 未读取：图片，尚不能识别文字；请提供 .docx [not-supported]
            d/h.pptx: 未读取：演示文稿，不能读取 [not-supported]
            d/i.rar: 未读取：此种压缩包不能读取；请改用 .zip [not-supported]
            d/j.xyz: 未读取：不认识的文件类型 .xyz [not-supported]
            d/k: 未读取：没有扩展名，不知是什么文件 [not-supported]
            0 个文件已读取，11 个未读取

            """,
            run.Error);
    }

    [Fact]
    public async Task Hidden_files_lock_files_and_data_are_passed_over_without_a_word()
    {
        using var bench = new Workbench();
        foreach (var name in new[] { ".a.txt", ".git/b.txt", "~$c.docx", "d.json", "e.yaml", "f.md", "g.csv", "h.html", "Thumbs.db", "ok.txt" })
            bench.Write("d/" + name, "x");
        var run = await bench.RunAsync("extract", bench.Path("d"));
        Assert.Equal(ExitStatus.Done, run.Status);
        Assert.Empty(run.Error);
        Assert.Single(run.OutputLines);
    }

    [Fact]
    public async Task A_file_named_on_the_command_line_is_always_tried()
    {
        using var bench = new Workbench();
        var run = await bench.RunAsync("extract", bench.Write("a.doc", "x"), bench.Write(".hidden", "x"), bench.Write("b.json", "x"));
        Assert.Equal(ExitStatus.Done, run.Status);
        Assert.Equal(3, run.OutputLines.Count);
    }

    [Fact]
    public async Task Links_that_lead_in_circles_are_walked_once()
    {
        using var bench = new Workbench();
        bench.Write("d/sub/a.txt", "x");
        Directory.CreateSymbolicLink(bench.Path("d/sub/up"), bench.Path("d"));
        Directory.CreateSymbolicLink(bench.Path("d/twin"), bench.Path("d/sub"));
        File.CreateSymbolicLink(bench.Path("d/dead.txt"), bench.Path("nowhere.txt"));
        var run = await bench.RunAsync("extract", bench.Path("d"));
        Assert.Single(run.OutputLines);
        Assert.StartsWith("d/dead.txt: 未读取：", run.ErrorLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_over_the_limit_of_bytes_is_refused_and_the_limit_is_named()
    {
        using var bench = new Workbench();
        var run = await bench.RunAsync("extract", bench.Write("a.txt", new string('x', 2000)), "--limits", "bytes=1KB");
        Assert.Equal(ExitStatus.Refused, run.Status);
        Assert.StartsWith("a.txt: 未读取：文件大小超过上限 1024 字节。（--limits bytes=…） [limit-file-size]\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_over_the_limit_of_time_is_refused_and_the_others_are_done()
    {
        using var bench = new Workbench();
        var run = await bench.RunAsync("extract", bench.Write("a.txt", "hang"), bench.Write("b.txt", "x"), "--limits", "seconds=1");
        Assert.Equal(ExitStatus.Refused, run.Status);
        Assert.StartsWith("a.txt: 未读取：处理用时超过上限 1 秒。（--limits seconds=…） [limit-time]\n", run.Error, StringComparison.Ordinal);
        Assert.Single(run.OutputLines);
    }

    [Fact]
    public async Task The_limit_of_time_counts_for_what_is_done_with_a_file_after_reading_it()
    {
        using var bench = new Workbench();
        var run = await bench.RunAsync("check", bench.Write("a.txt", "linger"), bench.Write("b.txt", "x"), "--limits", "seconds=1");
        Assert.Equal(ExitStatus.Refused, run.Status);
        Assert.StartsWith("a.txt: 未读取：处理用时超过上限 1 秒。（--limits seconds=…） [limit-time]\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("1 个文件，", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bug_of_ours_is_one_line_with_the_file_and_details_with_v()
    {
        using var bench = new Workbench();
        var file = bench.Write("a.txt", "break");
        var other = bench.Write("b.txt", "x");
        var run = await bench.RunAsync("extract", file, other);
        Assert.Equal(ExitStatus.InternalError, run.Status);
        Assert.Equal("a.txt: 程序内部错误，未能完成此文件：InvalidOperationException: a bug（-v 显示详情）\n1 个文件已读取，1 个未读取\n", run.Error);
        Assert.Single(run.OutputLines);
        Assert.Contains("\n       at ", (await bench.RunAsync("extract", file, "-v")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Control_characters_in_a_file_name_do_not_reach_the_terminal()
    {
        using var bench = new Workbench();
        var run = await bench.RunAsync("extract", bench.Write("a\u001b[2J.txt"));
        Assert.StartsWith("a\\u001b[2J.txt: 未读取：", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Error);
    }

    [Fact]
    public async Task An_archive_is_opened_whatever_it_is_called_and_its_entries_go_by_the_same_rules()
    {
        using var bench = new Workbench();
        var zip = bench.WriteZip(
            "upload.dat",
            ("甲/a.txt", "x"u8.ToArray()),
            ("甲/b.doc", "x"u8.ToArray()),
            ("甲/~$a.docx", "x"u8.ToArray()),
            ("__MACOSX/a.txt", "x"u8.ToArray()),
            ("locked.txt", "x"u8.ToArray()),
            ("empty.txt", []));
        var run = await bench.RunAsync("check", zip, "--format", "json");
        Assert.Equal(ExitStatus.Refused, run.Status);
        Assert.Contains("\"path\":\"upload.dat!甲/a.txt\"", Assert.Single(run.OutputLines), StringComparison.Ordinal);
        Assert.Equal(
            [
                "upload.dat!甲/b.doc: 未读取：旧版或其他格式的文字文档，尚不能读取；请另存为 .docx [not-supported]",
                "upload.dat!locked.txt: 未读取：有密码 [encrypted]",
                "upload.dat!empty.txt: 未读取：文件是空的（0 字节） [empty-file]",
            ],
            run.ErrorLines.Take(3));
    }

    [Fact]
    public async Task An_office_package_is_a_document_and_no_archive_even_when_it_is_called_zip()
    {
        using var bench = new Workbench();
        var package = bench.WriteZip("a.zip", ("[Content_Types].xml", "x"u8.ToArray()), ("word/document.xml", "x"u8.ToArray()));
        var run = await bench.RunAsync("extract", package);
        Assert.Contains("\"path\":\"", Assert.Single(run.OutputLines), StringComparison.Ordinal);
        Assert.DoesNotContain('!', run.Output);
    }

    [Fact]
    public async Task Archives_inside_archives_are_opened_four_deep()
    {
        using var bench = new Workbench();
        var inner = Workbench.Zip(("a.txt", "x"u8.ToArray()));
        for (var depth = 2; depth <= 4; depth++)
            inner = Workbench.Zip(($"{depth}.zip", inner));
        var run = await bench.RunAsync("extract", bench.WriteBytes("four.zip", inner), bench.WriteZip("five.zip", ("5.zip", inner)));
        Assert.Contains("four.zip!4.zip!3.zip!2.zip!a.txt", Assert.Single(run.OutputLines), StringComparison.Ordinal);
        Assert.StartsWith("five.zip!5.zip!4.zip!3.zip!2.zip: 未读取：压缩包套压缩包超过 4 层 [archive-nesting]\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_inflated_is_bounded_over_all_nested_archives_together()
    {
        using var bench = new Workbench();
        var half = Workbench.Zip(("a.txt", Encoding.UTF8.GetBytes(new string('x', 600))));
        var run = await bench.RunAsync("extract", bench.WriteZip("z.zip", ("1.zip", half), ("2.zip", half)), "--limits", "inflated=50");
        Assert.Single(run.OutputLines);
        Assert.StartsWith("z.zip!2.zip: 未读取：解压后过大（--limits inflated=…） [limit-inflated]\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_archive_that_cannot_be_opened_is_refused_and_the_others_are_done()
    {
        using var bench = new Workbench();
        var whole = Workbench.Zip(("a.txt", "x"u8.ToArray()));
        var run = await bench.RunAsync("extract", bench.WriteBytes("cut.zip", whole[..^8]), bench.WriteZip("outer.zip", ("in.zip", whole[..^8])), bench.Write("b.txt", "x"));
        Assert.Equal(ExitStatus.Refused, run.Status);
        Assert.Equal(
            ["cut.zip: 未读取：压缩包已损坏 [damaged-archive]", "outer.zip!in.zip: 未读取：压缩包已损坏 [damaged-archive]"],
            run.ErrorLines.Take(2));
        Assert.Single(run.OutputLines);
    }

    [Fact]
    public async Task A_zip_called_docx_that_is_no_office_package_is_one_file_for_the_reader_to_judge()
    {
        using var bench = new Workbench();
        var run = await bench.RunAsync("extract", bench.WriteZip("a.docx", ("a.txt", "x"u8.ToArray())), bench.WriteZip("b.docx", ("word/document.xml", "x"u8.ToArray())));
        Assert.Equal(2, run.OutputLines.Count);
        Assert.DoesNotContain('!', run.Output);
    }

    [Fact]
    public async Task An_archive_without_anything_to_read_says_so()
    {
        using var bench = new Workbench();
        var run = await bench.RunAsync("extract", bench.WriteZip("z.zip", ("case.json", "{}"u8.ToArray())));
        Assert.Equal(ExitStatus.Refused, run.Status);
        Assert.StartsWith("z.zip: 未读取：压缩包里没有可读取的文件 [archive-empty]\n", run.Error, StringComparison.Ordinal);
    }

    public static TheoryData<string[], ExitStatus> Precedence => new()
    {
        { ["clean"], ExitStatus.Done },
        { ["finding"], ExitStatus.Findings },
        { ["finding", "refuse"], ExitStatus.Refused },
        { ["finding", "refuse", "gone"], ExitStatus.WrongUsage },
        { ["finding", "refuse", "gone", "break"], ExitStatus.InternalError },
    };

    [Theory]
    [MemberData(nameof(Precedence))]
    public async Task Where_several_hold_the_status_is_1_then_2_then_4_then_3(string[] inputs, ExitStatus status)
    {
        using var bench = new Workbench();
        bench.Write("clean", "x");
        bench.Write("finding", "PE401 error 不符");
        bench.Write("refuse", "refuse");
        bench.Write("break", "break");
        var run = await bench.RunAsync(["check", .. inputs.Select(bench.Path)]);
        Assert.Equal(status, run.Status);
    }
}
