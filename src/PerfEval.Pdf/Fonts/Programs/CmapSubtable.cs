namespace PerfEval.Pdf.Fonts.Programs;

/// <summary>Reads one subtable of a cmap into a dictionary of code to glyph, at most 200 000 entries.</summary>
internal static class CmapSubtable
{
    private const int MaxEntries = 200_000;
    private const int MaxGlyph = 0xFFFF;

    /// <summary>Codes or groups that are looked at: there are no more characters, and a table of zeros may be as long as the file likes.</summary>
    private const int MaxCodes = 0x110000;

    public static void Read(FontBytes table, long offset, Dictionary<int, int> into)
    {
        if (offset <= 0 || offset >= table.Length)
            return;
        var data = table.Slice(offset, table.Length - offset);
        switch (data.U16(0))
        {
            case 0:
                for (var code = 0; code < 256; code++)
                    Add(into, code, data.U8(6 + code));
                break;
            case 2:
                ReadHighByte(data, into);
                break;
            case 4:
                ReadSegments(data, into);
                break;
            case 6:
                ReadArray(data, into, data.U16(6), data.U16(8), 10);
                break;
            case 10:
                ReadArray(data, into, data.U32(12), data.U32(16), 20);
                break;
            case 12 or 13:
                ReadGroups(data, into, isShared: data.U16(0) == 13);
                break;
        }
    }

    private static void Add(Dictionary<int, int> into, long code, long glyph)
    {
        if (glyph is > 0 and <= MaxGlyph && code is >= 0 and <= 0x10FFFF && into.Count < MaxEntries)
            into.TryAdd((int)code, (int)glyph);
    }

    private static void ReadHighByte(FontBytes data, Dictionary<int, int> into)
    {
        for (var high = 0; high < 256; high++)
        {
            var key = data.U16(6 + (2 * high));
            var header = 518 + key;
            var first = data.U16(header);
            var count = Math.Min(data.U16(header + 2), 256);
            var delta = data.S16(header + 4);
            var glyphs = header + 6 + data.U16(header + 6);
            for (var i = 0; i < count; i++)
            {
                // Key 0 is the header of the single bytes: there the high byte is itself the code.
                if (key == 0 && first + i != high)
                    continue;
                var glyph = data.U16(glyphs + (2 * i));
                Add(into, key == 0 ? high : (high << 8) + first + i, glyph == 0 ? 0 : (glyph + delta) & 0xFFFF);
            }
        }
    }

    private static void ReadSegments(FontBytes data, Dictionary<int, int> into)
    {
        var count = Math.Min(data.U16(6) / 2, (data.Length - 16) / 8);
        var starts = 16 + (2 * count);
        var deltas = starts + (2 * count);
        var offsets = deltas + (2 * count);
        var steps = 0;
        for (var i = 0; i < count; i++)
        {
            var last = data.U16(14 + (2 * i));
            var first = data.U16(starts + (2 * i));
            var delta = data.U16(deltas + (2 * i));
            var offset = data.U16(offsets + (2 * i));
            for (var code = first; code <= last && code < 0xFFFF && steps < MaxEntries; code++, steps++)
            {
                var glyph = offset == 0 ? code + delta : data.U16(offsets + (2 * i) + offset + (2 * (code - first)));
                if (offset != 0 && glyph != 0)
                    glyph += delta;
                Add(into, code, glyph & 0xFFFF);
            }
        }
    }

    private static void ReadArray(FontBytes data, Dictionary<int, int> into, long first, long count, int at)
    {
        for (long i = 0; i < Math.Min(count, Math.Min(data.Length / 2, MaxCodes)); i++)
            Add(into, first + i, data.U16(at + (2 * i)));
    }

    private static void ReadGroups(FontBytes data, Dictionary<int, int> into, bool isShared)
    {
        var count = Math.Min(data.U32(12), Math.Min(data.Length / 12, MaxCodes));
        var steps = 0;
        for (long i = 0; i < count; i++)
        {
            var first = data.U32(16 + (12 * i));
            var last = data.U32(20 + (12 * i));
            var glyph = data.U32(24 + (12 * i));
            for (var code = first; code <= last && steps < MaxEntries; code++, steps++)
                Add(into, code, isShared ? glyph : glyph + code - first);
        }
    }
}
