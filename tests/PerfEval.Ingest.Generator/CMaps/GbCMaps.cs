using System.Buffers.Binary;
using System.Text;

namespace PerfEval.Ingest.Generator.CMaps;

/// <summary>
/// Makes <c>gb1.bin</c> of the GB part of <c>pdfjs-dist</c>'s cmaps folder: <c>npm pack pdfjs-dist@5.6.205</c>, unpack, and give the folder
/// <c>package/cmaps</c>. UniGB-UTF8, -UTF16 and -UTF32 say the same in three encodings: only the code points are kept, after a check that they do.
/// </summary>
internal static class GbCMaps
{
    // Bit 0: vertical; bits 1 and 2: CMapContent; the bits above: UnicodeEncoding (both of PerfEval.Pdf.Fonts.CMaps).
    private const int Codes = 0;
    private const int Vertical = 1;
    private const int CodePoints = 2;
    private const int Texts = 4;
    private const int Ucs2 = 8;
    private const int Utf8 = 16;
    private const int Utf16 = 24;
    private const int Utf32 = 32;

    private static readonly string[] Plain = ["GB-EUC", "GB", "GBpc-EUC", "GBK-EUC", "GBKp-EUC", "GBK2K", "GBT", "GBT-EUC", "GBTpc-EUC"];

    public static byte[] Pack(string folder, TextWriter log)
    {
        BinaryCMap Open(string name) => BinaryCMap.Read(name, File.ReadAllBytes(Path.Combine(folder, name + ".bcmap")));

        var writer = new PackedWriter();
        foreach (var name in Plain.SelectMany(n => new[] { n + "-H", n + "-V" }))
        {
            var map = Open(name);
            writer.AddCodes(name, Codes | (map.IsVertical ? Vertical : 0), map.UseCMap, map.CodeSpaces, map.Cids);
        }

        var texts = new SortedDictionary<int, int>();
        foreach (var direction in new[] { "-H", "-V" })
        {
            var vertical = direction == "-V" ? Vertical : 0;
            var ucs2 = PointsOf(Open("UniGB-UCS2" + direction));
            var points = PointsOf(Open("UniGB-UTF32" + direction));
            foreach (var other in new[] { "UniGB-UTF8", "UniGB-UTF16" })
            {
                if (!PointsOf(Open(other + direction)).SequenceEqual(points))
                    throw new InvalidDataException($"{other}{direction} differs from UniGB-UTF32{direction}.");
            }

            Add("points-ucs2", ucs2);
            Add("points", points);
            writer.AddAlias("UniGB-UCS2" + direction, Ucs2 | vertical, "points-ucs2" + direction);
            writer.AddAlias("UniGB-UTF8" + direction, Utf8 | vertical, "points" + direction);
            writer.AddAlias("UniGB-UTF16" + direction, Utf16 | vertical, "points" + direction);
            writer.AddAlias("UniGB-UTF32" + direction, Utf32 | vertical, "points" + direction);

            // Vertical forms mean the character that is set vertically: they come last, and win.
            foreach (var (point, cid) in points.Concat(ucs2))
            {
                if (vertical != 0)
                    texts[cid] = point;
                else
                    texts.TryAdd(cid, point);
            }

            void Add(string name, SortedDictionary<int, int> map) =>
                writer.AddCodes(
                    name + direction, CodePoints, vertical != 0 ? name + "-H" : null, [],
                    map.Select(p => new CidRange(p.Key <= 0xFFFF ? 2 : 4, (uint)p.Key, (uint)p.Key, p.Value)));
        }

        Merge(texts, Open("Adobe-GB1-UCS2"), log);
        var all = new int[texts.Keys.Max() + 1];
        foreach (var (cid, point) in texts)
            all[cid] = point;
        writer.AddTexts("Adobe-GB1", Texts, all);
        return writer.ToArray();
    }

    private static void Merge(SortedDictionary<int, int> texts, BinaryCMap map, TextWriter log)
    {
        var (agreed, differing, replaced, added) = (0, 0, 0, 0);
        foreach (var (cid, text) in map.Texts.OrderBy(t => t.Key))
        {
            if (!Rune.TryGetRuneAt(text, 0, out var rune) || rune.Utf16SequenceLength != text.Length)
            {
                log.WriteLine($"CID {cid}: {string.Join(' ', text.Select(c => $"{(int)c:X4}"))} is no one character");
            }
            else if (!texts.TryGetValue(cid, out var point))
            {
                added++;
                texts[cid] = rune.Value;
            }
            else if (point == rune.Value)
            {
                agreed++;
            }
            else if (point is (>= 0xE000 and <= 0xF8FF) or (>= 0x2E80 and <= 0x2FDF))
            {
                // A private character or a radical: the glyph's other character is the one meant.
                replaced++;
                texts[cid] = rune.Value;
            }
            else
            {
                differing++;
                log.WriteLine($"CID {cid}: {point:X4} by UniGB, {rune.Value:X4} by {map.Name}");
            }
        }

        log.WriteLine($"{texts.Count} CIDs; {map.Name} agrees on {agreed}, replaces {replaced} private ones and radicals, differs on {differing}, adds {added}");
    }

    private static SortedDictionary<int, int> PointsOf(BinaryCMap map)
    {
        var points = new SortedDictionary<int, int>();
        var bytes = new byte[4];
        foreach (var range in map.Cids)
        {
            for (var code = range.Low; code <= range.High; code++)
            {
                BinaryPrimitives.WriteUInt32BigEndian(bytes, code);
                points.Add(PointOf(map.Name, bytes.AsSpan(4 - range.Length)), range.Cid + (int)(code - range.Low));
            }
        }

        return points;
    }

    private static int PointOf(string name, ReadOnlySpan<byte> code)
    {
        if (name.Contains("UTF32", StringComparison.Ordinal))
            return (int)BinaryPrimitives.ReadUInt32BigEndian(code);
        var text = (name.Contains("UTF8", StringComparison.Ordinal) ? Encoding.UTF8 : Encoding.BigEndianUnicode).GetString(code);
        return char.ConvertToUtf32(text, 0);
    }
}
