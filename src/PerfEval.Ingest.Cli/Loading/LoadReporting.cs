using PerfEval.Ingest.Cli.Running;
using PerfEval.Ingest.Cli.Sources;
using PerfEval.Ingest.Cli.Telemetry;
using PerfEval.Ingest.Cli.Workers;
using PerfEval.Ingest.Exports;
using PerfEval.Ingest.Warehouse.Loading;

namespace PerfEval.Ingest.Cli.Loading;

/// <summary>What happens in a load, told above the bar and written into the log.</summary>
internal sealed class LoadReporting(Session session, LoadProgress progress, LoadLog log, LoadTally tally, QuarantineFolder? quarantine)
{
    private Messages Messages => session.Messages;

    public void Missing(SourceFinder finder) => session.TellOf(finder, Tell);

    public void Loaded(FileToStore file) => log.Write(
        "loaded",
        ("path", file.Path),
        ("sha256", file.Sha256),
        ("evaluations", file.Rows!.Evaluations.Count),
        ("findings", file.Rows.Findings.Count),
        ("milliseconds", file.ReadMilliseconds));

    public void Refused(FoundFile file, Refusal refusal)
    {
        // A fault of ours is told as one, and is the file's loss only.
        session.Hold(refusal.Code == WorkResult.InternalError ? ExitStatus.InternalError : ExitStatus.Refused);
        Tell(Messages.Refused(file.Item.Path, refusal.Reason, refusal.Code));
        log.Write("refused", ("path", file.Path), ("sha256", file.Sha256), ("code", refusal.Code), ("reason", refusal.Reason));
        if (quarantine?.Copy(file) is { } fault)
            Tell(Messages.CannotWrite(file.Item.Path, fault));
    }

    public void Retry(StoreRetry retry)
    {
        tally.CountRetry();
        Instruments.CountRetry(retry);
        var seconds = ((decimal)retry.Delay.TotalSeconds).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture);
        Tell(Messages.Of($"数据库暂时用不了（{retry.Message}），{seconds} 秒后第 {retry.Attempt} 次重试", $"the database cannot be used at the moment ({retry.Message}); attempt {retry.Attempt} in {seconds} s"));
        log.Write("database-retry", ("attempt", retry.Attempt), ("message", retry.Message));
    }

    public void Incident(WorkerIncident incident)
    {
        if (incident.Kind != WorkerIncidentKind.Recycled)
            tally.CountWorkerLost();
        log.Write("worker-" + Spelling.Of(incident.Kind), ("process", incident.Process), ("path", incident.DisplayPath), ("details", incident.Details));
        if (session.Options.Verbose)
            Tell(Messages.Of($"读取进程 {incident.Process}：{Spelling.Of(incident.Kind)} {incident.DisplayPath} {incident.Details}", $"worker {incident.Process}: {Spelling.Of(incident.Kind)} {incident.DisplayPath} {incident.Details}"));
    }

    private void Tell(string line) => progress.Write(SafeText.ForTerminal(line));
}
