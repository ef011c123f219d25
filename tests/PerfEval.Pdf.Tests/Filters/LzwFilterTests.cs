namespace PerfEval.Pdf.Tests.Filters;

public class LzwFilterTests
{
    [Fact]
    public void The_example_of_the_specification_is_decoded()
    {
        var decoded = Streams.Decode(Convert.FromHexString("800B6050220C0C8501"), "/Filter /LZWDecode");

        Assert.Equal("2D2D2D2D2D412D2D2D42", Convert.ToHexString(decoded.Bytes));
        Assert.False(decoded.Damaged);
    }

    [Theory]
    [InlineData(true, "/Filter /LZWDecode")]
    [InlineData(true, "/Filter /LZW /DecodeParms << /EarlyChange 1 >>")]
    [InlineData(false, "/Filter /LZWDecode /DecodeParms << /EarlyChange 0 >>")]
    public void Text_that_fills_the_table_several_times_comes_back_as_it_was(bool early, string entries)
    {
        var text = FlateFilterTests.Text(new Random(11), 60_000);

        var decoded = Streams.Decode(Encode(text, early), entries);

        Assert.Equal(text, decoded.Bytes);
        Assert.False(decoded.Damaged);
    }

    [Fact]
    public void A_code_of_no_entry_ends_the_data_as_damaged()
    {
        // Clear, "A", then 300, which nothing has defined.
        var decoded = Streams.Decode(Pack([(256, 9), ('A', 9), (300, 9), ('B', 9)]), "/Filter /LZWDecode");

        Assert.Equal("A", decoded.Text);
        Assert.True(decoded.Damaged);
    }

    internal static byte[] Encode(byte[] data, bool early)
    {
        var codes = new List<(int Code, int Width)> { (256, 9) };
        var table = new Dictionary<(int Prefix, byte Next), int>();
        var (next, width, prefix) = (258, 9, -1);
        foreach (var b in data)
        {
            if (prefix < 0)
            {
                prefix = b;
                continue;
            }

            if (table.TryGetValue((prefix, b), out var known))
            {
                prefix = known;
                continue;
            }

            codes.Add((prefix, width));
            table[(prefix, b)] = next++;
            prefix = b;
            if (next == 4095)
            {
                codes.Add((prefix, width));
                codes.Add((256, width));
                table.Clear();
                (next, width, prefix) = (258, 9, -1);
            }
            else
            {
                // The decoder is one entry behind.
                width = Width(next - 1 + (early ? 1 : 0));
            }
        }

        if (prefix >= 0)
            codes.Add((prefix, width));
        codes.Add((257, Width(next + (early ? 1 : 0))));
        return Pack(codes);
    }

    private static int Width(int next) => next >= 2048 ? 12 : next >= 1024 ? 11 : next >= 512 ? 10 : 9;

    private static byte[] Pack(IReadOnlyList<(int Code, int Width)> codes)
    {
        using var packed = new MemoryStream();
        var (bits, held) = (0L, 0);
        foreach (var (code, width) in codes)
        {
            bits = (bits << width) | (long)code;
            for (held += width; held >= 8; held -= 8)
                packed.WriteByte((byte)(bits >> (held - 8)));
        }

        if (held > 0)
            packed.WriteByte((byte)(bits << (8 - held)));
        return packed.ToArray();
    }
}
