namespace PerfEval.Ingest.Robustness.Tests.Hostile;

/// <summary>A way to harm a reader of files from strangers, what comes of it here, and the tests that say so.</summary>
/// <param name="Group">What is attacked: docx, pdf, txt, archive, schemas, values, every format, output or operation.</param>
/// <param name="Attack">What is done.</param>
/// <param name="Outcome">What comes of it.</param>
/// <param name="Tests">Each a test of this project, or of another by its file and name.</param>
internal sealed record HostileItem(string Group, string Attack, string Outcome, params TestName[] Tests);

/// <summary>A test by its name and the file it stands in, relative to the folder of tests.</summary>
internal sealed record TestName(string File, string Name)
{
    private const string Here = "PerfEval.Ingest.Robustness.Tests/Hostile/";

    public static TestName Of<T>(string name) => new($"{Here}{typeof(T).Name}.cs", name);

    public static TestName OfPdf(string file, string name) => new($"PerfEval.Pdf.Tests/{file}.cs", name);

    public static TestName OfReading(string file, string name) => new($"PerfEval.Ingest.Reading.Tests/{file}.cs", name);

    public static TestName OfCli(string file, string name) => new($"PerfEval.Ingest.Cli.Tests/{file}.cs", name);

    public static TestName OfWarehouse(string file, string name) => new($"PerfEval.Ingest.Warehouse.Tests/{file}.cs", name);

    public static TestName OfReview(string file, string name) => new($"PerfEval.Ingest.Review.Tests/{file}.cs", name);
}

/// <summary>Every hostile input that the program is known to withstand, with its outcome. Tests hold that each has a test and that each test is there.</summary>
internal static class Catalogue
{
    public static IReadOnlyList<HostileItem> Items { get; } = [.. DocxItems.All, .. PdfItems.All, .. TextItems.All, .. OutputItems.All];
}
