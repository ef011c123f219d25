using System.Globalization;
using System.Xml;
using PerfEval.Ingest.Documents;
using PerfEval.Pdf;
using static PerfEval.Ingest.Reading.Pdf.Drawing.SvgText;

namespace PerfEval.Ingest.Reading.Pdf.Drawing;

/// <summary>
/// One page as the reader saw it, as SVG in page points: the glyphs in their boxes, rulings, fills and images as the file paints them,
/// and over them the cells and paragraphs that became of them. For people who ask why a table was read as it was.
/// </summary>
internal static class PageDrawing
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    public static string Draw(PdfPage page, PdfPageContent content, Document document)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var svg = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, OmitXmlDeclaration = true, CheckCharacters = true }))
        {
            svg.WriteStartElement("svg", Namespace);
            svg.WriteAttributeString("viewBox", $"0 0 {N(page.Width)} {N(page.Height)}");
            svg.WriteAttributeString("width", N(page.Width * 2));
            svg.WriteAttributeString("height", N(page.Height * 2));
            Rectangle(svg, new PdfRectangle(0, 0, page.Width, page.Height), ("fill", "white"));
            Painted(svg, content);
            Understood(svg, document, page.Number);
            svg.WriteEndElement();
        }

        return text.ToString();
    }

    private static void Painted(XmlWriter svg, PdfPageContent content)
    {
        Group(svg, "fills", () =>
        {
            foreach (var fill in content.Fills)
                Rectangle(svg, fill.Box, ("fill", Hex(fill.Color)), ("fill-opacity", "0.4"));
        });
        Group(svg, "images", () =>
        {
            foreach (var image in content.Images)
                Rectangle(svg, image.Box, ("fill", "#e8e0c8"), ("stroke", "#a08020"), ("stroke-dasharray", "4 2"));
        });
        Group(svg, "glyphs", () =>
        {
            foreach (var glyph in content.Glyphs)
                Glyph(svg, glyph);
        });
        Group(svg, "rulings", () =>
        {
            foreach (var ruling in content.Rulings)
                Ruling(svg, ruling);
        });
    }

    private static void Understood(XmlWriter svg, Document document, int page) => Group(svg, "blocks", () =>
    {
        foreach (var cell in document.Tables.SelectMany(t => t.Cells).Where(c => c.At.Page == page && c.At.Box is not null))
            Labelled(svg, cell.At.Box!, "#1060d0", "0.06", $"[{cell.Row},{cell.Column}] {cell.RowSpan}×{cell.ColumnSpan} {cell.Text}");
        foreach (var paragraph in document.Blocks.OfType<Paragraph>().Where(p => p.At.Page == page && p.At.Box is not null))
        {
            var (colour, part) = paragraph.At.Part is { } side ? ("#909090", $"({side}) ") : ("#109040", "");
            Labelled(svg, paragraph.At.Box!, colour, "0.04", part + paragraph.Text);
        }
    });

    private static void Glyph(XmlWriter svg, PdfGlyph glyph)
    {
        var seen = (glyph.Traits & (PdfGlyphTraits.Hidden | PdfGlyphTraits.Invisible)) == PdfGlyphTraits.None;
        Rectangle(svg, glyph.Box, ("fill", "none"), ("stroke", seen ? "#c0c0c0" : "#e040e0"), ("stroke-width", "0.2"));
        if (string.IsNullOrWhiteSpace(glyph.Text))
            return;
        svg.WriteStartElement("text", Namespace);
        svg.WriteAttributeString("x", N(glyph.Box.Left));
        svg.WriteAttributeString("y", N(glyph.Box.Bottom - (glyph.Box.Height * 0.15f)));
        svg.WriteAttributeString("font-size", N(Math.Max(1, glyph.FontSize)));
        svg.WriteAttributeString("fill", glyph.Traits.HasFlag(PdfGlyphTraits.Undecodable) ? "#e04000" : "#303030");
        svg.WriteString(Harmless(glyph.Text));
        svg.WriteEndElement();
    }

    private static void Ruling(XmlWriter svg, PdfRuling ruling)
    {
        svg.WriteStartElement("line", Namespace);
        svg.WriteAttributeString("x1", N(ruling.X1));
        svg.WriteAttributeString("y1", N(ruling.Y1));
        svg.WriteAttributeString("x2", N(ruling.X2));
        svg.WriteAttributeString("y2", N(ruling.Y2));
        svg.WriteAttributeString("stroke", "#e02020");
        svg.WriteAttributeString("stroke-opacity", "0.6");
        svg.WriteAttributeString("stroke-width", N(Math.Max(0.3f, ruling.Thickness)));
        svg.WriteEndElement();
    }

    private static void Labelled(XmlWriter svg, Box box, string colour, string opacity, string label)
    {
        svg.WriteStartElement("rect", Namespace);
        Place(svg, new PdfRectangle((float)box.Left, (float)box.Top, (float)box.Right, (float)box.Bottom));
        svg.WriteAttributeString("fill", colour);
        svg.WriteAttributeString("fill-opacity", opacity);
        svg.WriteAttributeString("stroke", colour);
        svg.WriteAttributeString("stroke-width", "0.8");
        svg.WriteStartElement("title", Namespace);
        svg.WriteString(Harmless(label));
        svg.WriteEndElement();
        svg.WriteEndElement();
    }

    private static void Rectangle(XmlWriter svg, PdfRectangle box, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        svg.WriteStartElement("rect", Namespace);
        Place(svg, box);
        foreach (var (name, value) in attributes)
            svg.WriteAttributeString(name, value);
        svg.WriteEndElement();
    }

    private static void Place(XmlWriter svg, PdfRectangle box)
    {
        svg.WriteAttributeString("x", N(box.Left));
        svg.WriteAttributeString("y", N(box.Top));
        svg.WriteAttributeString("width", N(Math.Max(0, box.Width)));
        svg.WriteAttributeString("height", N(Math.Max(0, box.Height)));
    }

    private static void Group(XmlWriter svg, string id, Action draw)
    {
        svg.WriteStartElement("g", Namespace);
        svg.WriteAttributeString("id", id);
        draw();
        svg.WriteEndElement();
    }
}
