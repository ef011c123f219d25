using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PerfEval.Ingest.Reading.Checksums;

/// <summary>
/// CRC-32 by carry-less multiplication, as in Gopal et al., "Fast CRC Computation for Generic Polynomials Using PCLMULQDQ
/// Instruction" (Intel, 2009), whose names and constants these are. By tables, the checksum alone took a sixth of the time of parsing.
/// </summary>
internal static class Crc32Folding
{
    /// <summary>Bytes from which on folding is possible.</summary>
    public const int Shortest = 64;

    public static bool IsSupported => Pclmulqdq.IsSupported;

    /// <param name="crc">The state before: not inverted.</param>
    /// <param name="bytes">At least <see cref="Shortest"/> bytes, a multiple of 16.</param>
    public static uint Append(uint crc, ReadOnlySpan<byte> bytes)
    {
        var blocks = MemoryMarshal.Cast<byte, Vector128<ulong>>(bytes);
        var (x1, x2, x3, x4) = (blocks[0] ^ Vector128.CreateScalar(crc).AsUInt64(), blocks[1], blocks[2], blocks[3]);
        blocks = blocks[4..];

        var k1k2 = Vector128.Create(0x1_5444_2BD4UL, 0x1_C6E4_1596UL);
        for (; blocks.Length >= 4; blocks = blocks[4..])
        {
            x1 = Fold(x1, k1k2) ^ blocks[0];
            x2 = Fold(x2, k1k2) ^ blocks[1];
            x3 = Fold(x3, k1k2) ^ blocks[2];
            x4 = Fold(x4, k1k2) ^ blocks[3];
        }

        var k3k4 = Vector128.Create(0x1_7519_97D0UL, 0x0_CCAA_009EUL);
        x1 = Fold(x1, k3k4) ^ x2;
        x1 = Fold(x1, k3k4) ^ x3;
        x1 = Fold(x1, k3k4) ^ x4;
        foreach (var block in blocks)
            x1 = Fold(x1, k3k4) ^ block;
        return Reduce(x1, k3k4);
    }

    private static Vector128<ulong> Fold(Vector128<ulong> x, Vector128<ulong> k) =>
        Pclmulqdq.CarrylessMultiply(x, k, 0x00) ^ Pclmulqdq.CarrylessMultiply(x, k, 0x11);

    /// <summary>128 bits to 64, 64 to 32 (Barrett).</summary>
    private static uint Reduce(Vector128<ulong> x, Vector128<ulong> k3k4)
    {
        var low32 = Vector128.Create(0xFFFF_FFFFUL);
        var k5 = Vector128.CreateScalar(0x1_63CD_6124UL);
        var polynomialAndMu = Vector128.Create(0x1_DB71_0641UL, 0x1_F701_1641UL);

        x = Sse2.ShiftRightLogical128BitLane(x, 8) ^ Pclmulqdq.CarrylessMultiply(x, k3k4, 0x10);
        x = Pclmulqdq.CarrylessMultiply(x & low32, k5, 0x00) ^ Sse2.ShiftRightLogical128BitLane(x, 4);

        var quotient = Pclmulqdq.CarrylessMultiply(x & low32, polynomialAndMu, 0x10) & low32;
        x ^= Pclmulqdq.CarrylessMultiply(quotient, polynomialAndMu, 0x00);
        return x.AsUInt32()[1];
    }
}
