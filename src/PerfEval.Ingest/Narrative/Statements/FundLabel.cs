using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Narrative.Vocabulary;

namespace PerfEval.Ingest.Narrative.Statements;

/// <summary>The words before an amount, taken apart: 其中项目支出预算 → annual budget, source project.</summary>
/// <param name="IsOwn">They speak of what is evaluated and of nothing else.</param>
/// <param name="IsDelta">They state a change or a rest: 追加预算, 结余.</param>
internal readonly record struct FundLabel(FundRole? Role, IReadOnlyList<FundSource> Sources, bool IsOwn, bool IsDelta)
{
    public static FundLabel Read(string label, ReportText text)
    {
        var words = text.Words.Funds;
        var ofDepartment = text.Type == EvaluationType.Department;
        FundRole? role = null;
        var sources = new List<FundSource>();
        var followsBudget = false;
        var isOfBeginning = words.Beginnings.IsIn(label) && !words.Adjusted.IsIn(label);
        var isOwn = text.Names.IsOwn(label, words.All, word =>
        {
            var isBudgets = followsBudget && words.Bare.Contains(word);
            if (!isBudgets && words.Roles.TryGetValue(word, out var told))
                role = told == FundRole.Annual && isOfBeginning ? FundRole.Initial : told;
            followsBudget = role is FundRole.Annual or FundRole.Initial && words.Roles.ContainsKey(word);
            if (!words.Sources.TryGetValue(word, out var source) || sources.Contains(source))
                return;
            if (source is FundSource.Project or FundSource.Basic && !ofDepartment)
                role ??= FundRole.Executed;
            else
                sources.Add(source);
        });
        if (role == FundRole.Income && !ofDepartment)
            isOwn = false;
        return new(role, sources, isOwn, words.Deltas.IsIn(label) && sources is not [FundSource.Carryover]);
    }
}
