using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Narrative.Figures;
using PerfEval.Ingest.Narrative.Vocabulary;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Narrative.Relations;

/// <summary>A figure of a sentence, and what the words before it say of it.</summary>
internal sealed class StatedFigure
{
    private readonly NarrativeVocabulary words;

    public StatedFigure(FigureMention mention, NarrativeVocabulary words)
    {
        this.words = words;
        Mention = mention;
        Words = Folding.Compact(mention.Before);
        Role = RoleOf(Words);
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

    /// <summary>每人100元: a standard, not an amount.</summary>
    public bool IsPerEach => Vocabulary.PerEach.All.Any(w => Words.Contains(w, StringComparison.Ordinal)) && !Words.Contains("均已", StringComparison.Ordinal);

    /// <summary>People or things that are counted.</summary>
    public bool IsCount => IsPlain && Unit is not (null or "元" or "%" or "‰" or "分" or "年" or "月" or "天" or "日" or "岁" or "倍" or "百分点") && !Unit.Contains('/', StringComparison.Ordinal);

    public bool IsAlike(StatedFigure other) => IsPlain && other.IsPlain && string.Equals(Unit, other.Unit, StringComparison.Ordinal) && IsPerEach == other.IsPerEach;

    /// <summary>Nothing but words of role and fillers: 实际支出, 共收到.</summary>
    public bool IsBare => Subject.Length == 0;

    /// <summary>What the amount is for: the words before it without those of role, year and filler.</summary>
    public string Subject => subject ??= Without(Words);

    private string? subject;

    public Operand ToOperand(int times = 1) => new(Mention.Label.Length > 0 ? Mention.Label : Words.Length > 0 ? Words : Mention.Text, Mention.ToQuantity(), times);

    /// <summary>The words and, where they end in a verb, the noun behind the figure: 检查 12家 药店.</summary>
    public string Naming => Words + "|" + Mention.Label;

    private AmountRole? RoleOf(string label)
    {
        for (var end = label.Length; end > 0; end--)
        {
            if (Vocabulary.Roles.LengthBefore(label, end) is > 0 and var length)
                return Vocabulary.RoleOf[label[(end - length)..end]];
        }

        return null;
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
