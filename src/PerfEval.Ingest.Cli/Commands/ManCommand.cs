using System.CommandLine;
using PerfEval.Ingest.Cli.Help;
using PerfEval.Ingest.Cli.Manual;
using PerfEval.Ingest.Cli.Running;

namespace PerfEval.Ingest.Cli.Commands;

/// <summary><c>perfeval man</c>: the manual page, made of the commands themselves.</summary>
internal static class ManCommand
{
    public static Command Create(Composition composition, RootCommand root)
    {
        var messages = composition.Messages;
        var command = new PageCommand("man", messages.Of("输出手册页（man）：全部命令、选项、环境变量和文件", "prints the manual page: all commands, options, environment variables and files"), "[--lang zh|en]")
        {
            Examples = ["perfeval man > perfeval.1 && man ./perfeval.1", "perfeval man --lang en > /usr/local/share/man/man1/perfeval.1"],
        };
        command.SetAction(result =>
        {
            result.InvocationConfiguration.Output.Write(new ManualPage(messages, root).ToString());
            return (int)ExitStatus.Done;
        });
        return command;
    }
}
