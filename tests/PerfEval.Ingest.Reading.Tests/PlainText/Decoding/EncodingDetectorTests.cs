using System.Text;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading.PlainText;

namespace PerfEval.Ingest.Reading.Tests.PlainText.Decoding;

public sealed class EncodingDetectorTests
{
    private const string Report = "青禾县水务局二〇二三年度绩效自评报告\n一、基本情况\n全年预算数120万元，全年执行数118.5万元，执行率98.75%。\n";
    private const string OnlyChinese = "青禾县水务局年度绩效自评报告基本情况良好各项目标均已完成";

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16le", false)]
    [InlineData("utf-16le", true)]
    [InlineData("utf-16be", false)]
    [InlineData("utf-16be", true)]
    [InlineData("gb18030", false)]
    [InlineData("gb18030", true)]
    public void A_report_is_read_alike_in_every_encoding_with_and_without_a_mark(string encoding, bool mark)
    {
        var document = TextDump.Read(Bytes(Report, encoding, mark));
        Assert.Equal(encoding, document.Source.Encoding);
        Assert.Equal(Report.TrimEnd('\n').Split('\n'), document.Blocks.Select(b => ((Paragraph)b).Text));
        Assert.Empty(document.Notices);
    }

    [Theory]
    [InlineData("utf-16le")]
    [InlineData("utf-16be")]
    [InlineData("gb18030")]
    public void Chinese_without_a_digit_or_a_line_end_is_still_told_apart(string encoding) =>
        Assert.Equal(encoding, TextDump.Read(Bytes(OnlyChinese, encoding, mark: false)).Source.Encoding);

    [Fact]
    public void Characters_of_four_bytes_in_GB18030_are_read() =>
        Assert.Equal("𠀀村供水管网维修改造工程情况", ((Paragraph)TextDump.Read(Bytes("𠀀村供水管网维修改造工程情况", "gb18030", mark: false)).Blocks[0]).Text);

    [Fact]
    public void Plain_ASCII_is_UTF_8() => Assert.Equal("utf-8", TextDump.Read("total 100, score 95.5"u8.ToArray()).Source.Encoding);

    [Fact]
    public void A_few_bad_bytes_in_UTF_8_are_replaced_and_their_line_is_named()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("水库除险加固工程\n完成率"), 0xFF, .. Encoding.UTF8.GetBytes("百分之百\n验收合格")];
        var document = TextDump.Read(bytes);
        Assert.Equal("P1 水库除险加固工程\nP2 完成率\uFFFD百分之百\nP3 验收合格\n! undecodable-bytes 2\n", TextDump.Of(document));
        Assert.Equal("第 2 行有 1 处字节不能按 utf-8 解码，以“\uFFFD”代替。", document.Notices[0].Message);
    }

    [Fact]
    public void A_file_cut_off_inside_a_character_is_read_up_to_there()
    {
        var bytes = Encoding.UTF8.GetBytes("项目支出绩效自评工作按期完成，资金全部到位");
        Assert.Equal("P1 项目支出绩效自评工作按期完成，资金全部到\uFFFD\n! undecodable-bytes 1\n", TextDump.Of(TextDump.Read(bytes[..^1])));
    }

    [Fact]
    public void A_few_bad_bytes_in_GB18030_are_replaced_and_their_line_is_named()
    {
        byte[] bytes = [.. Bytes(Report, "gb18030", mark: false), 0xFF, 0x0A, .. Bytes("以上数据真实", "gb18030", mark: false)];
        var document = TextDump.Read(bytes);
        Assert.Equal("gb18030", document.Source.Encoding);
        Assert.Equal("undecodable-bytes", Assert.Single(document.Notices).Code);
        Assert.Equal(4, document.Notices[0].At!.Line);
    }

    [Fact]
    public void A_replacement_character_that_the_file_came_with_is_named_as_an_older_loss() =>
        Assert.Equal("P1 得分9\uFFFD分\n! replacement-characters 1\n", TextDump.Of("得分9\uFFFD分"));

    [Fact]
    public void Random_bytes_are_no_text()
    {
        var bytes = new byte[4096];
        new Random(7).NextBytes(bytes);
        AssertNotText(bytes);
    }

    [Fact]
    public void A_picture_is_no_text() =>
        AssertNotText([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0, 0, 0, 1, 0, 8, 6, 0, 0, 0, 0x5C, 0x72, 0xA8, 0x66]);

    [Fact]
    public void Bytes_of_zero_are_no_text() => AssertNotText(new byte[64]);

    [Fact]
    public void Controls_alone_are_no_text_even_where_they_are_well_formed() => AssertNotText("\u0001\u0002\u0003\u0004abc\u0005"u8.ToArray());

    [Theory]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D, 0x31, 0x2E, 0x37 })]
    [InlineData(new byte[] { 0x50, 0x4B, 0x03, 0x04, 0x14, 0x00 })]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1 })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0x00, 0x11, 0x4E, 0x00, 0x00 })]
    [InlineData(new byte[0])]
    public void Other_formats_are_not_recognised(byte[] head) => Assert.False(new PlainTextReader().Recognises(head));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16le")]
    [InlineData("gb18030")]
    public void The_head_of_a_text_is_recognised_wherever_it_is_cut(string encoding)
    {
        var bytes = Bytes(Report, encoding, mark: false);
        for (var length = bytes.Length - 4; length <= bytes.Length; length++)
            Assert.True(new PlainTextReader().Recognises(bytes.AsSpan(0, length)));
    }

    private static void AssertNotText(byte[] bytes)
    {
        var unreadable = Assert.Throws<UnreadableFileException>(() => TextDump.Read(bytes));
        Assert.Equal("not-text", unreadable.Code);
        Assert.StartsWith("不是文本文件", unreadable.Message, StringComparison.Ordinal);
    }

    private static byte[] Bytes(string text, string name, bool mark)
    {
        var encoding = name switch
        {
            "utf-16le" => Encoding.Unicode,
            "utf-16be" => Encoding.BigEndianUnicode,
            "gb18030" => CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!,
            _ => Encoding.UTF8,
        };
        return encoding.GetBytes((mark ? "\uFEFF" : string.Empty) + text);
    }
}
