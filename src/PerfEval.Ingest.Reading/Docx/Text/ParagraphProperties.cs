using System.Xml;
using PerfEval.Ingest.Reading.Docx.Blocks;
using PerfEval.Ingest.Reading.Docx.Numbering;

namespace PerfEval.Ingest.Reading.Docx.Text;

/// <summary><c>w:pPr</c>: number, heading level, and whether tracked changes take the paragraph's end away.</summary>
internal static class ParagraphProperties
{
    private const int BodyText = 9;

    /// <summary>Reads the properties into the draft; returns whether the paragraph's style hides its text.</summary>
    public static bool Read(XmlReader xml, ReadingSession session, StoryReader story, ParagraphDraft draft)
    {
        if (xml.IsEmptyElement)
            return false;
        string? style = null;
        int? list = null;
        int? level = null;
        int? outline = null;
        draft.MarkDeleted = false;

        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            switch (xml.LocalName)
            {
                case "pStyle":
                    style = xml.Attribute("val");
                    break;
                case "numPr":
                    break;
                case "ilvl":
                    level = xml.NumberValue(0);
                    break;
                case "numId":
                    list = xml.NumberValue(0);
                    break;
                case "outlineLvl":
                    outline = xml.NumberValue(BodyText);
                    break;
                case "rPr":
                    ReadMark(xml, session, draft);
                    break;
                case "sectPr":
                    story.ReadSection();
                    break;
                default:
                    xml.SkipElement();
                    break;
            }
        }

        outline ??= style is null ? null : session.Styles.Find(style, s => s.OutlineLevel)?.Value;
        draft.OutlineLevel = outline is >= 0 and < BodyText ? outline : null;
        if (!draft.MarkDeleted)
            draft.Number = Number(session, style, list, level);
        return style is not null && (session.Styles.Find(style, s => s.Hidden)?.Value ?? false);
    }

    private static NumberText Number(ReadingSession session, string? style, int? list, int? level)
    {
        if (list is null && style is not null && session.Styles.Find(style, s => s.NumberingId) is var (owner, styleList) && styleList != 0)
        {
            list = styleList;
            level ??= session.Numbering.LevelOfStyle(styleList, owner) ?? session.Styles[owner]!.NumberingLevel;
        }

        return list is null or 0 ? default : session.Numbering.Next(list.Value, level ?? 0);
    }

    private static void ReadMark(XmlReader xml, ReadingSession session, ParagraphDraft draft)
    {
        if (xml.IsEmptyElement)
            return;
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (xml.LocalName is "del" or "moveFrom")
            {
                draft.MarkDeleted = true;
                session.Notices.TrackedDeletion();
            }

            xml.SkipElement();
        }
    }
}
