using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Narrative.Figures;
using PerfEval.Ingest.Narrative.Vocabulary;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Narrative.Relations;

/// <summary>A figure of a sentence, and what the words before it say of it.</summary>
internal sealed class StatedFigure
{
    private const int MostAfter = 16;

    private readonly NarrativeVocabulary words;
    private bool? isPerEach;
    private string? subject;
    private string? gap;
    private string? after;

    public StatedFigure(FigureMention mention, NarrativeVocabulary words)
    {
        this.words = words;
        Mention = mention;
        Words = mention.Before;
        Role = words.Relations.RoleIn(Words);
    }

    public FigureMention Mention { get; }

    /// <summary>The clause before the figure, without blanks.</summary>
    public string Words { get; }

    public RelationWords Vocabulary => words.Relations;

    public NarrativeVocabulary AllWords => words;

    public AmountRole? Role { get; }

    public decimal Value => Mention.Figure.Value.Value;

    public string? Unit => Mention.Figure.Unit;

    /// <summary>One exact number: no range, no bound, no 左右.</summary>
    public bool IsPlain => Mention.Figure is { Upper: null, Operator: null or Comparator.Equal };

    public bool IsPercent => IsPlain && Unit == "%";

    public bool IsMoney => IsPlain && Unit == "元" && !IsPerEach;

    /// <summary>每人100元, 补助标准100元: a standard, not an amount; 按…的标准发放100万元 is one.</summary>
    public bool IsPerEach => isPerEach ??= (Vocabulary.PerEach.IsIn(Words) && !Words.Contains("均已", StringComparison.Ordinal))
        || Vocabulary.Standards.All.Any(w => Words.LastIndexOf(w, StringComparison.Ordinal) is >= 0 and var at && !Vocabulary.Paid.IsIn(Words[(at + w.Length)..]));

    /// <summary>People or things that are counted.</summary>
    public bool IsCount => IsPlain && Unit is not (null or "元" or "%" or "‰" or "分" or "年" or "月" or "天" or "日" or "岁" or "倍" or "百分点") && !Unit.Contains('/', StringComparison.Ordinal);

    public bool IsAlike(StatedFigure other) => IsPlain && other.IsPlain && string.Equals(Unit, other.Unit, StringComparison.Ordinal) && IsPerEach == other.IsPerEach;

    /// <summary>Nothing but words of role and fillers: 实际支出, 共收到.</summary>
    public bool IsBare => Subject.Length == 0;

    /// <summary>What the amount is for: the words before it without those of role, year and filler.</summary>
    public string Subject => subject ??= Without(Words);

    /// <summary>Both are for the same thing, as far as the words say.</summary>
    public bool HasSubjectOf(StatedFigure other) => Subject.Length == 0 || other.Subject.Length == 0
        || Subject.Contains(other.Subject, StringComparison.Ordinal) || other.Subject.Contains(Subject, StringComparison.Ordinal);

    /// <summary>As <see cref="Subject"/>, without the words that tell the time: 上年决算支出.</summary>
    public string TimelessSubject => Without(Vocabulary.Earlier.All.OrderByDescending(w => w.Length).Aggregate(Words, (text, w) => text.Replace(w, "", StringComparison.Ordinal)));

    public Operand ToOperand(int times = 1) => new(Mention.Label.Length > 0 ? Mention.Label : Words.Length > 0 ? Words : Mention.Text, Mention.ToQuantity(), times);

    /// <summary>Nothing but a joint stands before it: 分别为20人、30人和40人.</summary>
    public bool IsContinuation => Mention.Before.All(c => !char.IsLetter(c) || c is '和' or '及' or '与');

    /// <summary>What stands between the figure before it and this one, without blanks.</summary>
    public string Gap => gap ??= Folding.Compact(Mention.Gap);

    /// <summary>What follows it in its clause, without blanks: 相比 of 与2022年支出80万元相比.</summary>
    public string After => after ??= AfterFigure();

    /// <summary>8个乡镇 and 12个村 count different things; where one prints no noun, nobody says.</summary>
    public bool IsSameThing(StatedFigure other)
    {
        var (noun, others) = (Noun, other.Noun);
        return !IsCount || noun.Length == 0 || others.Length == 0 || noun[^1] == others[^1]
            || noun.StartsWith(others, StringComparison.Ordinal) || others.StartsWith(noun, StringComparison.Ordinal);
    }

    /// <summary>The words and, where they end in a verb, the noun behind the figure: 检查 12家 药店.</summary>
    public string Naming => Words + "|" + Mention.Label;

    /// <summary>The letters behind it: 乡镇 of 8个乡镇，其中.</summary>
    private string Noun => string.Concat(After.TakeWhile(char.IsLetter));

    private string AfterFigure()
    {
        var (text, start) = (Mention.Paragraph.Text, Mention.Figure.End);
        var end = start;
        while (end < Mention.Sentence.End && end - start < MostAfter && !Clauses.IsBoundary(text, end))
            end++;
        return Folding.Compact(text[start..end]);
    }

    private string Without(string label)
    {
        var rest = new System.Text.StringBuilder();
        for (var i = 0; i < label.Length;)
        {
            var length = Math.Max(Vocabulary.Roles.LengthAt(label, i), Vocabulary.Fillers.LengthAt(label, i));
            if (length == 0 && char.IsLetter(label[i]) && label[i] is not ('年' or '月' or '日'))
                rest.Append(label[i]);
            i += Math.Max(1, length);
        }

        return rest.ToString();
    }
}
