using System.Globalization;
using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Reading.PlainText;

/// <summary>
/// A line of the file, without its end. <see cref="Number"/> is 1-based and counts as an editor does; a page break or
/// a soft break inside a line gives several pieces of the same number.
/// </summary>
internal readonly record struct SourceLine(int Number, string Text)
{
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}

internal static class SourceLines
{
    /// <summary>A line costs some hundred bytes however short it is: a file of nothing but line ends would cost a hundred times its size.</summary>
    private const int MostLines = 5_000_000;

    /// <summary>A page break is given back as a blank line: like one, it parts what stands before it from what follows.</summary>
    /// <exception cref="UnreadableFileException"><c>limit-lines</c></exception>
    public static List<SourceLine> Split(string text)
    {
        var lines = new List<SourceLine>();
        var number = 1;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is not ('\n' or '\r' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029'))
                continue;
            if (lines.Count >= MostLines)
                throw new UnreadableFileException("limit-lines", string.Create(CultureInfo.InvariantCulture, $"文本的行数超过上限 {MostLines} 行。"));
            lines.Add(new(number, text[start..i]));
            if (c == '\f' && i > start)
                lines.Add(new(number, string.Empty));
            if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                i++;
            if (c is '\n' or '\r')
                number++;
            start = i + 1;
        }

        if (start < text.Length)
            lines.Add(new(number, text[start..]));
        return lines;
    }
}
