using PerfEval.Ingest.Stress.Fuzzing.Archives;
using PerfEval.Ingest.Stress.Fuzzing.Docx;
using PerfEval.Ingest.Stress.Fuzzing.Layouts;
using PerfEval.Ingest.Stress.Fuzzing.Pdf;
using PerfEval.Ingest.Stress.Fuzzing.PlainText;
using PerfEval.Ingest.Stress.Fuzzing.Values;

namespace PerfEval.Ingest.Stress.Fuzzing;

/// <summary>What can be broken, one line each.</summary>
internal static class FuzzKinds
{
    /// <summary>Each is made with a folder of schemas to read by, and to break; null: the program's own.</summary>
    private static readonly (string Name, Func<string?, FuzzKind> Create)[] All =
    [
        ("docx", schemas => new DocxKind(schemas)),
        ("pdf", schemas => new PdfKind(schemas)),
        ("txt", schemas => new PlainTextKind(schemas)),
        ("zip", schemas => new ZipKind(schemas)),
        ("values", _ => new ValuesKind()),
        ("layouts", schemas => new LayoutsKind(schemas)),
    ];

    public static IReadOnlyList<string> Names { get; } = [.. All.Select(k => k.Name)];

    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="schemas">A folder of schemas to read by, and to break; null: the program's own.</param>
    public static FuzzKind Get(string name, string? schemas = null) => All.Single(k => k.Name == name).Create(schemas);
}
