namespace PerfEval.Ingest.Reading.PlainText.Blanks;

/// <summary>A line without tabs and <c>|</c>, and what it looks like.</summary>
internal sealed class BlankLine
{
    private const int LongestRow = 2000;
    private const int MostCells = 40;
    private const int ExaminedOfLongLine = 4000;
    private const int LongestLabel = 16;

    private BlankLine(SourceLine line) => Line = line;

    public SourceLine Line { get; }
    public bool IsBlank => Line.IsBlank;
    public bool IsTitle { get; private init; }
    public bool IsHeading { get; private init; }
    public bool IsProse { get; private init; }

    /// <summary>Several cells, at least one of them a label or a figure.</summary>
    public bool IsTabular { get; private init; }
    public bool BeginsWithLabel { get; private init; }

    /// <summary>Labels among the cells.</summary>
    public int Labels { get; private init; }

    /// <summary>At least three cells parted by two or more blanks.</summary>
    public bool HasColumns { get; private init; }

    /// <summary>A whole form run together into this line.</summary>
    public bool IsFlattenedForm { get; private init; }

    public IReadOnlyList<BlankToken> Words { get; private init; } = [];
    public IReadOnlyList<BlankToken> Columns { get; private init; } = [];

    public static BlankLine Of(SourceLine line, FormSigns signs)
    {
        var text = line.Text;
        if (line.IsBlank)
            return new(line);
        var examined = text.Length > ExaminedOfLongLine ? text[..ExaminedOfLongLine] : text;
        var words = BlankTokens.Of(examined, gap: 1);
        var wordLabels = words.Count(w => signs.IsLabel(w.Text));
        if (words.Count > MostCells || text.Length > LongestRow)
            return new(line) { IsProse = true, IsFlattenedForm = wordLabels >= 5 || HoldsRunOfLabels(examined, signs) };

        var columns = BlankTokens.Of(text, gap: 2);
        var columnLabels = columns.Count(c => signs.IsLabel(c.Text));
        var labels = Math.Max(wordLabels, columnLabels);
        var figures = words.Count(w => FormSigns.IsFigure(w.Text));
        var isHeading = FormSigns.IsHeading(text) && labels < 2;
        return new(line)
        {
            Words = words,
            Columns = columns,
            Labels = labels,
            HasColumns = columns.Count >= 3,
            IsTitle = words.Count <= 3 && FormSigns.IsTitle(text),
            IsHeading = isHeading,
            IsProse = FormSigns.IsProse(text) && words.Count < 3,
            IsTabular = !isHeading && words.Count > 1 && (labels > 0 || figures > 0 || columns.Count > 2),
            BeginsWithLabel = words.Count > 1 && !isHeading && (signs.IsLabel(words[0].Text) || signs.IsLabel(columns[0].Text)),
            IsFlattenedForm = words.Count < 3 && text.Length >= 100 && HoldsRunOfLabels(text, signs),
        };
    }

    /// <summary>Four labels one after the other without anything between them: no sentence does that.</summary>
    private static bool HoldsRunOfLabels(string text, FormSigns signs)
    {
        var run = 0;
        for (var i = 0; i < text.Length;)
        {
            var length = LabelAt(text, i, signs);
            run = length > 0 ? run + 1 : 0;
            if (run == 4)
                return true;
            i += Math.Max(length, 1);
        }

        return false;
    }

    private static int LabelAt(string text, int start, FormSigns signs)
    {
        for (var length = Math.Min(LongestLabel, text.Length - start); length > 1; length--)
        {
            if (signs.IsLabelPiece(text.Substring(start, length)))
                return length;
        }

        return 0;
    }
}
