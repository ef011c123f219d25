using System.Globalization;
using System.Xml;
using PerfEval.Pdf;
using static PerfEval.Ingest.Reading.Pdf.Drawing.SvgText;

namespace PerfEval.Ingest.Reading.Pdf.Drawing;

/// <summary>
/// Images of a page as SVG: JPEG as it is, raw samples as PNG, in the address itself. What no browser reads (JBIG2, CCITT, JPEG 2000),
/// and what is too much, is a hatched box that says so.
/// </summary>
internal sealed class ImageElements(XmlWriter svg)
{
    /// <summary>Of one page, encoded.</summary>
    private const int MostBytes = 12 * 1024 * 1024;
    private const int MostImages = 400;

    /// <summary>Pixels of one image that is not JPEG: a page of A4 at 140 to the inch, to be read beside the original.</summary>
    private const int MostPixels = 2_000_000;

    private int bytes;
    private int images;

    public void Draw(PdfImage image)
    {
        if (!(image.Box.Width > 0 && image.Box.Height > 0) || ++images > MostImages)
            return;
        if (Encoded(image) is { } data)
            Embed(image, data.Type, data.Content);
        else
            Missing(image);
    }

    private (string Type, byte[] Content)? Encoded(PdfImage image)
    {
        if (image.Codec is null && image.ReadPixels(MostPixels) is { } pixels)
            return Within(("image/png", PngImage.Encode(pixels)));
        if (image.Codec == "DCTDecode" && image.ReadBytes() is [0xFF, 0xD8, ..] jpeg)
            return Within(("image/jpeg", jpeg));
        return null;
    }

    private (string Type, byte[] Content)? Within((string Type, byte[] Content) data)
    {
        if (bytes + data.Content.Length > MostBytes)
            return null;
        bytes += data.Content.Length;
        return data;
    }

    /// <summary>The inner svg cuts the image to what the clip leaves of it.</summary>
    private void Embed(PdfImage image, string type, byte[] content)
    {
        var at = image.Placement;
        svg.WriteStartElement("svg");
        Box(image.Box);
        svg.WriteAttributeString("viewBox", $"{N(image.Box.Left)} {N(image.Box.Top)} {N(image.Box.Width)} {N(image.Box.Height)}");
        svg.WriteAttributeString("preserveAspectRatio", "none");
        svg.WriteStartElement("image");
        svg.WriteAttributeString("width", "1");
        svg.WriteAttributeString("height", "1");
        svg.WriteAttributeString("preserveAspectRatio", "none");
        svg.WriteAttributeString("transform", string.Create(
            CultureInfo.InvariantCulture,
            $"matrix({Precise(at.A)} {Precise(at.B)} {Precise(-at.C)} {Precise(-at.D)} {Precise(at.E + at.C)} {Precise(at.F + at.D)})"));
        svg.WriteAttributeString("href", $"data:{type};base64,{Convert.ToBase64String(content)}");
        svg.WriteEndElement();
        svg.WriteEndElement();
    }

    private void Missing(PdfImage image)
    {
        svg.WriteStartElement("g");
        svg.WriteAttributeString("class", "no-image");
        svg.WriteStartElement("rect");
        Box(image.Box);
        svg.WriteEndElement();
        svg.WriteStartElement("text");
        svg.WriteAttributeString("x", N(image.Box.MiddleX));
        svg.WriteAttributeString("y", N(image.Box.MiddleY));
        svg.WriteAttributeString("text-anchor", "middle");
        svg.WriteAttributeString("font-size", N(Math.Clamp(Math.Min(image.Box.Height / 2, image.Box.Width / 10), 1, 14)));
        svg.WriteString(image.Codec switch
        {
            "JPXDecode" => "图像（JPEG 2000），请打开原件查看",
            "CCITTFaxDecode" => "扫描图像（CCITT），请打开原件查看",
            "JBIG2Decode" => "扫描图像（JBIG2），请打开原件查看",
            _ => "图像，请打开原件查看",
        });
        svg.WriteEndElement();
        svg.WriteEndElement();
    }

    private void Box(PdfRectangle box)
    {
        svg.WriteAttributeString("x", N(box.Left));
        svg.WriteAttributeString("y", N(box.Top));
        svg.WriteAttributeString("width", N(box.Width));
        svg.WriteAttributeString("height", N(box.Height));
    }

    private static string Precise(float value) => float.IsFinite(value) && value != 0 ? value.ToString("0.#####", CultureInfo.InvariantCulture) : "0";
}
