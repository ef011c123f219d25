using System.Text;

namespace PerfEval.Ingest.Reading.Docx.Text;

/// <summary>
/// Complex fields (ECMA-376 part 1, 17.16.18): <c>begin</c>, code, <c>separate</c>, result, <c>end</c>, over any number of
/// runs and nested. The result is text, the code is not.
/// </summary>
internal sealed class FieldStack
{
    private const int LongestCode = 80;

    /// <summary>
    /// Fields that are open at once. Word nests them to some ten; a producer that never ends its fields leaves them all open, and what stands in
    /// those above this number counts as text.
    /// </summary>
    private const int MostOpen = 1000;

    /// <summary>Fields that mark something and show nothing: index and contents entries, citations, referenced documents.</summary>
    private static readonly string[] Invisible = ["XE", "TC", "TA", "RD", "PRIVATE"];

    private readonly List<Field> open = [];
    private readonly StringBuilder dropped = new();
    private int codes;

    /// <summary>Whether what comes now belongs to a field's code.</summary>
    public bool InCode => codes > 0;

    public void Begin()
    {
        if (open.Count == MostOpen)
            return;
        open.Add(new Field());
        codes++;
    }

    public void AppendCode(string code)
    {
        if (open.Count > 0 && open[^1] is { InResult: false } field && field.Code.Length < LongestCode)
            field.Code.Append(code.AsSpan(0, Math.Min(code.Length, LongestCode)));
    }

    /// <summary>Text among the codes: kept until it is certain that the field really has a result or an end.</summary>
    /// <exception cref="Documents.UnreadableFileException"><c>limit-paragraph</c></exception>
    public void Drop(ReadOnlySpan<char> text)
    {
        if (dropped.Length + text.Length > DocxLimits.ParagraphCharacters)
            throw DocxErrors.ParagraphCharacters();
        dropped.Append(text);
    }

    public void Separate()
    {
        if (open.Count == 0 || open[^1].InResult || open[^1].IsFormField)
            return;
        open[^1].InResult = true;
        LeaveCode();
    }

    /// <summary>Ends a field; returns its code where it had no result and would have shown something.</summary>
    public string? End()
    {
        if (open.Count == 0)
            return null;
        var field = open[^1];
        open.RemoveAt(open.Count - 1);
        if (field.InResult)
            return null;
        LeaveCode();
        var code = field.Code.ToString().Trim();
        var name = code.AsSpan(0, Math.Max(0, code.IndexOf(' ') < 0 ? code.Length : code.IndexOf(' ')));
        foreach (var invisible in Invisible)
        {
            if (name.Equals(invisible, StringComparison.OrdinalIgnoreCase))
                return null;
        }

        return code.Length == 0 || field.IsFormField ? null : code;
    }

    /// <summary>A check box or drop-down shows its state; a result that some producers store beside it would double it.</summary>
    public void MarkFormField()
    {
        if (open.Count > 0)
            open[^1].IsFormField = true;
    }

    /// <summary>
    /// A code that is still open at the end of a paragraph has lost its end: what stood behind it is text, else one
    /// broken field would swallow the rest of the file. Returns that text.
    /// </summary>
    public string EndOfParagraph()
    {
        if (!InCode)
            return "";
        foreach (var field in open)
            field.InResult = true;
        codes = 0;
        var text = dropped.ToString();
        dropped.Clear();
        return text;
    }

    private void LeaveCode()
    {
        if (--codes == 0)
            dropped.Clear();
    }

    private sealed class Field
    {
        public bool InResult { get; set; }
        public bool IsFormField { get; set; }
        public StringBuilder Code { get; } = new();
    }
}
