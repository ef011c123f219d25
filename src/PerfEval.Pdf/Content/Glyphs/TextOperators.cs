using PerfEval.Pdf.Content.Tokens;
using static PerfEval.Pdf.Content.ContentOperator;

namespace PerfEval.Pdf.Content.Glyphs;

/// <summary>The operators of text state and text objects (ISO 32000-1, 9.3 and 9.4).</summary>
internal static class TextOperators
{
    /// <returns>False where it is none of them.</returns>
    public static bool Execute(
        uint name, in OperandList operands, TextPainter text, ResourceScope scope, PageResources page, ref GraphicsState state)
    {
        var top = operands.Count - 1;
        switch (name)
        {
            case ShowAdjusted:
                ShowArray(operands, text, ref state);
                return true;
            case Show:
                ShowLast(operands, text, ref state);
                return true;
            case MoveText when operands.HasNumbers(2):
                text.MoveLine(operands.Number(top - 1), operands.Number(top));
                return true;
            case TextMatrix when operands.HasNumbers(6):
                text.Set(new Matrix(
                    operands.Number(top - 5),
                    operands.Number(top - 4),
                    operands.Number(top - 3),
                    operands.Number(top - 2),
                    operands.Number(top - 1),
                    operands.Number(top)));
                return true;
            case BeginText:
                text.Begin();
                return true;
            case EndText:
                return true;
            case Font when top >= 1 && operands[top - 1].Kind == OperandKind.Name:
                state.Font = scope.FindFont(operands.Bytes(operands[top - 1])) ?? page.StandardFont;
                state.FontSize = operands.Number(top);
                return true;
            case MoveTextLeading when operands.HasNumbers(2):
                state.Leading = -operands.Number(top);
                text.MoveLine(operands.Number(top - 1), operands.Number(top));
                return true;
            case NextLine:
                text.MoveLine(0, -state.Leading);
                return true;
            case SpacingNextLineShow:
                state.WordSpacing = operands.Number(top - 2);
                state.CharacterSpacing = operands.Number(top - 1);
                goto case NextLineShow;
            case NextLineShow:
                text.MoveLine(0, -state.Leading);
                ShowLast(operands, text, ref state);
                return true;
            default:
                return operands.HasNumbers(1) && SetState(name, operands.Number(top), ref state);
        }
    }

    /// <summary>The operators that set one number of the text state.</summary>
    /// <returns>False where it is none of them.</returns>
    private static bool SetState(uint name, double value, ref GraphicsState state)
    {
        switch (name)
        {
            case CharacterSpacing:
                state.CharacterSpacing = value;
                return true;
            case WordSpacing:
                state.WordSpacing = value;
                return true;
            case HorizontalScaling:
                state.HorizontalScaling = value / 100;
                return true;
            case Leading:
                state.Leading = value;
                return true;
            case RenderingMode:
                state.RenderingMode = (int)Math.Clamp(value, 0, 7);
                return true;
            case Rise:
                state.Rise = value;
                return true;
            default:
                return false;
        }
    }

    private static void ShowLast(in OperandList operands, TextPainter text, ref GraphicsState state)
    {
        if (operands.Count > 0 && operands[operands.Count - 1].Kind == OperandKind.String)
            text.Show(operands.Bytes(operands[operands.Count - 1]), ref state);
    }

    private static void ShowArray(in OperandList operands, TextPainter text, ref GraphicsState state)
    {
        for (var i = 0; i < operands.Count; i++)
        {
            ref readonly var operand = ref operands[i];
            if (operand.Kind == OperandKind.String)
                text.Show(operands.Bytes(operand), ref state);
            else if (operand.Kind == OperandKind.Number)
                text.Adjust(operand.Number, ref state);
        }
    }
}
