using System.Xml;

namespace PerfEval.Ingest.Reading.Docx;

/// <summary>What a style says about the things that are text to a reader: numbering, heading level, hidden.</summary>
internal sealed class Style
{
    public string? BasedOn { get; set; }
    public int? NumberingId { get; set; }
    public int? NumberingLevel { get; set; }
    public int? OutlineLevel { get; set; }
    public bool? Hidden { get; set; }
}

/// <summary>styles.xml (ECMA-376 part 1, 17.7), no more of it than <see cref="Style"/> holds.</summary>
internal sealed class StyleSheet
{
    private readonly Dictionary<string, Style> styles = new(StringComparer.Ordinal);

    public static StyleSheet Empty { get; } = new();

    public Style? this[string id] => styles.GetValueOrDefault(id);

    /// <summary>First style along the chain of <c>w:basedOn</c> that has something to say, with its id.</summary>
    public (string Id, T Value)? Find<T>(string? id, Func<Style, T?> get)
        where T : struct
    {
        for (var i = 0; id is not null && i < DocxLimits.StyleChain; i++)
        {
            if (this[id] is not { } style)
                return null;
            if (get(style) is { } value)
                return (id, value);
            id = style.BasedOn;
        }

        return null;
    }

    /// <exception cref="Documents.UnreadableFileException"><c>limit-definitions</c></exception>
    public static StyleSheet Read(XmlReader xml, WordNames names)
    {
        var sheet = new StyleSheet();
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || !names.IsWord(xml.NamespaceURI))
                continue;
            if (xml.LocalName == "style")
                sheet.ReadStyle(xml);
            else if (xml.LocalName != "styles")
                xml.SkipElement();
        }

        return sheet;
    }

    private void ReadStyle(XmlReader xml)
    {
        var style = new Style();
        if (xml.Attribute("styleId") is { } id)
            styles[id] = style;
        if (styles.Count > DocxLimits.Definitions)
            throw DocxErrors.Definitions();
        if (xml.IsEmptyElement)
            return;

        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            switch (xml.LocalName)
            {
                case "basedOn":
                    style.BasedOn = xml.Attribute("val");
                    break;
                case "outlineLvl":
                    style.OutlineLevel = xml.NumberValue(9);
                    break;
                case "ilvl":
                    style.NumberingLevel = xml.NumberValue(0);
                    break;
                case "numId":
                    style.NumberingId = xml.NumberValue(0);
                    break;
                case "vanish":
                    style.Hidden = xml.IsOn();
                    break;
                case "tblStylePr" or "pPrChange" or "rPrChange":
                    xml.SkipElement();
                    break;
            }
        }
    }
}
