using System.Text;
using PerfEval.Ingest.Stress.Fuzzing.Documents;

namespace PerfEval.Ingest.Stress.Fuzzing.PlainText;

/// <summary>Cells, tabs, lines and encodings of a flattened document are changed. Beside what holds for every document, no visible character is lost.</summary>
internal sealed class PlainTextKind(string? schemas) : DocumentKind("txt", schemas)
{
    private readonly IReadOnlyList<string> sources = [.. CorpusSources.Of("txt").Select(Encoding.UTF8.GetString)];

    public override string? Fault(byte[] input) => base.Fault(input) ?? LostText.Fault(input);

    protected override byte[] Make(Random random)
    {
        var text = sources[random.Next(sources.Count)];
        for (var changes = random.Next(1, 8); changes > 0; changes--)
            text = LineMutations.Apply(random, text, sources[random.Next(sources.Count)]);
        var bytes = Encoded(random, text);
        return random.Next(12) == 0 ? ByteMutations.Apply(random, bytes) : bytes;
    }

    private static byte[] Encoded(Random random, string text)
    {
        var gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;
        return random.Next(12) switch
        {
            0 => gb18030.GetBytes(text),
            1 => Encoding.Unicode.GetBytes(text),
            2 => [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(text)],
            3 => [.. Encoding.UTF8.GetPreamble(), .. gb18030.GetBytes(text)],
            4 => [.. Encoding.UTF8.GetBytes(text[..(text.Length / 2)]), .. gb18030.GetBytes(text[(text.Length / 2)..])],
            5 => [.. Encoding.Unicode.GetPreamble(), .. Encoding.UTF8.GetBytes(text)],
            6 => Encoding.UTF32.GetBytes(text),
            _ => Encoding.UTF8.GetBytes(text),
        };
    }
}
