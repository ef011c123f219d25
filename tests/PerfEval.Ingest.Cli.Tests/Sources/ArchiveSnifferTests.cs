using System.Buffers.Binary;
using System.IO.Compression;
using PerfEval.Ingest.Cli.Sources;

namespace PerfEval.Ingest.Cli.Tests.Sources;

public sealed class ArchiveSnifferTests
{
    private const int EndBytes = 22;

    private static readonly byte[] Values = [0, 1, 0x7F, 0x80, 0xFE, 0xFF];

    public static TheoryData<bool> Sizes => new(false, true);

    [Theory]
    [MemberData(nameof(Sizes))]
    public void An_archive_spoilt_in_any_of_its_bytes_is_told_from_a_package_or_goes_by_its_name(bool hasLargeSizes)
    {
        var sound = Zip(hasLargeSizes);
        Assert.True(Sniff(sound));
        for (var at = 4; at < sound.Length; at++)
        {
            foreach (var value in Values)
            {
                var spoilt = (byte[])sound.Clone();
                spoilt[at] = value;
                Assert.True(Record.Exception(() => Sniff(spoilt)) is null, FormattableString.Invariant($"byte {at} = {value}"));
            }
        }
    }

    [Theory]
    [InlineData(0x7FFFFFFFFFFFFFFF)]
    [InlineData(0x80000000)]
    [InlineData(0xFFFFFFFE)]
    [InlineData(-1)]
    public void A_directory_said_to_lie_beyond_all_bytes_is_no_fault_of_ours(long at)
    {
        var zip = Zip(hasLargeSizes: true);
        var large = zip.Length - EndBytes - 20 - 56;
        foreach (var field in new[] { large + 48, zip.Length - EndBytes - 20 + 8 })
        {
            var spoilt = (byte[])zip.Clone();
            BinaryPrimitives.WriteInt64LittleEndian(spoilt.AsSpan(field), at);
            Assert.Null(Record.Exception(() => Sniff(spoilt)));
        }
    }

    private static bool Sniff(byte[] bytes)
    {
        using var content = new MemoryStream(bytes, writable: false);
        return ArchiveSniffer.IsArchive("a.zip", content);
    }

    /// <summary>With the records that archives of more than 4 GB have, or without.</summary>
    private static byte[] Zip(bool hasLargeSizes)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("自评.txt", CompressionLevel.NoCompression).Open();
            entry.Write("100"u8);
        }

        var plain = bytes.ToArray();
        if (!hasLargeSizes)
            return plain;
        var end = plain.AsSpan(plain.Length - EndBytes);
        var at = plain.Length - EndBytes;
        var large = new byte[56];
        BinaryPrimitives.WriteUInt32LittleEndian(large, 0x06064B50);
        BinaryPrimitives.WriteInt64LittleEndian(large.AsSpan(4), 44);
        large[12] = large[14] = 45;
        large[24] = large[32] = 1;
        BinaryPrimitives.WriteInt64LittleEndian(large.AsSpan(40), BinaryPrimitives.ReadUInt32LittleEndian(end[12..]));
        BinaryPrimitives.WriteInt64LittleEndian(large.AsSpan(48), BinaryPrimitives.ReadUInt32LittleEndian(end[16..]));
        var locator = new byte[20];
        BinaryPrimitives.WriteUInt32LittleEndian(locator, 0x07064B50);
        BinaryPrimitives.WriteInt64LittleEndian(locator.AsSpan(8), at);
        locator[16] = 1;
        var last = end.ToArray();
        last.AsSpan(8, 12).Fill(0xFF);
        return [.. plain[..at], .. large, .. locator, .. last];
    }
}
