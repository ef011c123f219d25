namespace PerfEval.Pdf.Objects;

/// <summary>Integers that most files are full of, made once: widths, flags, lengths.</summary>
internal static class SmallNumbers
{
    private static readonly PdfNumber[] Shared = [.. Enumerable.Range(-256, 1536).Select(i => new PdfNumber(i))];

    public static PdfNumber Get(double integer) =>
        integer is >= -256 and < 1280 ? Shared[(int)integer + 256] : new PdfNumber(integer);
}
