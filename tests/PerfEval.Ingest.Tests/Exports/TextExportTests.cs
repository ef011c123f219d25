using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Exports;
using PerfEval.Ingest.Rules;

namespace PerfEval.Ingest.Tests.Exports;

public sealed class TextExportTests
{
    [Fact]
    public void A_finding_is_printed_as_a_compiler_does_with_its_operands_below() => Assert.Equal(
        """
        甲/自评表.docx:表2 行5 列4: PE401 error 总分94分，各项得分之和为93分。
            总分：「94」（表2 行5 列4）
            得分：「83」（表2 行4 列4）

        """,
        Printed("甲/自评表.docx", Samples.Finding));

    [Fact]
    public void Colours_wrap_the_severity_only() => Assert.Contains(
        ": PE401 \u001b[31merror\u001b[0m 总分94分",
        Printed("a.docx", Samples.Finding, colour: true),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("\u001b]0;pwned\u0007.docx", "\\u001b]0;pwned\\u0007.docx:")]
    [InlineData("a\nb.docx", "a\\u000ab.docx:")]
    [InlineData("a\u202exslx.docx", "a\\u202exslx.docx:")]
    [InlineData("a\u009b31m.docx", "a\\u009b31m.docx:")]
    public void Escape_sequences_in_a_file_name_are_shown_and_not_obeyed(string path, string shown) =>
        Assert.StartsWith(shown, Printed(path, Samples.Finding), StringComparison.Ordinal);

    [Fact]
    public void Escape_sequences_in_the_document_never_reach_the_terminal()
    {
        var hostile = Samples.Finding with
        {
            Message = "总分\u001b[2J",
            Evidence = [new("得\u0007分", "9\u001b[31m4", new() { Part = "textbox \u001b" })],
        };
        Assert.DoesNotContain(Printed("a.docx", hostile), c => char.IsControl(c) && c != '\n');
    }

    [Fact]
    public void A_long_excerpt_is_cut() => Assert.Contains(
        $"「{new string('长', 120)}…」",
        Printed("a.txt", Samples.Finding with { Evidence = [new(null, new string('长', 500), new() { Line = 7 })] }),
        StringComparison.Ordinal);

    [Fact]
    public void The_line_of_the_source_is_shown_with_carets_under_the_operand() => Assert.Equal(
        """
        a.docx:表2 行5 列4: PE401 error 总分94分，各项得分之和为93分。
            总分 │ 100 │ 94 │ 无
                         ^^
            总分：「94」（表2 行5 列4）
            得分：「83」（表2 行4 列4）

        """,
        Printed("a.docx", Samples.Finding with { Excerpt = new("总分 │ 100 │ 94 │ 无", 11, 2) }));

    [Theory]
    [InlineData("总分94分", 2, 3, 4, 4)] // Chinese characters take two columns
    [InlineData("Ａ１％94%", 3, 3, 6, 3)] // and full-width signs
    [InlineData("𠮷野94分", 3, 3, 4, 4)] // beyond the basic plane too
    [InlineData("📄94分", 2, 3, 2, 4)]
    [InlineData("éa‍94", 4, 2, 2, 2)] // marks and joiners take none
    [InlineData("a94", 2, 2, 7, 2)] // shown as \u001b
    [InlineData("94‮", 0, 3, 0, 8)]
    [InlineData("94", 0, 2, 0, 2)]
    public void Carets_stand_under_the_operand_as_a_terminal_shows_it(string line, int start, int length, int blanks, int carets) =>
        Assert.Contains(
            $"\n    {SafeText.ForTerminal(line)}\n    {new string(' ', blanks)}{new string('^', carets)}\n",
            Printed("a.docx", Samples.Finding with { Excerpt = new(line, start, length) }),
            StringComparison.Ordinal);

    [Fact]
    public void An_operand_that_could_not_be_made_out_has_no_carets()
    {
        var printed = Printed("a.docx", Samples.Finding with { Excerpt = new("指标 │  │ 得分", 5, 0) });
        Assert.Contains("\n    指标 │  │ 得分\n    总分：", printed, StringComparison.Ordinal);
        Assert.DoesNotContain('^', printed);
    }

    [Fact]
    public void An_empty_line_is_not_shown() => Assert.Equal(
        Printed("a.docx", Samples.Finding),
        Printed("a.docx", Samples.Finding with { Excerpt = new("", 0, 0) }));

    [Theory]
    [InlineData("得分\u001b[31m94")]
    [InlineData("得分\u009b2J94")]
    [InlineData("得分\u202e94")]
    [InlineData("得分\u2028PE401 error 伪造的一行")]
    [InlineData("得分\r94")]
    [InlineData("得分\ud80094")]
    [InlineData("得分\u0000\u0008\u007f94")]
    public void What_a_document_says_reaches_the_terminal_as_text_only(string line)
    {
        var printed = Printed("a.docx", Samples.Finding with { Excerpt = new(line, 0, line.Length), Message = line, Evidence = [new(line, line, new() { Part = line })] });
        Assert.DoesNotContain(printed, c => (char.IsControl(c) && c != '\n') || char.IsSurrogate(c) || c is '\u202e' or '\u2028');
        Assert.Equal(4, printed.Count(c => c == '\n'));
    }

    public static TheoryData<Location, string> Places => new()
    {
        { new() { Page = 1, Block = 9, Table = 2, Row = 4, Column = 3 }, "第1页 表2 行5 列4" },
        { new() { Table = 2, Row = 4, Column = 3 }, "表2 行5 列4" },
        { new() { Line = 12, Block = 11 }, "第12行" },
        { new() { Line = 12, Table = 1, Row = 0, Column = 0 }, "第12行 表1 行1 列1" },
        { new() { Block = 4 }, "第5段" },
        { new() { Part = "footnote 3" }, "脚注3" },
        { new() { Part = "header", Block = 0 }, "页眉 第1段" },
        { new() { Part = "altchunk 2" }, "altchunk 2" },
        { new(), "" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void Places_are_counted_from_one(Location at, string words) => Assert.Equal(words, LocationText.Describe(at));

    private static string Printed(string path, Finding finding, bool colour = false)
    {
        using var writer = new StringWriter();
        TextExport.Write(writer, path, [finding], colour);
        return writer.ToString();
    }
}
