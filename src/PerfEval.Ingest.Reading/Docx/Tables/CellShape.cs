using System.Runtime.InteropServices;
using System.Xml;

namespace PerfEval.Ingest.Reading.Docx.Tables;

internal enum MergeMark
{
    None,
    Restart,
    Continue,
}

/// <summary>What <c>w:tcPr</c> says about a cell's place in the grid.</summary>
[StructLayout(LayoutKind.Auto)]
internal record struct CellShape(int Span, MergeMark Vertical, MergeMark Horizontal)
{
    public static CellShape Single { get; } = new(1, MergeMark.None, MergeMark.None);

    public static CellShape Read(XmlReader xml)
    {
        var shape = Single;
        if (xml.IsEmptyElement)
            return shape;
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            switch (xml.LocalName)
            {
                case "gridSpan":
                    shape.Span = Math.Max(1, xml.NumberValue(1));
                    break;
                case "vMerge":
                    shape.Vertical = Mark(xml);
                    break;
                case "hMerge":
                    shape.Horizontal = Mark(xml);
                    break;
                default:
                    xml.SkipElement();
                    break;
            }
        }

        return shape;
    }

    /// <summary>A merge mark without a value continues the merge (ECMA-376 part 1, 17.4.84).</summary>
    private static MergeMark Mark(XmlReader xml) =>
        xml.Attribute("val") == "restart" ? MergeMark.Restart : MergeMark.Continue;
}
