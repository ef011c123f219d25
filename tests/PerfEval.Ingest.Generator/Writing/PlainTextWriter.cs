using System.Text;
using PerfEval.Ingest.Generator.Content;
using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Writing;

/// <summary>Writes a case as .txt: the same content, its tables flattened as converters leave them.</summary>
internal static class PlainTextWriter
{
    public static byte[] Write(CorpusCase corpusCase)
    {
        var numbering = new Numbering();
        var text = new StringBuilder();
        foreach (var part in corpusCase.Parts)
        {
            foreach (var block in part.Blocks())
            {
                switch (block)
                {
                    case Paragraph paragraph:
                        text.Append(numbering.Next(paragraph.Level)).Append(paragraph.Text).Append('\n');
                        break;
                    case Table table:
                        text.Append('\n').Append(Flatteners.Flatten(table, corpusCase.Text)).Append('\n');
                        break;
                }
            }

            text.Append('\n');
        }

        return Encode(text.ToString(), corpusCase.Text.Encoding);
    }

    private static byte[] Encode(string text, string encoding) => encoding switch
    {
        "utf-8" => Encoding.UTF8.GetBytes(text),
        "utf-8-bom" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
        "utf-16le" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
        "gb18030" => CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes(text),
        _ => throw new InvalidOperationException($"Unknown encoding {encoding}."),
    };
}
