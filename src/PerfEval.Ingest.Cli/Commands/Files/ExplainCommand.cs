using System.CommandLine;
using System.Globalization;
using PerfEval.Ingest.Cli.Help;
using PerfEval.Ingest.Cli.Running;
using PerfEval.Ingest.Cli.Sources;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Exports;
using PerfEval.Ingest.Rules.Recomputed;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Cli.Commands.Files;

/// <summary><c>perfeval explain</c>: the form recomputed, stated beside recomputed, line by line.</summary>
internal static class ExplainCommand
{
    private const int LabelWidth = 36;
    private const int FigureWidth = 14;

    public static Command Create(Composition composition)
    {
        var messages = composition.Messages;
        var paths = composition.Paths();
        var command = new PageCommand(
            "explain",
            messages.Of("逐项重新计算：所写的执行率、得分、合计与重算结果并列，写明算法", "recomputes line by line: every rate, score and total as stated beside what recomputing gives, and how"),
            messages.Of("PATH… [选项]", "PATH… [OPTIONS]"))
        {
            Examples = ["perfeval explain 自评表.docx", "perfeval explain 自评表.docx --profile hubei"],
            Notes = messages.Of("= 相符　≥ 只列出其中一部分　≠ 不符　? 没有可据以重算的数字。不符的是否算问题，见 perfeval check。", "= agrees, ≥ only some of the parts are told, ≠ differs, ? nothing to recompute it by. What of it is a finding is perfeval check's to say."),
        };
        command.Add(paths);
        command.SetAction((result, cancellation) => RunAsync(composition, composition.Begin(result), result.GetValue(paths)!, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Composition composition, Session session, string[] paths, CancellationToken cancellation)
    {
        var pipeline = composition.Pipeline(session);
        await session.RunAsync(paths, pipeline, Emit, drawProgress: !composition.Terminal.OutIsTerminal, cancellation);
        session.TellCounts();
        return (int)session.Status;

        void Emit(SourceItem item, Submission submission)
        {
            session.Notices(item.Path, submission.Source, submission.Notices);
            foreach (var evaluation in submission.Evaluations)
                Explain(session, item.Path, evaluation, submission.Recomputed.GetValueOrDefault(evaluation.Id) ?? []);
        }
    }

    private static void Explain(Session session, string path, Evaluation evaluation, IReadOnlyList<RecomputedLine> lines)
    {
        var messages = session.Messages;
        var place = LocationText.Describe(evaluation.Opening.At);
        Line($"{path}{(place.Length == 0 ? "" : ":" + place)}: {evaluation.ProjectName?.Value ?? evaluation.ImplementingUnit?.Value ?? evaluation.Opening.Value}{Year(evaluation)}");
        if (lines.Count == 0)
        {
            Line(messages.Of("  没有可以重新计算的数字。", "  nothing to recompute."));
            return;
        }

        foreach (var section in lines.GroupBy(l => l.Section))
        {
            Line($"  {section.Key}");
            Line($"    {DisplayWidth.Fit(messages.Of("项目", "figure"), LabelWidth)}  {DisplayWidth.Fit(messages.Of("所写", "stated"), FigureWidth)}    {DisplayWidth.Fit(messages.Of("重算", "recomputed"), FigureWidth)}  {messages.Of("算法", "how")}");
            foreach (var line in section)
                Line($"    {Figures(line)}  {line.Explanation}{Gap(line, messages)}".TrimEnd());
        }

        void Line(string text) => session.Output.Write(SafeText.ForTerminal(text) + "\n");
    }

    private static string Figures(RecomputedLine line)
    {
        var sign = line.Agreement switch { Agreement.Agrees => "=", Agreement.Differs => "≠", Agreement.Covers => "≥", _ => "?" };
        return $"{DisplayWidth.Fit(TextNormalizer.WithoutLineBreaks(line.Label), LabelWidth)}  {DisplayWidth.Fit(TextNormalizer.WithoutLineBreaks(line.Stated), FigureWidth)} {sign}  {DisplayWidth.Fit(line.Recomputed ?? "", FigureWidth)}";
    }

    private static string Gap(RecomputedLine line, Messages messages) => line is { Agreement: Agreement.Differs, Difference: { } difference and not 0 }
        ? messages.Of($"（{(difference > 0 ? "多" : "少")} {Print(Math.Abs(difference))}）", $" ({(difference > 0 ? "+" : "-")}{Print(Math.Abs(difference))})")
        : "";

    private static string Year(Evaluation evaluation) => evaluation.FiscalYear is { } year ? string.Create(CultureInfo.InvariantCulture, $"（{year.Value} 年）") : "";

    private static string Print(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}
