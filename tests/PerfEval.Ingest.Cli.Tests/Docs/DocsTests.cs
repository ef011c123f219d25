using PerfEval.Ingest.Cli.Help;

namespace PerfEval.Ingest.Cli.Tests.Docs;

/// <summary>What holds for every page of docs/.</summary>
public sealed class DocsTests
{
    public static TheoryData<string> Pages => [.. DocPage.Names];

    /// <summary>They read the corpus or nothing, and write nothing.</summary>
    private static readonly string[] ReadOnly = ["check", "explain", "layouts", "rules", "evaluate"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Beside_a_page_lies_the_Chinese_one_with_the_same_headings_and_code(string page)
    {
        var english = DocPage.Read(page);

        Assert.Equal(english.Headings, english.Chinese.Headings);
        Assert.Equal(english.Fences, english.Chinese.Fences);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_leads_to_a_file(string page) =>
        Assert.All(
            new[] { DocPage.Read(page), DocPage.Read(page).Chinese },
            p => Assert.All(p.Links, l => Assert.True(Path.Exists(Path.Combine(DocPage.Folder, l)), $"{p.Name} links to {l}, which is not there.")));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_command_line_is_one_that_the_program_takes(string page)
    {
        var messages = new Messages(english: true);
        var root = PerfEvalApp.CreateRoot(Engine.Default, messages, Terminal.None, new HelpPage(messages));
        Assert.All(DocPage.Read(page).Commands, c => Assert.Equal((string.Join(' ', c), ""), (string.Join(' ', c), string.Join(' ', root.Parse(c).Errors.Select(e => e.Message)))));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Commands_that_only_read_the_corpus_do_so(string page)
    {
        // Those with data of the reader's own run in order, in ExtendingTests.
        var commands = DocPage.Read(page).Commands.Where(c => ReadOnly.Contains(c[0], StringComparer.Ordinal) && !c.Contains("--schemas", StringComparer.Ordinal) && !c.Any(w => w.EndsWith(".txt", StringComparison.Ordinal)));
        foreach (var command in commands)
        {
            var (status, _, error) = await WholeProgram.RunAsync([.. command.Select(w => w.StartsWith("corpus/", StringComparison.Ordinal) ? Path.Combine(Repository.Root, w) : w)]);
            Assert.True(status is (int)ExitStatus.Done or (int)ExitStatus.Findings, $"{string.Join(' ', command)}: {error}");
        }
    }
}
