using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Narrative;
using PerfEval.Ingest.Narrative.Vocabulary;
using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Scoring;

namespace PerfEval.Ingest.Tests.Narrative;

/// <summary>Invented reports, one paragraph a line.</summary>
internal static class Given
{
    public static IReadOnlyList<Block> Blocks(string text) =>
        [.. text.Split('\n').Select((line, i) => new Paragraph(line, new() { Block = i, Line = i + 1 }))];

    public static NarrativeReader Reader { get; } = new(SchemaFiles.BuiltIn);

    public static NarrativeVocabulary Words { get; } = NarrativeVocabulary.Load(SchemaFiles.BuiltIn);

    public static IReadOnlyList<Evaluation> Evaluations(string text) => Reader.Read(Blocks(text));

    public static Evaluation Report(string text) => Assert.Single(Evaluations(text));

    /// <summary>What the rules find in such a text.</summary>
    public static IReadOnlyList<Finding> Findings(IReadOnlyList<Evaluation> evaluations) =>
        [.. new RuleEngine(RuleCatalog.BuiltIn).Check([.. evaluations.Select((e, i) => e with { Id = "e" + (i + 1) })], _ => new ScoringProfile()).Findings];

    public static IReadOnlyList<Finding> Findings(Evaluation report, params string[] rules) => [.. Findings([report]).Where(f => rules.Contains(f.Rule))];

    /// <summary>A project report of 云岭县民政局 on 城乡低保, for 2023, with this body.</summary>
    public static Evaluation Project(string body) => Report("云岭县民政局2023年度城乡低保项目支出绩效自评报告\n" + body);

    /// <summary>A report of 青柳市农业农村局 on itself, for 2023, with this body.</summary>
    public static Evaluation Department(string body) => Report("2023年度青柳市农业农村局部门整体支出绩效自评报告\n" + body);
}
