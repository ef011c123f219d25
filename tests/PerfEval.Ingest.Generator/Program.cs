using PerfEval.Ingest.Generator;
using PerfEval.Ingest.Generator.Cases;
using PerfEval.Ingest.Generator.Verification;

switch (args)
{
    case ["verify", .. var rest] when rest.Length <= 1:
        return Verify.Run(rest is [var corpus] ? corpus : "corpus", CaseCatalog.All, Console.Out);

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
            """);
        return 2;
}
