using System.Xml;
using PerfEval.Ingest.Reading.Docx.Tables;
using PerfEval.Ingest.Reading.Docx.Text;

namespace PerfEval.Ingest.Reading.Docx.Blocks;

/// <summary>
/// Walks the block level of one part — body, header, notes — and of what nests in it: paragraphs, tables, and the wrappers
/// that are no text themselves (content controls, custom XML, tracked insertions).
/// </summary>
internal sealed class StoryReader
{
    private readonly XmlReader xml;
    private readonly ReadingSession session;
    private readonly ParagraphReader paragraphs;
    private readonly TableReader tables;
    private readonly Action<BlockContainer> readBlocks;

    public StoryReader(XmlReader xml, ReadingSession session)
    {
        this.xml = xml;
        this.session = session;
        paragraphs = new ParagraphReader(xml, session, this);
        tables = new TableReader(xml, session, this);
        readBlocks = ReadBlocks;
    }

    /// <summary>Reads all blocks inside the current element and finishes the container.</summary>
    public void ReadStory(BlockContainer into)
    {
        ReadBlocks(into);
        Finish(into);
    }

    /// <summary>Gives out what still waits for a next paragraph.</summary>
    public void Finish(BlockContainer into)
    {
        if (into.Carried is not { } draft)
            return;
        into.Carried = null;
        paragraphs.Emit(draft, into);
    }

    /// <summary>Reads the current element as a block.</summary>
    public void ReadBlock(BlockContainer into)
    {
        var space = xml.NamespaceURI;
        if (session.Names.IsWord(space))
            ReadWordBlock(into);
        else if (session.Names.IsMath(space))
            paragraphs.ReadLoose(into);
        else if (session.Names.IsCompatibility(space) && xml.LocalName == "AlternateContent")
            AlternateContent.Read(xml, into, readBlocks);
        else
            ReadBlocks(into);
    }

    private void ReadBlocks(BlockContainer into)
    {
        if (xml.IsEmptyElement)
            return;
        session.GuardDepth(xml);
        var depth = xml.Depth;
        while (xml.NextChild(depth))
            ReadBlock(into);
    }

    private void ReadWordBlock(BlockContainer into)
    {
        switch (xml.LocalName)
        {
            case "p":
                paragraphs.Read(into);
                break;
            case "tbl":
                Finish(into);
                tables.Read(into);
                break;
            case "sdt":
                session.Enter();
                ReadBlocks(into);
                session.Leave();
                break;
            case "r" or "t" or "hyperlink" or "fldSimple":
                paragraphs.ReadLoose(into);
                break;
            case "sectPr":
                ReadSection();
                break;
            case "altChunk":
                session.Notices.AltChunk();
                xml.SkipElement();
                break;
            case "del" or "moveFrom":
                session.Notices.TrackedDeletion();
                xml.SkipElement();
                break;
            case "sdtPr" or "sdtEndPr" or "customXmlPr" or "background":
                xml.SkipElement();
                break;
            default:
                ReadBlocks(into);
                break;
        }
    }

    /// <summary>Section properties hold no text but say which headers and footers there are.</summary>
    public void ReadSection()
    {
        if (xml.IsEmptyElement)
            return;
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (xml.LocalName is not ("headerReference" or "footerReference"))
            {
                xml.SkipElement();
                continue;
            }

            var kind = xml.LocalName == "headerReference" ? "header" : "footer";
            if (xml.Attribute("id") is { } id)
                session.AddMargin(kind, id);
        }
    }
}
