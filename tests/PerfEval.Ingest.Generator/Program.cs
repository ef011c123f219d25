using PerfEval.Ingest.Generator;
using PerfEval.Ingest.Generator.Cases;
using PerfEval.Ingest.Generator.CMaps;
using PerfEval.Ingest.Generator.Verification;

switch (args)
{
    case ["verify", .. var rest] when rest.Length <= 1:
        return Verify.Run(rest is [var corpus] ? corpus : "corpus", CaseCatalog.All, Console.Out);

    case ["cmaps", var from, .. var rest] when rest.Length <= 1:
        File.WriteAllBytes(rest is [var file] ? file : "src/PerfEval.Pdf/Fonts/CMaps/Data/gb1.bin", GbCMaps.Pack(from, Console.Out));
        return 0;

    case [var folder] when !folder.StartsWith('-'):
        foreach (var (path, content) in CaseCatalog.All.SelectMany(CorpusFiles.Of))
        {
            var target = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllBytes(target, content);
        }

        return 0;

    default:
        Console.Error.WriteLine("""
            usage: PerfEval.Ingest.Generator FOLDER          writes every case of the corpus
                   PerfEval.Ingest.Generator verify [FOLDER] recomputes the cases and compares the files (default: corpus)
                   PerfEval.Ingest.Generator cmaps FOLDER [FILE] packs the GB CMaps of pdfjs-dist's folder cmaps (default: where PerfEval.Pdf has them)
            """);
        return 2;
}
