using System.Text;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Review.Sources.Files;
using PerfEval.Ingest.Review.Tests.Serving;

namespace PerfEval.Ingest.Review.Tests.Sources.Files;

public class SourceStoreTests(LoadedCorpus corpus)
{
    private static readonly byte[] Text = Encoding.UTF8.GetBytes("一、项目概况\n全年执行数 86.5 万元。\n");

    [Fact]
    public async Task A_file_that_lies_where_it_was_is_found()
    {
        await using var bench = await SourceBench.LoadAsync(corpus, [("a.txt", Text)]);
        var found = await ReadAsync(bench, "a.txt");
        Assert.Null(found.Problem);
        Assert.Equal(Text, found.Content.ToArray());
    }

    [Fact]
    public async Task A_file_that_was_kept_is_found_though_it_is_gone_from_the_folder()
    {
        await using var bench = await SourceBench.LoadAsync(corpus, [("a.txt", Text)], ["--keep-source"]);
        File.Delete(bench.PathOf("a.txt"));
        Assert.Equal(Text, (await ReadAsync(bench, "a.txt")).Content.ToArray());
    }

    [Fact]
    public async Task A_file_that_is_gone_is_told_with_its_path_and_the_way_to_have_it_back()
    {
        await using var bench = await SourceBench.LoadAsync(corpus, [("a.txt", Text)]);
        File.Delete(bench.PathOf("a.txt"));
        var found = await ReadAsync(bench, "a.txt");
        Assert.Equal(0, found.Content.Length);
        Assert.Equal($"原件没有保存在库里，原来的位置也找不到内容相同的文件。{bench.PathOf("a.txt")}：文件不在了。把原件放回原处，或用 load --keep-source 重新装入，就能在这里看到。", found.Problem);
    }

    [Theory]
    [InlineData("全年执行数 86.5 万元。")]
    [InlineData("一、项目概况\n全年执行数 96.5 万元。\n")]
    public async Task Another_file_under_the_same_path_is_never_given(string other)
    {
        await using var bench = await SourceBench.LoadAsync(corpus, [("a.txt", Text)]);
        await File.WriteAllTextAsync(bench.PathOf("a.txt"), other, TestContext.Current.CancellationToken);
        var found = await ReadAsync(bench, "a.txt");
        Assert.Equal(0, found.Content.Length);
        Assert.Contains("内容与装入时不同", found.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_moved_is_found_where_a_later_load_found_it()
    {
        await using var bench = await SourceBench.LoadAsync(corpus, [("a.txt", Text)]);
        Directory.CreateDirectory(bench.PathOf("后来"));
        File.Move(bench.PathOf("a.txt"), bench.PathOf("后来/b.txt"));
        await LoadedCorpus.LoadAsync(bench.Url, [bench.Folder]);
        Assert.Equal(Text, (await ReadAsync(bench, "a.txt")).Content.ToArray());
    }

    [Fact]
    public async Task An_entry_of_an_archive_and_of_an_archive_in_it_is_found()
    {
        var other = Encoding.UTF8.GetBytes("二、绩效分析\n完成率 98%。\n");
        await using var bench = await SourceBench.LoadAsync(corpus, [("报送!2023.zip", SmallFiles.Zip(("甲/a.txt", Text), ("乙.zip", SmallFiles.Zip(("b.txt", other)))))]);
        Assert.Equal(Text, (await ReadAsync(bench, "!甲/a.txt")).Content.ToArray());
        Assert.Equal(other, (await ReadAsync(bench, "!乙.zip!b.txt")).Content.ToArray());
    }

    [Fact]
    public async Task Of_entries_with_one_name_the_one_with_the_content_is_meant()
    {
        var other = Encoding.UTF8.GetBytes("一、项目概况\n全年执行数 90 万元。\n");
        await using var bench = await SourceBench.LoadAsync(corpus, [("a.zip", SmallFiles.Zip(("a.txt", other), ("a.txt", Text)))]);
        await using var context = bench.Warehouse.Context();
        foreach (var row in context.Submissions.ToList())
        {
            var found = await bench.Store.ReadAsync(SubmissionFile.Of(row), TestContext.Current.CancellationToken);
            Assert.Null(found.Problem);
        }
    }

    [Fact]
    public async Task An_archive_that_no_longer_has_the_entry_is_told()
    {
        await using var bench = await SourceBench.LoadAsync(corpus, [("a.zip", SmallFiles.Zip(("a.txt", Text)))]);
        await File.WriteAllBytesAsync(bench.PathOf("a.zip"), SmallFiles.Zip(("b.txt", Text)), TestContext.Current.CancellationToken);
        Assert.Contains("压缩包里没有这个文件", (await ReadAsync(bench, "!a.txt")).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_above_the_limit_is_not_opened()
    {
        await using var bench = await SourceBench.LoadAsync(corpus, [("a.txt", Text)], limits: ReadingLimits.Default with { MaxFileBytes = 10 });
        Assert.Equal("文件大小超过上限，没有打开。", (await ReadAsync(bench, "a.txt")).Problem);
    }

    [Fact]
    public async Task What_was_kept_and_is_damaged_is_not_given()
    {
        await using var bench = await SourceBench.LoadAsync(corpus, [("a.txt", Text)], ["--keep-source"]);
        await using (var connection = await bench.Warehouse.ConnectAsync(TestContext.Current.CancellationToken))
        {
            var command = connection.CreateCommand();
            command.CommandText = "UPDATE documents SET source = x'0102030405'";
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal("库里保存的原件已损坏，与登记的内容不符，不予显示。", (await ReadAsync(bench, "a.txt")).Problem);
    }

    private static async Task<SourceBytes> ReadAsync(SourceBench bench, string ending) =>
        await bench.Store.ReadAsync(await bench.FileAsync(ending), TestContext.Current.CancellationToken);
}
