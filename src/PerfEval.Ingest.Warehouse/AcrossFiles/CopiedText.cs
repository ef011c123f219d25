using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Values.Folding;
using PerfEval.Ingest.Warehouse.AcrossFiles.Copies;
using PerfEval.Ingest.Warehouse.Model;
using PerfEval.Ingest.Warehouse.Units;

namespace PerfEval.Ingest.Warehouse.AcrossFiles;

/// <summary>PE702: narrative text of two units is nearly the same beyond the template.</summary>
internal sealed class CopiedText(CopiedTextParameters parameters) : IAcrossFilesRule
{
    /// <summary>A finding quotes so many paragraphs and names so many reports.</summary>
    private const int Shown = 3;

    private const int Piece = 200;

    public RuleDescriptor Descriptor { get; } = new(
        "PE702",
        "copied-text",
        Severity.Warning,
        new(
            Title: "不同单位的报告文字雷同",
            Checks: "两个不同单位的自评报告，除去模板和通用表述，是否有成段文字几乎相同。比较前隐去各自的单位、项目、地区名称和全部数字。",
            Why: "照抄其他单位的报告，所述未必是本单位的情况。",
            Example: "云溪县和石桥县两个单位的报告，“存在的问题及原因分析”一章 400 多字只有县名和金额不同。",
            Limits: "4 个以上单位都有的文字视为模板；引用文件的句子、职责表述、自评组织情况等通用表述不算；上下级地区、主管部门与下属单位、同一项目的共同填报单位之间不报告；雷同文字合计不足 200 字的不报告；有报告的单位不足 5 个时，只看带数字的句子；由常见句子拼成的段落，组合相同到难以巧合才报告。无法判断谁抄谁，双方各报告一次。",
            Parameters: "schemas/rules/copied-text.yaml：template-units（视为模板的单位数，默认 4）、shortest-copy（合计字数，默认 200）、shortest-passage（每段字数，默认 40）、similarity（相似度，默认 80%）、changed-similarity 和 in-order（逐处换词的：相似度 60% 以上且 90% 以上的字依次相同）、units-to-know（能识别模板的单位数，默认 5）、chance-bits（超出巧合的程度，默认 8 比特）、quotations（引用文件内容的写法，引到句号为止）、boilerplate（通用表述）。"));

    public async IAsyncEnumerable<AcrossFinding> CheckAsync(WarehouseContext warehouse, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var heads = await Narratives.HeadsAsync(warehouse, cancellation);
        var units = heads.Select(h => h.Unit).Distinct().Count();
        if (units < 2)
            yield break;
        var own = new OwnWords(parameters, heads, units);
        await foreach (var (head, _, text) in Narratives.PassagesAsync(warehouse, heads, cancellation))
            own.Learn(head, text);
        var passages = new List<SketchedPassage>();
        var stock = new StockPassages(parameters, heads, units);
        await foreach (var (head, number, text) in Narratives.PassagesAsync(warehouse, heads, cancellation))
        {
            if (own.Of(head, text) is { } words)
                passages.Add(new(head, number, Shingles.Sketch(Shingles.Of(words))));
            stock.Add(head, number, own.Stock(head, text));
        }

        var regions = await RegionAbove.LoadAsync(warehouse, cancellation);
        var candidates = PassagePairs.Of(passages, heads, parameters.TemplateUnits)
            .Where(p => !RelatedUnits.Are(heads[passages[p.Item1].Head], heads[passages[p.Item2].Head], regions)).ToList();
        var shared = await CopiesAsync(warehouse, heads, passages, candidates, own, cancellation);
        foreach (var (first, second, text) in stock.Copies((a, b) => RelatedUnits.Are(heads[a], heads[b], regions)))
        {
            shared.TryAdd((first, second), text);
            shared.TryAdd((second, first), text.FromTheOther(first));
        }

        var copies = shared.GroupBy(s => s.Key.Item1, s => s.Value).OrderBy(g => g.Key)
            .Select(g => (g.Key, g.OrderByDescending(s => s.Length).ThenBy(s => heads[s.With].UnitKey, StringComparer.Ordinal).Take(Shown).ToList()));
        foreach (var piece in copies.Chunk(Piece))
        {
            foreach (var finding in await FoundAsync(warehouse, heads, piece, cancellation))
                yield return finding;
        }
    }

    /// <summary>Of two reports whose own paragraphs are nearly the same, and long enough together, what they share; in both orders.</summary>
    private async Task<Dictionary<(int, int), SharedText>> CopiesAsync(
        WarehouseContext warehouse,
        List<NarrativeHead> heads,
        List<SketchedPassage> passages,
        List<(int First, int Second)> candidates,
        OwnWords own,
        CancellationToken cancellation)
    {
        var words = await WordsAsync(warehouse, heads, passages, candidates, own, cancellation);
        var shared = new Dictionary<(int, int), SharedText>();
        foreach (var (first, second) in candidates.Order())
        {
            var (a, b) = (words[first], words[second]);
            if (!AreAlike(a, b))
                continue;
            Add(passages[first], passages[second]);
            Add(passages[second], passages[first]);

            void Add(SketchedPassage one, SketchedPassage other)
            {
                if (!shared.TryGetValue((one.Head, other.Head), out var text))
                    shared[(one.Head, other.Head)] = text = new(other.Head);
                text.Add(one.PassageNo, other.PassageNo, Math.Min(a.Length, b.Length));
            }
        }

        return shared.Where(s => s.Value.Length >= parameters.ShortestCopy).ToDictionary();
    }

