using PerfEval.Ingest.Values.Figures;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Values.Phrases;

/// <summary>Why a value that holds digits stays words although a number was probably meant: nothing in the text settles which.</summary>
internal static class ReadingDoubts
{
    /// <param name="folded">The value.</param>
    /// <param name="setting">What stands around it.</param>
    /// <returns>The end of a Chinese sentence; null where the text says what it says in words.</returns>
    public static string? Of(FoldedText folded, QuantitySetting setting)
    {
        var text = folded.Text;
        if (setting.IsQualitative)
            return null;
        if (HasUnendingFraction(text))
            return "分数化不成有限小数，没有取近似值";
        if (text.AsSpan().IndexOfAnyInRange('0', '9') < 0)
            return null;
        if (folded.HasCutNumber)
            return "数字被换行断开，分不清是一个数还是两个数";
        if (HasLetterAmongDigits(text))
            return "数字中夹有字母 O、l 或 I，分不清原来是哪个数字";
        if (text.Length == 5 && text[^1] == '日' && text.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0)
            return "数字与“日”之间可能漏了“月”，分不清是日期还是天数";
        return HasNothingButFigures(folded, setting) ? "有多个数，分不清各指什么" : null;
    }

    /// <summary>三分之一, 不低于三分之二; what has an exact decimal was read as a number.</summary>
    private static bool HasUnendingFraction(string text)
    {
        var sign = text.IndexOf("分之", StringComparison.Ordinal);
        return sign > 0 && ChineseNumerals.IsNumeral(text[sign - 1]) && ChineseNumerals.IsNumeral(TextScan.CharAt(text, sign + 2)) && text[sign - 1] is not ('百' or '千' or '万' or '十');
    }

    /// <summary>10O%, l00, 1OO. Not O2O and 5l: a letter that a digit stands beside and no other letter.</summary>
    private static bool HasLetterAmongDigits(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('O' or 'o' or 'l' or 'I'))
                continue;
            var (left, right) = (TextScan.CharAt(text, i - 1), TextScan.CharAt(text, i + 1));
            var isBetween = char.IsAsciiDigit(left) && (char.IsAsciiDigit(right) || right is '%' or 'O' or 'o');
            var isInFront = (i == 0 || !char.IsLetterOrDigit(left)) && char.IsAsciiDigit(right) && text[i] is not ('O' or 'o');
            if (isBetween || isInFront)
                return true;
        }

        return false;
    }

    /// <summary>Two figures and more, and beside them only signs: 85%/75%, 2期100人, 100 100.</summary>
    private static bool HasNothingButFigures(FoldedText folded, QuantitySetting setting)
    {
        var figures = new PhraseReader(setting).Scan(folded).Figures;
        if (figures.Count < 2 || figures.All(f => f.IsChinese))
            return false;
        var at = 0;
        foreach (var figure in figures)
        {
            if (folded.Text.AsSpan(at, figure.Start - at).ContainsAnyExcept(" ,，、;/和及且与."))
                return false;
            at = figure.End;
        }

        return folded.Text.AsSpan(at).Trim(" .。;,").IsEmpty;
    }
}
