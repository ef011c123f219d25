using System.Text;
using PerfEval.Ingest.Cli.Running;

namespace PerfEval.Ingest.Cli.Reviewing;

/// <summary>Asks for a password: twice and unseen at a terminal; otherwise it is the first line of standard input.</summary>
internal sealed class PasswordPrompt(Messages messages, TextWriter error)
{
    /// <exception cref="UsageException">There was none, or the two differ.</exception>
    public string New(string prompt)
    {
        if (Console.IsInputRedirected)
            return FirstLine() ?? throw new UsageException(messages.Of("标准输入里没有密码", "there is no password on standard input"));
        var password = Typed(prompt);
        return Typed(messages.Of("再输入一次：", "Once more: ")) == password ? password : throw new UsageException(messages.Of("两次输入的密码不同", "the two passwords differ"));
    }

    /// <summary>UTF-8, whatever the console's own encoding is.</summary>
    private static string? FirstLine()
    {
        using var reader = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);
        return reader.ReadLine() is { Length: > 0 } line ? line : null;
    }

    private string Typed(string prompt)
    {
        error.Write(prompt);
        error.Flush();
        var typed = new StringBuilder();
        while (true)
        {
            var key = Console.ReadKey(intercept: true);
            if (key.Key == ConsoleKey.Enter)
                break;
            if (key.Key == ConsoleKey.Backspace)
                typed.Length = Math.Max(0, typed.Length - 1);
            else if (key.KeyChar is var c && !char.IsControl(c))
                typed.Append(c);
        }

        error.WriteLine();
        return typed.ToString();
    }
}
