using System.Runtime.CompilerServices;
using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Review.Sources.Sheets;

/// <summary>A document with the plan of its sheets and the way to its places; both are made when they are first asked for, and live as long as it.</summary>
internal sealed class TextSource(Document document)
{
    private static readonly ConditionalWeakTable<Document, TextSource> Made = [];
    private readonly Lazy<SheetPlan> plan = new(() => new SheetPlan(document));
    private readonly Lazy<DocumentPlaces> places = new(() => new DocumentPlaces(document));

    public Document Document { get; } = document;
    public SheetPlan Plan => plan.Value;
    public DocumentPlaces Places => places.Value;

    public static TextSource Of(Document document) => Made.GetValue(document, d => new(d));
}