    /// <summary>Nearly the same runs; or fewer of them, where all but single words stands in the same order.</summary>
    private bool AreAlike(string a, string b)
    {
        var similarity = Shingles.Similarity(Shingles.Of(a), Shingles.Of(b));
        return similarity >= parameters.Similarity || (similarity >= parameters.ChangedSimilarity && CommonText.Share(a, b) >= parameters.InOrder);
    }

    /// <summary>What is compared of the candidates, by their number.</summary>
    private static async Task<Dictionary<int, string>> WordsAsync(WarehouseContext warehouse, List<NarrativeHead> heads, List<SketchedPassage> passages, List<(int First, int Second)> candidates, OwnWords own, CancellationToken cancellation)
    {
        var wanted = candidates.SelectMany(c => new[] { c.First, c.Second }).Distinct().ToDictionary(i => (passages[i].Head, passages[i].PassageNo));
        var used = wanted.Keys.Select(k => k.Head).Distinct().Order().ToList();
        var words = new Dictionary<int, string>();
        await foreach (var (at, number, text) in Narratives.PassagesAsync(warehouse, [.. used.Select(h => heads[h])], cancellation))
        {
            if (wanted.TryGetValue((used[at], number), out var i))
                words[i] = own.Of(used[at], text) ?? "";
        }

        return words;
    }

    private async Task<List<AcrossFinding>> FoundAsync(WarehouseContext warehouse, List<NarrativeHead> heads, IEnumerable<(int Head, List<SharedText> Shared)> copies, CancellationToken cancellation)
    {
        var list = copies.ToList();
        var ids = list.SelectMany(c => c.Shared.Select(s => heads[s.With].Id).Append(heads[c.Head].Id)).ToHashSet();
        var evaluations = await ComparedEvaluation.LoadAsync(warehouse, ids, cancellation);
        long[] submissions = [.. ids.Select(i => i.SubmissionId).Distinct()];
        var numbers = list.SelectMany(c => c.Shared.SelectMany(s => s.Passages.SelectMany(p => new[] { p.Own, p.Others }))).ToHashSet();
        var passages = (await warehouse.Passages.AsNoTracking().Where(p => submissions.Contains(p.SubmissionId)).ToListAsync(cancellation))
            .Where(p => numbers.Contains(p.PassageNo) && ids.Contains(new(p.SubmissionId, p.EvaluationNo)))
            .ToDictionary(p => (new EvaluationId(p.SubmissionId, p.EvaluationNo), p.PassageNo));
        var found = new List<AcrossFinding>();
        foreach (var (head, shared) in list)
        {
            if (!evaluations.TryGetValue(heads[head].Id, out var about) || !shared.TrueForAll(s => evaluations.ContainsKey(heads[s.With].Id)))
                continue;
            var evidence = shared.SelectMany(s => s.Passages.Take(Shown).SelectMany(p => new[] { Quote("本报告", about, p.Own), Quote("雷同报告", evaluations[heads[s.With].Id], p.Others) })).OfType<AcrossEvidence>().ToList();
            if (evidence.Count > 0 && evidence[0].Of == about)
                found.Add(Found(about, [.. shared.Select(s => (s, evaluations[heads[s.With].Id]))], evidence));
        }

        return found;

        AcrossEvidence? Quote(string role, ComparedEvaluation of, int number) =>
            passages.TryGetValue((of.Id, number), out var passage) ? new(role, passage.Text, of, StoredPlaces.Of(passage, passage.Location is { } at ? $"{{\"at\":{at}}}" : null, "at")) : null;
    }

    private AcrossFinding Found(ComparedEvaluation about, List<(SharedText Shared, ComparedEvaluation With)> copies, List<AcrossEvidence> evidence)
    {
        var list = string.Join("；", copies.Select(c => $"与{c.With.Describe()}的报告有 {RuleNumbers.Print(c.Shared.Passages.Count)} 段约 {RuleNumbers.Print(c.Shared.Length)} 字几乎相同（{c.With.File}）"));
        return new()
        {
            Rule = Descriptor.Id,
            About = about,
            Stated = TextNormalizer.WithoutLineBreaks(evidence[0].Text),
            Expected = null,
            Message = $"{about.Describe()}的报告除去模板文字、单位名称和数字，{list}。",
            Evidence = evidence,
            Identity = [.. copies.Select(c => c.With.UnitKey).Order(StringComparer.Ordinal)],
        };
    }
}
