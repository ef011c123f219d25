using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PerfEval.Ingest.Stress.Fuzzing.Pdf;

/// <summary>One change to the objects of a file: to a dictionary, to the operators in a stream, or to which objects there are.</summary>
internal static partial class PdfMutations
{
    private static readonly string[] Values =
    [
        "0", "1", "-1", "2", "0.5", "-0.0001", "65535", "65536", "1000000", "2147483647", "-2147483648", "4294967296", "99999999999999999999", "1e308", "-1e308", "nan", "inf", "null", "true",
        "[]", "<< >>", "()", "<FEFF>", "/X", "[0 0 0 0]", "[0 0 0 0 0 0]", "[1e30 0 0 1e30 0 0]", "[-1e30 -1e30 1e30 1e30]", "[0 0 1 1]", "[842 0 0 595]", "[null null]", "/Identity-H", "/Identity-V",
        "/GBK-EUC-H", "/UniGB-UTF16-H", "/UniGB-UCS2-V", "/WinAnsiEncoding", "/FlateDecode", "[/FlateDecode /FlateDecode]", "/LZWDecode", "/DCTDecode", "/JBIG2Decode", "/ASCII85Decode", "90", "180", "45",
    ];

    private static readonly string[] Entries =
    [
        "/Rotate 90", "/Rotate 180", "/UserUnit 75", "/CropBox [100 100 200 200]", "/MediaBox [0 0 1e9 1e9]", "/Contents [1 0 R 1 0 R 2 0 R]", "/Kids [1 0 R 2 0 R 3 0 R]", "/Count -5", "/Type /Page", "/Type /Pages",
        "/Type /Catalog", "/Type /Font", "/Type /ObjStm /N 3 /First 4", "/Type /XRef /W [0 0 0]", "/W [0 [1e30 -1e30] 5 2147483647 7]", "/DW 1e10", "/DW 0", "/FontMatrix [0 0 0 0 0 0]", "/FontBBox [0 0 0 0]",
        "/DecodeParms << /Predictor 15 /Columns 100000000 >>", "/FirstChar -5 /LastChar 2147483647", "/ToUnicode 5 0 R", "/Encoding << /Differences [0 /a 255 /b 2147483647 /c] >>", "/Widths [0 0 0 1e10]", "/Prev 9", "/XRefStm 9",
        "/Encrypt << /Filter /Standard /V 5 /R 6 /O (x) /U (y) /P 0 /Length -8 >>", "/Annots [6 0 R 7 0 R]", "/Parent 1 0 R", "/OCProperties << /D << /OFF [1 0 R] >> >>", "/StructTreeRoot 1 0 R", "/BBox [9 9 9 9]",
        "/Matrix [1e20 0 0 1e20 0 0]", "/Resources 1 0 R", "/ActualText (x)", "/Subtype /Form", "/Subtype /Image /Width 2147483647 /Height 2147483647", "/CIDToGIDMap /Identity", "/Length1 0",
    ];

    private static readonly string[] Operators =
    [
        "q", "Q", "BT", "ET", "0 0 0 0 0 0 cm", "1e30 0 0 1e30 0 0 cm", "0 1 -1 0 500 0 cm", "-1 0 0 -1 600 800 cm", "/F1 0 Tf", "/F1 1e9 Tf", "/F9 12 Tf", "0 Tz", "-100 Tz", "1e9 Tc", "-50 Tw", "1e30 TL", "3 Tr", "7 Tr", "T*",
        "0 0 m", "1e9 1e9 l", "0 0 600 0.1 re f", "0 0 0.1 800 re f", "100 100 -50 -50 re S", "W n", "f*", "1 1 1 rg", "0 0 0 RG", "/P << /MCID 0 >> BDC", "EMC", "/Artifact BMC", "/Im1 Do", "[(a) -1e9 (b)] TJ", "(12.5) Tj", "<0102030405> Tj",
        "BI /W 9 /H 9 /BPC 8 /CS /G ID", "EI", "\"", "'", "nan 0 Td", "1 0 0 1 1e308 0 Tm", "0 0 0 0 0 0 Tm", "0.00001 0 0 0.00001 0 0 Tm", "[] 0 d", "/G0 gs", "}", ">>", ")", "]",
    ];

    public static string Entry(Random random) => Entries[random.Next(Entries.Length)];

