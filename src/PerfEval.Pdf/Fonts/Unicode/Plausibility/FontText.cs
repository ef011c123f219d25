using System.Text;

namespace PerfEval.Pdf.Fonts.Unicode.Plausibility;

/// <summary>Counts over the text of one font on one page, and what they say.</summary>
internal sealed class FontText(PdfFontInfo font, bool isInvisible)
{
    /// <summary>Enough to read bytes back from; a lie does not begin behind it.</summary>
    private const int MaxLatin = 4000;

    private const int SampleLength = 20;

    /// <summary>Different ones that it takes: one name may come a hundred times.</summary>
    private const int UncommonKinds = 20;

    /// <summary>More than a symbol font is used for on a page: bullets, boxes, ticks.</summary>
    private const int PrivateKinds = 12;

    private readonly HashSet<char> widenedKinds = [];
    private readonly HashSet<char> uncommonKinds = [];
    private readonly HashSet<char> privateKinds = [];
    private readonly StringBuilder latin = new();
    private readonly StringBuilder sample = new();

    private int total;
    private int han;
    private int kana;
    private int uncommon;
    private int widened;
    private int run;
    private int privateUse;
    private int accented;
    private int odd;
    private char previous;

    public PdfFontInfo Font { get; } = font;

    public bool IsInvisible { get; } = isInvisible;

    public void Add(string text)
    {
        foreach (var c in text)
            Add(c);
    }

    /// <summary>The most telling doubt, or null.</summary>
    public PdfTextDoubt? Doubt()
    {
        CloseRun();
        if (widened >= 4 && widenedKinds.Count >= 3)
            return Make(PdfTextFault.LatinAsHan, widened, han);
        if (han >= 40 && uncommonKinds.Count >= UncommonKinds && uncommon * 2 >= han && kana * 10 <= han)
            return Make(PdfTextFault.UncommonHan, uncommon, han);
        if (accented >= 20 && accented * 2 >= total && MisreadBytes.Is(latin.ToString()))
            return Make(PdfTextFault.BytesAsLatin, accented, total);
        if (privateUse >= 20 && privateKinds.Count >= PrivateKinds && privateUse * 5 >= total)
            return Make(PdfTextFault.PrivateUse, privateUse, total);
        if (IsInvisible && total >= 50 && odd * 7 >= total)
            return Make(PdfTextFault.UnlikelyOcr, odd, total);
        return null;
    }

    private void Add(char c)
    {
        if (char.IsWhiteSpace(c))
        {
            // A byte of A0 is half of a character where bytes were read as Latin.
            if (c == '\u00A0' && latin.Length < MaxLatin)
                latin.Append(c);
            return;
        }

        total++;
        if (sample.Length < SampleLength)
            sample.Append(c);
        if (HanFrequency.IsHan(c))
        {
            AddHan(c);
        }
        else
        {
            CloseRun();
            AddOther(c);
        }

        previous = c;
    }

    private void AddHan(char c)
    {
        han++;
        if (HanFrequency.IsCommon(c))
        {
            CloseRun();
            return;
        }

        uncommon++;
        if (uncommonKinds.Count < UncommonKinds)
            uncommonKinds.Add(c);
        if (!HanFrequency.IsWidenedAscii(c))
        {
            CloseRun();
            return;
        }

        run++;
        if (run == 2)
            widenedKinds.Add(previous);
        if (run >= 2)
            widenedKinds.Add(c);
    }

    private void AddOther(char c)
    {
        if (c is >= '\u3041' and <= '\u30FA')
            kana++;
        if (c is (>= '\uE000' and <= '\uF8FF') or (>= '\uDB80' and <= '\uDBFF'))
        {
            privateUse++;
            if (privateKinds.Count < PrivateKinds)
                privateKinds.Add(c);
        }

        if (c < '\u2200' && latin.Length < MaxLatin)
            latin.Append(c);
        if (c is (>= '\u0080' and <= '\u017F') or (>= '\u02C6' and <= '\u02DC') or (>= '\u2013' and <= '\u2122'))
            accented++;
        if (c is '^' or '`' or '\\' or '{' or '}' or '|' or (>= '\u00A1' and <= '\u00BF' and not ('\u00A7' or '\u00A9' or '\u00B0' or '\u00B1' or '\u00B7'))
            || IsLetterOfStroke(c))
            odd++;
    }

    /// <summary>A small letter straight behind an ideograph: OCR's reading of a stroke.</summary>
    private bool IsLetterOfStroke(char c) => c is >= 'a' and <= 'z' && HanFrequency.IsHan(previous);

    /// <summary>Only those that stand together count: one alone may be part of a name.</summary>
    private void CloseRun()
    {
        if (run >= 2)
            widened += run;
        run = 0;
    }

    private PdfTextDoubt Make(PdfTextFault fault, int suspect, int of) => new(fault, Font.Name, suspect, of, sample.ToString());
}
