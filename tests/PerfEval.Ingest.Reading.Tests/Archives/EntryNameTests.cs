using System.Buffers.Binary;
using System.Text;

using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading.Archives;
using PerfEval.Ingest.Reading.Checksums;

namespace PerfEval.Ingest.Reading.Tests.Archives;

public sealed class EntryNameTests
{
    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding(936)!;

    [Fact]
    public void A_name_flagged_UTF_8_is_UTF_8() => Assert.Equal("水务局自评表.txt", PathOf(Encoding.UTF8.GetBytes("水务局自评表.txt"), ZipBytes.Utf8Name));

    [Fact]
    public void A_name_without_the_flag_is_GBK() => Assert.Equal("水务局自评表.txt", PathOf(Gbk.GetBytes("水务局自评表.txt")));

    [Fact]
    public void A_name_in_UTF_8_without_the_flag_is_told_by_its_form() => Assert.Equal("水务局自评表.txt", PathOf(Encoding.UTF8.GetBytes("水务局自评表.txt")));

    [Fact]
    public void Two_GBK_characters_that_are_UTF_8_by_accident_stay_GBK() => Assert.Equal("联通", PathOf(Gbk.GetBytes("联通")));

    [Fact]
    public void The_unicode_path_field_goes_before_the_name()
    {
        var name = "????.txt"u8.ToArray();
        Assert.Equal("水务局.txt", PathOf(name, extra: UnicodePath("水务局.txt", Crc32.Of(name))));
    }

    [Fact]
    public void A_unicode_path_field_of_another_name_is_not_used() => Assert.Equal("????.txt", PathOf("????.txt"u8.ToArray(), extra: UnicodePath("水务局.txt", 1)));

    [Fact]
    public void A_name_that_is_no_GBK_is_read_as_code_page_437() => Assert.Equal("é\u00A0.txt", PathOf([0x82, 0xFF, .. ".txt"u8]));

    [Theory]
    [InlineData("一科\\表.txt", "一科/表.txt")]
    [InlineData("C:\\报送\\表.txt", "报送/表.txt")]
    [InlineData("/etc/表.txt", "etc/表.txt")]
    [InlineData("../../表.txt", "../../表.txt")]
    [InlineData("一科/\u202Etxt.表", "一科/\uFFFDtxt.表")]
    [InlineData("一科/a\u001Bb.txt", "一科/a\uFFFDb.txt")]
    public void A_path_is_a_label_and_nothing_else(string name, string label) => Assert.Equal(label, PathOf(Encoding.UTF8.GetBytes(name), ZipBytes.Utf8Name));

    private static string PathOf(byte[] name, int flags = 0, byte[]? extra = null)
    {
        var zip = new ZipBytes().Add(name, "x"u8.ToArray(), flags, extra).ToArray();
        return ArchiveReader.Entries(zip, ReadingLimits.Default, CancellationToken.None).Single().Path;
    }

    private static byte[] UnicodePath(string path, uint crc)
    {
        var text = Encoding.UTF8.GetBytes(path);
        var field = new byte[9 + text.Length];
        BinaryPrimitives.WriteUInt16LittleEndian(field, 0x7075);
        BinaryPrimitives.WriteUInt16LittleEndian(field.AsSpan(2), (ushort)(5 + text.Length));
        field[4] = 1;
        BinaryPrimitives.WriteUInt32LittleEndian(field.AsSpan(5), crc);
        text.CopyTo(field, 9);
        return field;
    }
}
