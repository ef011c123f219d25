using System.IO.Compression;
using System.Text;

using FsCheck;
using FsCheck.Fluent;

using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading.Archives;

namespace PerfEval.Ingest.Reading.Tests.Archives;

public sealed class ArchiveReaderTests
{
    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding(936)!;

    [Fact]
    public void Entries_come_in_the_order_of_the_archive_with_their_bytes()
    {
        var zip = new ZipBytes().Add("水务局/自评表.txt", "渠道清淤").Add("说明.txt", string.Empty).ToArray();
        Assert.Equal(["水务局/自评表.txt=渠道清淤", "说明.txt="], Read(zip).Select(Shown));
    }

    [Fact]
    public void An_archive_that_the_framework_wrote_is_read()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var writer = new StreamWriter(archive.CreateEntry("泵站/报告.txt").Open());
            writer.Write("泵站维修");
        }

        Assert.Equal(["泵站/报告.txt=泵站维修"], Read(stream.ToArray()).Select(Shown));
    }

    [Fact]
    public void A_stored_entry_and_one_behind_bytes_in_front_of_the_archive_are_read()
    {
        var zip = new ZipBytes().Add("a.txt"u8.ToArray(), "stored"u8.ToArray(), method: 0).Add("b.txt", "deflated").ToArray();
        Assert.Equal(["a.txt=stored", "b.txt=deflated"], Read([.. "MZ stub"u8, .. zip]).Select(Shown));
    }

    [Fact]
    public void Directories_and_what_systems_leave_behind_are_left_out()
    {
        var zip = new ZipBytes().Add("一科/", string.Empty).Add("__MACOSX/._a.txt", "x").Add(".DS_Store", "x").Add("一科/.hidden/a.txt", "x")
            .Add("一科/~$表.docx", "x").Add("Thumbs.db", "x").Add("二科\\", string.Empty).Add("一科/表.txt", "ok").ToArray();
        Assert.Equal(["一科/表.txt=ok"], Read(zip).Select(Shown));
    }

    [Fact]
    public void An_encrypted_entry_is_an_error_and_the_others_are_read()
    {
        var zip = new ZipBytes().Add("a.txt"u8.ToArray(), "x"u8.ToArray(), ZipBytes.Encrypted).Add("b.txt", "ok").ToArray();
        var entries = Read(zip);
        Assert.Equal(["a.txt!encrypted-entry", "b.txt=ok"], entries.Select(Shown));
        Assert.Equal("文件在压缩包里加了密码，读不出来。", entries[0].Error!.Message);
        Assert.Equal("encrypted-entry", Assert.Throws<UnreadableFileException>(() => entries[0].Content).Code);
    }

    [Fact]
    public void A_broken_entry_is_an_error_and_the_others_are_read()
    {
        var zip = new ZipBytes()
            .Add("checksum.txt"u8.ToArray(), "渠道"u8.ToArray(), statedCrc: 1)
            .Add("longer.txt"u8.ToArray(), new byte[900], statedSize: 5)
            .Add("shorter.txt"u8.ToArray(), "abc"u8.ToArray(), statedSize: 5)
            .Add("method.txt"u8.ToArray(), "abc"u8.ToArray(), method: 12)
            .Add("b.txt", "ok").ToArray();
        Assert.Equal(
            ["checksum.txt!broken-entry", "longer.txt!broken-entry", "shorter.txt!broken-entry", "method.txt!unsupported-compression", "b.txt=ok"],
            Read(zip).Select(Shown));
    }

    [Fact]
    public void Damaged_data_is_an_error_of_its_entry()
    {
        var zip = new ZipBytes().Add("a.txt", "渠道清淤渠道清淤渠道清淤渠道清淤").Add("b.txt", "ok").ToArray();
        zip.AsSpan(35, 12).Fill(0xFF);
        Assert.Equal(["a.txt!broken-entry", "b.txt=ok"], Read(zip).Select(Shown));
    }

    [Fact]
    public void A_truncated_archive_is_broken()
    {
        var zip = new ZipBytes().Add("a.txt", "渠道").Add("b.txt", "清淤").ToArray();
        foreach (var length in new[] { 0, 10, zip.Length / 2, zip.Length - 30, zip.Length - 1 })
        {
            var broken = Assert.Throws<UnreadableFileException>(() => Read(zip[..length]));
            Assert.Equal("broken-archive", broken.Code);
            Assert.Equal("压缩包不完整或已损坏，读不出文件目录。", broken.Message);
        }
    }

    [Fact]
    public void A_bomb_is_refused_by_its_ratio_and_the_others_are_read()
    {
        var zip = new ZipBytes().Add("bomb.txt", new byte[20 * 1024 * 1024]).Add("b.txt", "ok").ToArray();
        Assert.Equal(["bomb.txt!inflation-ratio", "b.txt=ok"], Read(zip).Select(Shown));
    }

    [Fact]
    public void An_entry_above_the_limit_for_a_file_is_refused()
    {
        var zip = new ZipBytes().Add("big.txt", new byte[5000]).Add("b.txt", "ok").ToArray();
        Assert.Equal(["big.txt!limit-entry-bytes", "b.txt=ok"], Read(zip, ReadingLimits.Default with { MaxFileBytes = 1000 }).Select(Shown));
    }

    [Fact]
    public void The_limit_of_inflated_bytes_is_shared_by_all_entries_and_by_archives_in_the_archive()
    {
        var inner = new ZipBytes().Add("c.txt", new byte[600]).ToArray();
        var zip = new ZipBytes().Add("a.txt", new byte[600]).Add("inner.zip", inner).Add("b.txt", new byte[600]).Add("d.txt", "ok").ToArray();
        var entries = Read(zip, ReadingLimits.Default with { MaxArchiveInflatedBytes = 1100 });
        Assert.Equal(["a.txt", "inner.zip", "b.txt!limit-inflated-bytes", "d.txt=ok"], entries.Select((e, i) => i < 2 && e.Error is null ? e.Path : Shown(e)));
        Assert.Equal(["c.txt!limit-inflated-bytes"], ArchiveReader.Entries(entries[1], CancellationToken.None).Select(Shown));
    }

    [Fact]
    public void Archives_in_archives_are_opened_down_to_the_fourth()
    {
        var zip = new ZipBytes().Add("表.txt", "底").ToArray();
        for (var depth = 0; depth < 4; depth++)
            zip = new ZipBytes().Add("内.zip", zip).ToArray();
        var entry = Read(zip).Single();
        for (var depth = 2; depth <= ArchiveReader.MaxDepth; depth++)
        {
            Assert.True(entry.IsArchive);
            entry = ArchiveReader.Entries(entry, CancellationToken.None).Single();
            Assert.Equal(depth, entry.Depth);
        }

        Assert.Equal("limit-archive-depth", Assert.Throws<UnreadableFileException>(() => ArchiveReader.Entries(entry, CancellationToken.None)).Code);
    }

    [Fact]
    public void A_package_is_one_file_and_no_archive()
    {
        Assert.False(ArchiveReader.Recognises(new ZipBytes().Add("[Content_Types].xml", "<Types/>").Add("word/document.xml", "<w/>").ToArray()));
        Assert.True(ArchiveReader.Recognises(new ZipBytes().Add("表.docx", "x").ToArray()));
        Assert.False(ArchiveReader.Recognises("水务局"u8.ToArray()));
    }

    [Fact]
    public void An_archive_above_its_limit_is_not_opened()
    {
        var zip = new ZipBytes().Add("a.txt", "渠道").ToArray();
        Assert.Equal("limit-archive-size", Assert.Throws<UnreadableFileException>(() => Read(zip, ReadingLimits.Default with { MaxArchiveBytes = 20 })).Code);
    }

    [Fact]
    public void Reading_stops_when_it_is_cancelled()
    {
        var zip = new ZipBytes().Add("a.txt", "渠道").ToArray();
        Assert.Throws<OperationCanceledException>(() => ArchiveReader.Entries(zip, ReadingLimits.Default, new CancellationToken(canceled: true)).ToList());
    }

    [Fact]
    public void Bytes_changed_at_random_give_entries_or_errors_and_never_throw_anything_else()
    {
        var zip = new ZipBytes().Add("甲.txt", "渠道清淤").Add(Gbk.GetBytes("乙.txt"), "泵站"u8.ToArray()).ToArray();
        Prop.ForAll(ArbMap.Default.ArbFor<(int At, byte Value)[]>(), changes => IsReadOrRefused([.. zip], changes)).QuickCheckThrowOnFailure();
    }

    private static bool IsReadOrRefused(byte[] zip, (int At, byte Value)[] changes)
    {
        foreach (var (at, value) in changes)
            zip[(int)((uint)at * 7 % (uint)zip.Length)] = value;
        try
        {
            return Read(zip).Count < 3;
        }
        catch (UnreadableFileException)
        {
            return true;
        }
    }

    private static List<ArchiveEntry> Read(byte[] zip, ReadingLimits? limits = null) => [.. ArchiveReader.Entries(zip, limits ?? ReadingLimits.Default, CancellationToken.None)];

    private static string Shown(ArchiveEntry entry) => entry.Error is { } error ? $"{entry.Path}!{error.Code}" : $"{entry.Path}={Encoding.UTF8.GetString(entry.Content.Span)}";
}
