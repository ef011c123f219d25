using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Writing;

/// <summary>The runs of a paragraph: plain, or split, tracked, hidden or in a content control as the tricks ask.</summary>
internal sealed class DocxRuns(WordXml xml, IReadOnlyList<DocxTrick> tricks)
{
    private readonly HashSet<DocxTrick> _done = [];

    public void Write(string text)
    {
        if (text.Length == 0)
            return;
        if (Pending<ContentControl>(t => t.Text == text) is { } control)
        {
            _done.Add(control);
            xml.Element("sdt", () => xml.Element("sdtContent", () => WriteRuns(text)));
        }
        else
        {
            WriteRuns(text);
        }
    }

    /// <summary>A trick whose text the document does not hold would show nothing.</summary>
    public void RefuseUnused()
    {
        var unused = tricks.Where(t => t is SplitRuns or TrackedChange or HiddenText or ContentControl).Except(_done).ToList();
        if (unused.Count > 0)
            throw new InvalidOperationException($"Not in the document: {string.Join(", ", unused)}");
    }

    private void WriteRuns(string text)
    {
        if (tricks.OfType<SplitRuns>().FirstOrDefault(t => text.Contains(t.Text, StringComparison.Ordinal)) is { } split)
        {
            Around(text, split.Text, split, () =>
            {
                foreach (var character in split.Text)
                    Run(character.ToString());
            });
        }
        else if (Pending<TrackedChange>(t => text.Contains(t.New, StringComparison.Ordinal)) is { } change)
        {
            Around(text, change.New, change, () =>
            {
                Tracked("del", () => xml.Element("r", () => xml.Text("delText", change.Old)));
                Tracked("ins", () => Run(change.New));
            });
        }
        else if (Pending<HiddenText>(t => text.Contains(t.After, StringComparison.Ordinal)) is { } hidden)
        {
            Around(text, hidden.After, hidden, () =>
            {
                Run(hidden.After);
                xml.Element("r", () =>
                {
                    xml.Element("rPr", () => xml.Element("vanish", () => { }));
                    xml.Text("t", hidden.Text);
                });
            });
        }
        else
        {
            Run(text);
        }
    }

    private void Around(string text, string found, DocxTrick trick, Action write)
    {
        _done.Add(trick);
        var at = text.IndexOf(found, StringComparison.Ordinal);
        Run(text[..at]);
        write();
        Run(text[(at + found.Length)..]);
    }

    private T? Pending<T>(Func<T, bool> where)
        where T : DocxTrick => tricks.OfType<T>().FirstOrDefault(t => !_done.Contains(t) && where(t));

    private void Tracked(string kind, Action content) => xml.Element(kind, () =>
    {
        xml.Attribute("id", kind == "del" ? "101" : "102");
        xml.Attribute("author", "审核");
        xml.Attribute("date", "2024-03-01T09:00:00Z");
        content();
    });

    private void Run(string text)
    {
        if (text.Length == 0)
            return;
        xml.Element("r", () =>
        {
            foreach (var (line, index) in text.Split('\n').Select((line, index) => (line, index)))
            {
                if (index > 0)
                    xml.Element("br", () => { });
                if (line.Length > 0)
                    xml.Text("t", line);
            }
        });
    }
}
