using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Reading.Pdf.Drawing;
using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Scoring;

namespace PerfEval.Ingest.Cli.Tests;

/// <summary>
/// A folder of its own and a simple engine: each line of a file is a paragraph, and some lines make things happen.
/// <c>evaluation NAME</c> gives an evaluation, <c>PE401 error MESSAGE</c> a finding, <c>notice MESSAGE</c> a notice;
/// <c>unit NAME</c> gives all evaluations their unit and the year 2023, and the findings to the first of them;
/// <c>refuse</c> is unreadable, <c>break</c> a bug of ours, <c>hang</c> waits for the time limit, <c>linger</c> does so after reading, <c>row A|B</c> a table.
/// </summary>
internal sealed class Workbench : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("perfeval-cli-").FullName;

    public Terminal Terminal { get; init; } = Terminal.None;

    public static IReadOnlyList<RuleDescriptor> Rules { get; } =
    [
        Rule("PE201", "execution-rate", Severity.Error),
        Rule("PE304", "unmet-no-reason", Severity.Warning),
        Rule("PE401", "total-score", Severity.Error),
    ];

    private static Engine Engine { get; } = new(Read, Entries, Prepare, Draw, Rules);

    public string Path(string name) => System.IO.Path.Combine(Folder, name);

    public string Write(string name, params string[] lines) => WriteBytes(name, Encoding.UTF8.GetBytes(string.Join('\n', lines)));

    public string WriteBytes(string name, byte[] bytes)
    {
        var path = Path(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public string WriteZip(string name, params (string Name, byte[] Bytes)[] entries) => WriteBytes(name, Zip(entries));

    public static byte[] Zip(params (string Name, byte[] Bytes)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }

    public async Task<Run> RunAsync(params string[] args)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var status = await PerfEvalApp.RunAsync(args, output, error, Terminal, Engine);
        return new((ExitStatus)status, Relative(output), Relative(error));
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>The folder's own name differs from run to run.</summary>
    private string Relative(StringWriter text) => text.ToString().Replace(Folder + "/", "", StringComparison.Ordinal).Replace(Folder, ".", StringComparison.Ordinal);

    private static RuleDescriptor Rule(string id, string name, Severity severity) =>
        new(id, name, severity, new($"{name}的题目", "检查内容。", "缘由。", "例子。", "界限。"));

    private static Document Read(string path, ReadOnlyMemory<byte> content, ReadingLimits limits, CancellationToken cancellation)
    {
        var lines = Encoding.UTF8.GetString(content.Span).Split('\n');
        if (lines.Contains("refuse"))
            throw new UnreadableFileException("pdf-password", "PDF 文件设有打开密码");
        if (lines.Contains("break"))
            throw new InvalidOperationException("a bug");
        if (lines.Contains("hang"))
        {
            cancellation.WaitHandle.WaitOne();
            cancellation.ThrowIfCancellationRequested();
        }

        var source = new SourceFile(path, Convert.ToHexStringLower(SHA256.HashData(content.Span)), Documents.DocumentFormat.Txt, content.Length);
        if (lines.Contains("scan"))
            source = source with { Pages = 3, ScannedPages = 2 };
        var rows = lines.Where(l => l.StartsWith("row ", StringComparison.Ordinal)).Select(l => l[4..].Split('|')).ToList();
        var cells = rows.SelectMany((r, i) => r.Select((text, j) => new Cell(i, j, 1, 1, [new Paragraph(text, new())], new()))).ToList();
        return new(
            source,
            [.. lines.Select((l, i) => new Paragraph(l, new() { Line = i + 1 })), .. cells.Count == 0 ? Array.Empty<Block>() : [new Table(cells, new())]],
            [.. lines.Where(l => l.StartsWith("notice ", StringComparison.Ordinal)).Select(l => new Notice("doubt", l[7..], new() { Line = 1 }))]);
    }

    /// <summary>Each line is a page.</summary>
    private static IEnumerable<DrawnPage> Draw(string path, ReadOnlyMemory<byte> content, ReadingLimits limits, int first, int last, CancellationToken cancellation)
    {
        var lines = Encoding.UTF8.GetString(content.Span).Split('\n');
        if (lines.Contains("refuse"))
            throw new UnreadableFileException("not-a-pdf", "不是 PDF 文件");
        return lines.Select((l, i) => new DrawnPage(i + 1, $"<svg>{l}</svg>")).Where(p => p.Page >= first && p.Page <= last);
    }

    private static IEnumerable<Entry> Entries(ReadOnlyMemory<byte> bytes, ReadingLimits limits, CancellationToken cancellation)
    {
        if (!bytes.Span.EndsWith(new byte[2]))
            throw new UnreadableFileException("damaged-archive", "压缩包已损坏");
        return Opened(bytes, limits);
    }

    private static IEnumerable<Entry> Opened(ReadOnlyMemory<byte> bytes, ReadingLimits limits)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes.ToArray()));
        foreach (var entry in zip.Entries)
        {
            using var content = new MemoryStream();
            using (var stream = entry.Open())
                stream.CopyTo(content);
            if (content.Length > limits.MaxArchiveInflatedBytes)
                throw new UnreadableFileException("limit-inflated", "解压后过大");
            yield return new(entry.FullName, content.ToArray(), entry.Name.Contains("locked", StringComparison.Ordinal) ? new("encrypted", "有密码") : null);
        }
    }

    private static Pipeline Prepare(SchemaFiles schemas, string? profile)
    {
        var version = Ingestion.VersionOf(schemas);
        return profile == "unknown" ? throw new UnknownProfileException(profile, ["national-2020"]) : new((d, c) => Ingest(d, c) with { Reader = version }, []);
    }

    private static Submission Ingest(Document document, CancellationToken cancellation)
    {
        if (document.Blocks.OfType<Paragraph>().Any(p => p.Text == "linger"))
        {
            cancellation.WaitHandle.WaitOne();
            cancellation.ThrowIfCancellationRequested();
        }

        var paragraphs = document.Blocks.OfType<Paragraph>().ToList();
        var evaluations = paragraphs.Where(p => p.Text.StartsWith("evaluation ", StringComparison.Ordinal)).Select(Evaluation);
        var findings = paragraphs.Select(Finding).OfType<Finding>();
        if (paragraphs.Find(p => p.Text.StartsWith("unit ", StringComparison.Ordinal)) is { } unit)
        {
            evaluations = evaluations.Select(e => e with { ImplementingUnit = new(unit.Text[5..], unit.Text, unit.At), FiscalYear = new(2023, unit.Text, unit.At) });
            findings = findings.Select(f => f with { Evaluation = "e1" });
        }

        return new(document.Source, [.. evaluations], [.. findings], document.Notices);
    }

    private static Evaluation Evaluation(Paragraph paragraph, int index) => new()
    {
        Id = $"e{index + 1}",
        Type = EvaluationType.Project,
        Form = EvaluationForm.Narrative,
        Features = FormFeatures.Narrative,
        Opening = new(paragraph.Text, paragraph.Text, paragraph.At),
        ProjectName = new(paragraph.Text[11..], paragraph.Text, paragraph.At),
    };

    private static Finding? Finding(Paragraph paragraph) => paragraph.Text.Split(' ', 3) is [{ Length: 5 } rule, var severity, var message] && rule.StartsWith("PE", StringComparison.Ordinal)
        ? new() { Rule = rule, Severity = Enum.Parse<Severity>(severity, ignoreCase: true), Message = message, Evidence = [new("依据", paragraph.Text, paragraph.At)] }
        : null;
}

/// <summary>What a run left: its status and both streams, the working folder's name taken out.</summary>
internal sealed record Run(ExitStatus Status, string Output, string Error)
{
    public IReadOnlyList<string> OutputLines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public IReadOnlyList<string> ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
