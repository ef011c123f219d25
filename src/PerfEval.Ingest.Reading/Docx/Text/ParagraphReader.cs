using System.Globalization;
using System.Xml;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading.Docx.Blocks;

namespace PerfEval.Ingest.Reading.Docx.Text;

/// <summary>
/// Walks the inside of a paragraph and gives it out as a block. Whatever is not known is walked through: text counts
/// wherever it stands, unless it is known not to be text.
/// </summary>
internal sealed class ParagraphReader
{
    private readonly XmlReader xml;
    private readonly ReadingSession session;
    private readonly StoryReader story;
    private readonly MathReader math;
    private readonly Action<ParagraphDraft> readChildren;
    private FieldStack fields = new();
    private RunState run;

    public ParagraphReader(XmlReader xml, ReadingSession session, StoryReader story)
    {
        this.xml = xml;
        this.session = session;
        this.story = story;
        math = new MathReader(xml, session, this);
        readChildren = ReadChildren;
    }

    /// <summary>Reads a <c>w:p</c>, the current element.</summary>
    public void Read(BlockContainer into)
    {
        var draft = into.Carried ?? session.RentDraft();
        into.Carried = null;
        draft.Container = into;
        draft.MarkDeleted = false;
        run = default;
        ReadChildren(draft);
        draft.Append(fields.EndOfParagraph());
        if (draft.MarkDeleted)
            into.Carried = draft;
        else
            Emit(draft, into);
    }

    /// <summary>Reads text that stands at block level without a paragraph around it, as equations may.</summary>
    public void ReadLoose(BlockContainer into)
    {
        var draft = session.RentDraft();
        draft.Container = into;
        run = default;
        ReadElement(draft);
        Emit(draft, into);
    }

    public void Emit(ParagraphDraft draft, BlockContainer into)
    {
        var text = Compose(draft);
        var mustStand = into.KeepsBlank || draft.ReservedBlock is not null || draft.HiddenText is not null;
        if (mustStand || !string.IsNullOrWhiteSpace(text))
        {
            session.CountBlock();
            var at = into.Cell ?? new Location { Block = draft.ReservedBlock ?? session.NextBlock(), Part = into.Part };
            into.Blocks.Add(new Paragraph(text, at, draft.OutlineLevel));
            Report(draft, at);
        }

        if (draft.Anchored is not null)
            into.Blocks.AddRange(draft.Anchored);
        session.ReturnDraft(draft);
    }

    public void ReadChildren(ParagraphDraft draft)
    {
        if (xml.IsEmptyElement)
            return;
        session.GuardDepth(xml);
        var depth = xml.Depth;
        while (xml.NextChild(depth))
            ReadElement(draft);
    }

    public void ReadRun(ParagraphDraft draft)
    {
        var outer = run;
        ReadChildren(draft);
        run = outer;
    }

    /// <summary>
    /// Reads a text element. Blanks at its ends count only under <c>xml:space="preserve"</c>; elsewhere they are the layout of the XML.
    /// </summary>
    public void ReadText(ParagraphDraft draft)
    {
        if (xml.IsEmptyElement)
            return;
        var depth = xml.Depth;
        var start = draft.Length;
        var preserved = xml.XmlSpace == XmlSpace.Preserve;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
                draft.AppendNode(xml);
        }

