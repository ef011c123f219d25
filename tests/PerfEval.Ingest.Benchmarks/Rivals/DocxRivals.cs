namespace PerfEval.Ingest.Benchmarks.Rivals;

/// <summary>Programs that get text or tables out of .docx.</summary>
internal static class DocxRivals
{
    private const string Values = "values, units, evidence";

    public static IReadOnlyList<Rival> All { get; } =
    [
        Pandoc("plain", OutputText.Plain, $"cells as such: columns of characters, words broken over lines; {Values}"),
        Pandoc("json", OutputText.PandocTree, $"places in the file; {Values}"),
        Rival.Python("python3-docx", "python3-docx, all cells of all tables", "docx_tables.py", "docx", "docx.__version__", $"text boxes, tables in content controls; numbering; {Values}"),
        LibreOffice("txt:Text", ".txt", OutputText.Plain, $"tables: a line a cell; {Values}"),
        LibreOffice("html", ".html", OutputText.Markup, $"places in the file; {Values}"),
    ];

    private static Rival Pandoc(string to, Func<string, string> text, string doesNot) =>
        new("pandoc", $"pandoc -t {to}", "pandoc", (files, _) => ["-f", "docx", "-t", to, .. files], text) { Version = ["--version"], DoesNot = doesNot };

    private static Rival LibreOffice(string to, string ending, Func<string, string> text, string doesNot) =>
        new(
            "LibreOffice", $"soffice --convert-to {to.Split(':')[0]}", "soffice",
            (files, folder) => [$"-env:UserInstallation={new Uri(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(files[0])!, "office"))}", "--headless", "--convert-to", to, "--outdir", folder, .. files], text)
        {
            Version = ["--version"],
            Writes = ending,
            Singles = 6,
            DoesNot = doesNot,
        };
}
