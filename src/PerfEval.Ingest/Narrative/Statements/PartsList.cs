using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Narrative.Vocabulary;

namespace PerfEval.Ingest.Narrative.Statements;

/// <summary>
/// Follows a sentence from a total to its parts: to which source and role an amount belongs. A part either takes its role from the
/// total (到位80万元，其中：中央50万元，省级30万元) or brings its own, which holds for what follows
/// (其中项目支出预算40万元，实际支出30万元).
/// </summary>
internal sealed class PartsList(WordList openings)
{
    private FundRole? totalRole;
    private FundSource current = FundSource.Total;
    private bool hasOwnRole;
    private bool inBracket;
    private int inRow;

    /// <summary>In a sentence that goes by sources (中央资金200万元，支出195万元；县级资金100万元，支出90万元) spending is that of the source before it.</summary>
    public bool IsBySource { get; set; }

    /// <summary>What stands between two amounts: opens a list of parts, or closes the bracket in which one stood.</summary>
    public void Pass(string gap)
    {
        if (inBracket && gap.Contains(')', StringComparison.Ordinal))
            (current, hasOwnRole, inBracket) = (FundSource.Total, false, false);
        if (IsBySource && gap.Contains(';', StringComparison.Ordinal))
            (current, hasOwnRole, inRow) = (FundSource.Total, false, 0);
        var opening = openings.All.Select(w => gap.IndexOf(w, StringComparison.Ordinal)).Where(i => i >= 0).DefaultIfEmpty(-1).Min();
        if (opening >= 0)
            inBracket = gap.AsSpan(0, opening).Contains('(');
    }

    /// <summary>An amount of something else: parts that follow are parts of that.</summary>
    public void Forget() => totalRole = null;

    public (FundSource Source, FundRole Role)? Place(FundLabel label)
    {
        if (label.Sources.Count == 1)
        {
            (current, hasOwnRole) = (label.Sources[0], label.Role is not null);
            inRow++;
            return (label.Role ?? totalRole) is { } role ? (current, role) : null;
        }

        if (label.Role is not { } own)
            return null;
        // 中央到位50万元，省级到位30万元，支出78万元: after a row of parts, what names no source is the total again.
        var belongsToPart = label.Sources.Count == 0 && current != FundSource.Total && (hasOwnRole || IsBySource) && inRow < 2;
        inRow = belongsToPart && IsBySource ? inRow : 0;
        if (belongsToPart)
            return (current, own);

        (current, hasOwnRole) = (FundSource.Total, false);
        if (own != FundRole.Rate)
            totalRole = own;
        return (current, own);
    }
}
