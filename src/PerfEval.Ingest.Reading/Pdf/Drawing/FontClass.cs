using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Drawing;

/// <summary>Which kind of typeface stands for a font of the file, as classes: <c>f-song</c>, <c>f-hei</c>, <c>f-kai</c>, <c>f-fang</c>, and <c>f-bold</c>.</summary>
internal static class FontClass
{
    private static readonly string[] Sans =
        ["hei", "黑", "gothic", "arial", "helvetica", "sans", "yahei", "雅黑", "calibri", "dengxian", "等线", "tahoma", "verdana", "pingfang"];

    public static string Of(PdfFontInfo font)
    {
        var kind = Has(font, "kai", "楷") ? "f-kai" : Has(font, "fang", "仿") && !Has(font, "pingfang") ? "f-fang" : Has(font, Sans) ? "f-hei" : "f-song";
        return font.IsBold ? kind + " f-bold" : kind;
    }

    private static bool Has(PdfFontInfo font, params ReadOnlySpan<string> parts)
    {
        foreach (var part in parts)
        {
            if (font.Name.Contains(part, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
