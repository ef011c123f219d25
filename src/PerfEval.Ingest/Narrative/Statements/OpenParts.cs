using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Narrative.Figures;
using PerfEval.Ingest.Narrative.Vocabulary;

namespace PerfEval.Ingest.Narrative.Statements;

/// <summary>
/// A list of parts that name a source only, 预算80万元，支出70万元，其中：中央50万元，省级30万元: they are parts of the total before
/// them, unless they add up to another one that was stated.
/// </summary>
internal sealed class OpenParts
{
    private readonly List<(FundRole Role, decimal Yuan)> totals = [];
    private readonly List<(FundSource Source, FundRole Role, FigureMention Mention)> parts = [];

    public void Total(FundRole role, FigureMention mention)
    {
        if (mention.Figure.IsMoney)
            totals.Add((role, mention.Figure.Value.Value));
    }

    public void Add(FundSource source, FundRole role, FigureMention mention) => parts.Add((source, role, mention));

    /// <summary>The parts with the role they turn out to have. Parts that fit two other totals, or exceed their own, are given none.</summary>
    public IReadOnlyList<(FundSource Source, FundRole Role, FigureMention Mention)> Close()
    {
        if (parts.Count == 0)
            return [];
        var sum = parts.Sum(p => p.Mention.Figure.IsMoney ? p.Mention.Figure.Value.Value : 0m);
        var role = parts[0].Role;
        var own = totals.FindLast(t => t.Role == role);
        var fitting = totals.Where(t => t.Yuan == sum).Select(t => t.Role).Distinct().ToList();
        FundRole? meant = fitting.Contains(role) ? role
            : fitting is [var other] ? other
            : fitting.Count > 1 || (own.Yuan > 0 && sum > own.Yuan) ? null
            : role;
        var closed = meant is { } told ? parts.Select(p => (p.Source, told, p.Mention)).ToList() : [];
        parts.Clear();
        return closed;
    }
}
