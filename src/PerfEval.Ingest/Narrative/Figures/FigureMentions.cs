using PerfEval.Ingest.Narrative.Reports;
using PerfEval.Ingest.Narrative.Vocabulary;

namespace PerfEval.Ingest.Narrative.Figures;

/// <summary>All figures of a report's paragraphs, in reading order, each with the words around it.</summary>
internal sealed class FigureMentions(NarrativeVocabulary words)
{
    private readonly FigureScanner scanner = new(words.Figures);
    private readonly FigureLabels labels = new(words.Labels);

    public IEnumerable<FigureMention> In(OutlinedParagraph paragraph)
    {
        var text = paragraph.Text;
        var sentences = Clauses.Sentences(text, paragraph.BodyStart);
        var own = 0;
        var sentence = new Sentence(0, 0);
        ScannedFigure? last = null;
        var lastLabel = "";
        foreach (var figure in scanner.Scan(text, paragraph.BodyStart))
        {
            for (; own < sentences.Count && sentences[own].End <= figure.NumberStart; own++)
                last = null;
            if (own == sentences.Count)
                yield break;
            if (sentence.Start != sentences[own].Start || sentence.End != sentences[own].End)
                sentence = new(sentences[own].Start, sentences[own].End);
            var floor = last?.End ?? sentences[own].Start;
            var start = Math.Max(floor, figure.Start);
            var fitted = figure with { Start = start };
            var clause = Clauses.StartOf(text, start, floor);
            var gap = text[floor..start];
            var joined = last is not null && clause == floor;
            var label = labels.Of(text, clause, fitted, last is null ? null : lastLabel, joined);
            var mention = new FigureMention(paragraph, sentence, Implied(fitted, label), clause, gap, label);
            yield return mention;
            (last, lastLabel) = (fitted, label);
        }
    }

    /// <summary>接待费1万: the label tells the unit of a multiplied number that has none.</summary>
    private ScannedFigure Implied(ScannedFigure figure, string label)
    {
        if (figure.Unit is not null || figure.Value.Scale == 1m)
            return figure;
        var length = words.Figures.ImpliedWords.LengthBefore(label, label.Length);
        return length == 0 ? figure : figure with { Unit = words.Figures.Implied[label[^length..]] };
    }
}
