using System.Globalization;
using System.Text;
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

    private static readonly long[] Numbers = [0, 1, -1, 2, 7, 255, 256, 65535, 65536, 1_000_000, int.MaxValue, int.MinValue, uint.MaxValue, long.MaxValue, long.MinValue];

    public static byte[] Apply(Random random, byte[] file, IReadOnlyList<byte[]> others) => random.Next(14) switch
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
        _ => Insert(file, random.Next(file.Length + 1), Encoding.Latin1.GetBytes(" " + Words[random.Next(Words.Length)] + " ")),
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
