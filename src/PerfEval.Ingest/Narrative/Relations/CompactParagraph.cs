using PerfEval.Ingest.Narrative.Reports;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Narrative.Relations;

/// <summary>A paragraph's body without the blanks that line ends and justified text leave in words (一 是, 乡 镇), and where each character stood.</summary>
internal sealed class CompactParagraph
{
    private readonly OutlinedParagraph paragraph;
    private readonly int[] places;

    public CompactParagraph(OutlinedParagraph paragraph)
    {
        this.paragraph = paragraph;
        var from = Math.Min(paragraph.BodyStart, paragraph.Text.Length);
        places = [.. Enumerable.Range(from, paragraph.Text.Length - from).Where(i => paragraph.Text[i] == '\n' || !char.IsWhiteSpace(paragraph.Text[i]))];
        Text = string.Concat(places.Select(i => paragraph.Text[i]));
    }

    public string Text { get; }

    /// <summary>A number of things told between two places of <see cref="Text"/>.</summary>
    public Quantity Counted(int count, int start, int end)
    {
        var (from, to) = (places[start], places[end - 1] + 1);
        return new()
        {
            Text = paragraph.Written(from, to),
            Kind = QuantityKind.Number,
            Value = new Figure(count, 0),
            At = paragraph.At(from, to),
        };
    }
}
