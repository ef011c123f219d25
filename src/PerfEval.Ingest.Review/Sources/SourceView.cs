using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace PerfEval.Ingest.Review.Sources;

/// <summary>
/// The files in which a finding's operands stand, drawn; the model of <c>Pages/Shared/_Source.cshtml</c>. The first file is the
/// finding's own; the others are those that its operands name.
/// </summary>
internal sealed record SourceView(IReadOnlyList<SourceFileView> Files, IReadOnlyList<OperandMark> Marks)
{
    /// <summary>The name of a file; with its folder where another has the same name.</summary>
    public string LabelOf(SourceFileView file)
    {
        if (Files.Count(f => f.Name == file.Name) < 2 || file.Path.Length <= file.Name.Length + 1)
            return file.Name;
        var start = file.Path.AsSpan(0, file.Path.Length - file.Name.Length - 1).LastIndexOfAny('/', '\\', '!') + 1;
        return file.Path[start..];
    }
}

/// <summary>One file as drawn.</summary>
/// <param name="SubmissionId">Null where the warehouse does not know the file.</param>
/// <param name="Name">The file's name, for people.</param>
/// <param name="Path">The path it was found under; an entry of an archive after !</param>
/// <param name="Format">docx, pdf, txt; null where it is none of them.</param>
/// <param name="Pieces">In order; none where there is a <paramref name="Problem"/>.</param>
/// <param name="Problem">Why it cannot be shown (Chinese).</param>
internal sealed record SourceFileView(
    long? SubmissionId, string Name, string Path, string? Format, IReadOnlyList<SourcePiece> Pieces, string? Problem)
{
    /// <summary>Where its pages and stretches are fetched: the number of one stands between the two.</summary>
    public string SheetAddress { get; init; } = "";

    /// <summary>What follows the number: the operands that stand on what is not drawn yet.</summary>
    public string SheetQuery { get; init; } = "";

    /// <summary>Pages, or stretches.</summary>
    public int Count { get; init; }

    public bool HasPages => Format == "pdf";

    /// <summary>The original; of a PDF, opened at a page.</summary>
    public string? Original(int? page = null) => SubmissionId is not { } id
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"/files/{id}{(Format == "pdf" && page is { } number ? $"#page={number}" : "")}");
}

/// <summary>A part of a file's drawing: a page of a PDF, a stretch of the text of another format, or what is not drawn yet.</summary>
internal abstract record SourcePiece;

/// <summary>A page or stretch that is drawn, or the empty place of one that is to be fetched when it is scrolled to.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Content">The whole element.</param>
internal sealed record SourceSheet(int Number, IHtmlContent Content) : SourcePiece;

/// <summary>Pages or stretches from the first to the last that are not there yet; each can be fetched.</summary>
internal sealed record SourceGap(int First, int Last) : SourcePiece;
