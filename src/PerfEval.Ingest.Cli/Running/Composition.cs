using System.CommandLine;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Scoring;

namespace PerfEval.Ingest.Cli.Running;

/// <summary>What a command is made with, and how it begins a run.</summary>
internal sealed record Composition(Engine Engine, CommonOptions Common, Messages Messages, Terminal Terminal)
{
    public Session Begin(ParseResult result) => new(
        Engine,
        Common.Read(result, Terminal),
        Messages,
        result.InvocationConfiguration.Output,
        result.InvocationConfiguration.Error,
        Terminal);

    /// <summary>
    /// The pipeline under the session's schemas and profile, by whose labels the session reads files from now on; data files that
    /// have to be left out are told of.
    /// </summary>
    /// <exception cref="UsageException">The data or the profile cannot be used.</exception>
    public Func<Document, CancellationToken, Submission> Pipeline(Session session) => Prepared(session).Run;

    /// <inheritdoc cref="Pipeline(Session)"/>
    public Pipeline Prepared(Session session)
    {
        try
        {
            var pipeline = Engine.Ingest(session.Options.Schemas, session.Options.Profile);
            foreach (var mistake in pipeline.Mistakes)
                session.Tell(Messages.LeftOut(mistake.Message));
            session.ReadBy(pipeline);
            return pipeline;
        }
        catch (Exception unusable) when (unusable is SchemaDataException or UnknownProfileException)
        {
            throw new UsageException(Messages.BadConfiguration(unusable.Message), unusable);
        }
    }

    public Argument<string[]> Paths()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = Messages.Of(
                "文件、文件夹（逐级读取）或 .zip。文件夹和压缩包中读取 .docx .pdf .txt .zip（类型以内容为准）；\n.doc .wps .rtf .ofd .xls .xlsx 图片等列为未读取并说明原因；\n隐藏文件、~$ 锁文件和 .json .yaml .md .csv .html 略过。直接给出的文件总会尝试读取",
                "a file, a folder (walked recursively) or a .zip. In folders and archives .docx .pdf .txt .zip are read (told by content);\n.doc .wps .rtf .ofd .xls .xlsx, pictures and the like are refused by name;\nhidden files, ~$ lock files, .json .yaml .md .csv .html are passed over. A file named here is always tried"),
        };

        // The parser takes an option that it does not know for one more PATH.
        paths.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => t.Value is ['-', _, ..] && !File.Exists(t.Value) && !Directory.Exists(t.Value)))
                result.AddError(Messages.UnknownToken(token.Value));
        });
        return paths;
    }
}
