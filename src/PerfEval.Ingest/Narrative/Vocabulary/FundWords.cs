using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms;
using YamlDotNet.RepresentationModel;

namespace PerfEval.Ingest.Narrative.Vocabulary;

/// <summary>What a statement about money can say of the evaluation's funds.</summary>
internal enum FundRole
{
    Initial,
    Annual,
    Received,
    Executed,
    Rate,
    Income,
}

/// <summary>The words of statements about funds: role, source, and words that say neither.</summary>
internal sealed class FundWords
{
    public FundWords(YamlMappingNode node)
    {
        Parts = node.Words("parts");
        Roles = node.Inverted("roles").ToDictionary(p => p.Key, p => Enum.Parse<FundRole>(p.Value, ignoreCase: true), StringComparer.Ordinal);
        Sources = node.Inverted("sources").ToDictionary(
            p => p.Key,
            p => Enum.Parse<FundSource>(p.Value.Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
            StringComparer.Ordinal);
        Bare = node.Words("bare");
        Fillers = node.Words("fillers");
        All = new(Roles.Keys.Concat(Sources.Keys).Concat(Fillers.All).Distinct(StringComparer.Ordinal));
        OtherScopes = node.Words("otherScopes");
        Deltas = node.Words("deltas");
        PartHeadings = node.Words("partHeadings");
    }

    public WordList Parts { get; }
    public IReadOnlyDictionary<string, FundRole> Roles { get; }
    public IReadOnlyDictionary<string, FundSource> Sources { get; }

    /// <summary>Spending, but a part of a budget's name directly behind it: 部门预算支出.</summary>
    public WordList Bare { get; }

    public WordList Fillers { get; }

    /// <summary>Roles, sources and fillers together: what a label is taken apart with.</summary>
    public WordList All { get; }

    public WordList OtherScopes { get; }
    public WordList Deltas { get; }
    public WordList PartHeadings { get; }
}

internal sealed class ScoreWords(YamlMappingNode node)
{
    public WordList Anchors { get; } = node.Words("anchors");
    public WordList Copulas { get; } = node.Words("copulas");
    public WordList Cuts { get; } = node.Words("cuts");
    public WordList Fillers { get; } = node.Words("fillers");
    public WordList Full { get; } = node.Words("full");
    public WordList GradeNouns { get; } = node.Words("gradeNouns");
    public WordList GradeNounsWithoutCopula { get; } = node.Words("gradeNounsWithoutCopula");
    public WordList GradeCopulas { get; } = node.Words("gradeCopulas");
    public WordList Grades { get; } = node.Words("grades");
}
