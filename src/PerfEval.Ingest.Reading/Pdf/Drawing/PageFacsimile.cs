using System.Globalization;
using System.Text;
using System.Xml;
using PerfEval.Pdf;
using static PerfEval.Ingest.Reading.Pdf.Drawing.SvgText;

namespace PerfEval.Ingest.Reading.Pdf.Drawing;

/// <summary>
/// What a page shows, as SVG in page points: shades and images, then lines and text, since the order between them is not known. An
/// image that is larger than every shade lies under them (a scan), any other over them. Invisible text is not shown. No attribute needs a style sheet but the classes of fonts.
/// </summary>
internal static class PageFacsimile
{
    public static string Draw(PdfPageContent content)
    {
        var text = new StringBuilder(64 * 1024);
        var settings = new XmlWriterSettings { OmitXmlDeclaration = true, ConformanceLevel = ConformanceLevel.Fragment, CheckCharacters = true };
        using (var svg = XmlWriter.Create(text, settings))
        {
            var images = new ImageElements(svg);
            var largest = content.Fills.Select(f => Area(f.Box)).DefaultIfEmpty(0).Max();
            foreach (var image in content.Images.Where(i => Area(i.Box) > largest))
                images.Draw(image);
            Fills(svg, content.Fills);
            foreach (var image in content.Images.Where(i => Area(i.Box) <= largest))
                images.Draw(image);
            Rulings(svg, content.Rulings);
            foreach (var run in TextRuns.Of(content.Glyphs))
                Text(svg, run);
        }

        return text.ToString();
    }

    private static float Area(PdfRectangle box) => Math.Max(0, box.Width) * Math.Max(0, box.Height);

    private static void Fills(XmlWriter svg, IReadOnlyList<PdfFill> fills)
    {
        for (var i = 0; i < fills.Count;)
        {
            var colour = fills[i].Color;
            var path = new StringBuilder();
            for (; i < fills.Count && fills[i].Color == colour; i++)
            {
                var box = fills[i].Box;
                path.Append(CultureInfo.InvariantCulture, $"M{N(box.Left)} {N(box.Top)}H{N(box.Right)}V{N(box.Bottom)}H{N(box.Left)}Z");
            }

            Path(svg, path.ToString(), ("fill", Hex(colour)));
        }
    }

    private static void Rulings(XmlWriter svg, IReadOnlyList<PdfRuling> rulings)
    {
        foreach (var alike in rulings.GroupBy(r => (r.Color, Thickness: N(Math.Max(0.3f, r.Thickness)))))
        {
            var path = new StringBuilder();
            foreach (var ruling in alike)
                path.Append(CultureInfo.InvariantCulture, $"M{N(ruling.X1)} {N(ruling.Y1)}{(ruling.IsHorizontal ? "H" : "V")}{N(ruling.IsHorizontal ? ruling.X2 : ruling.Y2)}");
            Path(svg, path.ToString(), ("fill", "none"), ("stroke", Hex(alike.Key.Color)), ("stroke-width", alike.Key.Thickness));
        }
    }

    private static void Text(XmlWriter svg, TextRun run)
    {
        svg.WriteStartElement("text");
        svg.WriteAttributeString("x", N(run.X));
        svg.WriteAttributeString("y", N(run.Y));
        svg.WriteAttributeString("font-size", N(run.Size));
        svg.WriteAttributeString("class", FontClass.Of(run.Font));
        if (run.Colour != PdfColor.Black)
            svg.WriteAttributeString("fill", Hex(run.Colour));
        if (run.Length > 0)
        {
            // Whatever font is there instead of the file's: the text takes the room that it takes in the file.
            svg.WriteAttributeString("textLength", N(run.Length));
            svg.WriteAttributeString("lengthAdjust", "spacingAndGlyphs");
        }

        if (run.Angle != 0)
            svg.WriteAttributeString("transform", $"rotate({N(run.Angle)} {N(run.X)} {N(run.Y)})");
        svg.WriteString(run.Text);
        svg.WriteEndElement();
    }

    private static void Path(XmlWriter svg, string path, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        svg.WriteStartElement("path");
        svg.WriteAttributeString("d", path);
        foreach (var (name, value) in attributes)
            svg.WriteAttributeString(name, value);
        svg.WriteEndElement();
    }
}
