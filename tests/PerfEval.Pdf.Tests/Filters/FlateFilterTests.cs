using System.IO.Compression;
using System.Text;

namespace PerfEval.Pdf.Tests.Filters;

public class FlateFilterTests
{
    private const string Flate = "/Filter /FlateDecode";

    [Theory]
    [InlineData(CompressionLevel.NoCompression)]
    [InlineData(CompressionLevel.Fastest)]
    [InlineData(CompressionLevel.Optimal)]
    [InlineData(CompressionLevel.SmallestSize)]
    public void What_the_framework_deflates_comes_back_as_it_was(CompressionLevel level)
    {
        var random = new Random(7);
        for (var size = 0; size < 200_000; size = (size * 3 / 2) + 1)
        {
            var data = Text(random, size);

            var decoded = Streams.Decode(Streams.Zlib(data, level), Flate);

            Assert.Equal(data, decoded.Bytes);
            Assert.False(decoded.Damaged);
        }
    }

    [Fact]
    public void Noise_and_long_repeats_come_back_as_they_were()
    {
        var noise = new byte[100_000];
        new Random(3).NextBytes(noise);
        byte[] data = [.. noise, .. new byte[70_000], .. noise.AsSpan(0, 30_000), .. Enumerable.Repeat((byte[])[1, 2, 3], 5_000).SelectMany(b => b)];

        Assert.Equal(data, Streams.Decode(Streams.Zlib(data), Flate).Bytes);
    }

    [Theory]
    [InlineData("4B4C4A0600", "abc")]
    [InlineData("010300FCFF616263", "abc")]
    [InlineData("0300", "")]
    public void Fixed_codes_and_stored_blocks_are_read(string deflated, string text)
    {
        var decoded = Streams.Decode([0x78, 0x9C, .. Convert.FromHexString(deflated)], Flate);

        Assert.Equal(text, decoded.Text);
        Assert.False(decoded.Damaged);
    }

    [Fact]
    public void Data_cut_anywhere_gives_a_beginning_of_the_text_and_is_noticed()
    {
        var data = Text(new Random(5), 3_000);
        var encoded = Streams.Zlib(data);
        var last = 0;
        for (var length = 1; length < encoded.Length - 4; length++)
        {
            var decoded = Streams.Decode(encoded[..length], Flate);

            Assert.Equal(data[..decoded.Bytes.Length], decoded.Bytes);
            Assert.True(decoded.Damaged || decoded.Bytes.Length == data.Length);
            Assert.True(decoded.Bytes.Length >= last);
            last = decoded.Bytes.Length;
        }

        Assert.True(last >= data.Length - 3);
    }

    [Fact]
    public void All_that_stands_before_the_damage_is_kept()
    {
        var data = Text(new Random(5), 30_000);
        var encoded = Streams.Zlib(data);
        encoded.AsSpan(encoded.Length / 2).Fill(0xFF);

        var decoded = Streams.Decode(encoded, Flate);

        Assert.True(decoded.Damaged);
        Assert.InRange(decoded.Bytes.AsSpan().CommonPrefixLength(data), 12_000, 18_000);
    }

    [Fact]
    public void A_wrong_or_missing_checksum_loses_nothing()
    {
        var encoded = Streams.Zlib("text");

        Assert.Equal("text", Streams.Decode(encoded[..^4], Flate).Text);
        Assert.Equal("text", Streams.Decode([.. encoded[..^4], 1, 2, 3, 4], Flate).Text);
    }

    [Fact]
    public void Data_with_more_behind_it_is_whole_where_the_checksum_is_right()
    {
        Assert.False(Streams.Decode([.. Streams.Zlib("text"), .. "\nendstream endobj"u8], Flate).Damaged);
    }

    [Fact]
    public void A_missing_or_wrong_header_loses_nothing()
    {
        var encoded = Streams.Zlib("some text that is long enough to be told from noise");
        var text = Streams.Decode(encoded, Flate).Text;

        Assert.Equal(text, Streams.Decode(encoded[2..], Flate).Text);
        Assert.Equal(text, Streams.Decode([0x78, 0x00, .. encoded[2..]], Flate).Text);
        Assert.Equal(text, Streams.Decode([(byte)'\r', (byte)'\n', .. encoded], Flate).Text);
    }

    [Theory]
    [InlineData("78")]
    [InlineData("789C")]
    [InlineData("789C07")]
    [InlineData("789C010300FFFF616263")]
    [InlineData("789C4B4CFFFFFFFFFFFFFF")]
    [InlineData("789CEDFDFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF")]
    public void Data_that_is_no_deflate_is_damaged(string data) => Assert.True(Streams.Decode(Convert.FromHexString(data), Flate).Damaged);

    [Fact]
    public void A_distance_back_beyond_the_beginning_is_damaged()
    {
        // Fixed codes: "a", then a match of 3 bytes 4 back.
        var decoded = Streams.Decode([0x78, 0x9C, 0x4B, 0x04, 0x62, 0x00, 0x00, 0x00], Flate);

        Assert.True(decoded.Damaged);
        Assert.Equal("a", decoded.Text);
    }

    internal static byte[] Text(Random random, int size)
    {
        var text = new StringBuilder();
        while (text.Length < size)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{random.Next(600)}.{random.Next(100)} {random.Next(800)} Td <{random.Next(0x10000):X4}> Tj\n");
        return Encoding.Latin1.GetBytes(text.ToString(0, size));
    }
}
