using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.AcrossFiles;

/// <summary>PE701: the same evaluation was submitted twice with different figures.</summary>
internal sealed class DuplicateSubmission : IAcrossFilesRule
{
    private const int Piece = 200;

    /// <summary>A finding lists so many differences; how many there are it says.</summary>
    private const int Shown = 8;

    public RuleDescriptor Descriptor { get; } = new(
        "PE701",
        "duplicate-submission",
        Severity.Info,
        new(
            Title: "同一评价先后提交，数字不同",
            Checks: "同一单位、同一项目、同一年度、同类评价先后提交了内容不同的文件时，预算数、执行数、执行率、总分和各指标的完成值、得分是否一致。",
            Why: "先后两份说法不同，应弄清以哪一份为准、为何改动。",
            Example: "3 月报送的自评表全年执行数 216.75 万元，5 月重新报送的写 220 万元。",
            Limits: "内容完全相同的文件、同一份表的另一种格式、只改文字的重新报送不报告；一方没有填的不比较；一个数是另一个按所印位数四舍五入或截尾的，以及执行率、执行得分、总分只在末位（小数点后两位以上）差 1 的，不算不同；单位、项目或年度认不准的不认为是同一评价；两份表的指标名称全无相同的视为不同的表。"));

    public async IAsyncEnumerable<AcrossFinding> CheckAsync(WarehouseContext warehouse, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var keys = await warehouse.Evaluations.Where(e => !e.IsCurrent).Select(e => e.EvaluationKey).Distinct().OrderBy(k => k).ToListAsync(cancellation);
        foreach (var piece in keys.Chunk(Piece))
        {
            var ids = await warehouse.Evaluations.Where(e => piece.Contains(e.EvaluationKey)).Select(e => new EvaluationId(e.SubmissionId, e.EvaluationNo)).ToListAsync(cancellation);
            var evaluations = await ComparedFigures.LoadAsync(warehouse, ids, cancellation);
            foreach (var same in evaluations.GroupBy(e => e.Of.Row.EvaluationKey, StringComparer.Ordinal))
            {
                foreach (var finding in Compare([.. same]))
                    yield return finding;
            }
        }
    }

    private IEnumerable<AcrossFinding> Compare(List<ComparedFigures> submissions)
    {
        // A file that holds the evaluation twice says nothing of which of the two was meant.
        var alone = submissions.GroupBy(e => e.Of.Row.SubmissionId).Where(g => g.Count() == 1).Select(g => g.Single()).ToList();
        if (alone.Where(e => e.Of.Row.IsCurrent).ToList() is not [var current])
            yield break;
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var earlier in alone.Where(e => e != current).OrderByDescending(e => e.Of.Row.SubmissionId))
        {
            if (!AreOfOneForm(current, earlier))
                continue;
            var differences = FigureDifference.Between(current, earlier).ToList();
            if (differences.Count > 0 && told.Add(string.Join('\u001f', differences.Select(d => d.Name + d.Second.Text))))
                yield return Found(current.Of, earlier.Of, differences);
        }
    }

    private static bool AreOfOneForm(ComparedFigures current, ComparedFigures earlier)
    {
        var names = current.Indicators.Select(i => NumberedName.Key(i.Name)).ToHashSet(StringComparer.Ordinal);
        return names.Count < 3 || earlier.Indicators.Count < 3 || earlier.Indicators.Any(i => names.Contains(NumberedName.Key(i.Name)));
    }

    private AcrossFinding Found(ComparedEvaluation current, ComparedEvaluation earlier, List<FigureDifference> differences)
    {
        var shown = differences.Take(Shown).ToList();
        var list = string.Join("；", shown.Select(d => $"{d.Name}现为 {d.First.Text}，前次为 {d.Second.Text}"));
        var rest = differences.Count > shown.Count ? $"；等共 {RuleNumbers.Print(differences.Count)} 处" : "";
        return new()
        {
            Rule = Descriptor.Id,
            About = current,
            Stated = shown[0].First.Text,
            Expected = shown[0].Second.Text,
            Message = $"{current.Describe()}先后提交过两份，数字不一致：{list}{rest}。前次文件：{earlier.File}。",
            Evidence = [.. shown.SelectMany(d => new[] { d.First, d.Second })],
            Identity = [.. differences.SelectMany(d => new[] { d.Name, d.First.Text, d.Second.Text })],
        };
    }
}
