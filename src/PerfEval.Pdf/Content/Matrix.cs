using System.Runtime.InteropServices;
using PerfEval.Pdf.Objects;

namespace PerfEval.Pdf.Content;

/// <summary>A transformation [a b c d e f] as in ISO 32000-1, 8.3.4: x' = a·x + c·y + e, y' = b·x + d·y + f.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    public static Matrix Identity { get; } = new(1, 0, 0, 1, 0, 0);

    public double Determinant => (A * D) - (B * C);

    /// <summary>Keeps axis-parallel rectangles axis-parallel: no rotation but by multiples of 90 degrees, no skew.</summary>
    public bool IsAxisAligned => (B == 0 && C == 0) || (A == 0 && D == 0);

    /// <summary>This transformation first, then <paramref name="outer"/>.</summary>
    public Matrix Then(in Matrix outer) => new(
        (A * outer.A) + (B * outer.C),
        (A * outer.B) + (B * outer.D),
        (C * outer.A) + (D * outer.C),
        (C * outer.B) + (D * outer.D),
        (E * outer.A) + (F * outer.C) + outer.E,
        (E * outer.B) + (F * outer.D) + outer.F);

    /// <summary>As <c>Td</c> moves: in the coordinates before the transformation.</summary>
    public Matrix Moved(double x, double y) => this with { E = (A * x) + (C * y) + E, F = (B * x) + (D * y) + F };

    public double X(double x, double y) => (A * x) + (C * y) + E;

    public double Y(double x, double y) => (B * x) + (D * y) + F;

    /// <summary>The bounds of what a rectangle becomes.</summary>
    public Bounds Apply(double x1, double y1, double x2, double y2) => Bounds.Empty
        .With(X(x1, y1), Y(x1, y1))
        .With(X(x2, y1), Y(x2, y1))
        .With(X(x1, y2), Y(x1, y2))
        .With(X(x2, y2), Y(x2, y2));

    /// <summary>Identity where the array is missing or no matrix.</summary>
    public static Matrix From(PdfArray? array) =>
        array is { Count: >= 6 }
            ? new Matrix(array.Number(0), array.Number(1), array.Number(2), array.Number(3), array.Number(4), array.Number(5))
            : Identity;
}
