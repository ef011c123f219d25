using System.Collections.Concurrent;
using System.Diagnostics;

namespace PerfEval.Ingest.Cli.Workers;

/// <summary>
/// The worker's side: greets, then answers one request after another until its parent closes the pipe. A thread of its
/// own listens meanwhile: when the parent is gone in the midst of a file, that file is of no use to anyone.
/// </summary>
/// <param name="read">One file to its result; throws <see cref="OutOfMemoryException"/> when the process is at its bound.</param>
/// <param name="orphaned">Ends the process at once, whatever it is doing.</param>
internal sealed class WorkerServer(Func<WorkItem, WorkResult> read, Action orphaned)
{
    private int busy;

    /// <summary>Without exit handlers: they might wait for the very file that nobody waits for.</summary>
    public static void EndProcess()
    {
        using var self = Process.GetCurrentProcess();
        self.Kill();
    }

    public void Run(Stream requests, Stream answers)
    {
        using var waiting = new BlockingCollection<Frame>(boundedCapacity: 4);
        Frames.Write(answers, FrameKind.Hello, WorkerMessages.Hello);
        new Thread(() => Listen(requests, waiting)) { IsBackground = true, Name = "parent" }.Start();
        foreach (var frame in waiting.GetConsumingEnumerable())
        {
            Interlocked.Exchange(ref busy, 1);
            if (waiting.IsAddingCompleted || !Answered(frame, answers))
                return;
            Interlocked.Exchange(ref busy, 0);
        }
    }

    /// <returns>Whether another file may be read in this process.</returns>
    private bool Answered(Frame request, Stream answers)
    {
        var (number, item) = WorkerMessages.Request(request.Body);
        try
        {
            var (kind, body) = WorkerMessages.Answer(number, read(item));
            Frames.Write(answers, kind, body);
            return true;
        }
        catch (OutOfMemoryException)
        {
            Frames.Write(answers, FrameKind.OutOfMemory, []);
            return false;
        }
    }

    private void Listen(Stream requests, BlockingCollection<Frame> waiting)
    {
        try
        {
            while (Frames.Read(requests) is { } frame)
                waiting.Add(frame);
        }
        catch (Exception gone) when (gone is IOException or RubbishException or InvalidOperationException)
        {
            // A parent that breaks off, or talks of something else, is as good as none.
        }

        try
        {
            waiting.CompleteAdding();
        }
        catch (ObjectDisposedException)
        {
            return;
        }

        if (Volatile.Read(ref busy) != 0)
            orphaned();
    }
}
