using System.Xml.Linq;

namespace PerfEval.Ingest.Stress.Fuzzing.Docx;

/// <summary>One change to a tree of XML, by its random numbers alone.</summary>
internal static class XmlMutations
{
    private const int MostNodes = 60_000;
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace Mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private static readonly string[] Values =
        ["", "0", "1", "-1", "2", "63", "64", "1000", "100000", "2147483647", "-2147483648", "4294967296", "1e9", "99999999999999999999", "NaN", "restart", "continue", "on", "off", "false", "none", "bullet", "decimal", "chineseCounting", "begin", "separate", "end", "F0B7", "110000", "D800", "中", "%1.%2.%9", "rId1"];

    private static readonly string[] Wrappers = ["tbl", "tr", "tc", "p", "r", "sdt", "sdtContent", "ins", "del", "moveFrom", "hyperlink", "smartTag", "customXml", "fldSimple", "txbxContent", "pict", "object", "footnote", "t", "rPr", "pPr", "tcPr", "body", "ruby", "rubyBase", "rt"];

    private static readonly string[] Leaves = ["tab", "br", "cr", "noBreakHyphen", "softHyphen", "sym", "fldChar", "instrText", "delText", "footnoteReference", "vanish", "vMerge", "hMerge", "gridSpan", "gridBefore", "gridAfter", "numPr", "altChunk", "pgNum", "tblHeader", "t", "ptab"];

    private static readonly string[] Texts =
        ["项目支出绩效自评表", "总分", "得分", "分值", "三级指标", "100%", "≥95%", "（2023年度）", "1e999", "999999999999999999999999999999999999", "-0.00", "\uFEFF", "\u202E94", "𠀀", "\uE000", "=1+1", "\t\t", " ", "年度总体目标", "其中：当年财政拨款", "九十八点五", "12/31", "(", "）", "\u0001"];

    public static XDocument Apply(Random random, XDocument xml)
    {
        var elements = xml.Descendants().ToList();
        if (elements.Count > MostNodes)
            return xml;
        var element = elements[random.Next(elements.Count)];
        var other = elements[random.Next(elements.Count)];
        switch (random.Next(14))
        {
            case 0:
                Repeat(element, random.Next(1, 12));
                break;
            case 1 when element.Parent is not null:
                element.Remove();
                break;
            case 2 when element.Parent is not null && !other.AncestorsAndSelf().Contains(element):
                element.Remove();
                other.Add(element);
                break;
            case 3 when element.Parent is not null:
                element.ReplaceWith(element.Nodes().ToList());
                break;
            case 4:
                Wrap(random, element);
                break;
            case 5 or 6:
                Attribute(random, element);
                break;
            case 7:
                element.Add(Leaf(random));
                break;
            case 8:
                element.Name = random.Next(3) == 0 ? other.Name : W + Wrappers[random.Next(Wrappers.Length)];
                break;
            case 9 or 10:
                Text(random, elements);
                break;
            case 11 when element.Parent is not null && other.Parent is not null && !other.AncestorsAndSelf().Contains(element) && !element.AncestorsAndSelf().Contains(other):
                var (copy, second) = (new XElement(element), new XElement(other));
                element.ReplaceWith(second);
                other.ReplaceWith(copy);
                break;
            case 12:
                element.AddFirst(new XComment("c"), new XProcessingInstruction("p", "i"), new XCData("片段"));
                break;
            default:
                element.Add(new XElement(other));
                break;
        }

        return xml;
    }

    private static void Repeat(XElement element, int times)
    {
        if (element.Parent is null || element.DescendantNodes().Count() * times > MostNodes)
            return;
        for (; times > 0; times--)
            element.AddAfterSelf(new XElement(element));
    }

    private static void Wrap(Random random, XElement element)
    {
        if (element.Parent is null)
            return;
        var place = new XElement("place");
        element.ReplaceWith(place);
        var name = random.Next(8) switch
        {
            0 => Mc + "AlternateContent",
            1 => Mc + "Fallback",
            2 => Mc + "Choice",
            _ => W + Wrappers[random.Next(Wrappers.Length)],
        };
        var inner = element;
        for (var depth = random.Next(6) == 0 ? random.Next(30, 3_000) : random.Next(1, 4); depth > 0; depth--)
            inner = new XElement(name, inner);
        place.ReplaceWith(inner);
    }

    private static void Attribute(Random random, XElement element)
    {
        var value = Values[random.Next(Values.Length)];
        var attributes = element.Attributes().Where(a => !a.IsNamespaceDeclaration && a.Name.Namespace != XNamespace.Xml).ToList();
        if (attributes.Count == 0 || random.Next(4) == 0)
            element.SetAttributeValue(random.Next(3) switch { 0 => W + "val", 1 => W + "id", _ => W + "fldCharType" }, value);
        else if (random.Next(6) == 0)
            attributes[random.Next(attributes.Count)].Remove();
        else
            attributes[random.Next(attributes.Count)].Value = value;
    }

    private static XElement Leaf(Random random)
    {
        var leaf = new XElement(W + Leaves[random.Next(Leaves.Length)]);
        for (var i = random.Next(3); i > 0; i--)
            leaf.SetAttributeValue(W + (random.Next(5) switch { 0 => "char", 1 => "font", 2 => "fldCharType", 3 => "id", _ => "val" }), Values[random.Next(Values.Length)]);
        if (random.Next(2) == 0)
            leaf.Add(Texts[random.Next(Texts.Length)]);
        return leaf;
    }

    private static void Text(Random random, List<XElement> elements)
    {
        var texts = elements.Where(e => e.Name == W + "t").ToList();
        if (texts.Count == 0)
            return;
        var text = texts[random.Next(texts.Count)];
        text.Value = random.Next(6) switch
        {
            0 => texts[random.Next(texts.Count)].Value,
            1 => text.Value + Texts[random.Next(Texts.Length)],
            2 => string.Concat(Enumerable.Repeat(Texts[random.Next(Texts.Length)], random.Next(1, 2_000))),
            3 => text.Value.Length == 0 ? "" : text.Value[..random.Next(text.Value.Length)],
            4 => string.Concat(text.Value.Select(c => char.IsAsciiDigit(c) ? (char)('0' + random.Next(10)) : c)),
            _ => Texts[random.Next(Texts.Length)],
        };
    }
}
