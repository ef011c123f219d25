using System.Text;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading;
using PerfEval.Ingest.Stress.Fuzzing.Documents;

namespace PerfEval.Ingest.Stress.Fuzzing.PlainText;

/// <summary>Text in well-formed UTF-8 comes out of the reader character by character, in its order.</summary>
internal static class LostText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string? Fault(byte[] input)
    {
        string text;
        Document document;
        try
        {
            text = Strict.GetString(input);
            document = ReaderCatalog.BuiltIn.Read("a.txt", input, DocumentPromises.Limits, CancellationToken.None);
        }
        catch (Exception notThis) when (notThis is UnreadableFileException or DecoderFallbackException)
        {
            return null;
        }

        if (document.Source.Encoding is not "utf-8")
            return null;
        var (written, read) = (Visible(text), Visible(string.Concat(document.Blocks.Select(Text))));
        if (written == read)
            return null;
        var at = written.Zip(read).TakeWhile(p => p.First == p.Second).Count();
        return $"text was lost or came out of its order\nwritten …{Around(written, at)}…\nread …{Around(read, at)}…";
    }

    private static string Text(Block block) => block is Table table ? string.Concat(table.Cells.Select(c => c.Text)) : ((Paragraph)block).Text;

    private static string Around(string text, int at) => text[Math.Max(0, at - 20)..Math.Min(text.Length, at + 20)];

    /// <summary>What draws borders is no text, and neither is what prints nothing.</summary>
    private static string Visible(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c) && !IsBorder(c) && !IsInvisible(c)));

    private static bool IsBorder(char c) => c is '-' or '+' or ':' or '=' or '_' or '|' or '｜' or '—' or (>= '\u2500' and <= '\u257F');

    private static bool IsInvisible(char c) => c is
        '\u00AD' or '\u061C' or '\u180E' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or (>= '\uFFF9' and <= '\uFFFB') or (>= '\uFFFE' and <= '\uFFFF');
}
