namespace PerfEval.Pdf.Fonts.Programs;

/// <summary>A DICT of a CFF program (Adobe Technical Note 5176, 4): operands by operator; two-byte operators are 0x0C00 + the second.</summary>
internal sealed class CffDict
{
    public const int Charset = 15;
    public const int Encoding = 16;
    public const int CharStrings = 17;
    public const int Ros = 0x0C1E;

    private readonly Dictionary<int, double[]> entries = [];

    public static CffDict Parse(FontBytes data)
    {
        var result = new CffDict();
        List<double> operands = [];
        for (var at = 0; at < data.Length && result.entries.Count < 256;)
        {
            var b = data.U8(at++);
            if (b <= 21)
            {
                if (b == 12)
                    b = 0x0C00 + data.U8(at++);
                result.entries[b] = [.. operands];
                operands.Clear();
            }
            else
            {
                var value = Operand(data, b, ref at);
                if (operands.Count < 64)
                    operands.Add(value);
            }
        }

        return result;
    }

    public bool Has(int key) => entries.ContainsKey(key);

    public long Integer(int key, int index = 0) =>
        entries.TryGetValue(key, out var operands) && index < operands.Length && Math.Abs(operands[index]) < 1e9 ? (long)operands[index] : 0;

    private static double Operand(FontBytes data, int b, ref int at)
    {
        switch (b)
        {
            case 28:
                at += 2;
                return data.S16(at - 2);
            case 29:
                at += 4;
                return (int)data.U32(at - 4);
            case 30:
                return Real(data, ref at);
            case >= 32 and <= 246:
                return b - 139;
            case >= 247 and <= 250:
                return ((b - 247) * 256) + data.U8(at++) + 108;
            case >= 251 and <= 254:
                return (-(b - 251) * 256) - data.U8(at++) - 108;
            default:
                return 0;
        }
    }

    /// <summary>Nibbles up to 0xF. No entry that text needs is a real: the digits before the point are enough.</summary>
    private static double Real(FontBytes data, ref int at)
    {
        double value = 0;
        var isWhole = true;
        while (at < data.Length)
        {
            var b = data.U8(at++);
            for (var shift = 4; shift >= 0; shift -= 4)
            {
                var nibble = (b >> shift) & 0xF;
                if (nibble == 0xF)
                    return value;
                isWhole &= nibble <= 9;
                if (isWhole && value < 1e12)
                    value = (value * 10) + nibble;
            }
        }

        return value;
    }
}