        if (!preserved)
            RunText.Trim(draft, start);
        Settle(draft, start);
    }

    /// <summary>Text that no text node holds: a tab, a bracket of an equation.</summary>
    public void Put(ParagraphDraft draft, ReadOnlySpan<char> text)
    {
        var start = draft.Length;
        draft.Append(text);
        Withhold(draft, start);
    }

    private void ReadElement(ParagraphDraft draft)
    {
        var space = xml.NamespaceURI;
        if (session.Names.IsWord(space))
            ReadWordElement(draft);
        else if (session.Names.IsMath(space))
            math.Read(draft);
        else if (session.Names.IsCompatibility(space) && xml.LocalName == "AlternateContent")
            AlternateContent.Read(xml, draft, readChildren);
        else
            ReadForeignElement(draft);
    }

    private void ReadWordElement(ParagraphDraft draft)
    {
        switch (xml.LocalName)
        {
            case "r":
                ReadRun(draft);
                break;
            case "t":
                ReadText(draft);
                break;
            case "rPr":
                run.Apply(xml, session);
                break;
            case "pPr":
                run.Hidden = ParagraphProperties.Read(xml, session, story, draft);
                break;
            case "tab" or "ptab":
                Put(draft, "\t");
                break;
            case "br" or "cr":
                Put(draft, "\n");
                break;
            case "noBreakHyphen":
                Put(draft, "-");
                break;
            case "sym":
                ReadSymbol(draft);
                break;
            case "fldChar":
                ReadFieldCharacter(draft);
                break;
            case "instrText":
                fields.AppendCode(ReadString());
                break;
            case "txbxContent":
                ReadTextBox(draft);
                break;
            default:
                ReadBesideText(draft);
                break;
        }
    }

    /// <summary>What stands among runs and is no text: wrappers around text, references, and what is known to hold none that counts.</summary>
    private void ReadBesideText(ParagraphDraft draft)
    {
        switch (xml.LocalName)
        {
            case "sdt":
                session.Enter();
                ReadChildren(draft);
                session.Leave();
                break;
            case "del" or "moveFrom":
                session.Notices.TrackedDeletion();
                xml.SkipElement();
                break;
            case "footnoteReference":
                session.Footnotes.Add(xml.Attribute("id") ?? "");
                break;
            case "endnoteReference":
                session.Endnotes.Add(xml.Attribute("id") ?? "");
                break;
            case "object":
                session.Notices.EmbeddedObject();
                xml.SkipElement();
                break;
            case "rt" or "rubyPr" or "delText" or "delInstrText" or "sdtPr" or "sdtEndPr" or "smartTagPr" or "customXmlPr" or "rPrChange" or "fldData":
                xml.SkipElement();
                break;
            default:
                ReadChildren(draft);
                break;
        }
    }

    private void ReadForeignElement(ParagraphDraft draft)
    {
        if (xml.LocalName is "blip" or "imagedata")
            session.Pictures++;
        ReadChildren(draft);
    }

    private void ReadSymbol(ParagraphDraft draft)
    {
        var font = xml.Attribute("font") ?? "";
        var hex = xml.Attribute("char");
        if (!int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            return;
        if (!SymbolFonts.TryMap(font, code, out var character))
            (draft.UnknownSymbols ??= []).Add((font, code));
        Put(draft, [character]);
    }

    private void ReadFieldCharacter(ParagraphDraft draft)
    {
        switch (xml.Attribute("fldCharType"))
        {
            case "begin":
                var shown = FormField.Read(xml);
                if (shown is not null)
                    Put(draft, shown);
                fields.Begin();
                if (shown is not null)
                    fields.MarkFormField();
                return;
            case "separate":
                fields.Separate();
                break;
            case "end":
                if (fields.End() is { } code)
                    (draft.FieldsWithoutResult ??= []).Add(code);
                break;
        }

        xml.SkipElement();
    }

    private void ReadTextBox(ParagraphDraft draft)
    {
        session.Enter();
        var into = draft.Container;
        var part = string.Create(CultureInfo.InvariantCulture, $"textbox {session.NextTextBox()}");
        if (into.Cell is null)
            draft.ReservedBlock ??= session.NextBlock();
        var box = new BlockContainer { Part = part, Cell = into.Cell is { } cell ? cell with { Part = part } : null };

        var (outerFields, outerRun) = (fields, run);
        fields = new FieldStack();
        story.ReadStory(box);
        (fields, run) = (outerFields, outerRun);

        (draft.Anchored ??= []).AddRange(box.Blocks);
        session.Leave();
    }

    /// <summary>The text of the current element as a string; for field codes, which are few.</summary>
    private string ReadString()
    {
        var draft = session.RentDraft();
        var depth = xml.Depth;
        if (!xml.IsEmptyElement)
        {
            while (xml.Read() && xml.Depth > depth)
            {
                if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
                    draft.AppendNode(xml);
            }
        }

        var text = draft.Text.ToString();
        session.ReturnDraft(draft);
        return text;
    }

    /// <summary>Brings text just read into its final form: symbol fonts, superscripts, hidden text.</summary>
    private void Settle(ParagraphDraft draft, int start)
    {
        RunText.MapSymbols(draft, start, run.SymbolFont);
        if (run.Superscript)
            RunText.Raise(draft.From(start));
        Withhold(draft, start);
    }

    private void Withhold(ParagraphDraft draft, int start)
    {
        if (fields.InCode)
            fields.Drop(draft.From(start));
        else if (run.Hidden)
            draft.AppendHidden(draft.From(start));
        else
            return;
        draft.Truncate(start);
    }

    private string Compose(ParagraphDraft draft)
    {
        if (draft.Number.Text is not { Length: > 0 } number)
            return session.Texts.Get(draft.Text);
        return draft.Length == 0 ? number : string.Concat(number, draft.Number.Suffix, draft.Text);
    }

    private void Report(ParagraphDraft draft, Location at)
    {
        if (draft.HiddenText is { } hidden && !string.IsNullOrWhiteSpace(hidden))
            session.Notices.HiddenText(hidden, at);
        foreach (var (font, code) in draft.UnknownSymbols ?? [])
            session.Notices.UnknownSymbol(font, code, at);
        foreach (var code in draft.FieldsWithoutResult ?? [])
            session.Notices.FieldWithoutResult(code, at);
    }
}
