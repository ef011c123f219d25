using System.CommandLine;
using System.Text.Json;
using PerfEval.Ingest.Cli.Gold;
using PerfEval.Ingest.Cli.Help;
using PerfEval.Ingest.Cli.Running;
using PerfEval.Ingest.Cli.Sources;
using PerfEval.Ingest.Exports;

namespace PerfEval.Ingest.Cli.Commands.Files;

/// <summary><c>perfeval evaluate</c>: holds extraction and findings against gold labels.</summary>
internal static class EvaluateCommand
{
    public static Command Create(Composition composition)
    {
        var messages = composition.Messages;
        var gold = new Argument<string>("GOLDDIR")
        {
            Arity = ArgumentArity.ZeroOrOne,
            DefaultValueFactory = _ => "corpus",
            Description = messages.Of("标注所在文件夹，逐级查找 *.gold.json；默认 corpus", "the folder of labels, searched for *.gold.json; default corpus"),
        };
        var paths = new Argument<string[]>("PATH")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = messages.Of(
                "原件所在文件夹，其中的相对路径与标注相同；\n默认为标注旁边的 名称.docx、名称.txt、名称.pdf",
                "folders of the sources, under the labels' relative paths;\ndefault: name.docx, name.txt, name.pdf beside the label"),
        };
        var command = new PageCommand(
            "evaluate",
            messages.Of("与标注对照：字段准确率、问题的准确率与召回率，按格式和表样统计", "compares with gold labels: field accuracy, precision and recall of findings, per format and layout"),
            messages.Of("[GOLDDIR] [PATH…] [选项]", "[GOLDDIR] [PATH…] [OPTIONS]"))
        {
            Examples = ["perfeval evaluate corpus", "perfeval evaluate 标注/ 原件/"],
            Notes = messages.Of("与标注有任何不符时退出状态为 3。", "Exit status 3 where anything differs from the labels."),
        };
        command.Add(gold);
        command.Add(paths);
        command.SetAction((result, cancellation) => RunAsync(composition, composition.Begin(result), result.GetValue(gold)!, result.GetValue(paths)!, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Composition composition, Session session, string folder, string[] paths, CancellationToken cancellation)
    {
        foreach (var missing in paths.Prepend(folder).Where(p => !Directory.Exists(p)))
            throw new UsageException(session.Messages.NotFound(missing));
        var pipeline = composition.Pipeline(session);
        var cases = GoldCase.Find(folder, paths);
        if (cases.Count == 0)
            throw new UsageException(session.Messages.NoGold(folder));
        var bySource = new Dictionary<string, GoldCase>(StringComparer.Ordinal);
        foreach (var gold in cases)
        {
            if (gold.Sources.Count == 0)
            {
                session.Tell(session.Messages.NoSource(gold.GoldPath));
                session.Hold(ExitStatus.Refused);
            }

            foreach (var source in gold.Sources)
                bySource[source] = gold;
        }

        var report = new GoldReport(session.Output, session.Messages);
        await session.RunAsync([.. bySource.Keys], pipeline, Emit, drawProgress: !composition.Terminal.OutIsTerminal, cancellation);
        report.Summary();
        session.TellCounts();
        if (!report.EverythingAgrees)
            session.Hold(ExitStatus.Findings);
        return (int)session.Status;

        void Emit(SourceItem item, Submission submission)
        {
            // A source that is an archive by its content has entries, and none of them is labelled.
            if (!bySource.TryGetValue(item.Path, out var gold))
                return;
            session.Notices(item.Path, submission.Source, submission.Notices);
            using var labels = Labels(gold, session.Messages);
            using var exported = JsonDocument.Parse(JsonExport.ToJson(submission));
            var layout = gold.Layout ?? submission.Evaluations.Select(e => e.Features.Layout).FirstOrDefault(l => l is not null) ?? "-";
            report.Add(item.Path, Path.GetExtension(item.Path).TrimStart('.'), layout, GoldComparison.Compare(labels.RootElement, exported.RootElement));
        }
    }

    private static JsonDocument Labels(GoldCase gold, Messages messages)
    {
        try
        {
            return JsonDocument.Parse(File.ReadAllText(gold.GoldPath), new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        }
        catch (Exception unusable) when (unusable is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException(messages.BadGold(gold.GoldPath, unusable.Message), unusable);
        }
    }
}
