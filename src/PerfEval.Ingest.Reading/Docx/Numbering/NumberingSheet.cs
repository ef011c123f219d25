using System.Xml;

namespace PerfEval.Ingest.Reading.Docx.Numbering;

/// <summary>One level of a list: how its number is counted and written.</summary>
internal sealed class NumberingLevel
{
    public int Start { get; set; } = 1;
    public string Format { get; set; } = "decimal";

    /// <summary>The template, <c>第%1条</c>: <c>%1</c> is the number of the outermost level.</summary>
    public string Text { get; set; } = "";

    public string Suffix { get; set; } = "\t";

    /// <summary>0: never starts anew; n: only behind a level that is n-th or further out; null: behind any outer one.</summary>
    public int? RestartsBehind { get; set; }

    /// <summary>Legal numbering: all levels in decimal figures.</summary>
    public bool AllDecimal { get; set; }

    /// <summary>Paragraph style that brings this level with it.</summary>
    public string? Style { get; set; }
}

/// <summary>A list definition (<c>w:abstractNum</c>); lists that share one count on together.</summary>
internal sealed class ListDefinition
{
    public const int Levels = 9;

    public NumberingLevel?[] Level { get; } = new NumberingLevel?[Levels];

    /// <summary>A numbering style that holds the levels instead.</summary>
    public string? LevelsFromStyle { get; set; }
}

/// <summary>A list (<c>w:num</c>): a definition and what it changes of it.</summary>
internal sealed class ListInstance
{
    public int Definition { get; set; } = -1;
    public NumberingLevel?[] Level { get; } = new NumberingLevel?[ListDefinition.Levels];
    public int?[] Start { get; } = new int?[ListDefinition.Levels];
}

/// <summary>numbering.xml (ECMA-376 part 1, 17.9).</summary>
internal sealed class NumberingSheet
{
    private readonly Dictionary<int, ListDefinition> definitions = [];
    private readonly Dictionary<int, ListInstance> lists = [];

    public ListDefinition? Definition(int id) => definitions.GetValueOrDefault(id);

    public ListInstance? List(int id) => lists.GetValueOrDefault(id);

    /// <exception cref="Documents.UnreadableFileException"><c>limit-definitions</c></exception>
    public static NumberingSheet Read(XmlReader xml, WordNames names)
    {
        var sheet = new NumberingSheet();
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || !names.IsWord(xml.NamespaceURI))
                continue;
            if (xml.LocalName == "abstractNum")
                sheet.ReadDefinition(xml);
            else if (xml.LocalName == "num")
                sheet.ReadList(xml);
            else if (xml.LocalName != "numbering")
                xml.SkipElement();
            if (Math.Max(sheet.definitions.Count, sheet.lists.Count) > DocxLimits.Definitions)
                throw DocxErrors.Definitions();
        }

        return sheet;
    }

    private void ReadDefinition(XmlReader xml)
    {
        var definition = new ListDefinition();
        definitions[WordXml.Number(xml.Attribute("abstractNumId"), -1)] = definition;
        if (xml.IsEmptyElement)
            return;
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (xml.LocalName == "lvl")
                ReadLevel(xml, definition.Level);
            else if (xml.LocalName == "numStyleLink")
                definition.LevelsFromStyle = xml.Attribute("val");
        }
    }

    private void ReadList(XmlReader xml)
    {
        var list = new ListInstance();
        lists[WordXml.Number(xml.Attribute("numId"), -1)] = list;
        if (xml.IsEmptyElement)
            return;
        var level = 0;
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            switch (xml.LocalName)
            {
                case "abstractNumId":
                    list.Definition = xml.NumberValue(-1);
                    break;
                case "lvlOverride":
                    level = Math.Clamp(WordXml.Number(xml.Attribute("ilvl"), 0), 0, ListDefinition.Levels - 1);
                    break;
                case "startOverride":
                    list.Start[level] = xml.NumberValue(1);
                    break;
                case "lvl":
                    ReadLevel(xml, list.Level);
                    break;
            }
        }
    }

    private static void ReadLevel(XmlReader xml, NumberingLevel?[] levels)
    {
        var index = WordXml.Number(xml.Attribute("ilvl"), 0);
        var level = new NumberingLevel();
        if (index is >= 0 and < ListDefinition.Levels)
            levels[index] = level;
        if (xml.IsEmptyElement)
            return;
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            switch (xml.LocalName)
            {
                case "start":
                    level.Start = xml.NumberValue(1);
                    break;
                case "numFmt":
                    level.Format = xml.Attribute("val") ?? level.Format;
                    break;
                case "lvlText":
                    var text = xml.Attribute("val") ?? "";
                    level.Text = text.Length <= DocxLimits.NumberingTemplate ? text : text[..DocxLimits.NumberingTemplate];
                    break;
                case "suff":
                    level.Suffix = xml.Attribute("val") switch { "nothing" => "", "space" => " ", _ => "\t" };
                    break;
                case "lvlRestart":
                    level.RestartsBehind = xml.NumberValue(0);
                    break;
                case "isLgl":
                    level.AllDecimal = xml.IsOn();
                    break;
                case "pStyle":
                    level.Style = xml.Attribute("val");
                    break;
                case "pPr" or "rPr":
                    xml.SkipElement();
                    break;
            }
        }
    }
}
