using System.Runtime.InteropServices;
using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Review.Sources.Sheets;

/// <summary>An operand in a text: from <paramref name="Start"/> to before <paramref name="End"/>; the whole where it has neither.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MarkedSpan(OperandMark Mark, int? Start, int? End)
{
    public bool IsWhole => Start is null;
}

/// <summary>Which cells and paragraphs of a document hold operands.</summary>
internal sealed class SheetMarks
{
    private readonly Dictionary<object, List<MarkedSpan>> marks = new(ReferenceEqualityComparer.Instance);

    public IReadOnlyList<MarkedSpan> Of(object target) => marks.TryGetValue(target, out var found) ? found : [];

    public void Add(object target, OperandMark mark)
    {
        if (!marks.TryGetValue(target, out var list))
            marks[target] = list = [];
        list.Add(SpanOf(target, mark));
    }

    /// <summary>
    /// Where the text that was kept with the operand stands: at its offsets, or else at the only place where the text has it; the whole
    /// where there is none such, or the operand is the whole.
    /// </summary>
    private static MarkedSpan SpanOf(object target, OperandMark mark)
    {
        var text = target switch { Cell cell => cell.Text, Paragraph paragraph => paragraph.Text, _ => null };
        var (sought, at) = (mark.Operand.Text, mark.Operand.At);
        if (text is null || text == sought)
            return new(mark, null, null);
        if (at.Start is { } start && at.End is { } end && start >= 0 && start < end && end <= text.Length)
            return new(mark, start, end);
        var only = sought.Length == 0 ? -1 : text.IndexOf(sought, StringComparison.Ordinal);
        return only < 0 || text.IndexOf(sought, only + 1, StringComparison.Ordinal) >= 0 ? new(mark, null, null) : new(mark, only, only + sought.Length);
    }
}