    public static void Apply(Random random, List<PdfPart> parts, IReadOnlyList<PdfPart> others)
    {
        if (parts.Count == 0)
            return;
        var index = random.Next(parts.Count);
        var part = parts[index];
        switch (random.Next(12))
        {
            case 0:
                parts.RemoveAt(index);
                break;
            case 1:
                parts.Add(part with { Number = parts[random.Next(parts.Count)].Number });
                break;
            case 2:
                parts[index] = others[random.Next(others.Count)] with { Number = part.Number };
                break;
            case 3:
                parts[index] = part with { Number = random.Next(4) == 0 ? int.MaxValue - random.Next(2) : parts[random.Next(parts.Count)].Number };
                break;
            case 4 or 5 or 6:
                parts[index] = part with { Source = Dictionary(random, part.Source) };
                break;
            default:
                var streams = parts.Where(p => p.Data is not null).ToList();
                if (streams.Count == 0)
                    break;
                part = streams[random.Next(streams.Count)];
                if (part.Inflated() is { } content)
                    parts[parts.IndexOf(part)] = part.WithInflated(Stream(random, content));
                break;
        }
    }

    private static string Dictionary(Random random, string source)
    {
        var values = NameAndValue().Matches(source);
        var references = Reference().Matches(source);
        switch (random.Next(6))
        {
            case 0 when references.Count > 0:
                var reference = references[random.Next(references.Count)];
                return source[..reference.Index] + random.Next(40).ToString(CultureInfo.InvariantCulture) + " 0 R" + source[(reference.Index + reference.Length)..];
            case 1 or 2 when source.LastIndexOf(">>", StringComparison.Ordinal) is var end and >= 0:
                return source[..end] + " " + Entry(random) + " >>";
            case 3 when values.Count > 0:
                var left = values[random.Next(values.Count)];
                return source[..left.Index] + source[(left.Index + left.Length)..];
            default:
                if (values.Count == 0)
                    return Values[random.Next(Values.Length)];
                var value = values[random.Next(values.Count)].Groups["value"];
                return source[..value.Index] + " " + Values[random.Next(Values.Length)] + " " + source[(value.Index + value.Length)..];
        }
    }

    /// <summary>A stream of operators by its words, any other by its bytes.</summary>
    private static byte[] Stream(Random random, byte[] content)
    {
        if (content.AsSpan().ContainsAnyInRange((byte)128, (byte)255) || content.AsSpan().Contains((byte)0))
            return ByteMutations.Apply(random, content);
        var words = Encoding.Latin1.GetString(content).Split(' ', '\n').ToList();
        for (var changes = random.Next(1, 6); changes > 0; changes--)
        {
            var at = random.Next(words.Count);
            var length = random.Next(Math.Min(60, words.Count - at) + 1);
            switch (random.Next(7))
            {
                case 0:
                    words.RemoveRange(at, length);
                    break;
                case 1:
                    var piece = words.GetRange(at, length);
                    for (var times = random.Next(8) == 0 ? random.Next(200) : 1; times > 0; times--)
                        words.InsertRange(at, piece);
                    break;
                case 2:
                    words.InsertRange(random.Next(words.Count), words.GetRange(at, length));
                    break;
                case 3:
                    words.InsertRange(at, Enumerable.Repeat(Operators[random.Next(Operators.Length)], random.Next(10) == 0 ? random.Next(3_000) : 1));
                    break;
                default:
                    if (words.FindIndex(at, w => w.Length > 0 && w[^1] is >= '0' and <= '9') is var number and >= 0)
                        words[number] = random.Next(3) == 0 ? Values[random.Next(20)] : Near(random, words[number]);
                    break;
            }

            if (words.Count == 0)
                words.Add("q");
        }

        return Encoding.Latin1.GetBytes(string.Join('\n', words));
    }

    private static string Near(Random random, string number) =>
        decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) < 1_000_000
            ? (value + ((decimal)random.Next(-200, 200) / (random.Next(2) == 0 ? 1 : 10))).ToString(CultureInfo.InvariantCulture)
            : Values[random.Next(Values.Length)];

    [GeneratedRegex(@"/[A-Za-z0-9]+\s*(?<value>[0-9.+-]+( 0 R)?|/[A-Za-z0-9-]+|\[[^\[\]]*\]|\([^()]*\)|<[0-9A-Fa-f]*>)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking, 10_000)]
    private static partial Regex NameAndValue();

    [GeneratedRegex(@"[0-9]+ 0 R\b", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking, 10_000)]
    private static partial Regex Reference();
}
