using System.Text;
using System.Xml;
using PerfEval.Ingest.Generator.Content;
using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Writing;

/// <summary>Writes a case as .docx: paragraphs, tables with gridSpan and vMerge, and the case's tricks.</summary>
internal sealed class DocxWriter
{
    private readonly Numbering _numbering = new();
    private readonly IReadOnlyList<DocxTrick> _tricks;
    private readonly DocxRuns _runs;
    private readonly MemoryStream _bytes = new();
    private readonly WordXml _xml;

    private DocxWriter(IReadOnlyList<DocxTrick> tricks)
    {
        _tricks = tricks;
        _xml = new WordXml(XmlWriter.Create(_bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }));
        _runs = new DocxRuns(_xml, tricks);
    }

    public static byte[] Write(CorpusCase corpusCase)
    {
        var writer = new DocxWriter(corpusCase.Docx);
        writer.WriteDocument(corpusCase.Parts);
        writer._runs.RefuseUnused();
        return DocxPackage.Zip(writer._bytes.ToArray());
    }

    private void WriteDocument(IReadOnlyList<Part> parts)
    {
        _xml.StartDocument();
        foreach (var (part, index) in parts.Select((part, index) => (part, index)))
        {
            if (index > 0)
                _xml.Element("p", () => _xml.Element("r", () => _xml.Element("br", () => _xml.Attribute("type", "page"))));
            foreach (var block in part.Blocks())
                Write(block);
        }

        _xml.EndDocument();
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Write(paragraph);
                break;
            case Table table when _tricks.OfType<TableInContentControl>().Any():
                _xml.Element("sdt", () => _xml.Element("sdtContent", () => Write(table)));
                break;
            case Table table:
                Write(table);
                break;
        }
    }

    private void Write(Paragraph paragraph)
    {
        if (_tricks.OfType<TextBox>().Any(t => t.Text == paragraph.Text))
        {
            _xml.TextBox(() => WriteParagraph(paragraph.Text, Style(paragraph.Kind)));
            return;
        }

        var byWord = paragraph.Level > 0 && _tricks.OfType<WordNumbering>().Any();
        var number = _numbering.Next(paragraph.Level);
        WriteParagraph(
            byWord ? paragraph.Text : number + paragraph.Text,
            () =>
            {
                Style(paragraph.Kind)();
                if (byWord)
                    _xml.NumberingProperties(paragraph.Level - 1);
            });
    }

    private Action Style(ParagraphKind kind) => () =>
    {
        if (kind == ParagraphKind.Title)
            _xml.Value("pStyle", "Title");
    };

    private void WriteParagraph(string text, Action properties) => _xml.Element("p", () =>
    {
        _xml.Element("pPr", properties);
        _runs.Write(text);
    });

    private void Write(Table table) => _xml.Element("tbl", () =>
    {
        _xml.TableProperties(table.Columns);
        foreach (var row in table.Rows)
            _xml.Element("tr", () => Array.ForEach(row.Cells, Write));
    });

    private void Write(Cell cell) => _xml.Element("tc", () =>
    {
        _xml.Element("tcPr", () =>
        {
            if (cell.Span > 1)
                _xml.Value("gridSpan", FormattableString.Invariant($"{cell.Span}"));
            if (cell.Merge == Merge.Start)
                _xml.Value("vMerge", "restart");
            else if (cell.Merge == Merge.Continue)
                _xml.Element("vMerge", () => { });
        });
        foreach (var paragraph in Paragraphs(cell.Text))
            WriteParagraph(paragraph, () => { });
        if (cell.Nested is { } nested)
        {
            Write(nested);
            WriteParagraph("", () => { });
        }
    });

    /// <summary>A break at the very end is an empty last paragraph, whatever the other breaks are.</summary>
    private IEnumerable<string> Paragraphs(string text)
    {
        if (!_tricks.OfType<SoftBreaks>().Any())
            return text.Split('\n');
        return text.EndsWith('\n') ? [text[..^1], ""] : [text];
    }
}
