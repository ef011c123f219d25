using PerfEval.Pdf.Content.Tokens;
using static PerfEval.Pdf.Content.ContentOperator;

namespace PerfEval.Pdf.Content;

/// <summary>The operators that choose colours (ISO 32000-1, 8.6.8).</summary>
internal static class ColorOperators
{
    private const int MaxComponents = 32;

    public static void Execute(uint name, in OperandList operands, ResourceScope scope, ref GraphicsState state)
    {
        var chosen = name switch
        {
            FillGray or StrokeGray => ColorSpace.Gray,
            FillRgb or StrokeRgb => ColorSpace.Rgb,
            FillCmyk or StrokeCmyk => ColorSpace.Cmyk,
            FillColor or FillColorNamed => state.FillSpace,
            StrokeColor or StrokeColorNamed => state.StrokeSpace,
            FillSpace or StrokeSpace => FindSpace(operands, scope),
            _ => null,
        };
        if (chosen is not { } space)
            return;
        var color = name is FillSpace or StrokeSpace ? PdfColor.Black : Read(space, operands);
        if (name is FillGray or FillRgb or FillCmyk or FillColor or FillColorNamed or FillSpace)
            (state.FillSpace, state.Fill) = (space, color);
        else
            (state.StrokeSpace, state.Stroke) = (space, color);
    }

    private static ColorSpace? FindSpace(in OperandList operands, ResourceScope scope)
    {
        var top = operands.Count - 1;
        return top >= 0 && operands[top].Kind == OperandKind.Name ? scope.FindColorSpace(operands.Bytes(operands[top])) : null;
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
