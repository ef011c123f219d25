using System.CommandLine;
using System.Globalization;
using PerfEval.Ingest.Cli.Help;
using PerfEval.Ingest.Cli.Running;
using PerfEval.Ingest.Cli.Sources;
using PerfEval.Ingest.Reading.Pdf.Drawing;

namespace PerfEval.Ingest.Cli.Commands.Files;

/// <summary><c>perfeval debug</c>: the pages of a PDF as the reader saw them, one SVG a page.</summary>
internal static class DebugCommand
{
    public static Command Create(Composition composition)
    {
        var messages = composition.Messages;
        var paths = composition.Paths();
        var folder = new Option<string>("--output", "-o")
        {
            HelpName = "DIR",
            Required = true,
            Description = messages.Of("写入文件夹 DIR：a.pdf 的第 3 页 → DIR/a.pdf.page-003.svg", "write into folder DIR: page 3 of a.pdf → DIR/a.pdf.page-003.svg"),
        };
        var pages = new Option<string>("--pages")
        {
            HelpName = "N|N-M",
            DefaultValueFactory = _ => PageRange.Default,
            Description = messages.Of($"只画这些页，默认 {PageRange.Default}", $"these pages only; default {PageRange.Default}"),
        };
        var command = new PageCommand(
            "debug",
            messages.Of("把程序看到的 PDF 版面逐页画成 SVG", "draws the pages of a PDF as the reader saw them, as SVG"),
            messages.Of("PATH… -o DIR [--pages N-M] [选项]", "PATH… -o DIR [--pages N-M] [OPTIONS]"))
        {
            Examples = ["perfeval debug 自评表.pdf -o 版面/", "perfeval debug 自评表.pdf -o 版面/ --pages 2-4"],
            Notes = messages.Of(
                "灰框是字，红线是表格线，蓝框是单元格（鼠标停留显示行、列、合并范围和文字），绿框是段落；\n紫框是看不见的字，橙字是认不出编码的字，黄框是图片。",
                "grey boxes are glyphs, red lines rulings, blue boxes cells (hover: row, column, spans, text), green boxes paragraphs;\npurple boxes are glyphs not to be seen, orange text is undecodable, yellow boxes are images."),
        };
        command.Add(paths);
        command.Add(folder);
        command.Add(pages);
        command.SetAction((result, cancellation) =>
            RunAsync(composition, composition.Begin(result), result.GetValue(paths)!, result.GetValue(folder)!, result.GetValue(pages)!, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Composition composition, Session session, string[] paths, string folder, string pages, CancellationToken cancellation)
    {
        if (!PageRange.TryParse(pages, out var range))
            throw new UsageException(session.Messages.WrongPages(pages));
        var target = OutputFolder.Open(folder, session.Messages);
        await session.RunOnBytesAsync(paths, Draw, Emit, drawProgress: !composition.Terminal.OutIsTerminal, cancellation);
        session.TellCounts();
        return (int)session.Status;

        List<DrawnPage> Draw(SourceItem item, ReadOnlyMemory<byte> content, CancellationToken timed) =>
            [.. session.Engine.Draw(item.Path, content, session.Options.Limits, range.First, range.Last, timed)];

        void Emit(SourceItem item, List<DrawnPage> drawn)
        {
            foreach (var page in drawn)
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"{item.OutputPath}.page-{page.Page:000}");
                session.WriteFile(target.Reserve(name, ".svg"), file => file.Write(System.Text.Encoding.UTF8.GetBytes(page.Svg)));
            }
        }
    }
}
