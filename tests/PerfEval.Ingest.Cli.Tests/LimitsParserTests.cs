using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Cli.Tests;

public sealed class LimitsParserTests
{
    [Fact]
    public void Every_limit_can_be_set()
    {
        var (limits, fault) = Parse("bytes=3MB, inflated=2GB,pages=9,cells=10,nesting=4,seconds=7,memory=1GB");
        Assert.Null(fault);
        Assert.Equal(new() { MaxFileBytes = 3 << 20, MaxInflatedBytes = 2L << 30, MaxPages = 9, MaxTableCells = 10, MaxNesting = 4, MaxTime = TimeSpan.FromSeconds(7), MaxMemoryBytes = 1 << 30 }, limits);
    }

    [Theory]
    [InlineData("bytes=512", 512)]
    [InlineData("bytes=512B", 512)]
    [InlineData("bytes=2K", 2048)]
    [InlineData("bytes=2kb", 2048)]
    [InlineData("bytes=1 MB", 1 << 20)]
    public void Sizes_have_units(string text, long bytes) => Assert.Equal(bytes, Parse(text).Limits.MaxFileBytes);

    [Fact]
    public void What_is_written_of_limits_is_read_as_them()
    {
        var limits = Parse("bytes=3MB,inflated=1025,pages=9,cells=10,nesting=4,seconds=7,memory=3GB").Limits;
        Assert.Equal((limits, null), Parse(LimitsParser.Text(limits)));
    }

    [Fact]
    public void What_help_states_is_what_holds() => Assert.Equal((ReadingLimits.Default, null), Parse(LimitsParser.Defaults));

    [Theory]
    [InlineData("bytes", "--limits：“bytes”应写成 名称=数值，名称有 bytes archive inflated pages cells nesting seconds memory")]
    [InlineData("=3", "--limits：“=3”应写成 名称=数值，名称有 bytes archive inflated pages cells nesting seconds memory")]
    [InlineData("cells=0", "--limits：cells 的值“0”不对，应为 1 到 2147483591 的整数")]
    [InlineData("cells=1K", "--limits：cells 的值“1K”不对，应为 1 到 2147483591 的整数")]
    [InlineData("seconds=-1", "--limits：seconds 的值“-1”不对，应为 1 到 86400 的整数")]
    [InlineData("bytes=9999999999GB", "--limits：bytes 的值“9999999999GB”不对，应为 1 到 2147483591 的整数，可带单位 KB、MB、GB")]
    [InlineData("bytes=B", "--limits：bytes 的值“B”不对，应为 1 到 2147483591 的整数，可带单位 KB、MB、GB")]
    [InlineData("memory=100MB", "--limits：memory 的值“100MB”不对，应为 268435456 到 9223372036854775807 的整数，可带单位 KB、MB、GB")]
    public void A_wrong_limit_is_named(string text, string fault) => Assert.Equal(fault, Parse(text).Fault);

    private static (ReadingLimits Limits, string? Fault) Parse(string text) => LimitsParser.Parse(text, new Messages(english: false));
}
