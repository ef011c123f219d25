using System.Globalization;
using System.Xml;

namespace PerfEval.Ingest.Reading.Docx;

/// <summary>
/// The namespaces of WordprocessingML, atomised in the name table that all readers of one file share, so that telling
/// them apart is a comparison of references. Transitional and strict files (ECMA-376 and ISO 29500) differ in nothing else here.
/// </summary>
internal sealed class WordNames
{
    private readonly string word;
    private readonly string wordStrict;
    private readonly string math;
    private readonly string mathStrict;
    private readonly string compatibility;

    public WordNames()
    {
        word = Table.Add("http://schemas.openxmlformats.org/wordprocessingml/2006/main");
        wordStrict = Table.Add("http://purl.oclc.org/ooxml/wordprocessingml/main");
        math = Table.Add("http://schemas.openxmlformats.org/officeDocument/2006/math");
        mathStrict = Table.Add("http://purl.oclc.org/ooxml/officeDocument/math");
        compatibility = Table.Add("http://schemas.openxmlformats.org/markup-compatibility/2006");
    }

    public NameTable Table { get; } = new();

    public bool IsWord(string uri) => ReferenceEquals(uri, word) || ReferenceEquals(uri, wordStrict);

    public bool IsMath(string uri) => ReferenceEquals(uri, math) || ReferenceEquals(uri, mathStrict);

    public bool IsCompatibility(string uri) => ReferenceEquals(uri, compatibility);
}

/// <summary>
/// Small steps over an XML reader. All of them keep one convention: a method that is called on a start tag leaves the
/// reader on the matching end tag (or on the same tag, where it is empty), and the caller's next Read goes on behind it.
/// </summary>
internal static class WordXml
{
    /// <summary>
    /// Goes to the next child of the element that was entered at <paramref name="depth"/>; false at its end.
    /// </summary>
    public static bool NextChild(this XmlReader xml, int depth)
    {
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
                return true;
            if (xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth)
                return false;
        }

        return false;
    }

    public static void SkipElement(this XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
        }
    }

    /// <summary>Reads what is left, so that a part is known to end as it should.</summary>
    public static void ReadToEnd(this XmlReader xml)
    {
        while (xml.Read())
        {
        }
    }

    /// <summary>An attribute by its local name, whatever prefix its namespace has been given.</summary>
    public static string? Attribute(this XmlReader xml, string localName)
    {
        string? value = null;
        while (value is null && xml.MoveToNextAttribute())
        {
            if (xml.LocalName == localName)
                value = xml.Value;
        }

        xml.MoveToElement();
        return value;
    }

    /// <summary>A switch such as <c>w:vanish</c>: on unless its value says off.</summary>
    public static bool IsOn(this XmlReader xml) => xml.Attribute("val") is not ("0" or "false" or "off" or "none");

    /// <summary>
    /// A whole number, <paramref name="otherwise"/> where there is none. What is too large for an int becomes the
    /// largest int, so that a limit sees it.
    /// </summary>
    public static int Number(string? text, int otherwise)
    {
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return number;
        return !string.IsNullOrEmpty(text) && text.All(char.IsAsciiDigit) ? int.MaxValue : otherwise;
    }

    public static int NumberValue(this XmlReader xml, int otherwise) => Number(xml.Attribute("val"), otherwise);
}
