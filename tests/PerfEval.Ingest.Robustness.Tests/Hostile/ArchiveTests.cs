using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using PerfEval.Ingest.Cli;
using PerfEval.Ingest.Reading.Tests.Archives;

namespace PerfEval.Ingest.Robustness.Tests.Hostile;

/// <summary>Archives of submissions that a stranger made.</summary>
public sealed class ArchiveTests
{
    [Fact]
    public async Task Entries_over_each_other_are_each_what_the_directory_says_and_share_one_limit()
    {
        var zip = new ZipBytes().Add("a.txt", Encoding.UTF8.GetBytes(SoundForms.Txt)).Add("b.txt", "甲").ToArray();
        var records = Records(zip);
        BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(records[1] + 42), 0);
        var answer = await Product.ExtractAsync("a.zip", zip);
        Assert.Equal(ExitStatus.Refused, answer.Status);
        Assert.Single(answer.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("b.txt: 未读取", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_entries_that_inflate_each_within_its_limit_end_at_the_limit_of_the_archive()
    {
        var zip = new ZipBytes();
        var text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 400_000)));
        for (var i = 0; i < 20; i++)
            zip.Add(i.ToString(CultureInfo.InvariantCulture) + ".txt", text);
        var answer = await Product.ExtractAsync("a.zip", zip.ToArray(), "bytes=24MB,inflated=1MB,seconds=60");
        Assert.Equal(ExitStatus.Refused, answer.Status);
        Assert.Contains("[limit-inflated-bytes]", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Archives_in_archives_like_42_zip_end_at_the_fourth()
    {
        var inner = new ZipBytes().Add("a.txt", Encoding.UTF8.GetBytes(SoundForms.Txt)).ToArray();
        for (var depth = 0; depth < 8; depth++)
        {
            var zip = new ZipBytes();
            for (var i = 0; i < 4; i++)
                zip.Add(i.ToString(CultureInfo.InvariantCulture) + ".zip", inner);
            inner = zip.ToArray();
        }

        var answer = await Product.ExtractAsync("a.zip", inner);
        Assert.Equal((ExitStatus.Refused, ""), (answer.Status, answer.Output));
        Assert.Contains("层", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_in_an_archive_in_an_archive_is_read() =>
        (await Product.ExtractAsync("a.zip", new ZipBytes().Add("b.zip", new ZipBytes().Add("甲.docx", SoundForms.Docx).ToArray()).ToArray())).IsTheSoundForm();

    [Theory]
    [InlineData("../../outside.txt")]
    [InlineData("/absolute.txt")]
    [InlineData("C:\\windows.txt")]
    [InlineData("..\\..\\up.txt")]
    [InlineData("a\u001b[31m\n.txt")]
    [InlineData("\u202Etxt.exe.txt")]
    [InlineData("'; DROP TABLE documents; --.txt")]
    [InlineData("-o.txt")]
    [InlineData("CON.txt")]
    public async Task A_name_is_a_label_and_nothing_is_written_outside_the_folder(string name)
    {
        var folder = Directory.CreateTempSubdirectory("perfeval-hostile-");
        try
        {
            var file = Path.Combine(folder.FullName, "in", "a.zip");
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllBytesAsync(file, new ZipBytes().Add(name, Encoding.UTF8.GetBytes(SoundForms.Txt)).ToArray(), TestContext.Current.CancellationToken);
            var answer = await Product.RunAsync(["extract", file, "-o", Path.Combine(folder.FullName, "out")], folder.FullName);
            Assert.Equal(ExitStatus.Done, answer.Status);
            Assert.DoesNotContain('\u001b', answer.Error);
            var written = Directory.EnumerateFiles(folder.FullName, "*", SearchOption.AllDirectories).Where(f => f != file);
            Assert.StartsWith(Path.Combine(folder.FullName, "out", "a.zip!"), Assert.Single(written), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_name_of_thousands_of_folders_is_cut_and_its_file_is_read()
    {
        var folder = Directory.CreateTempSubdirectory("perfeval-hostile-");
        try
        {
            var file = Path.Combine(folder.FullName, "a.zip");
            var name = string.Concat(Enumerable.Repeat("b/c/", 3_000)) + "a.txt";
            await File.WriteAllBytesAsync(file, new ZipBytes().Add(name, Encoding.UTF8.GetBytes(SoundForms.Txt)).ToArray(), TestContext.Current.CancellationToken);
            Assert.Equal(ExitStatus.Done, (await Product.RunAsync(["extract", file, "-o", Path.Combine(folder.FullName, "out")], folder.FullName)).Status);
            Assert.Single(Directory.EnumerateFiles(Path.Combine(folder.FullName, "out"), "*.json", SearchOption.AllDirectories));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_symbolic_link_in_an_archive_is_its_text_and_leads_nowhere()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            var entry = zip.CreateEntry("link.txt");
            entry.ExternalAttributes = unchecked((int)0xA1FF0000);
            using var content = entry.Open();
            content.Write("/etc/hostname"u8);
        }

        var answer = await Product.ExtractAsync("a.zip", bytes.ToArray());
        Assert.Equal(ExitStatus.Done, answer.Status);
        Assert.Empty(answer.Evaluations);
    }

    [Theory]
    [InlineData(20, 0xFFFFFFFFu)]
    [InlineData(24, 0xFFFFFFFFu)]
    [InlineData(24, 0u)]
    [InlineData(42, 0xFFFFFFF0u)]
    [InlineData(16, 0x12345678u)]
    [InlineData(10, 99u)]
    [InlineData(28, 0xFFFFu)]
    public async Task A_directory_whose_numbers_lie_costs_its_entry_or_its_archive_in_one_line(int field, uint value)
    {
        var zip = new ZipBytes().Add("a.txt", Encoding.UTF8.GetBytes(SoundForms.Txt)).ToArray();
        if (field is 10 or 28)
            BinaryPrimitives.WriteUInt16LittleEndian(zip.AsSpan(Records(zip)[0] + field), (ushort)value);
        else
            BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(Records(zip)[0] + field), value);
        var answer = await Product.ExtractAsync("a.zip", zip);
        Assert.Equal((ExitStatus.Refused, ""), (answer.Status, answer.Output));
        Assert.Contains("未读取", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_64_bit_directory_that_lies_is_a_broken_archive()
    {
        var zip = new ZipBytes().Add("a.txt", "甲").ToArray();
        byte[] large = [.. "PK\u0006\u0006"u8, .. Enumerable.Repeat((byte)0xFF, 52), .. "PK\u0006\u0007"u8, .. Enumerable.Repeat((byte)0xFF, 16)];
        (await Product.ExtractAsync("a.zip", [.. zip.AsSpan(0, zip.Length - 22), .. large, .. zip.AsSpan(zip.Length - 22)])).IsRefused("", "broken-archive");
    }

    private static List<int> Records(byte[] zip)
    {
        var records = new List<int>();
        for (var at = 0; zip.AsSpan(at).IndexOf("PK\u0001\u0002"u8) is var found and >= 0; at += found + 4)
            records.Add(at + found);
        return records;
    }
}
