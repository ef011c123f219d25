using System.Globalization;
using System.Xml;
using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Reading.Docx.Blocks;

/// <summary>What stands outside the running text: notes, then headers and footers, behind the body's blocks.</summary>
internal static class SideStories
{
    public static void Read(ReadingSession session, string mainPart, List<Block> blocks)
    {
        ReadNotes(session, "footnote", session.Footnotes, blocks);
        ReadNotes(session, "endnote", session.Endnotes, blocks);
        ReadMargins(session, mainPart, blocks);
    }

    private static void ReadNotes(ReadingSession session, string kind, NoteReferences references, List<Block> blocks)
    {
        if (!references.Any || session.Relationships.ByType(kind + "s") is not { } part)
            return;

        session.ReadPart(part, xml =>
        {
            var story = new StoryReader(xml, session);
            while (xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element || xml.LocalName != kind)
                    continue;
                var separator = xml.Attribute("type") is { } type && type != "normal";
                if (separator || references.NumberOf(xml.Attribute("id")) is not { } number)
                    xml.SkipElement();
                else
                    ReadStory(story, string.Create(CultureInfo.InvariantCulture, $"{kind} {number}"), blocks);
            }
        });
    }

    /// <summary>Each part once, however many sections show it; the body is none, and a section within a header shows nothing.</summary>
    private static void ReadMargins(ReadingSession session, string mainPart, List<Block> blocks)
    {
        var parts = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { mainPart };
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (kind, id) in session.Margins.ToArray())
        {
            if (session.Relationships.ById(id) is not { } part || !parts.Add(part))
                continue;
            var number = counts[kind] = counts.GetValueOrDefault(kind) + 1;
            var name = number == 1 ? kind : string.Create(CultureInfo.InvariantCulture, $"{kind} {number}");
            session.ReadPart(part, xml =>
            {
                if (xml.MoveToContent() == XmlNodeType.Element)
                    ReadStory(new StoryReader(xml, session), name, blocks);
            });
        }
    }

    private static void ReadStory(StoryReader story, string part, List<Block> blocks)
    {
        var container = new BlockContainer { Part = part };
        try
        {
            story.ReadStory(container);
        }
        finally
        {
            // Of a damaged part, what stands in front of the damage.
            blocks.AddRange(container.Blocks);
        }
    }
}
