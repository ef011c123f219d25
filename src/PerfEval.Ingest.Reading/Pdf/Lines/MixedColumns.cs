using System.Text;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Lines;

/// <summary>
/// Text set from top to bottom, in columns from right to left, whose Han stand upright and whose letters and digits are turned:
/// «产出指标（50分）» down the side of a form, by the text direction of Word or the writing mode of a browser.
/// </summary>
internal static class MixedColumns
{
    /// <summary>Characters of one column have their middles this near, in em.</summary>
    private const float SameColumn = 0.5f;

    /// <summary>From this gap between turned letters, in em, they are two words.</summary>
    private const float WordGap = 0.6f;

    /// <summary>Down the side of a form stands a label; longer text is set across.</summary>
    private const int LongestText = 2000;

    /// <summary>Null for text that is not set so.</summary>
    public static string? Read(IReadOnlyList<PdfGlyph> glyphs)
    {
        if (glyphs.Count > LongestText)
            return null;
        var seen = glyphs.Where(g => !string.IsNullOrWhiteSpace(g.Text)).ToList();
        var upright = seen.FindAll(g => g.Direction == PdfDirection.Right);
        var turned = seen.FindAll(g => g.Direction == PdfDirection.Down);
        if (turned.Count == 0 || upright.Count == 0 || upright.Count + turned.Count < seen.Count || !upright.TrueForAll(IsUpright)
            || !turned.TrueForAll(t => upright.Exists(u => AreInOneColumn(t, u))))
        {
            return null;
        }

        var text = new StringBuilder();
        while (seen.Count > 0)
        {
            var first = seen.MaxBy(g => g.Box.MiddleX);
            var column = seen.FindAll(g => AreInOneColumn(g, first));
            seen.RemoveAll(g => AreInOneColumn(g, first));
            column.Sort(static (a, b) => a.Box.MiddleY.CompareTo(b.Box.MiddleY));
            for (var i = 0; i < column.Count; i++)
            {
                if (i > 0 && column[i - 1].Direction == PdfDirection.Down && column[i].Direction == PdfDirection.Down
                    && column[i].Box.Top - column[i - 1].Box.Bottom > WordGap * column[i].FontSize)
                {
                    text.Append(' ');
                }

                text.Append(Unturned(column[i].Text));
            }
        }

        return text.ToString();
    }

    private static bool IsUpright(PdfGlyph glyph) => !glyph.Text.Any(c => char.IsAsciiLetterOrDigit(c));

    private static bool AreInOneColumn(in PdfGlyph a, in PdfGlyph b) =>
        Math.Abs(a.Box.MiddleX - b.Box.MiddleX) <= SameColumn * Math.Max(a.FontSize, b.FontSize);

    /// <summary>Brackets drawn by their forms for vertical text (U+FE35–U+FE44) are the brackets meant.</summary>
    private static string Unturned(string text) => text switch
    {
        "︵" => "（",
        "︶" => "）",
        "︷" => "｛",
        "︸" => "｝",
        "︹" => "〔",
        "︺" => "〕",
        "︻" => "【",
        "︼" => "】",
        "︽" => "《",
        "︾" => "》",
        "︿" => "〈",
        "﹀" => "〉",
        "﹁" => "「",
        "﹂" => "」",
        "﹃" => "『",
        "﹄" => "』",
        _ => text,
    };
}
