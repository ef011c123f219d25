using System.Text;

namespace PerfEval.Ingest.Cli.Completion;

internal static class BashScript
{
    private const string Head = """
        # bash completion of perfeval: source <(perfeval completion bash)
        _perfeval_files() {
            local IFS=$'\n'
            compopt -o filenames 2>/dev/null
            COMPREPLY=($(compgen "$1" -- "$2"))
        }

        _perfeval() {
            local IFS=$' \t\n' cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command= words= list= before i
            COMPREPLY=()

            # --format=json comes as three words.
            if [[ $cur == "=" ]]; then
                cur=
            elif [[ $prev == "=" ]]; then
                prev=${COMP_WORDS[COMP_CWORD-2]}
            fi

            for ((i = 1; i < COMP_CWORD; i++)); do
                case "$command ${COMP_WORDS[i]}" in
        """;

    private const string Tail = """
            if [[ -n $list ]]; then
                before=${cur%"${cur##*,}"}
                compopt -o nospace 2>/dev/null
                COMPREPLY=($(compgen -P "$before" -W "$words" -- "${cur##*,}"))
            else
                COMPREPLY=($(compgen -W "$words" -- "$cur"))
            fi
        }

        complete -F _perfeval perfeval
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
            script.Line($"        {string.Join('|', patterns)}) {Values(option.Values)}");
        }

        script.Line("        *)").Line("            if [[ $cur == -* ]]; then").Line("                case $command in");
        foreach (var command in tree.Commands)
            script.Line($"                    \"{command.Name}\") words=\"{ShellScript.Join(command.Options.Concat(tree.Common).SelectMany(o => o.Names))}\" ;;");
        script.Line("                esac").Line("            else").Line("                case $command in");
        foreach (var command in tree.Commands)
        {
            var below = tree.Below(command).Select(c => c.LastWord).ToList();
            script.Line($"                    \"{command.Name}\") {Values(below.Count > 0 ? new(ValueKind.Words, below) : command.Argument)}");
        }

        return script.Line("                esac").Line("            fi").Line("            ;;").Line("    esac").Line("").Line(Tail).ToString();
    }

    private static string Values(Values values) => values.Kind switch
    {
        ValueKind.Words => $"words=\"{ShellScript.Join(values.Words)}\" ;;",
        ValueKind.List => $"words=\"{ShellScript.Join(values.Words)}\" list=1 ;;",
        ValueKind.File => "_perfeval_files -f \"$cur\"; return ;;",
        ValueKind.Folder => "_perfeval_files -d \"$cur\"; return ;;",
        _ => "return ;;",
    };
}
