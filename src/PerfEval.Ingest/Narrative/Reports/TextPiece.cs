using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Narrative.Reports;

/// <summary>
/// A paragraph, or a line of it where soft breaks stand for paragraphs. <paramref name="Start"/> is its offset in the
/// paragraph, <paramref name="Text"/> is folded, of the same length as written.
/// </summary>
internal sealed record TextPiece(Paragraph Source, int Start, string Text)
{
    private const int MaxDepth = 8;

    /// <summary>Longer stretches are cut, at a full stop where there is one within as much again: no step behind this costs more than its square.</summary>
    private const int MaxLength = 8_000;

    public bool IsWhole => Start == 0 && Text.Length == Source.Text.Length;

    public Location At(int start, int end) => Source.At with { Start = Start + start, End = Start + end };

    public string Written(int start, int end) => Source.Text[(Start + start)..(Start + end)];

    /// <summary>As written, with the place of the whole paragraph where the piece is all of it.</summary>
    public Sourced<string> AsPassage()
    {
        var written = Written(0, Text.Length);
        return new(written, written, IsWhole ? Source.At : At(0, Text.Length));
    }

    /// <summary>The paragraphs among the blocks, those of one-cell tables (frames around text) too; other tables are no prose.</summary>
    public static IReadOnlyList<TextPiece> Of(IReadOnlyList<Block> blocks) => [.. blocks.SelectMany(b => Of(b, 0))];

    private static IEnumerable<TextPiece> Of(Block block, int depth) => block switch
    {
        Paragraph paragraph => Lines(paragraph),
        Table { Cells.Count: 1 } frame when depth < MaxDepth => frame.Cells[0].Blocks.SelectMany(b => Of(b, depth + 1)),
        _ => [],
    };

    private static IEnumerable<TextPiece> Lines(Paragraph paragraph)
    {
        var text = Folding.Fold(paragraph.Text);
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var length = i - start;
            if (text[i] == '\n' && EndsParagraph(text, start, i))
            {
                yield return new(paragraph, start, text[start..i]);
                start = i + 1;
            }
            else if (length >= MaxLength && (text[i - 1] == '。' || length >= 2 * MaxLength))
            {
                var cut = text[i - 1] == '。' ? i : CutBefore(text, start + MaxLength, i);
                yield return new(paragraph, start, text[start..cut]);
                start = cut;
            }
        }

        yield return new(paragraph, start, text[start..]);
    }

    /// <summary>Where a text without a full stop is cut: behind its last comma or blank, so that no figure is parted; without any, between two characters.</summary>
    private static int CutBefore(string text, int floor, int end)
    {
        var cut = end;
        while (cut > floor && text[cut - 1] is not ('，' or '、' or ';' or ':') && !char.IsWhiteSpace(text[cut - 1]))
            cut--;
        if (cut > floor)
            return cut;
        return char.IsLowSurrogate(text[end]) ? end - 1 : end;
    }

    /// <summary>A soft break after a full stop, or before a number of the outline, ends a paragraph in all but name.</summary>
    private static bool EndsParagraph(string text, int start, int breakAt)
    {
        var before = text.AsSpan(start, breakAt - start).TrimEnd();
        return before.Length == 0 || before[^1] is '。' or ';' or ':'
            || HeadingNumber.Read(text.Substring(breakAt + 1, Math.Min(80, text.Length - breakAt - 1))) is not null;
    }
}
