using System.Text;
using PerfEval.Ingest.Cli.Running;
using PerfEval.Ingest.Exports;

namespace PerfEval.Ingest.Cli.Commands.Files;

/// <summary>How <c>check</c> prints: as text, as JSON Lines, or as one SARIF log.</summary>
internal abstract class FindingsReport(Session session) : IDisposable
{
    protected Session Session { get; } = session;

    public static FindingsReport Create(string format, Session session) => format switch
    {
        "json" => new Lines(session),
        "sarif" => new Sarif(session),
        _ => new Plain(session),
    };

    public abstract void Add(Submission submission);

    public virtual void Refused(string path, string reason)
    {
    }

    /// <summary>Ends the report. The summary belongs to the text; beside data for machines it goes to standard error.</summary>
    public virtual void Complete(string summary) => Session.Tell(summary);

    public virtual void Dispose()
    {
    }

    private sealed class Plain(Session session) : FindingsReport(session)
    {
        public override void Add(Submission submission) =>
            TextExport.Write(Session.Output, submission.Source.Path, submission.Findings, Session.Options.Colour);

        public override void Complete(string summary) => Session.Output.Write(summary + "\n");
    }

    private sealed class Lines(Session session) : FindingsReport(session)
    {
        public override void Add(Submission submission) => Session.Output.Write(JsonExport.FindingsLine(submission) + "\n");
    }

    private sealed class Sarif : FindingsReport
    {
        private readonly MemoryStream written = new();
        private readonly SarifExport sarif;

        public Sarif(Session session)
            : base(session) => sarif = new(written, session.Engine.Rules, ProgramVersion.Text);

        public override void Add(Submission submission)
        {
            sarif.Add(submission);
            Pass();
        }

        public override void Refused(string path, string reason) => sarif.AddRefused(path, reason);

        public override void Complete(string summary)
        {
            sarif.Complete();
            Pass();
            Session.Output.Write('\n');
            base.Complete(summary);
        }

        public override void Dispose()
        {
            sarif.Dispose();
            written.Dispose();
        }

        /// <summary>Hands on what was flushed so far: always whole characters, since the writer flushes after whole tokens.</summary>
        private void Pass()
        {
            Session.Output.Write(Encoding.UTF8.GetString(written.GetBuffer(), 0, (int)written.Length));
            written.SetLength(0);
        }
    }
}
