using System.CommandLine;
using System.CommandLine.Parsing;

namespace PerfEval.Ingest.Cli.Help;

/// <summary>The library's parse errors, said in the program's language. Errors of our own validators are said already.</summary>
internal static class ParseFaults
{
    public static IEnumerable<string> Lines(ParseResult result, Messages messages)
    {
        if (result.UnmatchedTokens.Count > 0)
            return result.UnmatchedTokens.Select(messages.UnknownToken).Distinct(StringComparer.Ordinal);
        return result.Errors.Select(error => Line(error, messages)).Distinct(StringComparer.Ordinal);
    }

    private static string Line(ParseError error, Messages messages) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0 } option => messages.MissingValue(option.Option.Name),
        OptionResult { Tokens.Count: > 1, Option.Arity.MaximumNumberOfValues: 1 } option => messages.GivenTwice(option.Option.Name),
        ArgumentResult { Tokens.Count: 0 } argument => messages.MissingValue(argument.Argument.Name),
        CommandResult { Tokens.Count: 0, Command.Subcommands.Count: > 0 } => messages.MissingCommand,
        _ => error.Message,
    };
}
