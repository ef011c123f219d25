using System.Text;

namespace PerfEval.Ingest.Cli.Completion;

internal static class FishScript
{
    private const string Head = """
        # fish completion of perfeval: perfeval completion fish | source; or as ~/.config/fish/completions/perfeval.fish
        function __perfeval_in
            set -l found ''
            for word in (commandline -opc)[2..-1]
                switch "$found $word"
        """;

    private const string Tail = """
                end
            end
            test "$found" = "$argv[1]"
        end

        complete -c perfeval -e
        complete -c perfeval -f
        """;

    public static string Write(CommandTree tree)
    {
        var script = new StringBuilder().Line(Head);
        foreach (var command in tree.Commands.Where(c => c.Name.Length > 0))
            script.Line($"            case '{command.Parent} {command.LastWord}'").Line($"                set found '{command.Name}'");
        script.Line(Tail);
        foreach (var option in tree.Common)
            script.Line($"complete -c perfeval {Option(option)}");
        foreach (var command in tree.Commands)
        {
            var here = $"complete -c perfeval -n '__perfeval_in \"{command.Name}\"'";
            foreach (var below in tree.Below(command))
                script.Line($"{here} -a {below.LastWord} -d {Quoted(below.Description)}");
            if (command.Argument.Kind == ValueKind.File)
                script.Line($"{here} -F");
            else if (command.Argument.Kind != ValueKind.None && Words(command.Argument) is { } words)
                script.Line($"{here} -a {words}");
            foreach (var option in command.Options)
                script.Line($"{here} {Option(option)}");
        }

        return script.ToString();
    }

    private static string Option(CompletedOption option)
    {
        var names = option.Names.Select(n => n.StartsWith("--", StringComparison.Ordinal) ? $"-l {n[2..]}" : $"-s {n[1..]}");
        var values = option.Values.Kind switch
        {
            ValueKind.None => "",
            ValueKind.File => " -r -F",
            _ => " -x" + (Words(option.Values) is { } words ? $" -a {words}" : ""),
        };
        return $"{ShellScript.Join(names)}{values} -d {Quoted(option.Description)}";
    }

    private static string? Words(Values values) => values.Kind switch
    {
        ValueKind.Words => $"'{ShellScript.Join(values.Words)}'",
        ValueKind.List => $"'(__fish_complete_list , \"string split \\\" \\\" \\\"{ShellScript.Join(values.Words)}\\\"\")'",
        ValueKind.Folder => "'(__fish_complete_directories)'",
        _ => null,
    };

    private static string Quoted(string text) => $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'";
}
