using System.Text;
using PerfEval.Pdf.Content.Tokens;
using PerfEval.Pdf.Objects;
using PerfEval.Pdf.Syntax;

namespace PerfEval.Pdf.Content.Images;

/// <summary>The dictionary of an inline image, made of the operands between BI and ID, its short keys written out (ISO 32000-1, table 93).</summary>
internal static class InlineImageDictionary
{
    private const int MaxDepth = 4;
    private const int MaxItems = 1024;

    public static PdfDictionary Read(in OperandList operands, PdfFile file)
    {
        var at = 0;
        return ReadDictionary(operands, ref at, file, MaxDepth);
    }

    /// <summary>The number of bytes of raw samples; null where a filter makes the length unknown.</summary>
    public static int? RawLength(PdfDictionary dictionary, ResourceScope scope)
    {
        if (!dictionary["Filter"].IsNull)
            return null;
        var isStencil = dictionary.Bool("ImageMask");
        var components = isStencil ? 1 : dictionary["ColorSpace"] switch
        {
            PdfName name => scope.FindColorSpace(name.Bytes).Components,
            { } space => ColorSpace.From(space).Components,
        };
        var bits = (long)Math.Max(0, dictionary.Int("Width")) * Math.Max(1, components) * (isStencil ? 1 : Math.Clamp(dictionary.Int("BitsPerComponent", 8), 1, 16));
        var length = ((bits + 7) / 8) * Math.Max(0, dictionary.Int("Height"));
        return length is > 0 and < int.MaxValue ? (int)length : null;
    }

    private static PdfDictionary ReadDictionary(in OperandList operands, ref int at, PdfFile file, int depth)
    {
        var entries = new Dictionary<string, PdfObject>(StringComparer.Ordinal);
        while (at < operands.Count && operands[at].Kind != OperandKind.DictionaryEnd)
        {
            var key = operands[at++];
            if (key.Kind != OperandKind.Name || at >= operands.Count)
                continue;
            entries[FullName(Encoding.Latin1.GetString(operands.Bytes(key)))] = ReadValue(operands, ref at, file, depth);
        }

        return new PdfDictionary(entries, file);
    }

    private static PdfObject ReadValue(in OperandList operands, ref int at, PdfFile file, int depth)
    {
        var operand = operands[at++];
        switch (operand.Kind)
        {
            case OperandKind.Number:
                return new PdfNumber(operand.Number);
            case OperandKind.Name:
                return new PdfName(Encoding.Latin1.GetString(operands.Bytes(operand)));
            case OperandKind.String:
                return new PdfString(operands.Bytes(operand).ToArray());
            case OperandKind.Word:
                return operands.Bytes(operand) switch
                {
                    [(byte)'t', ..] => PdfBoolean.True,
                    [(byte)'f', ..] => PdfBoolean.False,
                    _ => PdfObject.Null,
                };
            case OperandKind.DictionaryStart when depth > 0:
                var dictionary = ReadDictionary(operands, ref at, file, depth - 1);
                at++;
                return dictionary;
            case OperandKind.ArrayStart when depth > 0:
                var items = new List<PdfObject>();
                while (at < operands.Count && operands[at].Kind != OperandKind.ArrayEnd && items.Count < MaxItems)
                    items.Add(ReadValue(operands, ref at, file, depth - 1));
                at++;
                return new PdfArray(items, file);
            default:
                return PdfObject.Null;
        }
    }

    private static string FullName(string key) => key switch
    {
        "BPC" => "BitsPerComponent",
        "CS" => "ColorSpace",
        "D" => "Decode",
        "DP" => "DecodeParms",
        "F" => "Filter",
        "H" => "Height",
        "IM" => "ImageMask",
        "I" => "Interpolate",
        "W" => "Width",
        _ => key,
    };
}
