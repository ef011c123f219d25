using System.Globalization;
using System.Text;
using PerfEval.Pdf.Tests.Building;
using PerfEval.Pdf.Tests.Filters;

namespace PerfEval.Pdf.Tests.Fuzzing;

/// <summary>Ways to break a file or an object of it, each by its random numbers alone.</summary>
internal static class Mutations
{
    private static readonly string[] Words =
    [
        "/FlateDecode", "/LZWDecode", "/ASCII85Decode", "/RunLengthDecode", "/DCTDecode", "/Crypt", "/Identity-V", "/UniGB-UTF16-H", "null", "true", "<< >>", "[ ]", "()", "<>",
        "endobj", "endstream", "stream\n", "obj", "xref", "trailer", "startxref", "R", "/Type", "/Length", "/Kids", "/Parent", "/Prev", "/Contents", "/Resources", "/Filter",
        "/DecodeParms << /Predictor 15 /Columns 100000000 /Colors 99 >>", "/W [8 8 8]", "/W [0 0 0]", "/Index [0 2147483647]", "/Size 2147483647", "/N 1000000", "/First -1",
        "BT", "ET", "q", "Q", "Do", "BI", "ID", "EI", "Tj", "cm", "1e38", "-1e38", "nan", "--5", "+.", "#00", "/#", "(((", "<<<<", "[[[[", ">>", "]", ")", "beginbfrange",
        "<00000000> <FFFFFFFF> <0000>", "usecmap", "/MediaBox [-1e30 0 1e30 1e30]", "/Rotate 45", "0 0 0 0 0 0 cm", "1e20 0 0 1e20 0 0 cm", "/XRefStm 0", "/Extends 5 0 R",
    ];

    private static readonly string[] Entries =
    [
        "/DecodeParms << /Predictor 15 /Columns 100000000 /Colors 99 >>", "/DecodeParms << /Predictor 2 /Columns 3 /BitsPerComponent 16 >>", "/DecodeParms << /Predictor 12 >>",
        "/Filter /FlateDecode", "/Filter /LZWDecode", "/Filter [/AHx /RL /A85 /LZW /Fl]", "/Filter /Crypt", "/Length 7", "/Length 99999", "/Length 4 0 R", "/Type /ObjStm /N 3 /First 8",
        "/Type /Pages /Kids [1 0 R 2 0 R 3 0 R 4 0 R]", "/Type /Page", "/Type /Catalog", "/Subtype /Form", "/Subtype /Image /Width 100000 /Height 100000", "/Subtype /Type3",
        "/Subtype /Type0", "/Encoding /UniGB-UTF8-V", "/Encoding 3 0 R", "/ToUnicode 3 0 R", "/ToUnicode /Identity-H", "/Widths [1e30 -1e30 null]", "/W [0 2147483647 500]",
        "/W [-5 [1 2 3] 2147483640 [1 2 3 4 5 6 7 8 9 10]]", "/W2 [0 2147483647 1 2 3]", "/DW -1e30", "/FirstChar -2147483648 /LastChar 2147483647", "/CIDToGIDMap 3 0 R",
        "/FontMatrix [0 0 0 0 0 0]", "/FontMatrix [1e30 0 0 1e30 0 0]", "/Matrix [1e30 1e30 1e30 1e30 1e30 1e30]", "/BBox [1 2]", "/Annots [4 0 R 5 0 R 6 0 R]", "/Contents [3 0 R 3 0 R 3 0 R]",
        "/Rotate 2147483647", "/CropBox [5 5 5 5]", "/MediaBox [nan]", "/UserUnit 0", "/Differences [2147483647 /a -1 /b]", "/Encrypt << >>", "/Encrypt 9 0 R", "/ID [() ()]",
        "/Prev 17", "/XRefStm 17", "/Root 2 0 R", "/UseCMap 5 0 R", "/WMode 1", "/Resources 1 0 R", "/Extends 1 0 R",
    ];

    private static readonly long[] Numbers = [0, 1, -1, 2, 7, 255, 256, 65535, 65536, 1_000_000, int.MaxValue, int.MinValue, uint.MaxValue, long.MaxValue, long.MinValue];

    public static byte[] Apply(Random random, byte[] file, IReadOnlyList<byte[]> others) => random.Next(18) switch
    {
        0 or 1 => Bytes(random, file),
        2 or 3 => Number(random, file),
        4 => Reference(random, file),
        5 => file[..random.Next(file.Length + 1)],
        6 => Remove(random, file),
        7 => Repeat(random, file),
        8 => Splice(random, file, others[random.Next(others.Count)]),
        9 => Insert(file, random.Next(file.Length + 1), Encoding.Latin1.GetBytes(string.Concat(Enumerable.Repeat(Nest(random), random.Next(1, 3000))))),
        10 => Insert(file, random.Next(file.Length + 1), Streams.Zlib(new byte[random.Next(1, 200_000)])),
        11 => Swap(random, file),
        12 or 13 => Entry(random, file),
        14 or 15 => Value(random, file),
        _ => Insert(file, random.Next(file.Length + 1), Encoding.Latin1.GetBytes(" " + Words[random.Next(Words.Length)] + " ")),
    };

