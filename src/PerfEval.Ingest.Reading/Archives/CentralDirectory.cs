using static System.Buffers.Binary.BinaryPrimitives;

namespace PerfEval.Ingest.Reading.Archives;

/// <summary>
/// Reads the central directory of a zip (APPNOTE.TXT 4.3.12 to 4.3.16, with the 64-bit forms). It is read here and not
/// by System.IO.Compression because names need their raw bytes and extra fields, and one bad record must not hide the
/// others.
/// </summary>
internal static class CentralDirectory
{
    private const uint EndSignature = 0x06054B50;
    private const uint LargeEndSignature = 0x06064B50;
    private const uint LargeLocatorSignature = 0x07064B50;
    private const uint RecordSignature = 0x02014B50;
    private const int EndLength = 22;
    private const int RecordLength = 46;
    private const int LongestComment = 0xFFFF;

    /// <returns>null where there is no whole directory: not a zip, or a truncated one.</returns>
    public static List<ZipRecord>? TryRead(ReadOnlySpan<byte> zip)
    {
        var end = EndRecord(zip);
        if (end < 0)
            return null;
        long count = ReadUInt16LittleEndian(zip[(end + 10)..]);
        long size = ReadUInt32LittleEndian(zip[(end + 12)..]);
        long offset = ReadUInt32LittleEndian(zip[(end + 16)..]);
        long directoryEnd = end;
        if (LargeEnd(zip, end) is { } large)
        {
            directoryEnd = large;
            count = ReadInt64LittleEndian(zip[(int)(large + 32)..]);
            size = ReadInt64LittleEndian(zip[(int)(large + 40)..]);
            offset = ReadInt64LittleEndian(zip[(int)(large + 48)..]);
        }

        // Bytes in front of the archive (a self-extractor) shift every offset in it by the same amount.
        var start = directoryEnd - size;
        if (size < 0 || start < 0 || offset < 0 || offset > start || count < 0 || count > size / RecordLength)
            return null;
        return Records(zip[(int)start..(int)directoryEnd], count, start - offset);
    }

    private static int EndRecord(ReadOnlySpan<byte> zip)
    {
        var floor = Math.Max(0, zip.Length - EndLength - LongestComment);
        for (var at = zip.Length - EndLength; at >= floor; at--)
        {
            if (ReadUInt32LittleEndian(zip[at..]) == EndSignature && at + EndLength + ReadUInt16LittleEndian(zip[(at + 20)..]) <= zip.Length)
                return at;
        }

        return -1;
    }

    private static long? LargeEnd(ReadOnlySpan<byte> zip, int end)
    {
        const int locatorLength = 20;
        const int largeEndLength = 56;
        var locator = end - locatorLength;
        if (locator < largeEndLength || ReadUInt32LittleEndian(zip[locator..]) != LargeLocatorSignature)
            return null;
        for (long at = locator - largeEndLength; at >= 0 && at >= locator - largeEndLength - LongestComment; at--)
        {
            if (ReadUInt32LittleEndian(zip[(int)at..]) == LargeEndSignature)
                return at;
        }

        return null;
    }

    private static List<ZipRecord>? Records(ReadOnlySpan<byte> directory, long count, long shift)
    {
        var records = new List<ZipRecord>();
        for (; count > 0; count--)
        {
            if (directory.Length < RecordLength || ReadUInt32LittleEndian(directory) != RecordSignature)
                return null;
            int name = ReadUInt16LittleEndian(directory[28..]);
            int extra = ReadUInt16LittleEndian(directory[30..]);
            int comment = ReadUInt16LittleEndian(directory[32..]);
            if (directory.Length < RecordLength + name + extra + comment)
                return null;
            records.Add(Record(directory, name, extra, shift));
            directory = directory[(RecordLength + name + extra + comment)..];
        }

        return records;
    }

    private static DateTime? DosDate(int date, int time)
    {
        var (year, month, day) = (1980 + (date >> 9), (date >> 5) & 15, date & 31);
        var (hour, minute, second) = (time >> 11, (time >> 5) & 63, (time & 31) * 2);
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) && hour < 24 && minute < 60 && second < 60
            ? new DateTime(year, month, day, hour, minute, second, DateTimeKind.Unspecified)
            : null;
    }

    private static ZipRecord Record(ReadOnlySpan<byte> bytes, int name, int extra, long shift)
    {
        const int largeFieldId = 0x0001;
        var record = new ZipRecord(
            bytes.Slice(RecordLength, name).ToArray(),
            bytes.Slice(RecordLength + name, extra).ToArray(),
            ReadUInt16LittleEndian(bytes[8..]),
            ReadUInt16LittleEndian(bytes[10..]),
            ReadUInt32LittleEndian(bytes[16..]),
            ReadUInt32LittleEndian(bytes[20..]),
            ReadUInt32LittleEndian(bytes[24..]),
            ReadUInt32LittleEndian(bytes[42..]));
        record = record with { ModifiedAt = DosDate(ReadUInt16LittleEndian(bytes[14..]), ReadUInt16LittleEndian(bytes[12..])) };
        var large = record.ExtraField(largeFieldId);
        var inflated = Large(record.Inflated, ref large);
        var compressed = Large(record.Compressed, ref large);
        var offset = Large(record.HeaderOffset, ref large);
        return record with { Inflated = inflated, Compressed = compressed, HeaderOffset = offset < 0 ? -1 : offset + shift };
    }

    private static long Large(long value, ref ReadOnlySpan<byte> field)
    {
        if (value != uint.MaxValue || field.Length < 8)
            return value;
        var large = ReadInt64LittleEndian(field);
        field = field[8..];
        return large;
    }
}
