using System.Text;
using PerfEval.Ingest.Generator;
using PerfEval.Ingest.Generator.Cases;
using PerfEval.Ingest.Generator.CMaps;
using PerfEval.Ingest.Generator.Many;
using PerfEval.Ingest.Generator.Pdf;
using PerfEval.Ingest.Generator.Verification;
using PerfEval.Ingest.Generator.Writing;

switch (args)
{
    case ["verify", .. var rest] when rest.Length <= 1:
        return Verify.Run(rest is [var corpus] ? corpus : "corpus", CaseCatalog.All, Console.Out);

    case ["html", var folder]:
        foreach (var (corpusCase, style) in CaseCatalog.All.Select((c, i) => (c, i)))
            Write(folder, $"{corpusCase.Folder}/source.html", Encoding.UTF8.GetBytes(HtmlWriter.Write(corpusCase, style)));

        return 0;

    case ["many", .. var rest]:
        return ManyRun.Run(rest, Console.Out, Console.Error);

    case ["pdf", var folder]:
        foreach (var (corpusCase, index) in CaseCatalog.All.Select((c, i) => (c, i)))
            Write(folder, $"{corpusCase.Folder}/source.pdf", PdfWriter.Write(corpusCase.Parts, index % 2 == 0 ? PdfCoding.Ucs2 : PdfCoding.GbkEuc));

        return 0;

    case ["cmaps", var from, .. var rest] when rest.Length <= 1:
        File.WriteAllBytes(rest is [var file] ? file : "src/PerfEval.Pdf/Fonts/CMaps/Data/gb1.bin", GbCMaps.Pack(from, Console.Out));
        return 0;

    case [var folder] when !folder.StartsWith('-'):
        foreach (var (path, content) in CaseCatalog.All.SelectMany(CorpusFiles.Of))
            Write(folder, path, content);

        return 0;

    default:
        Console.Error.WriteLine("""
            usage: PerfEval.Ingest.Generator FOLDER              writes every case of the corpus
                   PerfEval.Ingest.Generator verify [FOLDER]     recomputes the cases and compares the files (default: corpus)
                   PerfEval.Ingest.Generator html FOLDER         writes every case as a page to print (see tests/PerfEval.Ingest.Generator/print-corpus.sh)
                   PerfEval.Ingest.Generator many OPTIONS        writes as many submissions as are asked for, drawn from a seed, with their truth beside (alone: lists the options)
                   PerfEval.Ingest.Generator pdf FOLDER          writes every case as .pdf, its tables ruled
                   PerfEval.Ingest.Generator cmaps FOLDER [FILE] packs the GB CMaps of pdfjs-dist's folder cmaps (default: where PerfEval.Pdf has them)
            """);
        return 2;
}

static void Write(string folder, string path, byte[] content)
{
    var target = Path.Combine(folder, path);
    Directory.CreateDirectory(Path.GetDirectoryName(target)!);
    File.WriteAllBytes(target, content);
}
