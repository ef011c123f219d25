using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading.Pdf.Drawing;
using PerfEval.Ingest.Review.Sources.Sheets;

namespace PerfEval.Ingest.Review.Sources.Pages;

/// <summary>A page as an element: the facsimile, and over it the operands; or an empty page of its size, to be fetched.</summary>
internal static class PageElements
{
    /// <summary>How far a mark stands off its box, and the size of its sign, in points.</summary>
    private const decimal Off = 1;
    private const decimal Sign = 10;

    public static SourceSheet Drawn(int number, PageSize size, PdfPageDrawing drawing, IReadOnlyList<PageMark> marks) => new(number, new Markup(to =>
    {
        Start(to, number).With("data-drawn", "");
        if (drawing.Page is { } page)
            Svg(to, size, "src-face").With("role", "document").Raw(page.Svg).End();
        else
            Svg(to, size, "src-face").Start("text", "src-problem").With("x", size.Width / 2).With("y", 60m).With("text-anchor", "middle").Text(drawing.Problem ?? "").End().End();
        if (marks.Count > 0)
        {
            Svg(to, size, "src-marks");
            foreach (var mark in marks)
                Draw(to, mark, size);
            to.End();
        }

        to.End();
    }));

    public static SourceSheet Empty(int number, PageSize size) => new(number, new Markup(to => Svg(Start(to, number), size, "src-face").End().End()));

    private static MarkupWriter Start(MarkupWriter to, int number) => to.Start("section", "src-sheet src-page").With("data-sheet", number)
        .With("aria-label", FormattableString.Invariant($"第{number}页"));

    private static MarkupWriter Svg(MarkupWriter to, PageSize size, string cssClass) => to.Start("svg", cssClass)
        .With("viewBox", FormattableString.Invariant($"0 0 {size.Width} {size.Height}")).With("width", size.Width).With("height", size.Height);

    private static void Draw(MarkupWriter to, PageMark mark, PageSize size)
    {
        var holder = mark.Holder ?? new(0, 0, size.Width, Math.Min(size.Height, 4));
        var place = mark.Lines.Count > 0 ? mark.Lines[0] : holder;
        to.Start("g", $"op-mark {mark.Mark.ColourClass}").With("id", mark.Mark.Anchor).With("role", "img").With("aria-label", MarkedText.Title(mark.Mark));
        to.Start("title").Text(MarkedText.Title(mark.Mark)).End();
        if (mark.Lines.Count > 0)
            Rectangle(to, holder, "op-holder");
        foreach (var box in mark.Lines.DefaultIfEmpty(holder))
            Rectangle(to, box, "op");

        // At the corner, half outside: the text of the cell stays free. Operands of one place stand side by side.
        var (x, y) = (Math.Clamp(place.Left - Off, Sign / 2, Math.Max(Sign / 2, size.Width - (Sign / 2))), Math.Clamp(place.Top - Off, Sign / 2, Math.Max(Sign / 2, size.Height - (Sign / 2))));
        to.Start("circle", "op-dot").With("cx", x).With("cy", y).With("r", Sign / 2).End();
        to.Start("text", "op-sign").With("x", x).With("y", y + (Sign * 0.3m)).With("text-anchor", "middle").With("font-size", Sign * 0.8m).Text(FormattableString.Invariant($"{mark.Mark.Operand.Number}")).End();
        to.End();
    }

    private static void Rectangle(MarkupWriter to, Box box, string cssClass) => to.Start("rect", cssClass)
        .With("x", box.Left - Off).With("y", box.Top - Off).With("width", Math.Max(0, box.Right - box.Left) + (2 * Off)).With("height", Math.Max(0, box.Bottom - box.Top) + (2 * Off)).End();
}