    /// <summary>As <see cref="Apply"/>, or an object of another kind, that of another object, or a bomb in its place.</summary>
    public static byte[] ApplyToObject(Random random, byte[] source, IReadOnlyList<byte[]> others) => random.Next(40) switch
    {
        0 => PdfBytes.Stream(Streams.Zlib(new byte[random.Next(5_000_000)]), "/Filter /FlateDecode"),
        1 => PdfBytes.Stream([.. Enumerable.Repeat((byte[])[129, (byte)random.Next(256)], random.Next(20_000)).SelectMany(b => b)], "/Filter /RL"),
        2 => Encoding.Latin1.GetBytes(Words[random.Next(Words.Length)]),
        3 => Encoding.Latin1.GetBytes(random.Next(30).ToString(CultureInfo.InvariantCulture) + " 0 R"),
        4 => PdfBytes.Stream(Streams.Zlib(Apply(random, source, others)), "/Filter /Fl /DecodeParms << /Predictor 12 /Columns 7 >>"),
        5 => PdfBytes.Stream(Encoding.Latin1.GetBytes(string.Concat(Enumerable.Repeat(Nest(random) + "/X1 Do (a) Tj ", random.Next(20_000))))),
        _ => Apply(random, source, others),
    };

    private static string Nest(Random random) => random.Next(8) switch { 0 => "[", 1 => "<<", 2 => "<</A", 3 => "(", 4 => "q ", 5 => "BT ", 6 => "/P BMC ", _ => "/X1 Do " };

    private static byte[] Bytes(Random random, byte[] file)
    {
        var result = (byte[])file.Clone();
        for (var i = random.Next(1, 8); i > 0 && result.Length > 0; i--)
            result[random.Next(result.Length)] = (byte)random.Next(256);
        return result;
    }

    /// <summary>A number of the file becomes another.</summary>
    private static byte[] Number(Random random, byte[] file)
    {
        var (start, end) = Digits(random, file);
        var number = random.Next(3) == 0 ? random.Next(40) : Numbers[random.Next(Numbers.Length)];
        return [.. file.AsSpan(0, start), .. Encoding.Latin1.GetBytes(number.ToString(CultureInfo.InvariantCulture)), .. file.AsSpan(end)];
    }

    /// <summary>A reference leads elsewhere, often to where it stands or to what holds it.</summary>
    private static byte[] Reference(Random random, byte[] file)
    {
        var from = random.Next(file.Length + 1);
        var at = file.AsSpan(from).IndexOf(" 0 R"u8);
        if (at <= 0)
            return Number(random, file);
        var end = from + at;
        var start = end;
        while (start > 0 && char.IsAsciiDigit((char)file[start - 1]))
            start--;
        return [.. file.AsSpan(0, start), .. Encoding.Latin1.GetBytes(random.Next(30).ToString(CultureInfo.InvariantCulture)), .. file.AsSpan(end)];
    }

    /// <summary>A dictionary gets a further entry at its beginning or end.</summary>
    private static byte[] Entry(Random random, byte[] file)
    {
        var from = random.Next(file.Length + 1);
        var at = random.Next(2) == 0 ? file.AsSpan(from).IndexOf("<<"u8) + 2 : file.AsSpan(from).IndexOf(">>"u8);
        return at < 2 ? Number(random, file) : Insert(file, from + at, Encoding.Latin1.GetBytes(" " + Entries[random.Next(Entries.Length)] + " "));
    }

    /// <summary>What follows a name becomes a number or a word.</summary>
    private static byte[] Value(Random random, byte[] file)
    {
        var from = random.Next(file.Length + 1);
        var name = file.AsSpan(from).IndexOf((byte)'/');
        var blank = name < 0 ? -1 : file.AsSpan(from + name).IndexOf((byte)' ');
        if (blank < 0)
            return Number(random, file);
        var start = from + name + blank + 1;
        var length = file.AsSpan(start).IndexOfAny(" />]\n"u8);
        var value = random.Next(3) > 0 ? Numbers[random.Next(Numbers.Length)].ToString(CultureInfo.InvariantCulture) : Words[random.Next(Words.Length)];
        return [.. file.AsSpan(0, start), .. Encoding.Latin1.GetBytes(value), .. file.AsSpan(start + Math.Max(0, length))];
    }

    private static (int Start, int End) Digits(Random random, byte[] file)
    {
        var start = random.Next(file.Length + 1);
        while (start < file.Length && !char.IsAsciiDigit((char)file[start]))
            start++;
        var end = start;
        while (end < file.Length && char.IsAsciiDigit((char)file[end]))
            end++;
        return (start, end);
    }

    private static byte[] Remove(Random random, byte[] file)
    {
        var (start, length) = Piece(random, file, 400);
        return [.. file.AsSpan(0, start), .. file.AsSpan(start + length)];
    }

    private static byte[] Repeat(Random random, byte[] file)
    {
        var (start, length) = Piece(random, file, 400);
        var piece = file.AsSpan(start, length).ToArray();
        return Insert(file, random.Next(file.Length + 1), [.. Enumerable.Repeat(piece, random.Next(1, 20)).SelectMany(b => b)]);
    }

    private static byte[] Splice(Random random, byte[] file, byte[] other)
    {
        var (start, length) = Piece(random, other, 4_000);
        var at = random.Next(file.Length + 1);
        return [.. file.AsSpan(0, at), .. other.AsSpan(start, length), .. file.AsSpan(Math.Min(file.Length, at + random.Next(length + 1)))];
    }

    private static byte[] Swap(Random random, byte[] file)
    {
        var (first, length) = Piece(random, file, 60);
        var second = random.Next(file.Length - length + 1);
        var result = (byte[])file.Clone();
        file.AsSpan(first, length).CopyTo(result.AsSpan(second));
        file.AsSpan(second, length).CopyTo(result.AsSpan(first));
        return result;
    }

    private static (int Start, int Length) Piece(Random random, byte[] file, int most)
    {
        var start = random.Next(file.Length + 1);
        return (start, random.Next(Math.Min(most, file.Length - start) + 1));
    }

    private static byte[] Insert(byte[] file, int at, byte[] piece) => [.. file.AsSpan(0, at), .. piece, .. file.AsSpan(at)];
}
