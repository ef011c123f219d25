namespace PerfEval.Pdf.Fonts.CMaps;

/// <summary>Identity-H and Identity-V: two bytes, the code is the CID. A single byte at the end of a string is a code of its own.</summary>
internal sealed class IdentityCMap(bool isVertical) : CMap
{
    public override bool IsVertical { get; } = isVertical;

    internal override CodeSpace CodeSpace => CodeSpace.TwoBytes;

    public override int Read(ReadOnlySpan<byte> bytes, out int code, out int length)
    {
        if (bytes.Length < 2)
        {
            code = bytes[0];
            length = 1;
            return code;
        }

        length = 2;
        return code = (bytes[0] << 8) | bytes[1];
    }

    public override int Lookup(int code, int length) => code & 0xFFFF;
}
