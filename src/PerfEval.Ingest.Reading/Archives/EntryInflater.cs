using System.IO.Compression;
using System.Runtime.InteropServices;

using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading.Checksums;

using static System.Buffers.Binary.BinaryPrimitives;

namespace PerfEval.Ingest.Reading.Archives;

/// <summary>The bytes of one entry, within the limits, checked against the size and checksum that the directory states.</summary>
internal static class EntryInflater
{
    private const uint HeaderSignature = 0x04034B50;
    private const int HeaderLength = 30;
    private const int Stored = 0;
    private const int Deflated = 8;
    private const int Chunk = 81920;

    /// <summary>Above this size an entry may not be packed tighter than <see cref="HighestRatio"/>: reports never are, bombs are.</summary>
    private const long RatioFreeBytes = 16 * 1024 * 1024;
    private const long HighestRatio = 200;

    /// <exception cref="UnreadableFileException">The codes of <see cref="ArchiveEntry.Error"/>.</exception>
    public static ReadOnlyMemory<byte> Inflate(ReadOnlyMemory<byte> zip, ZipRecord record, InflationBudget budget, CancellationToken cancellation)
    {
        if (record.IsEncrypted)
            throw new UnreadableFileException("encrypted-entry", "文件在压缩包里加了密码，读不出来。");
        if (record.Method is not (Stored or Deflated))
            throw new UnreadableFileException("unsupported-compression", "文件在压缩包里用了不支持的压缩方法。");
        if (record.Inflated > budget.MaxEntryBytes)
            throw new UnreadableFileException("limit-entry-bytes", "文件解压后的大小超过上限。");
        if (record.Inflated > RatioFreeBytes && record.Inflated / HighestRatio > record.Compressed)
            throw new UnreadableFileException("inflation-ratio", "文件的压缩比高得不正常，没有解压。");

        var packed = Packed(zip, record);
        if (!budget.TryTake(record.Inflated))
            throw new UnreadableFileException("limit-inflated-bytes", "压缩包解压后的总大小超过上限，这个文件没有解压。");
        var content = record.Method == Stored ? packed : Unpack(packed, record.Inflated, cancellation);
        if (content.Length != record.Inflated || Crc32.Of(content.Span) != record.Crc)
            throw Broken();
        return content;
    }

    private static ReadOnlyMemory<byte> Packed(ReadOnlyMemory<byte> zip, ZipRecord record)
    {
        var start = record.HeaderOffset;
        if (start < 0 || start > zip.Length - HeaderLength || record.Compressed < 0 || record.Inflated < 0)
            throw Broken();
        var header = zip.Span[(int)start..];
        if (ReadUInt32LittleEndian(header) != HeaderSignature)
            throw Broken();
        start += HeaderLength + ReadUInt16LittleEndian(header[26..]) + ReadUInt16LittleEndian(header[28..]);
        if (start > zip.Length - record.Compressed)
            throw Broken();
        return zip.Slice((int)start, (int)record.Compressed);
    }

    /// <summary>Stops one byte behind the stated size, however much more the data would inflate to.</summary>
    private static ReadOnlyMemory<byte> Unpack(ReadOnlyMemory<byte> packed, long stated, CancellationToken cancellation)
    {
        try
        {
            using var source = Open(packed);
            using var inflater = new DeflateStream(source, CompressionMode.Decompress);
            using var target = new MemoryStream();
            var chunk = new byte[Chunk];
            int read;
            while (target.Length <= stated && (read = inflater.Read(chunk, 0, (int)Math.Min(Chunk, stated + 1 - target.Length))) > 0)
            {
                cancellation.ThrowIfCancellationRequested();
                target.Write(chunk, 0, read);
            }

            return target.GetBuffer().AsMemory(0, (int)target.Length);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException)
        {
            throw Broken(broken);
        }
    }

    private static MemoryStream Open(ReadOnlyMemory<byte> bytes) => MemoryMarshal.TryGetArray(bytes, out var array)
        ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
        : new MemoryStream(bytes.ToArray(), writable: false);

    private static UnreadableFileException Broken(Exception? inner = null) =>
        new("broken-entry", "文件在压缩包里已损坏，读不出来。", inner);
}
