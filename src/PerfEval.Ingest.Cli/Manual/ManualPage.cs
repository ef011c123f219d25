using System.CommandLine;
using PerfEval.Ingest.Cli.Help;

namespace PerfEval.Ingest.Cli.Manual;

/// <summary>perfeval(1): made of what the commands say of themselves, with what is true of all of them.</summary>
internal sealed class ManualPage(Messages messages, RootCommand root)
{
    public override string ToString()
    {
        var page = new Roff().Title("perfeval", $"perfeval {ProgramVersion.Text}");
        page.Section(Of("名称", "NAME")).Paragraph(Of("perfeval - 读取、校验并存入预算绩效自评材料", "perfeval - reads, checks and stores China's budget performance self-evaluations"));
        page.Section(Of("概要", "SYNOPSIS")).Paragraph(Of("perfeval 命令 [参数] [选项]\nperfeval 命令 --help", "perfeval COMMAND [ARGUMENTS] [OPTIONS]\nperfeval COMMAND --help"));
        page.Section(Of("说明", "DESCRIPTION"));
        foreach (var paragraph in ManualText.Description(messages))
            page.Paragraph(paragraph);
        page.Section(Of("命令", "COMMANDS"));
        foreach (var command in root.Subcommands.Where(c => !c.Hidden))
            Write(command, page);
        page.Section(Of("通用选项", "COMMON OPTIONS"));
        foreach (var option in root.Options.Where(o => !o.Hidden))
            Write(option, page);
        Items(page, Of("退出状态", "EXIT STATUS"), ManualText.ExitStatus(messages));
        Items(page, Of("环境变量", "ENVIRONMENT"), ManualText.Environment(messages));
        Items(page, Of("文件", "FILES"), ManualText.Files(messages));
        page.Section(Of("示例", "EXAMPLES"));
        foreach (var (what, lines) in ManualText.Examples(messages))
            page.Paragraph(what).Verbatim(lines);
        page.Section(Of("另见", "SEE ALSO")).Paragraph(Of("perfeval rules，perfeval rules PE401：规则及其说明。\nperfeval doctor：本机和数据仓库是否齐备。", "perfeval rules and perfeval rules PE401 explain the rules.\nperfeval doctor says whether machine and warehouse have what is needed."));
        return page.ToString();
    }

    private string Of(string chinese, string english) => messages.Of(chinese, english);

    private void Write(Command command, Roff page)
    {
        page.Subsection($"{HelpPage.FullName(command)} {(command as PageCommand)?.Usage}".TrimEnd()).Paragraph(command.Description ?? "");
        foreach (var argument in command.Arguments.Where(a => !string.IsNullOrEmpty(a.Description)))
            page.Item(argument.Name, argument.Description!);
        foreach (var option in command.Options.Where(o => o is { Hidden: false, Recursive: false }))
            Write(option, page);
        if (command is PageCommand { Examples: var examples, Notes: var notes })
        {
            if (notes is not null)
                page.Paragraph(notes);
            page.Paragraph(Of("示例：", "Examples:")).Verbatim(examples);
        }

        foreach (var below in command.Subcommands.Where(c => !c.Hidden))
            Write(below, page);
    }

    private static void Write(Option option, Roff page)
    {
        var (names, description) = HelpPage.Row(option);
        page.Item(names, description);
    }

    private static void Items(Roff page, string heading, IEnumerable<(string Term, string Text)> items)
    {
        page.Section(heading);
        foreach (var (term, text) in items)
            page.Item(term, text);
    }
}
