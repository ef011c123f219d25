using PerfEval.Ingest.Cli.Telemetry;

namespace PerfEval.Ingest.Cli.Loading;

/// <summary>What a load has come to so far: found = loaded + already loaded + refused, when it is done.</summary>
internal sealed class LoadTally
{
    private long found;
    private long loaded;
    private long alreadyLoaded;
    private long refused;
    private long findings;
    private long errors;
    private long evaluations;
    private long rows;
    private long retries;
    private long workersLost;
    private long handled;
    private long empty;

    public long Found => Interlocked.Read(ref found);
    public long Loaded => Interlocked.Read(ref loaded);
    public long AlreadyLoaded => Interlocked.Read(ref alreadyLoaded);
    public long Refused => Interlocked.Read(ref refused);
    public long Findings => Interlocked.Read(ref findings);
    public long Errors => Interlocked.Read(ref errors);
    public long Evaluations => Interlocked.Read(ref evaluations);
    public long Rows => Interlocked.Read(ref rows);
    public long Retries => Interlocked.Read(ref retries);
    public long WorkersLost => Interlocked.Read(ref workersLost);

    /// <summary>Files that need no more reading: known, refused, or read and soon stored.</summary>
    public long Handled => Interlocked.Read(ref handled);

    /// <summary>Of those loaded, files in which no evaluation was found.</summary>
    public long Empty => Interlocked.Read(ref empty);

    public long Done => Loaded + AlreadyLoaded + Refused;

    public void CountFound() => Interlocked.Increment(ref found);

    public void CountHandled() => Interlocked.Increment(ref handled);

    public void CountAlreadyLoaded()
    {
        Interlocked.Increment(ref alreadyLoaded);
        Instruments.CountDocument(Instruments.AlreadyLoaded);
    }

    public void CountRefused()
    {
        Interlocked.Increment(ref refused);
        Instruments.CountDocument(Instruments.Refused);
    }

    public void CountRetry() => Interlocked.Increment(ref retries);

    public void CountWorkerLost()
    {
        Interlocked.Increment(ref workersLost);
        Instruments.WorkersLost.Add(1);
    }

    public void CountLoaded(Warehouse.Loading.FileToStore file)
    {
        var document = file.Rows!;
        Interlocked.Increment(ref loaded);
        if (document.Evaluations.Count == 0)
            Interlocked.Increment(ref empty);
        Interlocked.Add(ref evaluations, document.Evaluations.Count);
        Interlocked.Add(ref findings, document.Findings.Count);
        Interlocked.Add(ref errors, document.Findings.Count(f => f.Severity == "error"));
        Interlocked.Add(ref rows, document.Count + 1);
        Instruments.CountDocument(Instruments.Loaded);
        Instruments.Pages.Add(document.Submission.Pages ?? 0);
        Instruments.Bytes.Add(file.Bytes ?? 0);
        Instruments.Rows.Add(document.Count + 1);
    }
}
