using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Narrative.Figures;
using PerfEval.Ingest.Narrative.Statements;

namespace PerfEval.Ingest.Narrative.Relations;

/// <summary>
/// Reads the relations that a report's sentences state. Words decide that figures belong together, never that they fit; where
/// the words leave open which figure is meant, there is no relation.
/// </summary>
internal static class RelationReader
{
    public static IReadOnlyList<Relation> Read(ReportText text)
    {
        var relations = new List<Relation>();
        ParagraphFigures? previous = null;
        foreach (var paragraph in text.Body)
        {
            var figures = new ParagraphFigures(paragraph, text);
            var parts = new HashSet<FigureMention>(ReferenceEqualityComparer.Instance);
            foreach (var sentence in figures.Sentences)
            {
                relations.AddRange(SumRelations.Read(sentence, parts));
                relations.AddRange(ShareRelations.Read(sentence, figures));
                relations.AddRange(RateRelations.Read(sentence));
                relations.AddRange(ChangeRelations.Read(sentence));
                relations.AddRange(ProductRelations.Read(sentence));
                relations.AddRange(GradeCounts.Read(sentence));
                relations.AddRange(RemainingCounts.Read(sentence));
            }

            figures.TopLevel = [.. figures.All.Where(f => !parts.Contains(f.Mention))];
            relations.AddRange(RestRelations.Read(figures, previous, text.Names));
            var compact = new CompactParagraph(paragraph);
            relations.AddRange(ListedItems.Read(compact));
            relations.AddRange(NamedItems.Read(compact, text.Words.Relations));
            previous = figures;
        }

        return relations;
    }
}
