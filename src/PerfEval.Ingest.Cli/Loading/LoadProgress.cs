using System.Globalization;
using PerfEval.Ingest.Cli.Running;
using Spectre.Console;

namespace PerfEval.Ingest.Cli.Loading;

/// <summary>How far a load is: on a terminal a bar with counts, speed and the time left; elsewhere nothing. Lines told meanwhile stand above it.</summary>
internal sealed class LoadProgress(TextWriter error, Terminal terminal, Messages messages, TimeProvider time)
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(200);
    private readonly Lock one = new();
    private IAnsiConsole? live;

    public void Write(string line)
    {
        lock (one)
        {
            if (live is { } console)
                console.Write(new ControlCode(line + "\n"));
            else
                error.Write(line + "\n");
        }
    }

    /// <param name="work">Waited for.</param>
    /// <param name="listed">Files listed; archives count as one each until they are opened.</param>
    /// <param name="tally">What it has come to.</param>
    public async Task WatchAsync(Task work, Func<int> listed, LoadTally tally)
    {
        if (!terminal.ErrorIsTerminal)
        {
            await work;
            return;
        }

        var console = LiveConsole.On(error, terminal);
        var started = time.GetTimestamp();
        await console.Progress()
            .AutoClear(enabled: true)
            .Columns(new ProgressBarColumn { Width = 30 }, new PercentageColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
            .StartAsync(async context =>
            {
                var bar = context.AddTask(Markup.Escape(messages.Of("装入", "loading")));
                lock (one)
                    live = console;
                while (!work.IsCompleted)
                {
                    var total = Math.Max(Math.Max(listed(), tally.Found), 1);
                    bar.MaxValue = total;
                    bar.Value = Math.Min(tally.Handled, total);
                    bar.Description = Markup.Escape(Describe(tally, total, time.GetElapsedTime(started)));
                    await Task.WhenAny(work, Task.Delay(Tick));
                }

                lock (one)
                    live = null;
            });
        await work;
    }

    /// <summary>1,204/20,000 个文件 · 每秒 210 个 · 问题 345 · 未装入 12 · 剩余 1:29.</summary>
    internal string Describe(LoadTally tally, long total, TimeSpan elapsed)
    {
        var done = tally.Handled;
        var perSecond = elapsed.TotalSeconds > 0 ? (decimal)done / (decimal)elapsed.TotalSeconds : 0m;
        var left = done > 0 && total > done ? TimeSpan.FromTicks(elapsed.Ticks / done * (total - done)) : TimeSpan.Zero;
        return messages.Of(
            string.Create(CultureInfo.InvariantCulture, $"{done:N0}/{total:N0} 个文件 · 每秒 {perSecond:0.#} 个 · 问题 {tally.Findings:N0} · 未装入 {tally.Refused:N0} · 剩余 {Clock(left)}"),
            string.Create(CultureInfo.InvariantCulture, $"{done:N0}/{total:N0} files · {perSecond:0.#}/s · {tally.Findings:N0} findings · {tally.Refused:N0} refused · {Clock(left)} left"));
    }

    private static string Clock(TimeSpan time) => time.TotalHours >= 1
        ? time.ToString(@"h\:mm\:ss", CultureInfo.InvariantCulture)
        : time.ToString(@"m\:ss", CultureInfo.InvariantCulture);
}
