using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Cli.Workers;

/// <summary>A worker could not be started; another attempt may succeed.</summary>
internal sealed class WorkerStartException(string message, int? process = null, Exception? inner = null) : Exception(message, inner)
{
    public int? Process { get; } = process;
}

/// <summary>What came of asking: a result, or what befell the worker.</summary>
internal sealed record WorkerAnswer(WorkResult? Result, WorkerIncidentKind Incident, string Details);

/// <summary>One worker process, which reads one file at a time. After an incident it is of no use any more.</summary>
internal sealed class WorkerProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private readonly Process process;
    private readonly OutputTail errors;
    private readonly WorkerPoolOptions options;
    private long number;

    private WorkerProcess(Process process, WorkerPoolOptions options)
    {
        this.process = process;
        this.options = options;
        Id = process.Id;
        errors = new(process.StandardError.BaseStream);
    }

    public int Id { get; }

    /// <summary>Files read so far.</summary>
    public int Files { get; private set; }

    /// <summary>Working set after the first file.</summary>
    public long MemoryAtFirst { get; private set; }

    public bool HasExited => process.HasExited;

    private ReadingLimits Limits => options.Limits;

    /// <summary>Starts one and waits until it is ready.</summary>
    /// <exception cref="WorkerStartException">It does not start, or does not get ready.</exception>
    public static async Task<WorkerProcess> StartAsync(WorkerPoolOptions options, CancellationToken cancellation)
    {
        WorkerProcess worker;
        try
        {
            worker = new(Process.Start(options.Launch.StartInfo(options.Limits))!, options);
        }
        catch (Exception cannot) when (cannot is Win32Exception or IOException or InvalidOperationException)
        {
            throw new WorkerStartException(cannot.Message, inner: cannot);
        }

        try
        {
            await worker.GreetAsync(cancellation);
            return worker;
        }
        catch
        {
            await worker.DisposeAsync();
            throw;
        }
    }

    /// <summary>Working set in bytes; 0 when the process is gone.</summary>
    public long Memory()
    {
        try
        {
            process.Refresh();
            return process.WorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }

    /// <summary>Has it read a file, and watches it meanwhile: past its time or its memory, it is ended.</summary>
    public async Task<WorkerAnswer> AskAsync(WorkItem item, CancellationToken cancellation)
    {
        var started = options.Time.GetTimestamp();
        var mostTime = Limits.MaxTime + options.Grace;
        var asked = ++number;
        var answer = Task.Run(() => ExchangeAsync(asked, item), CancellationToken.None);
        while (!answer.IsCompleted)
        {
            try
            {
                await answer.WaitAsync(options.WatchInterval, options.Time, cancellation);
            }
            catch (TimeoutException)
            {
                if (Memory() is var memory && memory > Limits.MaxMemoryBytes)
                    return await EndAsync(WorkerIncidentKind.OutOfMemory, string.Create(CultureInfo.InvariantCulture, $"working set {memory} bytes"), answer);
                if (options.Time.GetElapsedTime(started) > mostTime)
                    return await EndAsync(WorkerIncidentKind.Hung, string.Create(CultureInfo.InvariantCulture, $"no answer within {mostTime.TotalSeconds} seconds"), answer);
            }
            catch (OperationCanceledException)
            {
                Kill();
                throw;
            }
        }

        var told = await answer;
        if (told.Result is not null && ++Files == 1)
            MemoryAtFirst = Memory();
        return told;
    }

    /// <summary>Closes its input, on which it ends by itself; one that does not is ended.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It was gone before.
        }

        if (!await ExitsAsync(Patience))
        {
            Kill();
            await ExitsAsync(Patience);
        }

        process.Dispose();
    }

    private void Kill()
    {
        try
        {
            process.Kill();
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception)
        {
            // It was quicker.
        }
    }

    private async Task GreetAsync(CancellationToken cancellation)
    {
        var hello = Task.Run(() => Frames.ReadAsync(process.StandardOutput.BaseStream, CancellationToken.None), CancellationToken.None);
        try
        {
            var frame = await hello.WaitAsync(options.StartPatience, options.Time, cancellation);
            if (frame is { Kind: FrameKind.Hello } && frame.Body.AsSpan().SequenceEqual(WorkerMessages.Hello))
                return;
            throw new WorkerStartException(frame is null ? await EpitaphAsync() : "it is another version of this program", Id);
        }
        catch (TimeoutException late)
        {
            Kill();
            throw new WorkerStartException("it did not get ready in time", Id, late);
        }
        catch (OperationCanceledException)
        {
            Kill();
            throw;
        }
        catch (Exception broken) when (broken is RubbishException or IOException)
        {
            Kill();
            throw new WorkerStartException($"{broken.Message}; {await EpitaphAsync()}", Id, broken);
        }
    }

    private async Task<WorkerAnswer> ExchangeAsync(long asked, WorkItem item)
    {
        try
        {
            await Frames.WriteAsync(process.StandardInput.BaseStream, FrameKind.Request, WorkerMessages.Request(asked, item), CancellationToken.None);
            var frame = await Frames.ReadAsync(process.StandardOutput.BaseStream, CancellationToken.None);
            if (frame is { Kind: FrameKind.OutOfMemory })
                return new(null, WorkerIncidentKind.OutOfMemory, "the heap is at its bound");
            if (frame is not null)
                return new(WorkerMessages.Answer(frame, asked), default, "");
        }
        catch (RubbishException rubbish)
        {
            Kill();
            return new(null, WorkerIncidentKind.Died, rubbish.Message);
        }
        catch (Exception broken) when (broken is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The pipe tells no more than that nobody is at its other end.
        }

        var epitaph = await EpitaphAsync();
        var outOfMemory = epitaph.Contains("OutOfMemory", StringComparison.Ordinal) || epitaph.Contains("Out of memory", StringComparison.OrdinalIgnoreCase);
        return new(null, outOfMemory ? WorkerIncidentKind.OutOfMemory : WorkerIncidentKind.Died, epitaph);
    }

    private async Task<WorkerAnswer> EndAsync(WorkerIncidentKind incident, string details, Task<WorkerAnswer> answer)
    {
        Kill();
        try
        {
            // What was answered at the last moment counts.
            var told = await answer.WaitAsync(Patience, options.Time);
            return told.Result is null ? new(null, incident, details) : told;
        }
        catch (TimeoutException)
        {
            // Not even the system can end it, e.g. while it waits for a share that is gone.
            return new(null, incident, details);
        }
    }

    /// <summary>How it ended, and the last that it said.</summary>
    private async Task<string> EpitaphAsync()
    {
        if (!await ExitsAsync(Patience))
        {
            Kill();
            return "it closed its output";
        }

        await errors.Drained.WaitAsync(Patience, options.Time).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        var exit = string.Create(CultureInfo.InvariantCulture, $"exit status {process.ExitCode}");
        return errors.Text.Length == 0 ? exit : $"{exit}: {errors.Text}";
    }

    private async Task<bool> ExitsAsync(TimeSpan within)
    {
        try
        {
            await process.WaitForExitAsync(CancellationToken.None).WaitAsync(within, options.Time);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }
}
