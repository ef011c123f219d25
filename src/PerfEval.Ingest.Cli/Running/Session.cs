using PerfEval.Ingest.Cli.Sources;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Exports;

namespace PerfEval.Ingest.Cli.Running;

/// <summary>One run over files: reads each, does the command's work on it, tells of what went wrong, and keeps the exit status.</summary>
internal sealed class Session(Engine engine, Options options, Messages messages, TextWriter output, TextWriter error, Terminal terminal)
{
    private readonly HashSet<ExitStatus> held = [];
    private Func<string, ReadOnlyMemory<byte>, ReadingLimits, CancellationToken, Document> read = engine.Read;
    private int noticesNotShown;
    private int pages;
    private int scannedPages;

    public Engine Engine { get; } = engine;
    public Options Options { get; } = options;
    public Messages Messages { get; } = messages;
    public TextWriter Output { get; } = output;
    public TextWriter Error { get; } = error;

    /// <summary>Files read, and files refused or broken off.</summary>
    public int Read { get; private set; }

    public int NotRead { get; private set; }

    /// <summary>Called for every file that was not read, in order, with the reason.</summary>
    public Action<string, string>? OnRefused { get; set; }

    public ExitStatus Status => new[] { ExitStatus.InternalError, ExitStatus.WrongUsage, ExitStatus.Refused, ExitStatus.Findings }
        .FirstOrDefault(held.Contains, ExitStatus.Done);

    /// <summary>Files are read by the labels of these data.</summary>
    public void ReadBy(Pipeline pipeline) => read = pipeline.Read ?? Engine.Read;

    /// <summary>May be called from several threads.</summary>
    public void Hold(ExitStatus status)
    {
        lock (held)
            held.Add(status);
    }

    /// <summary>A line for people: control characters in it are shown, not obeyed.</summary>
    public void Tell(string line) => Progress.Write(SafeText.ForTerminal(line));

    private ProgressView Progress { get; } = new(error, terminal, messages.Working);

    /// <param name="paths">The command line's.</param>
    /// <param name="work">From a document to a result; runs on many threads.</param>
    /// <param name="emit">Writes a result; called in the order of the files.</param>
    /// <param name="drawProgress">Whether the terminal is free for it.</param>
    public Task RunAsync<T>(
        IReadOnlyList<string> paths,
        Func<Document, CancellationToken, T> work,
        Action<SourceItem, T> emit,
        bool drawProgress,
        CancellationToken cancellation)
        where T : class =>
        RunAsync(paths, (reader, item) => reader.Do(item, work), emit, drawProgress, cancellation);

    /// <summary>As <c>RunAsync</c>, for work that needs the file's bytes and not what was read from them.</summary>
    public Task RunOnBytesAsync<T>(
        IReadOnlyList<string> paths,
        Func<SourceItem, ReadOnlyMemory<byte>, CancellationToken, T> work,
        Action<SourceItem, T> emit,
        bool drawProgress,
        CancellationToken cancellation)
        where T : class =>
        RunAsync(paths, (reader, item) => reader.DoOnBytes(item, work), emit, drawProgress, cancellation);

    /// <summary>Arguments that do not exist, or that hold nothing to read.</summary>
    public void TellOf(SourceFinder finder, Action<string> tell)
    {
        foreach (var missing in finder.Missing)
        {
            tell(Messages.NotFound(missing));
            Hold(ExitStatus.WrongUsage);
        }

        foreach (var barren in finder.Barren)
        {
            tell(Messages.NothingToRead(barren));
            Hold(ExitStatus.Refused);
        }
    }

    /// <summary>Writes one result into the output folder; a fault is told, and kept as the exit status.</summary>
    public void WriteFile(string path, Action<Stream> write)
    {
        try
        {
            OutputFolder.Write(path, write);
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException)
        {
            Tell(Messages.CannotWrite(path, cannot.Message));
            Hold(ExitStatus.InternalError);
        }
    }

    private async Task RunAsync<T>(
        IReadOnlyList<string> paths,
        Func<FileWork, SourceItem, Outcome<T>> work,
        Action<SourceItem, T> emit,
        bool drawProgress,
        CancellationToken cancellation)
        where T : class
    {
        var finder = new SourceFinder(Engine, Options.Limits, cancellation);
        finder.List(paths);
        TellOf(finder, Tell);
        var reader = new FileWork(read, Options.Limits, cancellation);
        var running = Task.Run(
            () => OrderedWork.RunAsync(
                finder.Items(),
                item => work(reader, item),
                (item, outcome) => Emit(item, outcome, emit),
                Environment.ProcessorCount,
                cancellation),
            CancellationToken.None);
        await Progress.WatchAsync(running, finder.Count, () => Read + NotRead, drawProgress);
    }

    /// <summary>Notices are doubts about the reading: shown with -v, else counted.</summary>
    public void Notices(string path, SourceFile source, IReadOnlyList<Notice> notices)
    {
        pages += source.Pages ?? 0;
        scannedPages += source.ScannedPages ?? 0;
        if (!Options.Verbose)
        {
            noticesNotShown += notices.Count;
            return;
        }

        foreach (var notice in notices)
        {
            var place = notice.At is null ? "" : LocationText.Describe(notice.At);
            Tell(Messages.Notice(place.Length == 0 ? path : $"{path}:{place}", notice.Message, notice.Code));
        }
    }

    /// <summary>How many pages of PDF files are pictures, in words; null for none. A notice tells which.</summary>
    public string? ScannedPages => scannedPages > 0 ? Messages.ScannedPages(pages, scannedPages) : null;

    public void TellCounts()
    {
        if (NotRead > 0)
            Tell(Messages.FilesDone(Read, NotRead));
        if (ScannedPages is { } scanned)
            Tell(scanned);
        TellHiddenNotices();
    }

    public void TellHiddenNotices()
    {
        if (noticesNotShown > 0)
            Tell(Messages.NoticesNotShown(noticesNotShown));
    }

    private void Emit<T>(SourceItem item, Outcome<T> outcome, Action<SourceItem, T> emit)
        where T : class
    {
        if (outcome.Value is { } value)
        {
            Read++;
            emit(item, value);
            return;
        }

        NotRead++;
        if (outcome.Refusal is { } refusal)
        {
            Hold(ExitStatus.Refused);
            Tell(Messages.Refused(item.Path, refusal.Reason, refusal.Code));
            OnRefused?.Invoke(item.Path, refusal.Reason);
        }
        else if (outcome.Error is { } fault)
        {
            Hold(ExitStatus.InternalError);
            Tell(Messages.InternalError(item.Path, $"{fault.GetType().Name}: {fault.Message}", Options.Verbose));
            if (Options.Verbose)
            {
                foreach (var line in fault.ToString().Split('\n'))
                    Tell("    " + line.TrimEnd('\r'));
            }

            OnRefused?.Invoke(item.Path, fault.GetType().Name);
        }
    }
}
