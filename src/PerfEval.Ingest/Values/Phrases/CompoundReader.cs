using PerfEval.Ingest.Values.Figures;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Values.Phrases;

/// <summary>
/// Reads several figures in one cell, each in a clause of its own that names it: 药品网采率≥85%, 高值医用耗材网采率≥75%.
/// Figures without names, or clauses without figures, leave the cell words.
/// </summary>
internal sealed class CompoundReader(QuantitySetting setting)
{
    private const int MostParts = 12;
    private static readonly string[] SeparatorSets = [";。", ";。,", ";。,、", "①;。,、"];
    private static readonly string[] Details = [",其中", ";其中", "。其中", "、其中"];
    private readonly PhraseReader phrases = new(setting);

    public Quantity? Read(FoldedText folded)
    {
        var core = PhraseShape.Core(folded);
        var scan = phrases.Scan(core);
        var figures = PhraseReader.Stated(scan);
        if (scan.IsVague || figures.Count < 2)
            return null;
        if (WithoutDetails(core) is { } whole)
            return phrases.Read(whole);
        foreach (var separators in SeparatorSets)
        {
            if (Read(PhraseShape.Clauses(core, separators, scan.Figures)) is { } quantity)
                return quantity;
        }

        return Read(BrokenClauses(core, figures));
    }

    private Quantity? Read(IReadOnlyList<FoldedText> clauses)
    {
        if (clauses.Count is < 2 or > MostParts)
            return null;
        var parts = new List<QuantityPart>(clauses.Count);
        foreach (var clause in clauses)
        {
            var isFiller = setting.Vocabulary.Neutral.Covers(clause.Text) || setting.Vocabulary.Levels.Read(clause.Text) is not null;
            if (isFiller)
                continue;
            if (phrases.Read(clause, out var label) is not { Kind: QuantityKind.Number or QuantityKind.Range } quantity)
                return null;
            parts.Add(new(label, label is null ? quantity : new PhraseReader(setting.For(label)).Read(clause) ?? quantity));
        }

        var unnamed = parts.Where(p => p.Label is null).ToArray();
        var areTold = unnamed.Length == 0
            || (unnamed.All(p => p.Quantity.Unit is not null) && parts.Select(p => p.Quantity.Unit).Distinct(StringComparer.Ordinal).Count() == parts.Count);
        return parts.Count >= 2 && areTold ? new() { Text = "", Kind = QuantityKind.Compound, Parts = parts } : null;
    }

    /// <summary>120人,其中女30人: the figure in front is the whole.</summary>
    private static FoldedText? WithoutDetails(FoldedText core)
    {
        var cut = Details.Select(d => core.Text.IndexOf(d, StringComparison.Ordinal)).Where(i => i > 0).DefaultIfEmpty(-1).Min();
        return cut > 0 ? core.Cut(0, cut) : null;
    }

    /// <summary>Clauses that only a blank or a line break parts, each ending with its figure.</summary>
    private static IReadOnlyList<FoldedText> BrokenClauses(FoldedText core, IReadOnlyList<FigureSpan> figures)
    {
        var clauses = new List<FoldedText>();
        var start = 0;
        foreach (var end in figures.Select(f => f.End))
        {
            if (end < core.Text.Length && !core.IsBrokenBefore(end))
                return [];
            clauses.Add(core.Cut(start, end));
            start = end;
        }

        return start == core.Text.Length ? clauses : [];
    }
}
