using PerfEval.Pdf.Content;
using PerfEval.Pdf.Objects;

namespace PerfEval.Pdf.Pages;

/// <summary>
/// The appearances of a page's annotations (ISO 32000-1, 12.5.5): the values of filled-in form fields stand nowhere else.
/// Hidden ones and the pop-ups of notes are not shown.
/// </summary>
internal static class Annotations
{
    private const int MaxAnnotations = 20_000;
    private const int Hidden = 2;
    private const int NoView = 32;

    public static void Paint(PdfDictionary page, PageResources resources, ResourceScope scope, ContentInterpreter interpreter)
    {
        if (page.Array("Annots") is not { } annotations)
            return;
        for (var i = 0; i < Math.Min(annotations.Count, MaxAnnotations) && resources.Budget.Reached is null; i++)
        {
            page.Source.Budget.Step();
            if (annotations[i] is not PdfDictionary annotation
                || (annotation.Int("F") & (Hidden | NoView)) != 0
                || annotation.Name("Subtype") is "Popup" or "Link"
                || resources.IsHidden(annotation.Raw.GetValueOrDefault("OC"))
                || Appearance(annotation) is not { } stream)
            {
                continue;
            }

            var form = new FormXObject(stream, resources);
            interpreter.Paint(form, scope, Placement(form, annotation.Array("Rect")));
        }
    }

    /// <summary>The normal appearance; where it has several, the one of the annotation's state.</summary>
    private static PdfStream? Appearance(PdfDictionary annotation) => annotation.Dictionary("AP")?["N"] switch
    {
        PdfStream stream => stream,
        PdfDictionary states when annotation.Name("AS") is { } state => states.Stream(state),
        _ => null,
    };

    /// <summary>Fits the appearance's box, as its matrix turns it, into the annotation's rectangle.</summary>
    private static Matrix Placement(FormXObject form, PdfArray? rectangle)
    {
        if (form.Box is not { } box || rectangle is not { Count: >= 4 })
            return Matrix.Identity;
        var from = form.Matrix.Apply(box.Number(0), box.Number(1), box.Number(2), box.Number(3));
        var to = Bounds.Empty.With(rectangle.Number(0), rectangle.Number(1)).With(rectangle.Number(2), rectangle.Number(3));
        var scaleX = from.Width > 0 ? to.Width / from.Width : 1;
        var scaleY = from.Height > 0 ? to.Height / from.Height : 1;
        return new Matrix(scaleX, 0, 0, scaleY, to.Left - (from.Left * scaleX), to.Top - (from.Top * scaleY));
    }
}
