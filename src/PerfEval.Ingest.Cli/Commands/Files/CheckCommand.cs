using System.CommandLine;
using System.CommandLine.Completions;
using PerfEval.Ingest.Cli.Completion;
using PerfEval.Ingest.Cli.Help;
using PerfEval.Ingest.Cli.Running;
using PerfEval.Ingest.Cli.Sources;
using PerfEval.Ingest.Rules;

namespace PerfEval.Ingest.Cli.Commands.Files;

/// <summary><c>perfeval check</c>: findings only, and the exit status that says whether there are any.</summary>
internal static class CheckCommand
{
    public static Command Create(Composition composition)
    {
        var messages = composition.Messages;
        var paths = composition.Paths();
        var format = OptionChoices.Of(messages, "--format", messages.Of("text 逐条（默认）；json 每个文件一行；sarif SARIF 2.1.0", "text (default); json: a line per file; sarif: SARIF 2.1.0"), "text", "json", "sarif");
        var failLevel = new Option<string>("--fail-level")
        {
            HelpName = "LEVEL",
            DefaultValueFactory = _ => "error",
            Description = messages.Of("有此级别或更重的问题时退出状态为 3：error（默认）、warning、info、never", "exit status 3 from this severity on: error (default), warning, info, never"),
        }.OneOf(messages, "error", "warning", "info", "never");
        var select = Ids("--select", messages.Of("只报告这些规则，可写编号开头，如 PE4,PE201", "only these rules, by id or its beginning: PE4,PE201"));
        var ignore = Ids("--ignore", messages.Of("不报告这些规则，写法同上", "not these rules, in the same way"));
        var command = new PageCommand(
            "check",
            messages.Of("只报告问题：自评材料与自身或与评分规则不符之处", "findings only: where a report contradicts itself or the scoring rules"),
            messages.Of("PATH… [--format text|json|sarif] [--fail-level LEVEL] [选项]", "PATH… [--format text|json|sarif] [--fail-level LEVEL] [OPTIONS]"))
        {
            Examples =
            [
                "perfeval check 自评表.docx",
                "perfeval check 2023年自评/ --select PE2,PE4 --fail-level warning",
                "perfeval check 2023年自评.zip --format sarif > 问题.sarif",
            ],
            Notes = messages.Of("规则说明见 perfeval rules 或 perfeval rules PE401。", "The rules are explained by perfeval rules and perfeval rules PE401."),
        };
        command.Add(paths);
        command.Add(format);
        command.Add(failLevel);
        command.Add(select);
        command.Add(ignore);
        command.SetAction((result, cancellation) => RunAsync(
            composition,
            composition.Begin(result),
            result.GetValue(paths)!,
            result.GetValue(format)!,
            FailLevel(result.GetValue(failLevel)!),
            RuleSelection.Of(result.GetValue(select), result.GetValue(ignore)),
            cancellation));
        return command;
    }

    private static Option<string[]> Ids(string name, string description)
    {
        var ids = new Option<string[]>(name) { HelpName = "ID,…", Description = description };
        ids.CompletionSources.Add(_ => CompletionWords.FileRules.Select(r => new CompletionItem(r)));
        return ids;
    }

    private static Severity? FailLevel(string word) => word switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "info" => Severity.Info,
        _ => null,
    };

    private static async Task<int> RunAsync(
        Composition composition,
        Session session,
        string[] paths,
        string format,
        Severity? failLevel,
        RuleSelection selection,
        CancellationToken cancellation)
    {
        if (selection.Unknown(composition.Engine.Rules).FirstOrDefault() is { } unknown)
            throw new UsageException(session.Messages.UnknownRule(unknown));
        var pipeline = composition.Pipeline(session);
        using var report = FindingsReport.Create(format, session);
        session.OnRefused = report.Refused;
        var counts = new int[3];
        var evaluations = 0;
        await session.RunAsync(paths, Selected, Emit, drawProgress: !composition.Terminal.OutIsTerminal, cancellation);
        report.Complete(session.Messages.CheckSummary(
            session.Read,
            evaluations,
            counts[(int)Severity.Error],
            counts[(int)Severity.Warning],
            counts[(int)Severity.Info],
            session.NotRead,
            session.ScannedPages));
        session.TellHiddenNotices();
        return (int)session.Status;

        Submission Selected(Documents.Document document, CancellationToken timed)
        {
            var submission = pipeline(document, timed);
            return submission with { Findings = [.. submission.Findings.Where(selection.Takes)] };
        }

        void Emit(SourceItem item, Submission submission)
        {
            session.Notices(item.Path, submission.Source, submission.Notices);
            report.Add(submission);
            evaluations += submission.Evaluations.Count;
            foreach (var finding in submission.Findings)
            {
                counts[(int)finding.Severity]++;
                if (finding.Severity >= failLevel)
                    session.Hold(ExitStatus.Findings);
            }
        }
    }
}
