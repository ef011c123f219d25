using System.Xml;

namespace PerfEval.Ingest.Generator.Writing;

/// <summary>WordprocessingML elements, each closed when its content has been written.</summary>
internal sealed class WordXml(XmlWriter xml)
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private const string Shape = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
    private const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private const string Graphic = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private const string Vector = "urn:schemas-microsoft-com:vml";

    private int _shapes;

    public void StartDocument()
    {
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("w", "document", Word);
        foreach (var (prefix, name) in new[] { ("mc", Compatibility), ("wps", Shape), ("wp", Drawing), ("a", Graphic), ("v", Vector) })
            xml.WriteAttributeString("xmlns", prefix, null, name);
        xml.WriteStartElement("w", "body", Word);
    }

    public void EndDocument()
    {
        Element("sectPr", () => Element("pgSz", () =>
        {
            Attribute("w", "11906");
            Attribute("h", "16838");
        }));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndDocument();
        xml.Flush();
    }

    public void Element(string name, Action content) => Element("w", name, Word, content);

    public void Attribute(string name, string value) => xml.WriteAttributeString("w", name, Word, value);

    /// <summary>An element that says one value: <c>w:gridSpan w:val="2"</c>.</summary>
    public void Value(string name, string value) => Element(name, () => Attribute("val", value));

    public void Text(string name, string text) => Element(name, () =>
    {
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(text);
    });

    public void TableProperties(int columns)
    {
        Element("tblPr", () => Element("tblBorders", () =>
        {
            foreach (var side in new[] { "top", "left", "bottom", "right", "insideH", "insideV" })
            {
                Element(side, () =>
                {
                    Attribute("val", "single");
                    Attribute("sz", "4");
                });
            }
        }));
        Element("tblGrid", () =>
        {
            for (var column = 0; column < columns; column++)
                Element("gridCol", () => Attribute("w", FormattableString.Invariant($"{9000 / columns}")));
        });
    }

    public void NumberingProperties(int level) => Element("numPr", () =>
    {
        Value("ilvl", FormattableString.Invariant($"{level}"));
        Value("numId", "1");
    });

    /// <summary>A paragraph that anchors a text box, written as Word does: a shape, and the same again for old readers.</summary>
    public void TextBox(Action content)
    {
        _shapes++;
        Element("p", () => Element("r", () => Element("mc", "AlternateContent", Compatibility, () =>
        {
            Element("mc", "Choice", Compatibility, () =>
            {
                xml.WriteAttributeString("Requires", "wps");
                Element("drawing", () => InlineShape(content));
            });
            Element("mc", "Fallback", Compatibility, () => Element("pict", () => Element("v", "shape", Vector, () =>
            {
                xml.WriteAttributeString("style", "width:300pt;height:30pt");
                Element("v", "textbox", Vector, () => Element("txbxContent", content));
            })));
        })));
    }

    private void InlineShape(Action content) => Element("wp", "inline", Drawing, () =>
    {
        Element("wp", "extent", Drawing, () => Size("cx", "cy"));
        Element("wp", "docPr", Drawing, () =>
        {
            xml.WriteAttributeString("id", FormattableString.Invariant($"{_shapes}"));
            xml.WriteAttributeString("name", FormattableString.Invariant($"文本框 {_shapes}"));
        });
        Element("a", "graphic", Graphic, () => Element("a", "graphicData", Graphic, () =>
        {
            xml.WriteAttributeString("uri", Shape);
            Element("wps", "wsp", Shape, () =>
            {
                Element("wps", "cNvSpPr", Shape, () => xml.WriteAttributeString("txBox", "1"));
                Element("wps", "spPr", Shape, ShapeProperties);
                Element("wps", "txbx", Shape, () => Element("txbxContent", content));
                Element("wps", "bodyPr", Shape, () => { });
            });
        }));
    });

    private void ShapeProperties()
    {
        Element("a", "xfrm", Graphic, () =>
        {
            Element("a", "off", Graphic, () =>
            {
                xml.WriteAttributeString("x", "0");
                xml.WriteAttributeString("y", "0");
            });
            Element("a", "ext", Graphic, () => Size("cx", "cy"));
        });
        Element("a", "prstGeom", Graphic, () =>
        {
            xml.WriteAttributeString("prst", "rect");
            Element("a", "avLst", Graphic, () => { });
        });
    }

    private void Size(string width, string height)
    {
        xml.WriteAttributeString(width, "3810000");
        xml.WriteAttributeString(height, "381000");
    }

    private void Element(string prefix, string name, string space, Action content)
    {
        xml.WriteStartElement(prefix, name, space);
        content();
        xml.WriteEndElement();
    }
}
