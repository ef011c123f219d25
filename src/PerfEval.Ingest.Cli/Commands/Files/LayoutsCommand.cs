using System.CommandLine;
using System.Globalization;
using PerfEval.Ingest.Cli.Help;
using PerfEval.Ingest.Cli.Running;
using PerfEval.Ingest.Exports;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Forms.Layouts;
using PerfEval.Ingest.Forms.Rows;

namespace PerfEval.Ingest.Cli.Commands.Files;

/// <summary><c>perfeval layouts</c>: the layouts that are known, or which one each form of a file was taken for, and why.</summary>
internal static class LayoutsCommand
{
    private const int OtherLayouts = 3;

    public static Command Create(Composition composition)
    {
        var messages = composition.Messages;
        var paths = new Argument<string[]>("PATH")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = messages.Of("文件、文件夹或 .zip；不写则列出全部表样", "a file, a folder or a .zip; none: every layout is listed"),
        };
        var command = new PageCommand(
            "layouts",
            messages.Of("列出已知表样，或说明文件中每张表被认作哪种表样、根据什么、各标签怎样理解", "lists the layouts, or explains which one each form of a file was taken for, and how its labels were understood"),
            messages.Of("[PATH…] [--schemas DIR] [选项]", "[PATH…] [--schemas DIR] [OPTIONS]"))
        {
            Examples = ["perfeval layouts", "perfeval layouts 自评表.docx", "perfeval layouts 自评表.docx --schemas 本县/"],
        };
        command.Add(paths);
        command.SetAction((result, cancellation) => RunAsync(composition, composition.Begin(result), result.GetValue(paths) ?? [], cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Composition composition, Session session, string[] paths, CancellationToken cancellation)
    {
        var pipeline = composition.Prepared(session);
        if (paths.Length == 0)
        {
            List(session, pipeline.Layouts);
            return (int)session.Status;
        }

        await session.RunAsync(paths, pipeline.Explain, Emit, drawProgress: !composition.Terminal.OutIsTerminal, cancellation);
        session.TellCounts();
        return (int)session.Status;

        void Emit(Sources.SourceItem item, IReadOnlyList<FormExplanation> forms)
        {
            if (forms.Count == 0)
                session.Output.Write(SafeText.ForTerminal(session.Messages.Of($"{item.Path}: 没有自评表", $"{item.Path}: holds no form")) + "\n");
            foreach (var form in forms)
                Explain(session, item.Path, form);
        }
    }

    private static void List(Session session, IReadOnlyList<LayoutDescriptor> layouts)
    {
        var width = layouts.Select(l => l.Id.Length).DefaultIfEmpty().Max();
        foreach (var layout in layouts)
            session.Output.Write(SafeText.ForTerminal($"{layout.Id.PadRight(width)}  {Schemas.KebabCase.Of(layout.Type.ToString()),-10}  {layout.Name}") + "\n");
    }

    private static void Explain(Session session, string path, FormExplanation form)
    {
        var messages = session.Messages;
        var place = LocationText.Describe(form.Opening.At);
        Line($"{path}{(place.Length == 0 ? "" : ":" + place)}: {form.Title ?? messages.Of("（没有标题）", "(no title)")}");
        if (form.Layout is { } layout)
            Line(messages.Of($"  表样 {layout.Id}（{layout.Name}）：{Reasons(form.Fits[0], messages)}", $"  layout {layout.Id} ({layout.Name}): {Reasons(form.Fits[0], messages)}"));
        else
            Line(messages.Of("  表样不在已知之列，按各列标签通用读取", "  no known layout: read by the labels of its columns"));
        foreach (var other in form.Fits.Skip(form.Layout is null ? 0 : 1).Take(OtherLayouts))
            Line(messages.Of($"  不是 {other.Layout.Id}：{Against(other, messages)}", $"  not {other.Layout.Id}: {Against(other, messages)}"));
        foreach (var label in form.Labels)
        {
            var at = label.At is null ? "" : LocationText.Describe(label.At) + " ";
            var meaning = label.Meaning is null
                ? messages.Of("不认识，按原文保留", "not understood, kept as written")
                : $"{label.Group} › {label.Meaning}" + (label.Entry is null ? messages.Of("（没有词条，按各行内容判断）", " (no entry, by what the rows hold)") : messages.Of($"（词条“{label.Entry}”）", $" (entry \"{label.Entry}\")"));
            Line($"    {at}{label.Label} → {meaning}");
        }

        void Line(string text) => session.Output.Write(SafeText.ForTerminal(text) + "\n");
    }

    private static string Reasons(LayoutFit fit, Messages messages)
    {
        var reasons = new List<string>();
        if (fit.TitleWord is { } word)
            reasons.Add(messages.Of($"标题含“{word}”", $"title holds \"{word}\""));
        Add(messages.Of("项目", "fields"), fit.Fields);
        Add(messages.Of("标志性标签", "marks"), fit.Marks);
        Add(messages.Of("栏目", "blocks"), fit.Blocks);
        reasons.Add(fit.MissingColumns.Count == 0
            ? messages.Of($"指标列齐全（{fit.Layout.IndicatorColumns.Count} 列）", $"all {fit.Layout.IndicatorColumns.Count} indicator columns")
            : messages.Of($"缺列 {Names(fit.MissingColumns)}", $"without the columns {Names(fit.MissingColumns)}"));
        reasons.Add(messages.Of($"得 {Points(fit)} 分", $"{Points(fit)} points"));
        return string.Join(messages.Of("；", "; "), reasons);

        void Add(string kind, IReadOnlyList<string> found)
        {
            if (found.Count > 0)
                reasons.Add($"{kind} {string.Join('、', found)}");
        }
    }

    private static string Against(LayoutFit fit, Messages messages) => fit.Misfit switch
    {
        LayoutMisfit.None => messages.Of($"只得 {Points(fit)} 分", $"{Points(fit)} points only"),
        LayoutMisfit.NoIndicators => messages.Of("没有读到指标表", "no indicator grid was found"),
        LayoutMisfit.Title => messages.Of($"标题含“{fit.MisfitBy}”", $"title holds \"{fit.MisfitBy}\""),
        LayoutMisfit.ForbiddenColumn => messages.Of($"有 {fit.MisfitBy} 列", $"has a column {fit.MisfitBy}"),
        LayoutMisfit.Columns => messages.Of($"缺列 {Names(fit.MissingColumns)}", $"lacks the columns {Names(fit.MissingColumns)}"),
        LayoutMisfit.Fields => messages.Of($"没有项目 {fit.MisfitBy}", $"lacks the field {fit.MisfitBy}"),
        _ => messages.Of($"标志性标签只有 {fit.Marks.Count} 个，应有 {fit.Layout.NeededMarks} 个，如“{fit.MisfitBy}”", $"{fit.Marks.Count} of {fit.Layout.NeededMarks} marks, lacks \"{fit.MisfitBy}\""),
    };

    private static string Names(IReadOnlyList<ColumnRole> columns) => string.Join('、', columns.Select(c => Schemas.KebabCase.Of(c.ToString())));

    private static string Points(LayoutFit fit) => fit.Score.ToString("0.##", CultureInfo.InvariantCulture);
}
