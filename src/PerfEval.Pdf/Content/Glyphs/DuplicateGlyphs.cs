using System.Runtime.CompilerServices;

namespace PerfEval.Pdf.Content.Glyphs;

/// <summary>
/// Tells a glyph that was painted before at the same place: bold type made by printing a string twice, a hair apart. A hash
/// table of the cells of a coarse raster, so that a page costs its glyphs once. Two equal glyphs of the same string never count
/// as one, be they ever so close: a font without widths sets "00" that way.
/// </summary>
internal sealed class DuplicateGlyphs(WorkBuffers buffers)
{
    private const float Cell = 4;

    /// <summary>Share of the font size by which the second print may be off: no letter advances so little.</summary>
    private const float Offset = 0.05f;

    private const float MaxOffset = 1;

    /// <summary>
    /// Slots looked at from that of a cell on. The glyphs of a page never crowd so; where half a million stand in one place, each would go
    /// over all before it.
    /// </summary>
    private const int MostSlots = 256;

    /// <summary>Glyph index + 1; 0 is free. A power of two, at most half full.</summary>
    private int[] slots = buffers.Slots;

    public bool IsRepeated(in PdfGlyph glyph, PdfGlyph[] glyphs, int count, int runStart)
    {
        if (count * 2 >= slots.Length)
            Grow(glyphs, count);
        var offset = Math.Min(MaxOffset, Offset * glyph.FontSize);
        var left = Raster(glyph.X - offset);
        var right = Raster(glyph.X + offset);
        var top = Raster(glyph.Y - offset);
        var bottom = Raster(glyph.Y + offset);
        if (runStart > 0)
        {
            for (var x = left; x <= right; x++)
            {
                for (var y = top; y <= bottom; y++)
                {
                    if (Finds(glyph, Hash(x, y), offset, glyphs, runStart))
                        return true;
                }
            }
        }

        Insert(glyph, count);
        return false;
    }

    private bool Finds(in PdfGlyph glyph, uint hash, float offset, PdfGlyph[] glyphs, int runStart)
    {
        var mask = (uint)slots.Length - 1;
        for (var n = 0u; n < MostSlots; n++)
        {
            var index = slots[(hash + n) & mask] - 1;
            if (index < 0)
                return false;
            ref readonly var other = ref glyphs[index];
            if (index < runStart
                && Math.Abs(other.X - glyph.X) <= offset
                && Math.Abs(other.Y - glyph.Y) <= offset
                && ReferenceEquals(other.Font, glyph.Font)
                && other.Traits == glyph.Traits
                && Math.Abs(other.FontSize - glyph.FontSize) < 0.5f
                && string.Equals(other.Text, glyph.Text, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private void Insert(in PdfGlyph glyph, int index)
    {
        var mask = (uint)slots.Length - 1;
        var hash = Hash(Raster(glyph.X), Raster(glyph.Y));
        for (var n = 0u; n < MostSlots; n++)
        {
            ref var slot = ref slots[(hash + n) & mask];
            if (slot != 0)
                continue;
            slot = index + 1;
            return;
        }
    }

    private void Grow(PdfGlyph[] glyphs, int count)
    {
        slots = new int[slots.Length * 2];
        buffers.Slots = slots;
        for (var i = 0; i < count; i++)
            Insert(glyphs[i], i);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Raster(float value) => (int)MathF.Floor(value / Cell);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Hash(int x, int y)
    {
        var hash = ((uint)x * 0x9E3779B1u) ^ ((uint)y * 0x85EBCA77u);
        return hash ^ (hash >> 15);
    }
}
