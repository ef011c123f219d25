using PerfEval.Ingest.Narrative.Reports;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Narrative.Figures;

/// <summary>A sentence of a paragraph, by its offsets; two with the same offsets are the same.</summary>
internal sealed record Sentence(int Start, int End);

/// <summary>A figure where a report states it.</summary>
/// <param name="ClauseStart">Where the words begin that lead to it; they end at <c>Figure.Start</c>.</param>
/// <param name="Gap">What stands between the figure before it in the sentence (or the sentence's beginning) and this one.</param>
/// <param name="Label">The words that name it, cleaned; empty where nothing does.</param>
internal sealed record FigureMention(OutlinedParagraph Paragraph, Sentence Sentence, ScannedFigure Figure, int ClauseStart, string Gap, string Label)
{
    /// <summary>The clause before the figure, folded, without blanks.</summary>
    public string Before { get; } = Folding.Compact(Paragraph.Text[ClauseStart..Figure.Start]);

    public string Text => Paragraph.Written(Figure.Start, Figure.End).Trim();

    public Quantity ToQuantity() => Figure.ToQuantity(Text, Paragraph.At(Figure.Start, Figure.End));
}
