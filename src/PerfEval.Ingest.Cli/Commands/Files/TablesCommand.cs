using System.CommandLine;
using PerfEval.Ingest.Cli.Help;
using PerfEval.Ingest.Cli.Running;
using PerfEval.Ingest.Cli.Sources;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Exports;

namespace PerfEval.Ingest.Cli.Commands.Files;

/// <summary><c>perfeval tables</c>: the tables as read, before any form is recognised.</summary>
internal static class TablesCommand
{
    public static Command Create(Composition composition)
    {
        var messages = composition.Messages;
        var paths = composition.Paths();
        var format = OptionChoices.Of(
            messages,
            "--format",
            messages.Of(
                "json 每个文件一行（默认）；html 一页，保留合并单元格；csv 每个表格行一行，\n开头像公式的单元格前加 ' 以防被电子表格执行",
                "json: a line per file (default); html: a page with merged cells; csv: a line per row,\nwith ' before what a spreadsheet would take for a formula"),
            "json",
            "html",
            "csv");
        var command = new PageCommand(
            "tables",
            messages.Of("按原样输出文件中的表格（尚未识别表样）", "the tables as read, before any form is recognised"),
            messages.Of("PATH… [--format json|html|csv] [选项]", "PATH… [--format json|html|csv] [OPTIONS]"))
        {
            Examples = ["perfeval tables 自评表.docx", "perfeval tables 自评表.docx --format html > 表格.html"],
        };
        command.Add(paths);
        command.Add(format);
        command.SetAction((result, cancellation) => RunAsync(composition, composition.Begin(result), result.GetValue(paths)!, result.GetValue(format)!, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Composition composition, Session session, string[] paths, string format, CancellationToken cancellation)
    {
        // Tables of a text are told by the labels of forms.
        if (session.Options.SchemaFolder is not null)
            composition.Prepared(session);
        if (format == "html")
            TablesExport.HtmlHead(session.Output);
        if (format == "csv")
            session.Output.Write(TablesCsv.Header);
        await session.RunAsync(paths, (document, _) => document, Emit, drawProgress: !composition.Terminal.OutIsTerminal, cancellation);
        if (format == "html")
            TablesExport.HtmlFoot(session.Output);
        session.TellCounts();
        return (int)session.Status;

        static void WriteLine(TextWriter output, Document document)
        {
            using (var sink = new TextSink(output))
                TablesExport.WriteJsonLine(document, sink);
            output.Write('\n');
        }

        void Emit(SourceItem item, Document document)
        {
            session.Notices(item.Path, document.Source, document.Notices);
            if (format == "html")
                TablesExport.Html(session.Output, document);
            else if (format == "csv")
                TablesCsv.Write(session.Output, document);
            else
                WriteLine(session.Output, document);
        }
    }
}
