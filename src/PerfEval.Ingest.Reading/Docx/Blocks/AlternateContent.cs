using System.Xml;

namespace PerfEval.Ingest.Reading.Docx.Blocks;

/// <summary>
/// <c>mc:AlternateContent</c> (ECMA-376 part 3): the same content for new and for old readers. Exactly one branch is read,
/// else the text of every text box would count twice.
/// </summary>
internal static class AlternateContent
{
    /// <summary>A symbol as font and code, where the fallback has the character itself.</summary>
    private const string SymbolExtension = "http://schemas.microsoft.com/office/word/2015/wordml/symex";

    public static void Read<T>(XmlReader xml, T target, Action<T> readChildren)
    {
        if (xml.IsEmptyElement)
            return;
        var taken = false;
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (!taken && (xml.LocalName == "Fallback" || (xml.LocalName == "Choice" && IsReadable(xml))))
            {
                taken = true;
                readChildren(target);
            }
            else
            {
                xml.SkipElement();
            }
        }
    }

    private static bool IsReadable(XmlReader xml)
    {
        foreach (var prefix in (xml.Attribute("Requires") ?? "").Split(' '))
        {
            if (xml.LookupNamespace(prefix) == SymbolExtension)
                return false;
        }

        return true;
    }
}
