using PerfEval.Pdf.Content.Tokens;
using PerfEval.Pdf.Objects;

namespace PerfEval.Pdf.Content.Marks;

/// <summary>The operands of BDC: a tag, and a property list written there or named in the resources.</summary>
internal static class MarkedProperties
{
    public static void Begin(
        in OperandList operands, ResourceScope scope, PageResources page, MarkedContent marked, int glyphs)
    {
        var tag = operands.Count > 0 && operands[0].Kind == OperandKind.Name ? operands.Bytes(operands[0]) : default;
        var isHidden = false;
        string? actualText = null;
        if (operands.Count > 1 && operands[1].Kind == OperandKind.Name)
        {
            var raw = scope.FindProperties(operands.Bytes(operands[1]));
            if (tag.SequenceEqual("OC"u8))
                isHidden = page.IsHidden(raw);
            else if (raw is not null && page.File.Resolve(raw) is PdfDictionary properties && properties.Bytes("ActualText") is { } bytes)
                actualText = Decode(bytes, page);
        }
        else
        {
            actualText = InlineActualText(operands, page);
        }

        marked.Begin(tag.SequenceEqual("Artifact"u8), isHidden, actualText, glyphs);
    }

    private static string? InlineActualText(in OperandList operands, PageResources page)
    {
        for (var i = 2; i + 1 < operands.Count; i++)
        {
            if (operands[i].Kind == OperandKind.Name
                && operands[i + 1].Kind == OperandKind.String
                && operands.Bytes(operands[i]).SequenceEqual("ActualText"u8))
            {
                return Decode(operands.Bytes(operands[i + 1]), page);
            }
        }

        return null;
    }

    private static string? Decode(ReadOnlySpan<byte> bytes, PageResources page) => page.Budget.TakeText(bytes.Length) ? ActualText.Decode(bytes) : null;
}
