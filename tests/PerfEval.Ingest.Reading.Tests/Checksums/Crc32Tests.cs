using System.Text;
using PerfEval.Ingest.Reading.Checksums;

namespace PerfEval.Ingest.Reading.Tests.Checksums;

public class Crc32Tests
{
    [Theory]
    [InlineData("", 0u)]
    [InlineData("123456789", 0xCBF4_3926u)]
    [InlineData("The quick brown fox jumps over the lazy dog", 0x414F_A339u)]
    public void The_checksum_is_that_of_zip(string text, uint expected)
    {
        var bytes = Encoding.ASCII.GetBytes(text);
        for (var cut = 0; cut <= bytes.Length; cut++)
        {
            var crc = new Crc32();
            crc.Append(bytes.AsSpan(0, cut));
            crc.Append(bytes.AsSpan(cut));
            Assert.Equal(expected, crc.Value);
        }
    }

    [Fact]
    public void Both_ways_of_computing_it_agree_at_every_length()
    {
        var bytes = new byte[400];
        new Random(7).NextBytes(bytes);
        for (var length = 0; length <= bytes.Length; length++)
        {
            var (fast, plain) = (new Crc32(), new Crc32());
            fast.Append(bytes.AsSpan(0, length));
            fast.Append(bytes.AsSpan(length));
            plain.AppendByTable(bytes);
            Assert.Equal(plain.Value, fast.Value);
        }
    }
}
