using PerfEval.Ingest.Stress.Fuzzing.Archives;
using PerfEval.Ingest.Stress.Fuzzing.Docx;
using PerfEval.Ingest.Stress.Fuzzing.Layouts;
using PerfEval.Ingest.Stress.Fuzzing.Pdf;
using PerfEval.Ingest.Stress.Fuzzing.PlainText;
using PerfEval.Ingest.Stress.Fuzzing.Values;

namespace PerfEval.Ingest.Stress.Fuzzing;

/// <summary>What can be broken.</summary>
internal static class FuzzKinds
{
    public static IReadOnlyList<string> Names { get; } = ["docx", "pdf", "txt", "zip", "values", "layouts"];

    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="schemas">A folder of schemas to read by, and to break; null: the program's own.</param>
    public static FuzzKind Get(string name, string? schemas = null) => name switch
    {
        "docx" => new DocxKind(schemas),
        "pdf" => new PdfKind(schemas),
        "txt" => new PlainTextKind(schemas),
        "zip" => new ZipKind(schemas),
        "values" => new ValuesKind(),
        "layouts" => new LayoutsKind(schemas),
        _ => throw new ArgumentException($"nothing is known to break of the kind {name}", nameof(name)),
    };
}
