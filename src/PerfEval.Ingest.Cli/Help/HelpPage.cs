using System.CommandLine;
using System.CommandLine.Invocation;
using PerfEval.Ingest.Exports;

namespace PerfEval.Ingest.Cli.Help;

/// <summary>The help of a command, in the program's language: usage, arguments, options, examples, exit status.</summary>
internal sealed class HelpPage(Messages messages) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command, parseResult.InvocationConfiguration.Output);
        return (int)ExitStatus.Done;
    }

    public void Write(Command command, TextWriter to)
    {
        to.Write(command.Description + "\n");
        Heading(to, messages.Of("用法", "Usage"));
        to.Write($"  {FullName(command)} {(command is PageCommand page ? page.Usage : messages.Of("命令 [选项]", "COMMAND [OPTIONS]"))}\n");
        Rows(to, messages.Of("命令", "Commands"), command.Subcommands.Where(c => !c.Hidden).Select(c => (c.Name, c.Description ?? "")));
        Rows(to, messages.Of("参数", "Arguments"), command.Arguments.Select(a => (a.Name, a.Description ?? "")));
        Rows(to, messages.Of("选项", "Options"), command.Options.Where(o => !o.Hidden).Select(Row));
        if (Ancestors(command).LastOrDefault() is { } root)
            Rows(to, messages.Of("通用选项", "Common options"), root.Options.Where(o => o.Recursive && !o.Hidden).Select(Row));
        if (command is PageCommand { Examples: var examples, Notes: var notes })
        {
            Heading(to, messages.Of("示例", "Examples"));
            foreach (var example in examples)
                to.Write($"  {example}\n");
            if (notes is not null)
                to.Write($"\n{notes}\n");
        }

        Heading(to, messages.Of("退出状态", "Exit status"));
        to.Write(messages.Of(
            "  0 完成　1 程序内部错误　2 用法错误，或参数所指不存在　3 有达到 --fail-level 的问题\n  4 已完成，但有文件未能读取，或参数里没有可读取的文件（同时成立时按 1、2、4、3 取先者）\n",
            "  0 done  1 internal error  2 wrong usage, or an argument that does not exist  3 findings at or above --fail-level\n  4 finished, but files were refused or an argument holds nothing to read (where several hold: 1, 2, 4, 3)\n"));
    }

    /// <summary>perfeval check, perfeval db status.</summary>
    public static string FullName(Command command) =>
        string.Join(' ', Ancestors(command).Reverse().Append(command).Select(c => c is RootCommand ? "perfeval" : c.Name));

    private static IEnumerable<Command> Ancestors(Command command)
    {
        for (var parent = command.Parents.OfType<Command>().FirstOrDefault(); parent is not null; parent = parent.Parents.OfType<Command>().FirstOrDefault())
            yield return parent;
    }

    /// <summary>-v, --verbose and what is said of it.</summary>
    public static (string Names, string Description) Row(Option option)
    {
        var names = option.Aliases.Append(option.Name).Where(n => n is not ("-?" or "/?" or "/h")).OrderBy(n => n.Length);
        return (string.Join(", ", names) + (option.HelpName is { } value ? " " + value : ""), option.Description ?? "");
    }

    private void Heading(TextWriter to, string heading) => to.Write($"\n{heading}{messages.Of("：", ":")}\n");

    private void Rows(TextWriter to, string heading, IEnumerable<(string Left, string Right)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
            return;
        Heading(to, heading);
        var width = Math.Min(all.Max(r => DisplayWidth.Of(r.Left)), 34);
        foreach (var (left, right) in all)
        {
            var lines = right.Split('\n');
            var fits = DisplayWidth.Of(left) <= width;
            to.Write($"  {DisplayWidth.Pad(left, width)}  {(fits ? lines[0] : "")}\n");
            foreach (var line in fits ? lines.Skip(1) : lines)
                to.Write($"  {new string(' ', width)}  {line}\n");
        }
    }
}
