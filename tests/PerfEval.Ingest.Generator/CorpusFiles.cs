using System.Text;
using PerfEval.Ingest.Generator.Gold;
using PerfEval.Ingest.Generator.Model;
using PerfEval.Ingest.Generator.Writing;

namespace PerfEval.Ingest.Generator;

/// <summary>The files of a case, by their path in the corpus.</summary>
internal static class CorpusFiles
{
    public static IEnumerable<(string Path, byte[] Content)> Of(CorpusCase corpusCase) =>
    [
        ($"{corpusCase.Folder}/source.docx", DocxWriter.Write(corpusCase)),
        ($"{corpusCase.Folder}/source.txt", PlainTextWriter.Write(corpusCase)),
        ($"{corpusCase.Folder}/source.gold.json", Encoding.UTF8.GetBytes(GoldFile.Write(corpusCase))),
        ($"{corpusCase.Folder}/case.json", Encoding.UTF8.GetBytes(CaseFile.Write(corpusCase))),
    ];
}
