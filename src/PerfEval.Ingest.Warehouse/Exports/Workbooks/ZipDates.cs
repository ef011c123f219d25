using System.Buffers.Binary;

namespace PerfEval.Ingest.Warehouse.Exports.Workbooks;

/// <summary>Takes the time of writing out of a zip archive, so that the same content is the same file.</summary>
internal static class ZipDates
{
    private const int EndLength = 22;
    private const uint EndSignature = 0x06054b50;
    private const int HeaderLength = 46;
    private const uint HeaderSignature = 0x02014b50;
    private const int HeaderDate = 12;
    private const int LocalDate = 10;

    /// <summary>1980-01-01, the first day that the format knows: time, then date.</summary>
    private static readonly byte[] FirstDay = [0, 0, 0x21, 0];

    /// <param name="archive">Of our own writing: whole, without a comment, below 4 GB. Any other is left as it is.</param>
    public static void Clear(Stream archive)
    {
        Span<byte> end = stackalloc byte[EndLength];
        if (archive.Length < EndLength || !Read(archive, archive.Length - EndLength, end) || BinaryPrimitives.ReadUInt32LittleEndian(end) != EndSignature)
            return;
        var entries = BinaryPrimitives.ReadUInt16LittleEndian(end[10..]);
        long at = BinaryPrimitives.ReadUInt32LittleEndian(end[16..]);
        Span<byte> header = stackalloc byte[HeaderLength];
        for (var i = 0; i < entries; i++)
        {
            if (!Read(archive, at, header) || BinaryPrimitives.ReadUInt32LittleEndian(header) != HeaderSignature)
                return;
            Write(archive, at + HeaderDate);
            Write(archive, BinaryPrimitives.ReadUInt32LittleEndian(header[42..]) + LocalDate);
            at += HeaderLength + BinaryPrimitives.ReadUInt16LittleEndian(header[28..]) + BinaryPrimitives.ReadUInt16LittleEndian(header[30..]) + BinaryPrimitives.ReadUInt16LittleEndian(header[32..]);
        }
    }

    private static bool Read(Stream archive, long at, Span<byte> into)
    {
        archive.Position = at;
        return archive.ReadAtLeast(into, into.Length, throwOnEndOfStream: false) == into.Length;
    }

    private static void Write(Stream archive, long at)
    {
        archive.Position = at;
        archive.Write(FirstDay);
    }
}
