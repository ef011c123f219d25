using PerfEval.Ingest.Values.Dates;
using PerfEval.Ingest.Values.Figures;
using static PerfEval.Ingest.Values.TextScan;

namespace PerfEval.Ingest.Values.Phrases;

/// <summary>What a text holds: its figures and dates in order, and whether a figure in it is vague.</summary>
internal sealed record ScannedText(string Text, IReadOnlyList<FigureSpan> Figures, IReadOnlyList<DateSpan> Dates, bool IsVague);

/// <summary>
/// Goes once over a folded text and tells figures and dates from what only looks like them: document numbers
/// (财社〔2023〕5号), ordinals (第3季度), names (12345热线, DRG2.0), years that set the scene.
/// </summary>
internal sealed class PhraseScanner(ValueVocabulary vocabulary)
{
    private readonly FigureReader figures = vocabulary.Figures;
    private readonly DateReader dates = new(vocabulary.Dates);

    /// <param name="text">A folded text.</param>
    /// <param name="setting">What its name and columns make of a bare month or a bare year.</param>
    public ScannedText Scan(string text, QuantitySetting setting)
    {
        var fiscalYear = setting.Context.FiscalYear;
        var foundFigures = new List<FigureSpan>();
        var foundDates = new List<DateSpan>();
        var isVague = false;
        bool[]? bracketed = null;
        for (var at = 0; at < text.Length;)
        {
            if (DocumentNumber(text, at) is var document and > 0)
            {
                at += document;
                continue;
            }

            if (CanBeginDate(text[at]) && dates.TryRead(text, at, fiscalYear, setting.ExpectsDate, out var date) && !(setting.MonthsAreDuration && IsBareMonth(text, date)))
            {
                foundDates.Add(date);
                at = date.End;
                continue;
            }

            if (!CanBeginFigure(text, at))
            {
                at++;
                continue;
            }

            var operators = vocabulary.OperatorsBefore.At(text, at, out _);
            if (operators > 0 && dates.TryRead(text, at + operators, fiscalYear, setting.ExpectsDate, out date) && (!IsBareMonth(text, date) || (setting.ExpectsDeadline && !setting.MonthsAreDuration)))
            {
                at += operators;
                continue;
            }

            var behindDate = foundDates.Count > 0 && foundDates[^1].End == at;
            var outcome = figures.Read(text, at, behindDate, out var figure, out var end);
            if (outcome == FigureOutcome.Figure)
                foundFigures.Add(figure);
            isVague |= outcome == FigureOutcome.Vague && !(bracketed ??= PhraseShape.Bracketed(text))[at];
            at = Math.Max(end, at + 1);
        }

        return new(text, foundFigures, foundDates, isVague);
    }

    private static bool CanBeginDate(char c) =>
        char.IsAsciiDigit(c) || ChineseNumerals.IsNumeral(c) || c is '〇' or '年' or '本' or '当' or '今' or '上' or '下' or '次' or '翌' or '明' or '第';

    private bool CanBeginFigure(string text, int at) =>
        char.IsAsciiDigit(text[at]) || text[at] is '.' or '-' or '+' or '半' || (text[at] == '负' && NumberReader.IsStart(text, at + 1)) || ChineseNumerals.IsNumeral(text[at])
        || vocabulary.OperatorsBefore.At(text, at, out _) > 0 || vocabulary.Units.Fractions.At(text, at, out _) > 0;

    private static bool IsBareMonth(string text, DateSpan date) =>
        !date.IsDeadline && text[date.End - 1] == '月' && text.AsSpan(date.Start, date.End - date.Start - 1).IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>[2023]5号, (2023)12号, and any year in brackets; the length to pass over, or 0.</summary>
    private static int DocumentNumber(string text, int at)
    {
        if (text[at] is not ('[' or '('))
            return 0;
        var year = Digits(text, at + 1, 5, out var end);
        if (end != at + 5 || !CalendarDay.IsYear(year))
            return 0;
        if (CharAt(text, end) == '年')
            end++;
        if (CharAt(text, end) == '度')
            end++;
        if (CharAt(text, end) is not (']' or ')'))
            return 0;
        end++;
        if (CharAt(text, end) == '第')
            end++;
        Digits(text, end, 6, out var numberEnd);
        return (CharAt(text, numberEnd) == '号' && numberEnd > end ? numberEnd + 1 : end) - at;
    }
}
