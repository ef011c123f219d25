using PerfEval.Pdf.Content.Marks;
using PerfEval.Pdf.Content.Tokens;
using static PerfEval.Pdf.Content.ContentOperator;

namespace PerfEval.Pdf.Content.Paths;

/// <summary>The operators that build, paint and clip with paths (ISO 32000-1, 8.5).</summary>
internal sealed class PathPainter(Path path, RulingCollector rulings, MarkedContent marked)
{
    private bool clips;

    /// <summary>A path was longer than is kept.</summary>
    public bool HasDroppedPoints => path.HasOverflowed;

    /// <returns>False where it is none of them.</returns>
    public bool Execute(uint name, in OperandList operands, ref GraphicsState state)
    {
        var top = operands.Count - 1;
        switch (name)
        {
            case Rectangle when operands.HasNumbers(4):
                path.Rectangle(
                    state.Transformation, operands.Number(top - 3), operands.Number(top - 2), operands.Number(top - 1), operands.Number(top));
                return true;
            case MoveTo when operands.HasNumbers(2):
                path.Move(state.Transformation, operands.Number(top - 1), operands.Number(top));
                return true;
            case LineTo when operands.HasNumbers(2):
                path.Line(state.Transformation, operands.Number(top - 1), operands.Number(top));
                return true;
            case CurveTo when operands.HasNumbers(6):
                Curve(ref state, operands.Number(top - 5), operands.Number(top - 4), operands, top - 3);
                return true;
            case CurveToV when operands.HasNumbers(4):
                Curve(ref state, double.NaN, double.NaN, operands, top - 3);
                return true;
            case CurveToY when operands.HasNumbers(4):
                path.Curve(
                    state.Transformation,
                    operands.Number(top - 3),
                    operands.Number(top - 2),
                    operands.Number(top - 1),
                    operands.Number(top),
                    operands.Number(top - 1),
                    operands.Number(top));
                return true;
            case ClosePath:
                path.Close();
                return true;
            case Clip or ClipEvenOdd:
                clips = true;
                return true;
            default:
                return Paint(name, ref state);
        }
    }

    private void Curve(ref GraphicsState state, double x1, double y1, in OperandList operands, int at) => path.Curve(
        state.Transformation, x1, y1, operands.Number(at), operands.Number(at + 1), operands.Number(at + 2), operands.Number(at + 3));

    private bool Paint(uint name, ref GraphicsState state)
    {
        switch (name)
        {
            case Fill or FillOld:
                FillPath(ref state, evenOdd: false);
                break;
            case FillEvenOdd:
                FillPath(ref state, evenOdd: true);
                break;
            case CloseStroke:
                path.Close();
                StrokePath(ref state);
                break;
            case Stroke:
                StrokePath(ref state);
                break;
            case CloseFillStroke or CloseFillStrokeEvenOdd:
                path.Close();
                FillPath(ref state, name == CloseFillStrokeEvenOdd);
                StrokePath(ref state);
                break;
            case FillStroke or FillStrokeEvenOdd:
                FillPath(ref state, name == FillStrokeEvenOdd);
                StrokePath(ref state);
                break;
            case EndPath:
                break;
            default:
                return false;
        }

        if (clips && path.Count > 0)
            state.Clip = state.Clip.Intersect(path.Bounds);
        clips = false;
        path.Clear();
        return true;
    }

    private void FillPath(ref GraphicsState state, bool evenOdd)
    {
        if (!state.FillIsClear && !marked.IsHidden)
            rulings.Fill(path, state.Clip, state.Fill, evenOdd);
    }

    private void StrokePath(ref GraphicsState state)
    {
        if (!state.StrokeIsClear && !marked.IsHidden)
            rulings.Stroke(path, state.Clip, state.LineWidth * Math.Sqrt(Math.Abs(state.Transformation.Determinant)), state.Stroke);
    }
}
