using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace PerfEval.Ingest.Stress.Fuzzing.Archives;

/// <summary>Archives as no program writes them: made sound, then changed in their headers and directory.</summary>
internal static class ZipMutations
{
    private static readonly string[] Names =
    [
        "a.docx", "b/c.txt", "../../outside.txt", "/absolute.txt", "C:\\windows.txt", "..\\..\\up.docx", " ", "/", "a/", ".hidden.txt", "__MACOSX/a.txt", "con.txt", "a.docx ", "甲/乙.pdf", "e\u0301.txt", "a\0b.txt", "\u202Etxt.exe",
        "[Content_Types].xml", "word/document.xml", "x.zip", "a.doc", "-rf.txt", "'; DROP TABLE x; --.txt", "$(id).txt", "~$lock.docx", "a\nb.txt", "\u001b[31m.txt",
    ];

    private static readonly uint[] Numbers = [0, 1, 2, 8, 9, 14, 22, 46, 99, 255, 0x7FFF, 0xFFFE, 0xFFFF, 0x10000, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFE, 0xFFFFFFFF];

    /// <param name="random">The random numbers.</param>
    /// <param name="contents">What entries may hold.</param>
    /// <param name="depth">Archives that it may hold in one another.</param>
    public static byte[] Make(Random random, IReadOnlyList<byte[]> contents, int depth)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true, random.Next(2) == 0 ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(936)))
        {
            for (var count = random.Next(5); count >= 0; count--)
            {
                var name = random.Next(60) == 0 ? string.Concat(Enumerable.Repeat(Names[random.Next(3)], random.Next(1, 3_000))) : Names[random.Next(Names.Length)];
                var entry = zip.CreateEntry(name, random.Next(3) == 0 ? CompressionLevel.NoCompression : CompressionLevel.Fastest);
                entry.LastWriteTime = EntryTime.Value;
                entry.ExternalAttributes = random.Next(5) == 0 ? unchecked((int)0xA1FF0000) : 0;
                using var stream = entry.Open();
                stream.Write(Content(random, contents, depth));
            }
        }

        var file = bytes.ToArray();
        for (var changes = random.Next(6); changes > 0; changes--)
            file = Change(random, file);
        return file;
    }

    private static byte[] Content(Random random, IReadOnlyList<byte[]> contents, int depth) => random.Next(12) switch
    {
        0 when depth > 0 => Make(random, contents, depth - 1),
        1 => new byte[random.Next(3_000_000)],
        2 => [],
        3 => ByteMutations.Apply(random, contents[random.Next(contents.Count)]),
        _ => contents[random.Next(contents.Count)],
    };

    private static byte[] Change(Random random, byte[] file) => random.Next(7) switch
    {
        0 or 1 => Header(random, file, "PK\u0001\u0002", 46),
        2 => Header(random, file, "PK\u0003\u0004", 30),
        3 => Header(random, file, "PK\u0005\u0006", 22),
        4 => [.. file.AsSpan(0, file.Length / 2), .. "PK\u0006\u0006"u8, .. new byte[random.Next(60)], .. "PK\u0006\u0007"u8, .. new byte[random.Next(20)], .. file.AsSpan(file.Length / 2)],
        5 => random.Next(2) == 0 ? [.. "MZ junk in front"u8, .. file] : [.. file, .. new byte[random.Next(100)]],
        _ => ByteMutations.Apply(random, file),
    };

    /// <summary>A number of a header becomes another.</summary>
    private static byte[] Header(Random random, byte[] file, string signature, int length)
    {
        var starts = new List<int>();
        var bytes = Encoding.Latin1.GetBytes(signature);
        for (var at = 0; at + length <= file.Length && file.AsSpan(at).IndexOf(bytes) is var found and >= 0; at += found + 1)
        {
            if (at + found + length <= file.Length)
                starts.Add(at + found);
        }

        if (starts.Count == 0)
            return ByteMutations.Apply(random, file);
        var changed = (byte[])file.Clone();
        var place = starts[random.Next(starts.Count)] + 4 + (2 * random.Next((length - 8) / 2));
        var number = random.Next(3) == 0 ? (uint)random.Next(file.Length) : Numbers[random.Next(Numbers.Length)];
        if (random.Next(2) == 0)
            BinaryPrimitives.WriteUInt16LittleEndian(changed.AsSpan(place), (ushort)number);
        else
            BinaryPrimitives.WriteUInt32LittleEndian(changed.AsSpan(place), number);
        return changed;
    }
}
