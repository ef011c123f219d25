using System.Buffers.Binary;

namespace PerfEval.Ingest.Reading.Checksums;

/// <summary>
/// The checksum of zip members and of PNG (CRC-32, ISO 3309, polynomial EDB88320), by tables where the processor has no better way.
/// ZipArchive does not compare it when reading, and a flipped bit in a packed stream comes out as another digit as easily
/// as it comes out as an error.
/// </summary>
internal sealed class Crc32
{
    private const uint Polynomial = 0xEDB8_8320;

    private static readonly uint[][] Tables = MakeTables();

    private uint state = uint.MaxValue;

    public uint Value => ~state;

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var crc = new Crc32();
        crc.Append(bytes);
        return crc.Value;
    }

    public void Append(ReadOnlySpan<byte> bytes)
    {
        if (Crc32Folding.IsSupported && bytes.Length >= Crc32Folding.Shortest)
        {
            var whole = bytes.Length & ~15;
            state = Crc32Folding.Append(state, bytes[..whole]);
            bytes = bytes[whole..];
        }

        AppendByTable(bytes);
    }

    internal void AppendByTable(ReadOnlySpan<byte> bytes)
    {
        var crc = state;
        var (t0, t1, t2, t3, t4, t5, t6, t7) = (Tables[0], Tables[1], Tables[2], Tables[3], Tables[4], Tables[5], Tables[6], Tables[7]);
        while (bytes.Length >= 8)
        {
            var low = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ crc;
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            crc = t7[(byte)low] ^ t6[(byte)(low >> 8)] ^ t5[(byte)(low >> 16)] ^ t4[low >> 24]
                ^ t3[(byte)high] ^ t2[(byte)(high >> 8)] ^ t1[(byte)(high >> 16)] ^ t0[high >> 24];
            bytes = bytes[8..];
        }

        foreach (var b in bytes)
            crc = t0[(byte)(crc ^ b)] ^ (crc >> 8);
        state = crc;
    }

    private static uint[][] MakeTables()
    {
        var tables = new uint[8][];
        for (var table = 0; table < tables.Length; table++)
            tables[table] = new uint[256];
        for (var i = 0u; i < 256; i++)
        {
            var crc = i;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ Polynomial;
            tables[0][i] = crc;
        }

        for (var table = 1; table < tables.Length; table++)
        {
            for (var i = 0; i < 256; i++)
                tables[table][i] = tables[0][(byte)tables[table - 1][i]] ^ (tables[table - 1][i] >> 8);
        }

        return tables;
    }
}
