using System.Globalization;
using System.Text.Encodings.Web;

namespace PerfEval.Ingest.Review.Sources.Sheets;

/// <summary>Writes HTML and SVG. Names of elements and attributes are the program's own; every text and value is encoded.</summary>
internal sealed class MarkupWriter(TextWriter writer, HtmlEncoder encoder)
{
    private readonly Stack<string> open = new();
    private bool isInTag;

    public MarkupWriter Start(string element, string? cssClass = null)
    {
        EndTag();
        writer.Write('<');
        writer.Write(element);
        open.Push(element);
        isInTag = true;
        return cssClass is null ? this : With("class", cssClass);
    }

    public MarkupWriter With(string name, string? value)
    {
        if (value is null)
            return this;
        writer.Write(' ');
        writer.Write(name);
        writer.Write("=\"");
        encoder.Encode(writer, value);
        writer.Write('"');
        return this;
    }

    public MarkupWriter With(string name, int value) => With(name, value.ToString(CultureInfo.InvariantCulture));

    public MarkupWriter With(string name, decimal value) => With(name, decimal.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture));

    public MarkupWriter Text(string text)
    {
        EndTag();
        encoder.Encode(writer, text);
        return this;
    }

    public MarkupWriter Text(string text, int start, int end)
    {
        EndTag();
        encoder.Encode(writer, text, start, end - start);
        return this;
    }

    public MarkupWriter End()
    {
        EndTag();
        writer.Write("</");
        writer.Write(open.Pop());
        writer.Write('>');
        return this;
    }

    /// <summary>What another writer of the program has encoded already.</summary>
    public MarkupWriter Raw(string encoded)
    {
        EndTag();
        writer.Write(encoded);
        return this;
    }

    private void EndTag()
    {
        if (!isInTag)
            return;
        writer.Write('>');
        isInTag = false;
    }
}
