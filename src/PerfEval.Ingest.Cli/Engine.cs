using PerfEval.Ingest.Cli.Running;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Forms.Layouts;
using PerfEval.Ingest.Reading;
using PerfEval.Ingest.Reading.Archives;
using PerfEval.Ingest.Reading.Pdf.Drawing;
using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Scoring;

namespace PerfEval.Ingest.Cli;

/// <summary>The stages that the commands compose. Tests put simple ones in their place, to see the commands alone.</summary>
/// <param name="Read">Bytes to a document; throws <see cref="UnreadableFileException"/>.</param>
/// <param name="Entries">The entries of an archive; used by one thread only.</param>
/// <param name="Ingest">Prepares the pipeline once; throws <see cref="SchemaDataException"/> and <see cref="UnknownProfileException"/>.</param>
/// <param name="Draw">Pages of a PDF, first to last of a range; throws <see cref="UnreadableFileException"/>.</param>
/// <param name="Rules">The rules in the catalogue's order.</param>
internal sealed partial record Engine(
    Func<string, ReadOnlyMemory<byte>, ReadingLimits, CancellationToken, Document> Read,
    Func<ReadOnlyMemory<byte>, ReadingLimits, CancellationToken, IEnumerable<Entry>> Entries,
    Func<SchemaFiles, string?, Pipeline> Ingest,
    Func<string, ReadOnlyMemory<byte>, ReadingLimits, int, int, CancellationToken, IEnumerable<DrawnPage>> Draw,
    IReadOnlyList<RuleDescriptor> Rules)
{
    /// <summary>Reads and checks files; knows no warehouse.</summary>
    public static Engine OfFiles() => new(
        ReaderCatalog.BuiltIn.Read,
        (zip, limits, cancellation) => ArchiveReader.Entries(zip, limits, cancellation).Select(e => new Entry(e.Path, e.Error is null ? e.Content : default, e.Error) { ModifiedAt = e.ModifiedAt }),
        Pipeline.Create,
        PdfDrawing.Draw,
        new DeferredList<RuleDescriptor>(() => [.. RuleCatalog.BuiltIn.Rules.Select(r => r.Descriptor)]));

    /// <summary>The rules that compare files of the warehouse; asked for where they are listed or explained.</summary>
    public Func<IReadOnlyList<RuleDescriptor>> AcrossFiles { get; init; } = () => [];
}

/// <summary>From a document to what is found in it; called from many threads.</summary>
/// <param name="Mistakes">What is wrong in data files without which the work goes on.</param>
internal sealed record Pipeline(Func<Document, CancellationToken, Submission> Run, IReadOnlyList<SchemaDataException> Mistakes)
{
    /// <summary>Why each form of a document is of its layout.</summary>
    public Func<Document, CancellationToken, IReadOnlyList<FormExplanation>> Explain { get; init; } = (_, _) => [];

    public IReadOnlyList<LayoutDescriptor> Layouts { get; init; } = [];

    /// <summary>Reads files by the labels of its own data; null: the engine's way of reading will do.</summary>
    public Func<string, ReadOnlyMemory<byte>, ReadingLimits, CancellationToken, Document>? Read { get; init; }

    public static Pipeline Create(SchemaFiles schemas, string? profile)
    {
        var ingestion = new Ingestion(schemas, profile);
        return new(ingestion.Run, ingestion.Mistakes) { Explain = ingestion.Explain, Layouts = ingestion.Layouts, Read = new ReaderCatalog(ingestion.Labels).Read };
    }
}

/// <summary>An entry of an archive: its path inside, and its content or why it cannot be read.</summary>
internal sealed record Entry(string Path, ReadOnlyMemory<byte> Content, UnreadableFileException? Refusal)
{
    /// <summary>By the archive, without a time zone.</summary>
    public DateTime? ModifiedAt { get; init; }
}
