using System.Diagnostics;
using System.Globalization;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Exports;
using PerfEval.Ingest.Reading;
using PerfEval.Ingest.Schemas;
using PerfEval.Pdf;
using PerfEval.Pdf.Content;
using PerfEval.Pdf.Content.Tokens;
using PerfEval.Pdf.Pages;
using PerfEval.Pdf.Syntax;

namespace PerfEval.Ingest.Benchmarks;

/// <summary>
/// PDF pages to glyphs and rulings, to the document and to the evaluations, against what no reader can do without (open, inflate, split into tokens) and against
/// pdftotext and mutool where they are installed. Their start-up is in their figures: give a file of hundreds of pages.
/// Processor time, all on one core and in turn.
/// </summary>
internal static class PdfRun
{
    private const int Rounds = 5;
    private const int WarmUps = 3;

    public static int Print(string path)
    {
        var bytes = File.ReadAllBytes(path);
        PinToOneCore();
        var ingestion = new Ingestion(SchemaFiles.BuiltIn);
        List<(string Name, Func<TimeSpan> Do)> works =
        [
            ("open, inflate, split into tokens", () => Time(() => Tokenise(bytes))),
            ("glyphs, rulings, fills, images", () => Time(() => Read(bytes))),
            ("PDF → Document", () => Time(() => Document(bytes))),
            ("PDF → evaluation JSON", () => Time(() => JsonExport.Write(ingestion.Run(Document(bytes)), Stream.Null))),
            ("open only", () => Time(() => PdfDocument.Open(bytes).Dispose())),
        ];
        Add(works, "pdftotext", "-bbox-layout", path, "/dev/null");
        Add(works, "mutool", "draw", "-q", "-F", "stext", "-o", "/dev/null", path);

        foreach (var (_, work) in works.Take(4))
        {
            for (var i = 0; i < WarmUps; i++)
                work();
        }

        var samples = works.Select(_ => new List<double>(Rounds)).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < works.Count; i++)
                samples[i].Add(works[i].Do().TotalMilliseconds);
        }

        Print(works, samples, bytes);
        return 0;
    }

    private static void Print(List<(string Name, Func<TimeSpan> Do)> works, List<double>[] samples, byte[] bytes)
    {
        var (pages, glyphs, rulings, peak) = Count(bytes);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{bytes.Length:N0} bytes, {pages} pages, {glyphs:N0} glyphs, {rulings:N0} rulings; managed memory over the pages {peak / 1048576.0:N1} MB at most"));
        Console.WriteLine($"{"work (ms of processor time)",-36} {"median ms",10} {"fastest ms",11} {"pages/s",9} {"to floor",9} {"to ours",8}");
        var medians = samples.Select(s => s.Order().ElementAt(Rounds / 2)).ToArray();
        for (var i = 0; i < works.Count; i++)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{works[i].Name,-36} {medians[i],10:N1} {samples[i].Min(),11:N1} {pages * 1000 / medians[i],9:N0} {medians[i] / medians[0],9:N2} {medians[i] / medians[1],8:N2}"));
        }
    }

    private static void Tokenise(byte[] bytes)
    {
        using var file = PdfFile.Open(bytes, PdfLimits.Default, CancellationToken.None);
        var operands = new OperandStack();
        foreach (var node in PageTree.Read(file))
        {
            using var contents = PageContents.Read((PdfDictionary)file.Resolve(node.Raw));
            var tokenizer = new ContentTokenizer(contents.Span, operands);
            while (tokenizer.Read(out var name))
            {
                if (name == ContentOperator.InlineImageData)
                    tokenizer.ReadInlineImage(null);
            }
        }
    }

    private static int Read(byte[] bytes)
    {
        using var document = PdfDocument.Open(bytes);
        var glyphs = 0;
        for (var i = 0; i < document.PageCount; i++)
            glyphs += document.GetPage(i).Read().Glyphs.Count;
        return glyphs;
    }

    private static Document Document(byte[] bytes) => ReaderCatalog.Read("a.pdf", bytes, ReadingLimits.Default, CancellationToken.None);

    private static (int Pages, long Glyphs, long Rulings, long PeakBytes) Count(byte[] bytes)
    {
        using var document = PdfDocument.Open(bytes);
        long glyphs = 0;
        long rulings = 0;
        long peak = 0;
        for (var i = 0; i < document.PageCount; i++)
        {
            var content = document.GetPage(i).Read();
            glyphs += content.Glyphs.Count;
            rulings += content.Rulings.Count;
            if (i % 64 == 0)
                peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true));
        }

        return (document.PageCount, glyphs, rulings, peak);
    }

    private static void Add(List<(string Name, Func<TimeSpan> Do)> works, string program, params string[] arguments)
    {
        var isThere = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator).Any(d => File.Exists(System.IO.Path.Combine(d, program)));
        if (isThere)
            works.Add((program + " (a process)", () => Run(program, arguments)));
    }

    /// <summary>The shell's own <c>times</c> tells the processor time of a program that has ended: user and system, as 0m1.234s.</summary>
    private static TimeSpan Run(string program, string[] arguments)
    {
        var start = new ProcessStartInfo("sh", ["-c", "\"$0\" \"$@\" > /dev/null 2>&1; times", program, .. arguments])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException(program);
        var children = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1];
        process.WaitForExit();
        return children.Split(' ', StringSplitOptions.RemoveEmptyEntries).Aggregate(TimeSpan.Zero, (sum, time) => sum + Parse(time));
    }

    private static TimeSpan Parse(string time)
    {
        var parts = time.TrimEnd('s').Split('m');
        return TimeSpan.FromMinutes(int.Parse(parts[0], CultureInfo.InvariantCulture)) + TimeSpan.FromSeconds(double.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    /// <summary>Processor time, not the clock's: a neighbour on the machine does not count.</summary>
    private static TimeSpan Time(Action work)
    {
        var start = Environment.CpuUsage.TotalTime;
        work();
        return Environment.CpuUsage.TotalTime - start;
    }

    /// <summary>Processes started later take the affinity over.</summary>
    private static void PinToOneCore()
    {
        if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows())
        {
            using var self = Process.GetCurrentProcess();
            self.ProcessorAffinity = 1;
        }
    }
}
