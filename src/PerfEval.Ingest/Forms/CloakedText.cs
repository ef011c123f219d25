using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Forms;

/// <summary>
/// Text that a site set in traditional characters, some with their readings in brackets, against copying (績(jī)效): the
/// whole document is then read in simplified characters and without the readings, so that names and units come out as
/// anyone would search for them. A document with a traditional character here and there (a county's name, a quotation)
/// is read as it is written.
/// </summary>
internal static class CloakedText
{
    private const int FewestCharacters = 12;
    private const int FewestKinds = 6;
    private const int LeastShare = 20;

    /// <summary>The document in simplified characters, with a notice; the same instance where it is not cloaked.</summary>
    public static Document Uncloak(Document document)
    {
        if (!IsCloaked(document))
            return document;
        var blocks = document.Blocks.Select(Simplified).ToArray();
        var notice = new Notice("cloaked-text", "全文使用繁体字（部分字后带注音），已按简体读取；原文请看所指位置。", document.Blocks[0].At);
        return new Document(document.Source, blocks, [.. document.Notices, notice]);
    }

    /// <summary>At least one Chinese character in twenty is traditional, and they are not the same few again and again.</summary>
    private static bool IsCloaked(Document document)
    {
        var (all, traditional) = (0, 0);
        var kinds = new HashSet<char>();
        foreach (var text in document.Blocks.SelectMany(Texts))
        {
            foreach (var c in text)
            {
                if (c is < '\u3400' or > '\u9FFF')
                    continue;
                all++;
                if (!SimplifiedForms.IsTraditional(c))
                    continue;
                traditional++;
                kinds.Add(c);
            }
        }

        return traditional >= FewestCharacters && kinds.Count >= FewestKinds && traditional * LeastShare >= all;
    }

    private static IEnumerable<string> Texts(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Text],
        Table table => table.Cells.SelectMany(c => c.Blocks).SelectMany(Texts),
        _ => [],
    };

    private static Block Simplified(Block block) => block switch
    {
        Paragraph paragraph => new Paragraph(SimplifiedForms.Simplify(paragraph.Text), paragraph.At, paragraph.OutlineLevel),
        Table table => new Table([.. table.Cells.Select(c => new Cell(c.Row, c.Column, c.RowSpan, c.ColumnSpan, [.. c.Blocks.Select(Simplified)], c.At))], table.At) { IsByWhiteSpace = table.IsByWhiteSpace, MayLackRows = table.MayLackRows },
        _ => block,
    };
}
