namespace PerfEval.Pdf.Tests.Filters;

public class StreamDecoderTests
{
    [Fact]
    public void A_stream_without_filters_is_as_it_is() => Assert.Equal("abc", Streams.Decode("abc", "").Text);

    [Theory]
    [InlineData("61 62\n63>", "abc")]
    [InlineData("616263", "abc")]
    [InlineData("61627>ignored", "abp")]
    [InlineData("", "")]
    public void Hexadecimal_is_decoded(string data, string text)
    {
        var decoded = Streams.Decode(data, "/Filter /ASCIIHexDecode");

        Assert.Equal(text, decoded.Text);
        Assert.False(decoded.Damaged);
    }

    [Theory]
    [InlineData("87cURD]i,\"Ebo80~>", "Hello World!")]
    [InlineData("87cU\nRD]i,\"\tEbo80", "Hello World!")]
    [InlineData("<~87cURD]i,\"Ebo80~>", "Hello World!")]
    [InlineData("87cURD]i,\"Ebo7~>", "Hello World")]
    [InlineData("z~>", "\0\0\0\0")]
    [InlineData("~>", "")]
    public void Base_85_is_decoded(string data, string text)
    {
        var decoded = Streams.Decode(data, "/Filter /ASCII85Decode");

        Assert.Equal(text, decoded.Text);
        Assert.False(decoded.Damaged);
    }

    [Theory]
    [InlineData("/AHx", "61?62")]
    [InlineData("/A85", "uuuuu~>")]
    [InlineData("/A85", "87cUR\u00FF~>")]
    [InlineData("/A85", "8~>")]
    [InlineData("/RL", "\u0005ab")]
    [InlineData("/RL", "\u00FF")]
    public void Text_that_is_no_code_is_damaged(string filter, string data) => Assert.True(Streams.Decode(data, "/Filter " + filter).Damaged);

    [Theory]
    [InlineData("\u0002abc\u0080", "abc")]
    [InlineData("\u00FEx\u0000y", "xxxy")]
    public void Runs_are_decoded(string data, string text)
    {
        var decoded = Streams.Decode(data, "/Filter /RunLengthDecode");

        Assert.Equal(text, decoded.Text);
        Assert.False(decoded.Damaged);
    }

    [Theory]
    [InlineData("/Filter [/ASCIIHexDecode /FlateDecode]")]
    [InlineData("/Filter [/AHx /Fl] /DecodeParms [null << /Predictor 1 >>]")]
    [InlineData("/F [/AHx /Fl] /DP [null null]")]
    [InlineData("/Filter [/Crypt /AHx /Fl] /DecodeParms [<< /Name /Identity >> null null]")]
    public void A_chain_is_decoded_in_its_order(string entries)
    {
        Assert.Equal("abc", Streams.Decode(Convert.ToHexString(Streams.Zlib("abc")), entries).Text);
    }

    [Theory]
    [InlineData("/Filter /DCTDecode", "DCTDecode")]
    [InlineData("/Filter /DCT", "DCTDecode")]
    [InlineData("/F /CCF", "CCITTFaxDecode")]
    [InlineData("/Filter [/JPXDecode]", "JPXDecode")]
    [InlineData("/Filter [/AHx /JBIG2Decode]", "JBIG2Decode")]
    public void Decoding_stops_at_an_image_codec(string entries, string codec)
    {
        var decoded = Streams.Decode(entries.Contains("AHx", StringComparison.Ordinal) ? "616263" : "abc", entries);

        Assert.Equal("abc", decoded.Text);
        Assert.Equal(codec, decoded.Codec);
        Assert.False(decoded.Damaged);
    }

    [Theory]
    [InlineData("/Filter /BrotliDecode")]
    [InlineData("/Filter [/Unheard]")]
    [InlineData("/Filter [12]")]
    [InlineData("/Filter [[/FlateDecode]]")]
    public void An_unknown_filter_gives_nothing_and_is_noticed(string entries)
    {
        var decoded = Streams.Decode("abc", entries);

        Assert.Empty(decoded.Bytes);
        Assert.True(decoded.Damaged);
    }

    [Fact]
    public void The_file_that_a_stream_dictionary_names_is_no_filter() =>
        Assert.Equal("abc", Streams.Decode("abc", "/F (elsewhere.bin)").Text);

    [Fact]
    public void Parameters_of_another_kind_than_expected_are_passed_over() =>
        Assert.Equal("abc", Streams.Decode(Streams.Zlib("abc"), "/Filter /FlateDecode /DecodeParms 7").Text);
}
