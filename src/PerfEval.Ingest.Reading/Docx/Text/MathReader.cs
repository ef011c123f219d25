using System.Xml;

namespace PerfEval.Ingest.Reading.Docx.Text;

/// <summary>
/// Equations (Office Math, ECMA-376 part 1, 22.1) as one line of text. Fractions and powers get their signs, or the 3
/// over 4 of an equation would read as 34.
/// </summary>
internal sealed class MathReader(XmlReader xml, ReadingSession session, ParagraphReader paragraphs)
{
    public void Read(ParagraphDraft draft)
    {
        switch (xml.LocalName)
        {
            case "r":
                paragraphs.ReadRun(draft);
                break;
            case "t":
                paragraphs.ReadText(draft);
                break;
            case "num":
                ReadOperand(draft);
                break;
            case "den":
                paragraphs.Put(draft, "/");
                ReadOperand(draft);
                break;
            case "sSup":
                ReadRaised(draft);
                break;
            case "sup":
                ReadPower(draft);
                break;
            case "d":
                ReadDelimited(draft);
                break;
            case "rad":
                paragraphs.Put(draft, "√");
                ReadOperand(draft);
                break;
            case "nary":
                ReadLargeOperator(draft);
                break;
            case var name when name.EndsWith("Pr", StringComparison.Ordinal):
                xml.SkipElement();
                break;
            default:
                paragraphs.ReadChildren(draft);
                break;
        }
    }

    /// <summary>Children of the current element, in brackets where they are more than one number or word.</summary>
    private void ReadOperand(ParagraphDraft draft)
    {
        var start = draft.Length;
        paragraphs.ReadChildren(draft);
        var operand = draft.From(start);
        if (!IsEnclosed(operand) && IsCompound(operand))
            draft.Surround(start, '(', ')');
    }

    private static bool IsCompound(ReadOnlySpan<char> operand)
    {
        foreach (var character in operand)
        {
            if (!char.IsLetterOrDigit(character) && character is not ('.' or '%'))
                return true;
        }

        return false;
    }

    private static bool IsEnclosed(ReadOnlySpan<char> operand)
    {
        if (operand is not ['(', .. var inner, ')'])
            return false;
        var open = 0;
        foreach (var character in inner)
        {
            open += character switch { '(' => 1, ')' => -1, _ => 0 };
            if (open < 0)
                return false;
        }

        return true;
    }

    private void ReadRaised(ParagraphDraft draft)
    {
        if (xml.IsEmptyElement)
            return;
        session.GuardDepth(xml);
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (xml.LocalName == "e")
                ReadOperand(draft);
            else
                Read(draft);
        }
    }

    private void ReadPower(ParagraphDraft draft)
    {
        var start = draft.Length;
        paragraphs.Put(draft, "^");
        var operand = draft.Length;
        ReadOperand(draft);
        if (draft.Length == operand)
            draft.Truncate(start);
    }

    /// <summary>Brackets are properties of <c>m:d</c>, not text; round ones where it states none.</summary>
    private void ReadDelimited(ParagraphDraft draft)
    {
        if (xml.IsEmptyElement)
            return;
        session.GuardDepth(xml);
        var (begin, end, separator) = ("(", ")", "|");
        var first = true;
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (xml.LocalName == "dPr")
            {
                begin = Property("begChr", ref end, ref separator) ?? begin;
                continue;
            }

            paragraphs.Put(draft, first ? begin : separator);
            first = false;
            paragraphs.ReadChildren(draft);
        }

        if (!first)
            paragraphs.Put(draft, end);
    }

    private string? Property(string name, ref string end, ref string separator)
    {
        string? begin = null;
        if (xml.IsEmptyElement)
            return begin;
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (xml.LocalName == name)
                begin = Character();
            else if (xml.LocalName == "endChr")
                end = Character();
            else if (xml.LocalName == "sepChr")
                separator = Character();
            else
                xml.SkipElement();
        }

        return begin;
    }

    private void ReadLargeOperator(ParagraphDraft draft)
    {
        if (xml.IsEmptyElement)
            return;
        session.GuardDepth(xml);
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (xml.LocalName == "naryPr")
                paragraphs.Put(draft, OperatorOf());
            else
                Read(draft);
        }
    }

    private string OperatorOf()
    {
        var sign = "∫";
        if (xml.IsEmptyElement)
            return sign;
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (xml.LocalName == "chr")
                sign = Character();
            else
                xml.SkipElement();
        }

        return sign;
    }

    private string Character() => xml.Attribute("val") ?? "";
}
