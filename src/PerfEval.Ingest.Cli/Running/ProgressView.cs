using Spectre.Console;

namespace PerfEval.Ingest.Cli.Running;

/// <summary>A bar on standard error for work that takes its time; lines told meanwhile are written above it.</summary>
internal sealed class ProgressView(TextWriter error, Terminal terminal, string label)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(100);
    private volatile IAnsiConsole? live;

    public void Write(string line)
    {
        if (live is { } console)
            console.Write(new ControlCode(line + "\n")); // Text would be broken at the terminal's width.
        else
            error.Write(line + "\n");
    }

    /// <summary>Waits for the work, and shows how far it is when it is long, of several files, and a person is watching.</summary>
    public async Task WatchAsync(Task work, int total, Func<int> done, bool draw)
    {
        if (!draw || !terminal.ErrorIsTerminal || total < 2 || await Task.WhenAny(work, Task.Delay(Patience)) == work)
        {
            await work;
            return;
        }

        var console = LiveConsole.On(error, terminal);
        await console.Progress().AutoClear(enabled: true).StartAsync(async context =>
        {
            var bar = context.AddTask(Markup.Escape(label), maxValue: total);
            live = console;
            while (!work.IsCompleted)
            {
                // An archive counts as one file and holds many: the bar stays below full until the work is done.
                bar.Value = Math.Min(done(), total);
                await Task.WhenAny(work, Task.Delay(Tick));
            }

            live = null;
        });
        await work;
    }
}
