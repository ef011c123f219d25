namespace PerfEval.Pdf.Tests.Filters;

public class FilterLimitsTests
{
    private static PdfLimits Small => new() { MaxStreamBytes = 1_000_000, MaxDecodedBytes = 3_000_000 };

    public static TheoryData<string, string> Bombs => new()
    {
        { "Flate", "/Filter /FlateDecode" },
        { "LZW", "/Filter /LZWDecode" },
        { "RunLength", "/Filter /RunLengthDecode" },
        { "Flate in Flate", "/Filter [/FlateDecode /FlateDecode]" },
        { "ASCII85", "/Filter [/FlateDecode /ASCII85Decode]" },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void A_bomb_ends_at_the_limit_of_one_stream(string kind, string entries)
    {
        var fault = Assert.Throws<PdfException>(() => Streams.Decode(Bomb(kind), entries, Small));

        Assert.Equal(nameof(PdfLimits.MaxStreamBytes), fault.LimitName);
    }

    [Fact]
    public void A_bomb_takes_no_more_memory_than_the_limit_allows()
    {
        var bomb = Bomb("Flate");
        _ = Assert.Throws<PdfException>(() => Streams.Decode(bomb, "/Filter /FlateDecode", Small));
        var before = GC.GetAllocatedBytesForCurrentThread();

        _ = Assert.Throws<PdfException>(() => Streams.Decode(bomb, "/Filter /FlateDecode", Small));

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 8_000_000);
    }

    [Fact]
    public void Many_streams_end_at_the_limit_of_the_file()
    {
        var limits = new PdfLimits { MaxDecodedBytes = 10_000 };

        var fault = Assert.Throws<PdfException>(() => Streams.Decode(Streams.Zlib(new byte[20_000]), "/Filter /FlateDecode", limits));

        Assert.Equal(nameof(PdfLimits.MaxDecodedBytes), fault.LimitName);
    }

    [Fact]
    public void A_stream_of_just_the_limit_is_read()
    {
        var limits = new PdfLimits { MaxStreamBytes = 20_000 };

        Assert.Equal(20_000, Streams.Decode(Streams.Zlib(new byte[20_000]), "/Filter /FlateDecode", limits).Bytes.Length);
        Assert.Throws<PdfException>(() => Streams.Decode(Streams.Zlib(new byte[20_001]), "/Filter /FlateDecode", limits));
    }

    [Fact]
    public void A_chain_of_more_filters_than_allowed_is_refused()
    {
        var entries = $"/Filter [{string.Concat(Enumerable.Repeat("/AHx ", 9))}]";

        Assert.Equal(nameof(PdfLimits.MaxFilters), Assert.Throws<PdfException>(() => Streams.Decode([], entries)).LimitName);
    }

    private static byte[] Bomb(string kind) => kind switch
    {
        "Flate in Flate" => Streams.Zlib(Streams.Zlib(new byte[40_000_000])),
        "Flate" => Streams.Zlib(new byte[4_000_000]),
        "ASCII85" => Streams.Zlib(Enumerable.Repeat((byte)'z', 900_000).ToArray()),
        "RunLength" => [.. Enumerable.Repeat((byte[])[129, 0], 40_000).SelectMany(b => b)],
        _ => LzwFilterTests.Encode(new byte[40_000_000], early: true),
    };
}
