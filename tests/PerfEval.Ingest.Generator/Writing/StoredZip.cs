using System.Buffers.Binary;
using System.Text;

namespace PerfEval.Ingest.Generator.Writing;

/// <summary>
/// A zip archive without compression and without the clock: the same entries give the same bytes on every machine,
/// which a compressor of another version would not.
/// </summary>
internal sealed class StoredZip
{
    /// <summary>1980-01-01, the earliest date that the format knows.</summary>
    private const ushort Date = (1 << 5) | 1;

    private const ushort Version = 20;
    private static readonly uint[] CrcTable = [.. Enumerable.Range(0, 256).Select(CrcOf)];
    private readonly MemoryStream _bytes = new();
    private readonly MemoryStream _directory = new();
    private ushort _count;

    public void Add(string name, byte[] content) => Add(name, content, method: 0, (uint)content.Length);

    /// <summary>An entry that the caller has deflated; its check value is left open, for no one may come to its end.</summary>
    public void AddDeflated(string name, byte[] deflated, uint length) => Add(name, deflated, method: 8, length);

    private void Add(string name, byte[] content, ushort method, uint length)
    {
        var nameBytes = Encoding.ASCII.GetBytes(name);
        var offset = (uint)_bytes.Length;
        var header = Header(nameBytes, content, method, length);

        Write(_bytes, 0x04034b50u);
        _bytes.Write(header);
        _bytes.Write(nameBytes);
        _bytes.Write(content);

        Write(_directory, 0x02014b50u);
        Write(_directory, Version);
        _directory.Write(header);
        _directory.Write(new byte[6]);
        Write(_directory, 0u);
        Write(_directory, offset);
        _directory.Write(nameBytes);
        _count++;
    }

    public byte[] ToArray()
    {
        var result = new MemoryStream();
        result.Write(_bytes.ToArray());
        result.Write(_directory.ToArray());
        Write(result, 0x06054b50u);
        Write(result, 0u);
        Write(result, _count);
        Write(result, _count);
        Write(result, (uint)_directory.Length);
        Write(result, (uint)_bytes.Length);
        Write(result, (ushort)0);
        return result.ToArray();
    }

    /// <summary>What the local header and the directory have in common: version to the length of the extra field.</summary>
    private static byte[] Header(byte[] name, byte[] content, ushort method, uint length)
    {
        var header = new MemoryStream();
        Write(header, Version);
        Write(header, (ushort)0);
        Write(header, method);
        Write(header, (ushort)0);
        Write(header, Date);
        Write(header, method == 0 ? Crc(content) : 0);
        Write(header, (uint)content.Length);
        Write(header, length);
        Write(header, (ushort)name.Length);
        Write(header, (ushort)0);
        return header.ToArray();
    }

    private static void Write(Stream stream, ushort value)
    {
        Span<byte> bytes = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, value);
        stream.Write(bytes);
    }

    private static void Write(Stream stream, uint value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        stream.Write(bytes);
    }

    private static uint Crc(byte[] content)
    {
        var crc = 0xffffffffu;
        foreach (var b in content)
            crc = CrcTable[(crc ^ b) & 0xff] ^ (crc >> 8);
        return ~crc;
    }

    private static uint CrcOf(int index)
    {
        var crc = (uint)index;
        for (var bit = 0; bit < 8; bit++)
            crc = (crc & 1) == 1 ? 0xedb88320u ^ (crc >> 1) : crc >> 1;
        return crc;
    }
}
