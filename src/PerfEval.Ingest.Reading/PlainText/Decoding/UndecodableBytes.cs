using System.Globalization;
using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Reading.PlainText.Decoding;

/// <summary>Points at the lines where decoding left U+FFFD, or where the file already came with it.</summary>
internal static class UndecodableBytes
{
    private const int LinesNamed = 20;

    public static void Report(List<SourceLine> lines, bool wellFormed, string encoding, List<Notice> notices)
    {
        var code = wellFormed ? "replacement-characters" : "undecodable-bytes";
        var further = 0;
        var named = 0;
        foreach (var line in lines)
        {
            var count = line.Text.AsSpan().Count('\uFFFD');
            if (count == 0)
                continue;
            if (named == LinesNamed)
            {
                further++;
                continue;
            }

            named++;
            var message = wellFormed
                ? string.Create(CultureInfo.InvariantCulture, $"第 {line.Number} 行原文已有 {count} 个“\uFFFD”，是更早的转换丢失的字。")
                : string.Create(CultureInfo.InvariantCulture, $"第 {line.Number} 行有 {count} 处字节不能按 {encoding} 解码，以“\uFFFD”代替。");
            notices.Add(new(code, message, new Location { Line = line.Number }));
        }

        if (further > 0)
            notices.Add(new(code, string.Create(CultureInfo.InvariantCulture, $"另有 {further} 行含有不能解码的字，不再逐行列出。")));
    }
}
