using PerfEval.Ingest.Schemas;
using YamlDotNet.RepresentationModel;

namespace PerfEval.Ingest.Narrative.Vocabulary;

/// <summary>The words by which narrative reports are read: <c>schemas/narrative.yaml</c>, one property for each section.</summary>
internal sealed class NarrativeVocabulary
{
    public const string FileName = "narrative.yaml";

    private static readonly Lazy<NarrativeVocabulary> BuiltInOnce = new(() => new(SchemaFiles.BuiltIn));

    public NarrativeVocabulary(SchemaFiles schemas)
    {
        var stream = new YamlStream();
        using (var reader = new StringReader(schemas.Read(FileName)))
            stream.Load(reader);
        var root = (YamlMappingNode)stream.Documents[0].RootNode;
        Titles = new(root.Section("titles"));
        Places = new(root.Section("places"));
        Units = new(root.Section("units"));
        Notices = new(root.Section("notices"));
        HeadingNouns = root.Section("outline").Words("nouns");
        HeadingVerbs = root.Section("outline").Words("verbs");
        Figures = new(root.Section("figures"));
        Labels = new(root.Section("labels"));
        Funds = new(root.Section("funds"));
        Scores = new(root.Section("scores"));
        Indicators = new(root.Section("indicators"));
    }

    public static NarrativeVocabulary BuiltIn => BuiltInOnce.Value;

    public static NarrativeVocabulary Of(SchemaFiles schemas) => ReferenceEquals(schemas, SchemaFiles.BuiltIn) ? BuiltIn : new(schemas);

    public TitleWords Titles { get; }
    public PlaceWords Places { get; }
    public UnitWords Units { get; }
    public NoticeWords Notices { get; }
    public WordList HeadingNouns { get; }
    public WordList HeadingVerbs { get; }
    public FigureWords Figures { get; }
    public LabelWords Labels { get; }
    public FundWords Funds { get; }
    public ScoreWords Scores { get; }
    public IndicatorWords Indicators { get; }
}

internal sealed class TitleWords(YamlMappingNode node)
{
    public WordList Documents { get; } = node.Words("documents");
    public WordList Tail { get; } = node.Words("tail");
    public WordList Evaluations { get; } = node.Words("evaluations");
    public WordList Subjects { get; } = node.Words("subjects");
    public WordList Letters { get; } = node.Words("letters");
    public WordList Department { get; } = node.Words("department");
    public WordList NotDepartment { get; } = node.Words("notDepartment");
    public WordList Transfer { get; } = node.Words("transfer");
    public WordList TransferHeadings { get; } = node.Words("transferHeadings");
    public WordList Boundaries { get; } = node.Words("boundaries");
    public WordList ProjectTails { get; } = node.Words("projectTails");
    public WordList ProjectHeads { get; } = node.Words("projectHeads");
}

internal sealed class PlaceWords(YamlMappingNode node)
{
    public WordList Suffixes { get; } = node.Words("suffixes");
    public WordList NotPlaces { get; } = node.Words("notPlaces");
    public WordList NotInNames { get; } = node.Words("notInNames");
}

internal sealed class UnitWords(YamlMappingNode node)
{
    public WordList Strong { get; } = node.Words("strong");
    public WordList Weak { get; } = node.Words("weak");
    public WordList Works { get; } = node.Words("works");
    public WordList NotUnits { get; } = node.Words("notUnits");
    public WordList Extensions { get; } = node.Words("extensions");
    public WordList Labels { get; } = node.Words("labels");
    public WordList Competent { get; } = node.Words("competent");
}

internal sealed class NoticeWords(YamlMappingNode node)
{
    public WordList Titles { get; } = node.Words("titles");
    public WordList Headings { get; } = node.Words("headings");
    public WordList Results { get; } = node.Words("results");
}

internal sealed class LabelWords(YamlMappingNode node)
{
    public WordList Leading { get; } = node.Words("leading");
    public WordList Trailing { get; } = node.Words("trailing");
    public WordList KeptStart { get; } = node.Words("keptStart");
    public WordList KeptEnd { get; } = node.Words("keptEnd");
    public WordList Joints { get; } = node.Words("joints");
    public WordList NounEnds { get; } = node.Words("nounEnds");
    public WordList Dependent { get; } = node.Words("dependent");
    public WordList Changes { get; } = node.Words("changes");
    public WordList Verbs { get; } = node.Words("verbs");
}
