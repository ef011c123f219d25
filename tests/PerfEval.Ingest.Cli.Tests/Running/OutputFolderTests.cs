using PerfEval.Ingest.Cli.Running;

namespace PerfEval.Ingest.Cli.Tests.Running;

public sealed class OutputFolderTests
{
    private static readonly string Root = Path.GetFullPath("out");

    [Theory]
    [InlineData("a.docx", "a.docx.json")]
    [InlineData("乡/a.docx", "乡/a.docx.json")]
    [InlineData("z.zip!in/a.docx", "z.zip!in/a.docx.json")]
    [InlineData("../../etc/passwd", "etc/passwd.json")]
    [InlineData("..\\..\\a.txt", "a.txt.json")]
    [InlineData("/etc/passwd", "etc/passwd.json")]
    [InlineData("C:\\x.txt", "C_/x.txt.json")]
    [InlineData("./a//b.txt", "a/b.txt.json")]
    [InlineData("a\u001b\n.txt", "a__.txt.json")]
    [InlineData("NUL.txt", "_NUL.txt.json")]
    [InlineData("com1.txt", "_com1.txt.json")]
    [InlineData("dots... ", "dots.json")]
    [InlineData("..", "_.json")]
    [InlineData("", "_.json")]
    public void Nothing_is_ever_named_outside_the_folder(string source, string path) =>
        Assert.Equal(Path.Combine(Root, path), new OutputFolder("out").Reserve(source, ".json"));

    [Fact]
    public void A_name_given_before_gets_a_number_even_when_only_the_case_differs()
    {
        var folder = new OutputFolder("out");
        Assert.Equal(
            ["a.txt.json", "A.txt-2.json", "a.txt-3.json"],
            new[] { "a.txt", "A.txt", "a.txt" }.Select(s => Path.GetRelativePath(Root, folder.Reserve(s, ".json"))));
    }

    [Fact]
    public void A_folder_where_a_file_is_and_a_file_where_a_folder_is_step_aside()
    {
        var folder = new OutputFolder("out");
        Assert.Equal(
            ["x.json", "x.json-2/a.json", "y.json/a.json", "y-2.json"],
            new[] { "x", "x.json/a", "y.json/a", "y" }.Select(s => Path.GetRelativePath(Root, folder.Reserve(s, ".json"))));
    }

    [Fact]
    public void A_name_given_many_thousand_times_is_counted_on_from_the_last()
    {
        var folder = new OutputFolder("out");
        var last = Enumerable.Range(0, 40_000).Select(_ => folder.Reserve("a.docx", ".json")).ToList()[^1];
        Assert.Equal("a.docx-40000.json", Path.GetRelativePath(Root, last));
    }

    [Fact]
    public void A_name_too_long_for_a_file_system_is_cut()
    {
        var name = Path.GetFileName(new OutputFolder("out").Reserve(new string('长', 300) + ".docx", ".json"));
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(name), 200, 250);
    }

    [Fact]
    public void Folders_too_many_for_a_path_are_cut_and_their_files_kept_apart()
    {
        var folder = new OutputFolder("out");
        var deep = string.Concat(Enumerable.Repeat("很深/", 3_000));
        var (one, two) = (folder.Reserve(deep + "a.docx", ".json"), folder.Reserve(deep + "b/a.docx", ".json"));
        Assert.EndsWith("/很深/a.docx.json", one, StringComparison.Ordinal);
        Assert.EndsWith("/很深/a.docx-2.json", two, StringComparison.Ordinal);
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(two), 1_900, 3_000);
    }
}
