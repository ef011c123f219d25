using System.Xml;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading.Docx.Blocks;
using PerfEval.Ingest.Reading.Docx.Package;

namespace PerfEval.Ingest.Reading.Docx;

/// <summary>
/// Reads Word documents (.docx, .docm, .dotx; ECMA-376 transitional and ISO 29500 strict). The parts are streamed, never
/// built up as a tree: a tree of the Open XML SDK was measured 5 to 34 times slower, and it is not bounded.
/// </summary>
internal sealed class DocxReader : IDocumentReader
{
    public bool Recognises(ReadOnlySpan<byte> head) =>
        head.StartsWith("PK\x03\x04"u8) || head.StartsWith("PK\x05\x06"u8);

    public Document Read(string path, ReadOnlyMemory<byte> content, ReadingLimits limits, CancellationToken cancellation)
    {
        if (content.Length > limits.MaxFileBytes)
            throw LimitErrors.FileSize(content.Length, limits);
        OfficeContainer.Refuse(content.Span);
        try
        {
            return ReadPackage(path, content, limits, cancellation);
        }
        catch (XmlException e) when (e.IsDtd())
        {
            throw DocxErrors.Dtd(e);
        }
        catch (Exception e) when (e is XmlException or InvalidDataException)
        {
            throw DocxErrors.Damaged(e);
        }
    }

    private static Document ReadPackage(string path, ReadOnlyMemory<byte> content, ReadingLimits limits, CancellationToken cancellation)
    {
        var names = new WordNames();
        using var package = DocxPackage.Open(content, limits, names.Table, cancellation);
        var mainPart = FindMainPart(package);
        var session = new ReadingSession(package, mainPart, names, limits, cancellation);

        var blocks = ReadBody(package, mainPart, session);
        SideStories.Read(session, mainPart, blocks);
        if (session.Pictures > 0)
            session.Notices.Pictures(session.Pictures);

        var source = SourceFiles.Create(path, content, Documents.DocumentFormat.Docx);
        return new Document(source, blocks, session.Notices.Close());
    }

    /// <summary>
    /// The part that the package's relationships name, as Word goes about it, so that both read the same text; the usual
    /// name where a careless producer left the relationships out.
    /// </summary>
    private static string FindMainPart(DocxPackage package)
    {
        const string UsualName = "word/document.xml";
        var named = package.RelationshipsOf("").ByType("officeDocument");
        if (named is not null && package.Contains(named))
            return named;
        return package.Contains(UsualName) ? UsualName : throw DocxErrors.NotADocx();
    }

    private static List<Block> ReadBody(DocxPackage package, string mainPart, ReadingSession session)
    {
        using var xml = package.OpenXml(mainPart)!;
        xml.MoveToContent();
        if (xml.LocalName != "document" || !session.Names.IsWord(xml.NamespaceURI))
            throw DocxErrors.NotADocx();

        var body = new BlockContainer();
        new StoryReader(xml, session).ReadStory(body);
        xml.ReadToEnd();
        return body.Blocks;
    }
}

internal static class XmlExceptions
{
    /// <summary>The parser marks a prohibited DTD in its message only; messages of the runtime are not translated.</summary>
    public static bool IsDtd(this XmlException e) => e.Message.Contains("DTD", StringComparison.Ordinal);
}
