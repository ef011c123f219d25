using System.Text;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Rules;

/// <summary>
/// A text folded for matching as <see cref="TextNormalizer.Key"/> folds it (NFKC, no white space), which still
/// knows where each of its characters stood, so that evidence is quoted as written. The scanners' <see cref="FoldedText"/>
/// is another folding: it keeps blanks between figures, and gives comparators and dashes one sign each.
/// </summary>
internal sealed class PassageText
{
    private static readonly char[] SentenceEnds = ['。', '!', '?', ';'];

    /// <summary>Null where every character stands for itself, as in most texts.</summary>
    private readonly List<(int Start, int End)>? origins;

    public PassageText(string original)
    {
        Original = original;
        if (TextNormalizer.StandsForItself(original))
        {
            Text = original;
            return;
        }

        origins = new(original.Length);
        var folded = new StringBuilder(original.Length);
        var offset = 0;
        foreach (var rune in original.EnumerateRunes())
        {
            if (rune.IsBmp && TextNormalizer.StandsForItself((char)rune.Value))
            {
                folded.Append((char)rune.Value);
                origins.Add((offset, ++offset));
                continue;
            }

            foreach (var c in TextNormalizer.Key(rune.ToString()))
            {
                folded.Append(c);
                origins.Add((offset, offset + rune.Utf16SequenceLength));
            }

            offset += rune.Utf16SequenceLength;
        }

        Text = folded.ToString();
    }

    public string Original { get; }
    public string Text { get; }

    /// <summary>The stretch of the original that gave this stretch of the folded text, without blanks at its ends.</summary>
    public string AsWritten(int start, int length) =>
        length == 0 ? string.Empty
        : origins is null ? Original.Substring(start, length)
        : Original[origins[start].Start..origins[start + length - 1].End];

    /// <summary>Start and length of each sentence, its end mark included.</summary>
    public IEnumerable<(int Start, int Length)> Sentences()
    {
        var start = 0;
        while (start < Text.Length)
        {
            var end = Text.IndexOfAny(SentenceEnds, start);
            var length = (end < 0 ? Text.Length : end + 1) - start;
            yield return (start, length);
            start += length;
        }
    }
}
