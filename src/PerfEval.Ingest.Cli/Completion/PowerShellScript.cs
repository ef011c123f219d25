using System.Text;

namespace PerfEval.Ingest.Cli.Completion;

/// <summary>For PowerShell, which completes files by itself where a completer has nothing to say.</summary>
internal static class PowerShellScript
{
    private const string Head = """
        # PowerShell completion of perfeval: perfeval completion pwsh | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName perfeval -ScriptBlock {
            param($wordToComplete, $commandAst, $cursorPosition)
            $commands = @{
        """;

    private const string Tail = """
            $before = @($commandAst.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.Extent.Text })
            $command = ''
            foreach ($word in $before) {
                $below = if ($command) { "$command $word" } else { $word }
                if ($commands.ContainsKey($below)) { $command = $below }
            }
            $previous = if ($before.Count -gt 0) { $before[-1] } else { '' }
            $prefix = ''
            $known = if ($values.ContainsKey("$command $previous")) { $values["$command $previous"] }
                elseif ($values.ContainsKey("* $previous")) { $values["* $previous"] }
                elseif ($wordToComplete.StartsWith('-')) { $options[$command] + $options['*'] }
                else { $commands[$command] }
            $typed = $wordToComplete
            if ($known -and $lists.Contains("$command $previous") -and $typed.Contains(',')) {
                $prefix = $typed.Substring(0, $typed.LastIndexOf(',') + 1)
                $typed = $typed.Substring($prefix.Length)
            }
            $known | Where-Object { $_ -like "$typed*" } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($prefix + $_, $_, 'ParameterValue', $_)
            }
        }
        """;

    public static string Write(CommandTree tree)
    {
        var script = new StringBuilder().Line(Head);
        foreach (var command in tree.Commands)
        {
            var below = tree.Below(command).Select(c => c.LastWord).ToList();
            script.Line($"        '{command.Name}' = {Array(below.Count > 0 ? below : command.Argument.Words)}");
        }

        script.Line("    }").Line("    $options = @{").Line($"        '*' = {Array(tree.Common.SelectMany(o => o.Names))}");
        foreach (var command in tree.Commands)
            script.Line($"        '{command.Name}' = {Array(command.Options.SelectMany(o => o.Names))}");
        script.Line("    }").Line("    $values = @{");
        foreach (var (name, values) in Named(tree))
            script.Line($"        '{name}' = {Array(values.Words)}");
        script.Line("    }").Line($"    $lists = {Array(Named(tree).Where(v => v.Values.Kind == ValueKind.List).Select(v => v.Name))}");
        return script.Line(Tail).ToString();
    }

    private static IEnumerable<(string Name, Values Values)> Named(CommandTree tree) =>
        ShellScript.OptionsWithValues(tree).Where(o => o.Option.Values.Words.Count > 0).SelectMany(o => o.Option.Names.Select(n => ($"{o.Command?.Name ?? "*"} {n}", o.Option.Values)));

    private static string Array(IEnumerable<string> words) => $"@({string.Join(", ", words.Select(w => $"'{w}'"))})";
}
