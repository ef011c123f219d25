using System.Runtime.Versioning;

namespace PerfEval.Ingest.Cli.Tests.Packaging;

[SupportedOSPlatform("linux")]
public sealed class NativeProgramTests(NativeProgram program) : IClassFixture<NativeProgram>
{
    [Theory]
    [InlineData("extract")]
    [InlineData("tables")]
    [InlineData("check")]
    [InlineData("explain")]
    [InlineData("layouts")]
    public async Task It_writes_of_the_whole_corpus_what_the_program_with_all_commands_writes(string command)
    {
        string[] arguments = [command, "corpus"];
        var native = await program.RunAsync(arguments);
        var (status, output, error) = await WholeProgram.RunAsync(command, Path.Combine(Repository.Root, "corpus"));
        Assert.Equal(status, native.Status);
        Assert.NotEmpty(native.Output);
        Assert.Equal(WithoutFolder(output), native.Output);
        Assert.Equal(WithoutFolder(error), native.Error);
    }

    [Theory]
    [InlineData("extract", "--help")]
    [InlineData("tables", "--help")]
    [InlineData("check", "--help", "--lang", "en")]
    [InlineData("explain", "--help")]
    [InlineData("layouts", "--help")]
    [InlineData("evaluate", "--help")]
    [InlineData("debug", "--help")]
    [InlineData("check")]
    [InlineData("check", "--no-such-option")]
    [InlineData("extract", "missing.docx", "--lang", "en")]
    [InlineData("check", "corpus/national-standard", "--select", "PE999")]
    [InlineData("check", "corpus/national-standard", "--profile", "nowhere")]
    [InlineData("check", "corpus/national-standard", "--schemas", "docs")]
    public async Task It_answers_each_of_its_commands_as_the_program_with_all_commands_does(params string[] arguments)
    {
        var native = await program.RunAsync(arguments);
        var (status, output, error) = await WholeProgram.RunAsync([.. arguments.Select(a => a.StartsWith("corpus/", StringComparison.Ordinal) || a == "docs" ? Path.Combine(Repository.Root, a) : a)]);
        Assert.Equal((status, WithoutFolder(output), WithoutFolder(error)), native);
    }

    [Fact]
    public async Task Everything_else_is_done_by_the_program_beside_it_with_the_same_arguments_streams_and_status()
    {
        var whole = Path.Combine(program.Folder, "perfeval-full");
        await File.WriteAllTextAsync(whole, "#!/bin/sh\nprintf '[%s]' \"$@\"\necho err >&2\nexit 42\n", TestContext.Current.CancellationToken);
        File.SetUnixFileMode(whole, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            Assert.Equal((42, "[load][报 告/][--db][sqlite:a b.db][]", "err\n"), await program.RunAsync("load", "报 告/", "--db", "sqlite:a b.db", ""));
            Assert.Equal((42, "[--version]", "err\n"), await program.RunAsync("--version"));
            Assert.Equal(42, (await program.RunAsync()).Status);
        }
        finally
        {
            File.Delete(whole);
        }
    }

    [Fact]
    public async Task Without_the_program_beside_it_it_says_what_is_missing()
    {
        var (status, output, error) = await program.RunAsync("load", "reports");
        Assert.Equal((1, ""), (status, output));
        Assert.Contains("perfeval-full", error, StringComparison.Ordinal);
    }

    private static string WithoutFolder(string text) => text.Replace(Repository.Root.TrimEnd('/') + "/", "", StringComparison.Ordinal);
}
