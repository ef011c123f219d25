using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Schemas;

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
internal sealed class FundWords(YamlData data)
{
    public WordList Parts { get; } = data.Words("parts");
    public IReadOnlyDictionary<string, FundRole> Roles { get; } = data.Inverted("roles", KebabCase.Members<FundRole>());
    public IReadOnlyDictionary<string, FundSource> Sources { get; } = data.Inverted("sources", KebabCase.Members<FundSource>());

    public WordList SourceWords { get; } = new(data.WordsOf("sources"));

    /// <summary>Spending, but a part of a budget's name directly behind it: 部门预算支出.</summary>
    public WordList Bare { get; } = data.Words("bare");

    public WordList Fillers { get; } = data.Words("fillers");

    /// <summary>Roles, sources and fillers together: what a label is taken apart with.</summary>
    public WordList All { get; } = new(data.WordsOf("roles").Concat(data.WordsOf("sources")).Concat(data.RequiredList("fillers")).Distinct(StringComparer.Ordinal));

    public WordList OtherScopes { get; } = data.Words("otherScopes");
    public WordList Deltas { get; } = data.Words("deltas");

    /// <summary>A budget named with one of these, and none of <see cref="Adjusted"/>, is the initial one.</summary>
    public WordList Beginnings { get; } = data.Words("beginnings");
    public WordList Adjusted { get; } = data.Words("adjusted");

    /// <summary>What moves the budget stated before, up or down; the plain words only where the label says nothing else.</summary>
    public WordList Additions { get; } = data.Words("additions");
    public WordList Cuts { get; } = data.Words("cuts");
    public WordList PlainAdditions { get; } = data.Words("plainAdditions");
    public WordList PlainCuts { get; } = data.Words("plainCuts");

    /// <summary>A part of a project's budget that is of one year: 2023年安排.</summary>
    public WordList Yearly { get; } = data.Words("yearly");
    public WordList PartHeadings { get; } = data.Words("partHeadings");

    /// <summary>Sources in a list of parts, elsewhere what is left at the end of the year.</summary>
    public WordList Rests { get; } = data.Words("rests");

    /// <summary>May stand before the year at the beginning of a clause.</summary>
    public WordList YearLeads { get; } = data.Words("yearLeads");
    public WordList OtherYears { get; } = data.Words("otherYears");
    public WordList OwnYears { get; } = data.Words("ownYears");
    public WordList PartYears { get; } = data.Words("partYears");
}

internal sealed class ScoreWords(YamlData data)
{
    public WordList Anchors { get; } = data.Words("anchors");
    /// <summary>A name of the total is also made of heads and a tail: 自查计分, 综合评定得分.</summary>
    public WordList Heads { get; } = data.Words("heads");
    public WordList Tails { get; } = data.Words("tails");

    /// <summary>Names under which a part of the score is told as often as the whole, and words of names that are the whole's only.</summary>
    public WordList WeakNouns { get; } = data.Words("weakNouns");
    public WordList Totals { get; } = data.Words("totals");
    public WordList Parts { get; } = data.Words("parts");

    /// <summary>What a sentence says of an item before its points.</summary>
    public WordList ItemWords { get; } = data.Words("itemWords");
    public WordList PartLeads { get; } = data.Words("partLeads");
    public WordList Standards { get; } = data.Words("standards");
    public WordList Others { get; } = data.Words("others");
    public WordList LastYear { get; } = data.Words("lastYear");
    public WordList Dimensions { get; } = data.Words("dimensions");
    public WordList Signs { get; } = data.Words("signs");
    public WordList Copulas { get; } = data.Words("copulas");
    public WordList Cuts { get; } = data.Words("cuts");
    public WordList Fillers { get; } = data.Words("fillers");
    public WordList Full { get; } = data.Words("full");

    /// <summary>What an item's highest points are called.</summary>
    public WordList FullOfItem { get; } = data.Words("fullOfItem");

    /// <summary>Heads of a table's column of points got.</summary>
    public WordList Columns { get; } = data.Words("columns");
    public WordList GradeNouns { get; } = data.Words("gradeNouns");
    public WordList GradeNounsWithoutCopula { get; } = data.Words("gradeNounsWithoutCopula");
    public WordList GradeCopulas { get; } = data.Words("gradeCopulas");
    public WordList Grades { get; } = data.Words("grades");

    /// <summary>Length of the name of a total at the end of the text; 0 where none stands there.</summary>
    public int NounBefore(string text)
    {
        var anchor = Anchors.LengthBefore(text, text.Length);
        var tail = Tails.LengthBefore(text, text.Length);
        if (tail == 0)
            return anchor;
        var rest = text[..^tail];
        var heads = rest.Length - Heads.TrimEnd(rest).Length;
        return heads == 0 ? anchor : Math.Max(anchor, heads + tail);
    }
}
