using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Narrative.Vocabulary;

/// <summary>The words by which narrative reports are read: <c>schemas/narrative.yaml</c>, one property for each section.</summary>
internal sealed class NarrativeVocabulary
{
    private const string FileName = "narrative.yaml";

    private NarrativeVocabulary(YamlData data)
    {
        Titles = new(data.Section("titles"));
        Places = new(data.Section("places"));
        Units = new(data.Section("units"));
        Notices = new(data.Section("notices"));
        var outline = data.Section("outline");
        HeadingNouns = outline.Words("nouns");
        HeadingVerbs = outline.Words("verbs");
        Figures = new(data.Section("figures"));
        Labels = new(data.Section("labels"));
        Funds = new(data.Section("funds"));
        Scores = new(data.Section("scores"));
        Indicators = new(data.Section("indicators"));
        Relations = new(data.Section("relations"));
        Payments = new(data.Section("payments"));
        BehindToldNames = new([.. Labels.Trailing.All, .. Indicators.TargetNouns.All]);
        BehindListedNames = new([.. Labels.Trailing.All, .. Indicators.TargetNouns.All.Where(n => n.Length > 2)]);
    }

    /// <exception cref="SchemaDataException">The file has a mistake.</exception>
    public static NarrativeVocabulary Load(SchemaFiles schemas) => YamlData.Read(schemas, FileName, data => new NarrativeVocabulary(data));

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
    public RelationWords Relations { get; }
    public PaymentWords Payments { get; }

    /// <summary>What may stand between an indicator's name and its target, where the word 指标值 tells the target: 指标值为.</summary>
    public WordList BehindToldNames { get; }

    /// <summary>The same where only a comparator tells it: 指标 may then be a word of the name.</summary>
    public WordList BehindListedNames { get; }
}

internal sealed class TitleWords(YamlData data)
{
    public WordList Documents { get; } = data.Words("documents");
    public WordList Tail { get; } = data.Words("tail");
    public WordList Evaluations { get; } = data.Words("evaluations");
    public WordList Subjects { get; } = data.Words("subjects");
    public WordList Letters { get; } = data.Words("letters");
    public WordList Department { get; } = data.Words("department");
    public WordList NotDepartment { get; } = data.Words("notDepartment");
    public WordList Transfer { get; } = data.Words("transfer");
    public WordList TransferHeadings { get; } = data.Words("transferHeadings");
    public WordList Boundaries { get; } = data.Words("boundaries");
    public WordList ProjectTails { get; } = data.Words("projectTails");
    public WordList ProjectHeads { get; } = data.Words("projectHeads");
}

internal sealed class PlaceWords(YamlData data)
{
    public WordList Heads { get; } = data.Words("heads");
    public WordList Suffixes { get; } = data.Words("suffixes");
    public WordList NotPlaces { get; } = data.Words("notPlaces");
    public WordList NotInNames { get; } = data.Words("notInNames");
}

internal sealed class UnitWords(YamlData data)
{
    public WordList Strong { get; } = data.Words("strong");
    public WordList Weak { get; } = data.Words("weak");
    public WordList Works { get; } = data.Words("works");
    public WordList NotUnits { get; } = data.Words("notUnits");
    public WordList Extensions { get; } = data.Words("extensions");
    public WordList Labels { get; } = data.Words("labels");
    public string Label { get; } = data.Required("label");
    public WordList Projects { get; } = data.Words("projects");
    public WordList Years { get; } = data.Words("years");
    public WordList Seals { get; } = data.Words("seals");
    public WordList Competent { get; } = data.Words("competent");
}

internal sealed class NoticeWords(YamlData data)
{
    public WordList Titles { get; } = data.Words("titles");
    public WordList Headings { get; } = data.Words("headings");
    public WordList Results { get; } = data.Words("results");
}

internal sealed class LabelWords(YamlData data)
{
    public WordList Leading { get; } = data.Words("leading");
    public WordList Trailing { get; } = data.Words("trailing");
    public WordList KeptStart { get; } = data.Words("keptStart");
    public WordList KeptEnd { get; } = data.Words("keptEnd");
    public WordList Joints { get; } = data.Words("joints");
    public WordList NounEnds { get; } = data.Words("nounEnds");
    public WordList Dependent { get; } = data.Words("dependent");
    public WordList Changes { get; } = data.Words("changes");
    public WordList Verbs { get; } = data.Words("verbs");
}
