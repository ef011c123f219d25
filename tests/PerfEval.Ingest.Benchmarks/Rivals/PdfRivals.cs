namespace PerfEval.Ingest.Benchmarks.Rivals;

/// <summary>Programs that get text out of .pdf; none of those that Debian 12 has finds tables.</summary>
internal static class PdfRivals
{
    private const string Values = "tables, spans, tables over pages; values, units, evidence";

    public static IReadOnlyList<Rival> All { get; } =
    [
        PdfToText("-layout", OutputText.Plain, $"{Values}: lines of blanks and words, cells broken over lines"),
        PdfToText("-bbox-layout", OutputText.Markup, Values),
        new("mutool", "mutool draw -F stext", "mutool", (files, _) => ["draw", "-q", "-F", "stext", .. files], OutputText.Glyphs) { Version = ["-v"], TakesMany = false, DoesNot = Values },
        Rival.Python("pdfminer.six", "pdfminer.six, extract_text", "pdfminer_text.py", "pdfminer", "pdfminer.__version__", Values),
        Rival.Python("PyMuPDF", "PyMuPDF, get_text of blocks", "pymupdf_text.py", "fitz", "fitz.__doc__", $"{Values}: find_tables came with 1.23"),
    ];

    private static Rival PdfToText(string option, Func<string, string> text, string doesNot) =>
        new("pdftotext", $"pdftotext {option}", "pdftotext", (files, _) => [option, files[0], "-"], text) { Version = ["-v"], TakesMany = false, DoesNot = doesNot };
}
