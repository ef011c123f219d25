using System.Runtime.CompilerServices;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Rules.AcrossFile;

/// <summary>PE603: the report names another unit where it means itself, as text copied from that unit's report does.</summary>
internal sealed class OtherUnitNamed(SelfNaming naming) : IRule
{
    private const string Partners = "与和同及向对报由";
    private readonly ConditionalWeakTable<IReadOnlyList<Evaluation>, FileUnits> unitsOfFile = [];

    public RuleDescriptor Descriptor { get; } = new(
        "PE603",
        "other-unit-named",
        Severity.Warning,
        new(
            Title: "以其他单位自称",
            Checks: "报告说到本单位自己的事时（成立绩效评价小组、开展自评、制定本单位的办法、报送自评材料、自评结论），写的是不是别的单位的名称。",
            Why: "多半是照抄其他单位的报告没有改净，报告所述是否为本单位情况存疑。",
            Example: "云溪县林业局的报告里写“成立云溪县水利局绩效评价小组”。",
            Limits: "只看与填报单位同一地方或同级地方、名称无关的局、委、办；上级和财政、审计等监管单位、收文单位、会同办理的单位、所引文件的发文单位不算；简称、下属单位不算；填报单位本身是学校、中心、医院等的不检查。每个名称只报告一次。",
            Parameters: "schemas/rules/self-naming.yaml：wordings（自称的写法）、unit（单位名称的写法）、bureau（检查哪一类单位）、superiors（不算的监管单位）。"))
    {
        NeedsResults = false,
    };

    public IEnumerable<Finding> Check(RuleContext context)
    {
        var evaluation = context.Evaluation;
        var file = unitsOfFile.GetValue(context.All, FileUnits.Of);
        if ((evaluation.ImplementingUnit ?? file.Only) is not { } own || UnitName.Of(own.Value) is not { } self || !naming.IsBureau(self.Body))
            return [];
        return
            from passage in evaluation.Passages
            let text = new PassageText(passage.Text)
            from sentence in text.Sentences()
            from name in naming.Names(text.Text.Substring(sentence.Start, sentence.Length))
            let foreign = Foreign(name, self, file.Known)
            where foreign is not null
            group new Evidence("原文", text.AsWritten(sentence.Start, sentence.Length), passage.At) by foreign into named
            select context.Find(
                Descriptor,
                $"填报单位是{own.Value}，报告却以“{named.Key}”自称（共 {RuleText.Print(named.Count())} 处），疑为照抄其他单位的报告。",
                [.. named.DistinctBy(e => (e.At, e.Text)), own.AsEvidence("填报单位")],
                subject: named.Key,
                stated: named.Key,
                expected: own.Value);
    }

    /// <summary>The name of the foreign unit within what a wording captured, or null where it is not one.</summary>
    private string? Foreign(string captured, UnitName self, IReadOnlySet<string> known)
    {
        if (Cut(captured, self) is not var (name, body))
            return null;
        var judged = body.Length >= 3
            && naming.IsBureau(body)
            && !naming.IsSuperior(body)
            && !UnitName.CanBeRelated(body, self.Body)
            && !known.Any(k => k.Contains(body, StringComparison.Ordinal));
        return judged ? name : null;
    }

    /// <summary>
    /// Name and body, cut off at the reporting unit's own place; else at another place of the same rank: a report can be
    /// copied from another county, while a city's or province's bureau is a superior.
    /// </summary>
    private static (string Name, string Body)? Cut(string captured, UnitName self)
    {
        var place = captured.Contains(self.Place, StringComparison.Ordinal) ? self.Place : self.LastPlace;
        var at = captured.LastIndexOf(place, StringComparison.Ordinal);
        if (at >= 0)
            return captured.AsSpan(0, at).IndexOfAny(Partners) >= 0 ? null : (captured[at..], captured[(at + place.Length)..]);
        return UnitName.Of(captured) is { } other && other.Place.Length > 1 && other.LastPlace[^1] == self.LastPlace[^1] && captured.IndexOfAny([.. Partners]) < 0
            ? (captured, other.Body)
            : null;
    }

    /// <param name="Known">Units that this file gives a part of its own: its evaluations' units, and every competent department.</param>
    /// <param name="Only">The one unit of all that the file holds: whose a report is that names none; null where there are several.</param>
    private sealed record FileUnits(IReadOnlySet<string> Known, Sourced<string>? Only)
    {
        public static FileUnits Of(IReadOnlyList<Evaluation> all)
        {
            var units = all.Select(e => e.ImplementingUnit).OfType<Sourced<string>>().DistinctBy(u => TextNormalizer.Key(u.Value), StringComparer.Ordinal).Take(2).ToList();
            var names = all.SelectMany(e => new[] { e.ImplementingUnit, e.CompetentDepartment, e.LocalDepartment }).OfType<Sourced<string>>();
            return new(names.Select(n => TextNormalizer.Key(n.Value)).ToHashSet(StringComparer.Ordinal), units is [var only] ? only : null);
        }
    }
}
