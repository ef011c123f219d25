using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Narrative.Vocabulary;

namespace PerfEval.Ingest.Narrative.Reports;

/// <summary>A report's title in the file: one to three paragraphs, what they say together, and where each part stands.</summary>
internal sealed class ReportTitle(IReadOnlyList<TextPiece> lines, TitleParts parts)
{
    private const int MaxLength = 80;
    private const int MaxLine = 45;
    private const int MaxLines = 3;

    public TitleParts Parts { get; } = parts;

    public int Lines => lines.Count;

    /// <summary>The lines joined without blanks, as written; the text keeps the line breaks.</summary>
    public Sourced<string> Title { get; } = new(
        string.Concat(lines.Select(l => Folding.Compact(l.Written(0, l.Text.Length)))),
        string.Join('\n', lines.Select(l => l.Written(0, l.Text.Length).Trim())),
        lines[0].Source.At);

    /// <summary>A part of the title with the place of the line that holds it.</summary>
    public Sourced<T> Locate<T>(T value, string part)
    {
        foreach (var line in lines)
        {
            if (line.Text.IndexOf(part, StringComparison.Ordinal) is >= 0 and var start)
                return new(value, line.Written(start, start + part.Length), line.At(start, start + part.Length));
        }

        return new(value, part, lines[0].Source.At);
    }

    /// <summary>A part as written: full-width brackets and all.</summary>
    public Sourced<string>? Locate(string? part)
    {
        if (part is null)
            return null;
        var at = Folding.Fold(Title.Value).IndexOf(part, StringComparison.Ordinal);
        return Locate(at < 0 ? part : Title.Value.Substring(at, part.Length), part);
    }

    /// <summary>
    /// The title that ends with piece <paramref name="last"/>, or null. Lines before it are taken in where it cannot stand
    /// alone: 预算绩效自评报告, 评价报告.
    /// </summary>
    /// <param name="floor">Index before which no line is taken.</param>
    /// <param name="isFirst">No report is open: a line may lack the word 报告 or 说明.</param>
    public static ReportTitle? EndingAt(IReadOnlyList<TextPiece> pieces, int last, int floor, bool isFirst, NarrativeVocabulary words)
    {
        var line = Compact(pieces[last]);
        if (!CanBeTitle(pieces[last], line, words) || TitleParts.TailStart(line, words.Titles, needsDocument: !isFirst) < 0)
            return null;

        var first = last;
        var title = line;
        while (last - first + 1 < MaxLines && LineAbove(pieces, first, floor, title, words) is { } above)
        {
            first = above;
            title = Compact(pieces[above]) + title;
        }

        var tail = TitleParts.TailStart(title, words.Titles, needsDocument: !isFirst);
        if (title.Length > MaxLength || tail < 0 || !words.Titles.Subjects.IsIn(title) || words.Titles.Letters.IsIn(title))
            return null;
        var lines = pieces.Skip(first).Take(last - first + 1).Where(p => !string.IsNullOrWhiteSpace(p.Text)).ToList();
        return new(lines, TitleParts.Split(title, words));
    }

    private static int? LineAbove(IReadOnlyList<TextPiece> pieces, int first, int floor, string title, NarrativeVocabulary words)
    {
        var above = first - 1;
        if (above >= floor && string.IsNullOrWhiteSpace(pieces[above].Text))
            above--;
        if (above < floor)
            return null;
        var line = Compact(pieces[above]);
        if (line.Length < 3 || !CanBeTitle(pieces[above], line, words) || !TitleParts.HasContent(line, words))
            return null;
        var isUnit = UnitNames.Is(line, words);
        var head = title[..Math.Max(TitleParts.TailStart(title, words.Titles, needsDocument: false), 0)];
        if (!TitleParts.HasContent(head, words))
            return isUnit || IsTitleLike(line, words) ? above : null;
        return isUnit && TitleParts.Split(title, words) is { Unit: null, Place: null } ? above : null;
    }

    private static bool IsTitleLike(string line, NarrativeVocabulary words) =>
        PlaceNames.PrefixLength(line, words.Places) > 0 || TitleParts.WithoutYears(line).Length < line.Length
        || words.Titles.Boundaries.IsIn(line) || words.Funds.PartHeadings.IsIn(line) || words.Titles.Subjects.IsIn(line);

    private static bool CanBeTitle(TextPiece piece, string line, NarrativeVocabulary words) =>
        line.Length is >= 3 and <= MaxLength && (line.Length <= MaxLine || TitleParts.TailStart(line, words.Titles) >= 0)
        && line.AsSpan().IndexOfAny("。，,;:!?《》") < 0
        && line[0] != '附' && HeadingNumber.Read(piece.Text) is null;

    private static string Compact(TextPiece piece) => Folding.Fold(Folding.Compact(piece.Written(0, piece.Text.Length)));
}
