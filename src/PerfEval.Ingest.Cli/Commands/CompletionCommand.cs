using System.CommandLine;
using PerfEval.Ingest.Cli.Completion;
using PerfEval.Ingest.Cli.Help;
using PerfEval.Ingest.Cli.Running;

namespace PerfEval.Ingest.Cli.Commands;

/// <summary><c>perfeval completion</c>: the script with which a shell completes commands, options and their values.</summary>
internal static class CompletionCommand
{
    public static Command Create(Composition composition, RootCommand root)
    {
        var messages = composition.Messages;
        var shell = new Argument<string>("SHELL") { Description = "bash|zsh|fish|pwsh" }.OneOf(messages, [.. ShellScript.Shells]);
        var command = new PageCommand(
            "completion",
            messages.Of("输出命令行补全脚本：命令、选项、选项的值和文件", "prints the script with which a shell completes commands, options, their values and files"),
            "bash|zsh|fish|pwsh")
        {
            Examples =
            [
                "source <(perfeval completion bash)",
                "perfeval completion zsh > ~/.zfunc/_perfeval",
                "perfeval completion fish > ~/.config/fish/completions/perfeval.fish",
                "perfeval completion pwsh | Out-String | Invoke-Expression",
            ],
            Notes = messages.Of(
                "bash：把第一行写进 ~/.bashrc；zsh：~/.zshrc 中 fpath+=~/.zfunc 写在 compinit 之前；PowerShell：写进 $PROFILE。\n补全时不启动程序；程序升级后重新生成。--lang en 则说明文字为英文。",
                "bash: the first line into ~/.bashrc; zsh: fpath+=~/.zfunc before compinit in ~/.zshrc; PowerShell: into $PROFILE.\nCompleting does not start the program; make the script again when the program is brought up to date."),
        };
        command.Add(shell);
        command.SetAction(result =>
        {
            result.InvocationConfiguration.Output.Write(ShellScript.For(result.GetValue(shell)!, root));
            return (int)ExitStatus.Done;
        });
        return command;
    }
}
