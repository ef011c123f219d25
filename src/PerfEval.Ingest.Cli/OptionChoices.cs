using System.CommandLine;
using System.Globalization;

namespace PerfEval.Ingest.Cli;

/// <summary>Options and arguments that take only some values; a wrong one is said in the program's language.</summary>
internal static class OptionChoices
{
    /// <summary>An option that takes one of some words, the first where it is not given.</summary>
    public static Option<string> Of(Messages messages, string name, string description, params string[] words) => new Option<string>(name)
    {
        HelpName = string.Join('|', words),
        DefaultValueFactory = _ => words[0],
        Description = description,
    }.OneOf(messages, words);

    /// <summary>Restricts an option to given words.</summary>
    public static Option<T> OneOf<T>(this Option<T> option, Messages messages, params string[] words)
    {
        option.CompletionSources.Clear();
        option.CompletionSources.Add(words);
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => !words.Contains(t.Value, StringComparer.Ordinal)))
                result.AddError(messages.NotOneOf(option.Name, token.Value, words));
        });
        return option;
    }

    /// <summary>Restricts an argument to given words.</summary>
    public static Argument<string> OneOf(this Argument<string> argument, Messages messages, params string[] words)
    {
        argument.CompletionSources.Add(words);
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => !words.Contains(t.Value, StringComparer.Ordinal)))
                result.AddError(messages.NotOneOf(argument.Name, token.Value, words));
        });
        return argument;
    }

    /// <summary>Restricts an option to whole numbers of a range, both ends included.</summary>
    public static Option<int> Between(this Option<int> option, Messages messages, int least, int most)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && result.GetValueOrDefault<int>() is var number && (number < least || number > most))
            {
                result.AddError(messages.Of(
                    string.Create(CultureInfo.InvariantCulture, $"{option.Name} 应为 {least} 到 {most}"),
                    string.Create(CultureInfo.InvariantCulture, $"{option.Name} is from {least} to {most}")));
            }
        });
        return option;
    }

    /// <summary>The words of an option that takes several, given one by one or with commas between them.</summary>
    public static IEnumerable<string> Words(IEnumerable<string>? values) =>
        (values ?? []).SelectMany(v => v.Split(',', '，')).Select(v => v.Trim()).Where(v => v.Length > 0);
}
