using PerfEval.Ingest.Generator.Many;
using PerfEval.Ingest.Generator.Model;
using PerfEval.Ingest.Generator.Pdf;
using PerfEval.Ingest.Generator.Writing;

namespace PerfEval.Ingest.Benchmarks.Growth;

/// <summary>What a county binds together: forms of many units one behind the other in one file, each beginning a page.</summary>
/// <param name="Pages">As printed.</param>
/// <param name="Content">The case that all three formats are written from.</param>
internal sealed record LongFile(int Pages, CorpusCase Content)
{
    private const ulong Seed = 11;

    /// <summary>Of so many pages, or a few more: the last piece is whole.</summary>
    public static LongFile Make(int pages)
    {
        var options = new ManyOptions { Count = Math.Max(8, pages), Seed = Seed, Hostile = 0, Duplicates = 0, Resubmitted = 0, Narratives = 0, Mix = ["pdf"] };
        var (parts, printed) = (new List<Part>(), 0);
        foreach (var part in ManyRun.Make(options).Select(m => m.File.Case!.Parts[0]))
        {
            var taken = PagesOf(PdfWriter.Write([part], PdfCoding.Ucs2));

            // One page means one: not the first piece of two.
            if (printed + taken > pages && printed + taken > pages * 1.2)
                continue;
            parts.Add(part);
            printed += taken;
            if (printed >= pages)
                break;
        }

        return new(printed, new CorpusCase("long", "long", "") { Parts = parts, Text = new(Flattening.TabRows, "utf-8") });
    }

    public byte[] Pdf() => PdfWriter.Write(Content.Parts, PdfCoding.Ucs2);

    public byte[] Docx() => DocxWriter.Write(Content);

    public byte[] Txt() => PlainTextWriter.Write(Content);

    private static int PagesOf(byte[] pdf)
    {
        var count = 0;
        for (var (at, from) = (0, 0); (at = pdf.AsSpan(from).IndexOf("/Type/Page/"u8)) >= 0; from += at + 1)
            count++;
        return count;
    }
}
