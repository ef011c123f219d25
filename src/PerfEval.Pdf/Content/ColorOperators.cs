using PerfEval.Pdf.Content.Tokens;
using static PerfEval.Pdf.Content.ContentOperator;

namespace PerfEval.Pdf.Content;

/// <summary>The operators that choose colours (ISO 32000-1, 8.6.8).</summary>
internal static class ColorOperators
{
    private const int MaxComponents = 32;

    public static void Execute(uint name, in OperandList operands, ResourceScope scope, ref GraphicsState state)
    {
        switch (name)
        {
            case FillGray:
                SetFill(ColorSpace.Gray, operands, ref state);
                break;
            case FillRgb:
                SetFill(ColorSpace.Rgb, operands, ref state);
                break;
            case FillCmyk:
                SetFill(ColorSpace.Cmyk, operands, ref state);
                break;
            case FillColor or FillColorNamed:
                SetFill(state.FillSpace, operands, ref state);
                break;
            case StrokeGray:
                SetStroke(ColorSpace.Gray, operands, ref state);
                break;
            case StrokeRgb:
                SetStroke(ColorSpace.Rgb, operands, ref state);
                break;
            case StrokeCmyk:
                SetStroke(ColorSpace.Cmyk, operands, ref state);
                break;
            case StrokeColor or StrokeColorNamed:
                SetStroke(state.StrokeSpace, operands, ref state);
                break;
            case FillSpace when FindSpace(operands, scope) is { } space:
                state.FillSpace = space;
                state.Fill = PdfColor.Black;
                break;
            case StrokeSpace when FindSpace(operands, scope) is { } space:
                state.StrokeSpace = space;
                state.Stroke = PdfColor.Black;
                break;
        }
    }

    private static ColorSpace? FindSpace(in OperandList operands, ResourceScope scope)
    {
        var top = operands.Count - 1;
        return top >= 0 && operands[top].Kind == OperandKind.Name ? scope.FindColorSpace(operands.Bytes(operands[top])) : null;
    }

    private static void SetFill(ColorSpace space, in OperandList operands, ref GraphicsState state)
    {
        state.FillSpace = space;
        state.Fill = Read(space, operands);
    }

    private static void SetStroke(ColorSpace space, in OperandList operands, ref GraphicsState state)
    {
        state.StrokeSpace = space;
        state.Stroke = Read(space, operands);
    }

    private static PdfColor Read(ColorSpace space, in OperandList operands)
    {
        Span<double> components = stackalloc double[MaxComponents];
        var count = Math.Min(MaxComponents, operands.Count);
        for (var i = 0; i < count; i++)
            components[i] = operands.Number(i);
        return space.ToColor(components[..count]);
    }
}
