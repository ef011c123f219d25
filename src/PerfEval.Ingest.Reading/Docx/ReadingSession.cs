using System.Xml;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading.Docx.Numbering;
using PerfEval.Ingest.Reading.Docx.Package;
using PerfEval.Ingest.Reading.Docx.Text;

namespace PerfEval.Ingest.Reading.Docx;

/// <summary>What all parts of one file share while it is read: running numbers, limits used up, and the parts that are read when needed.</summary>
internal sealed class ReadingSession(DocxPackage package, string mainPart, WordNames names, ReadingLimits limits, CancellationToken cancellation)
{
    private readonly Stack<ParagraphDraft> drafts = new();
    private readonly List<(string Kind, string Id)> margins = [];
    private readonly HashSet<(string Kind, string Id)> knownMargins = [];
    private Relationships? relationships;
    private StyleSheet? styles;
    private NumberingCounters? numbering;
    private int nesting;
    private int blocks;
    private long positions;

    public WordNames Names { get; } = names;
    public ReadingLimits Limits { get; } = limits;
    public NoticeBag Notices { get; } = new();
    public TextPool Texts { get; } = new();
    public Relationships Relationships => relationships ??= ReadRelationships();
    public StyleSheet Styles => styles ??= ReadPart("styles", "styles.xml", StyleSheet.Read, StyleSheet.Empty);
    public NumberingCounters Numbering => numbering ??=
        new NumberingCounters(ReadPart("numbering", "numbering.xml", NumberingSheet.Read, new NumberingSheet()), this);

    /// <summary>Relationship ids of headers and footers, in the order in which sections name them.</summary>
    public IReadOnlyList<(string Kind, string Id)> Margins => margins;

    public NoteReferences Footnotes { get; } = new();
    public NoteReferences Endnotes { get; } = new();

    public int Pictures { get; set; }

    private int BlockCount { get; set; }
    private int TableCount { get; set; }
    private int TextBoxCount { get; set; }

    public int NextBlock() => BlockCount++;

    public int NextTable() => ++TableCount;

    public int NextTextBox() => ++TextBoxCount;

    /// <summary>A header or footer that a section names; again and again the same, as a rule.</summary>
    /// <exception cref="UnreadableFileException"><c>limit-definitions</c></exception>
    public void AddMargin(string kind, string id)
    {
        if (!knownMargins.Add((kind, id)))
            return;
        margins.Add((kind, id));
        if (margins.Count > DocxLimits.Definitions)
            throw DocxErrors.Definitions();
    }

    /// <exception cref="UnreadableFileException"><c>limit-nesting</c></exception>
    public void Enter()
    {
        if (++nesting > Limits.MaxNesting)
            throw DocxErrors.Nesting(Limits);
    }

    public void Leave() => nesting--;

    /// <summary>Holds off a stack overflow: everything here that recurses does so by one XML level at a time.</summary>
    public void GuardDepth(XmlReader xml)
    {
        if (xml.Depth > Limits.MaxNesting * DocxLimits.XmlLevelsPerNesting)
            throw DocxErrors.Nesting(Limits);
    }

    public void CountBlock()
    {
        if (++blocks > DocxLimits.Blocks)
            throw DocxErrors.Blocks();
    }

    public void CountPositions(long count)
    {
        positions += count;
        var most = (long)Limits.MaxTableCells * DocxLimits.TablesOfFullSize;
        if (positions > most)
            throw LimitErrors.AllTableCells(most);
    }

    public void CheckCancelled() => cancellation.ThrowIfCancellationRequested();

    public ParagraphDraft RentDraft() => drafts.TryPop(out var draft) ? draft : new ParagraphDraft();

    public void ReturnDraft(ParagraphDraft draft)
    {
        draft.Clear();
        drafts.Push(draft);
    }

    /// <summary>
    /// Reads a part beside the body. A damaged one costs what it held behind the damage, and a notice, not the file.
    /// </summary>
    public void ReadPart(string part, Action<XmlReader> read)
    {
        var outer = nesting;
        try
        {
            using var xml = package.OpenXml(part);
            if (xml is null)
                return;
            read(xml);
            xml.ReadToEnd();
        }
        catch (Exception e) when (e is InvalidDataException || (e is XmlException damage && !damage.IsDtd()))
        {
            nesting = outer;
            Notices.PartUnreadable(part);
        }
    }

    private Relationships ReadRelationships()
    {
        var read = Relationships.None;
        ReadPart(Relationships.PartFor(mainPart), xml => read = Relationships.Read(xml, mainPart));
        return read;
    }

    private T ReadPart<T>(string type, string usualName, Func<XmlReader, WordNames, T> read, T empty)
    {
        var result = empty;
        var folder = mainPart[..(mainPart.LastIndexOf('/') + 1)];
        ReadPart(Relationships.ByType(type) ?? folder + usualName, xml => result = read(xml, Names));
        return result;
    }
}

/// <summary>Ids of the notes that the text refers to; a note that nothing refers to is not shown by Word either.</summary>
internal sealed class NoteReferences
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public bool Any => numbers.Count > 0;

    /// <exception cref="UnreadableFileException"><c>limit-definitions</c></exception>
    public void Add(string id)
    {
        if (numbers.TryAdd(id, numbers.Count + 1) && numbers.Count > DocxLimits.Definitions)
            throw DocxErrors.Definitions();
    }

    /// <summary>The number that the reader of the page sees, counted by first reference.</summary>
    public int? NumberOf(string? id) => id is not null && numbers.TryGetValue(id, out var number) ? number : null;
}
