using System.Text;

namespace PerfEval.Ingest.Cli.Completion;

internal static class ZshScript
{
    private const string Head = """
        #compdef perfeval
        # zsh completion of perfeval: after compinit, source <(perfeval completion zsh); or as a file _perfeval in a folder of $fpath
        _perfeval() {
            local command= prev=${words[CURRENT-1]} cur=${words[CURRENT]} i
            local -a known

            if [[ $cur == --*=* ]]; then
                prev=${cur%%=*}
                cur=${cur#*=}
                compset -P '*='
            fi

            for ((i = 2; i < CURRENT; i++)); do
                case "$command ${words[i]}" in
        """;

    private const string Tail = """
        }

        if [[ ${funcstack[1]} == _perfeval ]]; then
            _perfeval "$@"
        else
            compdef _perfeval perfeval
        fi
        """;

    public static string Write(CommandTree tree)
    {
        var script = new StringBuilder().Line(Head);
        foreach (var command in tree.Commands.Where(c => c.Name.Length > 0))
            script.Line($"            \"{command.Parent} {command.LastWord}\") command=\"{command.Name}\" ;;");
        script.Line("        esac").Line("    done").Line("").Line("    case \"$command $prev\" in");
        foreach (var (command, option) in ShellScript.OptionsWithValues(tree))
        {
            var patterns = option.Names.Select(n => command is null ? $"*\" {n}\"" : $"\"{command.Name} {n}\"");
            script.Line($"        {string.Join('|', patterns)}) {Values(option.Values)} return ;;");
        }

        script.Line("    esac").Line("").Line("    if [[ $cur == -* ]]; then").Line("        case $command in");
        foreach (var command in tree.Commands)
            script.Line($"            \"{command.Name}\") known=({Described(command.Options.Concat(tree.Common).SelectMany(o => o.Names.Select(n => (n, o.Description))))}) ;;");
        script.Line("        esac").Line("        _describe -o option known").Line("        return").Line("    fi").Line("").Line("    case $command in");
        foreach (var command in tree.Commands)
        {
            var below = tree.Below(command).Select(c => (c.LastWord, c.Description)).ToList();
            script.Line(below.Count > 0
                ? $"        \"{command.Name}\") known=({Described(below)}); _describe command known ;;"
                : $"        \"{command.Name}\") {Values(command.Argument)} ;;");
        }

        return script.Line("    esac").Line(Tail).ToString();
    }

    private static string Values(Values values) => values.Kind switch
    {
        ValueKind.Words => $"compadd -- {ShellScript.Join(values.Words)};",
        ValueKind.List => $"compset -P '*,'; compadd -S '' -- {ShellScript.Join(values.Words)};",
        ValueKind.File => "_files;",
        ValueKind.Folder => "_files -/;",
        _ => ":;",
    };

    /// <summary>'name:description' each; a colon in a name would end it, one in the description does not.</summary>
    private static string Described(IEnumerable<(string Name, string Description)> items) =>
        ShellScript.Join(items.Select(i => $"'{i.Name}:{i.Description.Replace("'", "'\\''", StringComparison.Ordinal)}'"));
}
