using System.Xml;

namespace PerfEval.Ingest.Reading.Docx.Text;

/// <summary>The few properties of a run that change what its text says.</summary>
internal record struct RunState(bool Hidden, bool Superscript, string? SymbolFont)
{
    /// <summary>Applies a <c>w:rPr</c>, the reader's current element.</summary>
    public void Apply(XmlReader xml, ReadingSession session)
    {
        if (xml.IsEmptyElement)
            return;
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            switch (xml.LocalName)
            {
                case "vanish":
                    Hidden = xml.IsOn();
                    break;
                case "vertAlign":
                    Superscript = xml.Attribute("val") == "superscript";
                    break;
                case "rFonts":
                    SymbolFont = FindSymbolFont(xml);
                    break;
                case "rStyle":
                    Hidden = session.Styles.Find(xml.Attribute("val"), s => s.Hidden)?.Value ?? Hidden;
                    break;
                default:
                    xml.SkipElement();
                    break;
            }
        }
    }

    private static string? FindSymbolFont(XmlReader xml)
    {
        string? font = null;
        while (font is null && xml.MoveToNextAttribute())
        {
            if (xml.LocalName is "ascii" or "hAnsi" && SymbolFonts.Contains(xml.Value))
                font = xml.Value;
        }

        xml.MoveToElement();
        return font;
    }
}
