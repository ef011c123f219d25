using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

using PerfEval.Ingest.Reading.Checksums;

namespace PerfEval.Ingest.Reading.Tests.Archives;

/// <summary>Writes zip archives byte by byte, so that tests can state what no library would write.</summary>
internal sealed class ZipBytes
{
    public const int Utf8Name = 0x0800;
    public const int Encrypted = 0x0001;

    private readonly MemoryStream body = new();
    private readonly MemoryStream directory = new();
    private ushort count;

    public ZipBytes Add(string name, string content) => Add(Encoding.UTF8.GetBytes(name), Encoding.UTF8.GetBytes(content), Utf8Name);

    public ZipBytes Add(string name, byte[] content) => Add(Encoding.UTF8.GetBytes(name), content, Utf8Name);

    public ZipBytes Add(byte[] name, byte[] content, int flags = 0, byte[]? extra = null, int method = 8, long? statedSize = null, uint? statedCrc = null)
    {
        var packed = method == 8 ? Deflate(content) : content;
        var header = new byte[26];
        BinaryPrimitives.WriteUInt16LittleEndian(header, 20);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(2), (ushort)flags);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(4), (ushort)method);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(10), statedCrc ?? Crc32.Of(content));
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(14), (uint)packed.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(18), (uint)(statedSize ?? content.Length));
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(22), (ushort)name.Length);
        var offset = (uint)body.Length;
        body.Write("PK\u0003\u0004"u8);
        body.Write(header);
        body.Write(name);
        body.Write(packed);

        extra ??= [];
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(24), (ushort)extra.Length);
        var rest = new byte[14];
        BinaryPrimitives.WriteUInt32LittleEndian(rest.AsSpan(10), offset);
        directory.Write("PK\u0001\u0002\u0014\0"u8);
        directory.Write(header);
        directory.Write(rest);
        directory.Write(name);
        directory.Write(extra);
        count++;
        return this;
    }

    public byte[] ToArray()
    {
        var end = new byte[18];
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(4), count);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(6), count);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(8), (uint)directory.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(12), (uint)body.Length);
        return [.. body.ToArray(), .. directory.ToArray(), .. "PK\u0005\u0006"u8, .. end];
    }

    private static byte[] Deflate(byte[] content)
    {
        using var target = new MemoryStream();
        using (var deflater = new DeflateStream(target, CompressionLevel.Optimal))
            deflater.Write(content);
        return target.ToArray();
    }
}
