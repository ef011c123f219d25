using System.Xml;

namespace PerfEval.Ingest.Reading.Docx.Text;

/// <summary>
/// The state of an old form field (<c>w:ffData</c>, ECMA-376 part 1, 17.16.17): Word draws a check box and the chosen entry of a
/// drop-down from it; there is no run that holds them.
/// </summary>
internal static class FormField
{
    /// <summary>What the field shows, or null where it shows its result text.</summary>
    public static string? Read(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return null;
        string? shown = null;
        bool? isDefault = null;
        bool? isChecked = null;
        var chosen = 0;
        var entries = new List<string>();
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            switch (xml.LocalName)
            {
                case "checkBox":
                    shown = "☐";
                    break;
                case "default":
                    isDefault = xml.IsOn();
                    chosen = entries.Count == 0 ? xml.NumberValue(chosen) : chosen;
                    break;
                case "checked":
                    isChecked = xml.IsOn();
                    break;
                case "result":
                    chosen = xml.NumberValue(0);
                    break;
                case "listEntry":
                    entries.Add(xml.Attribute("val") ?? "");
                    break;
            }
        }

        if (shown is not null)
            return isChecked ?? isDefault ?? false ? "☑" : shown;
        return chosen >= 0 && chosen < entries.Count ? entries[chosen] : null;
    }
}
