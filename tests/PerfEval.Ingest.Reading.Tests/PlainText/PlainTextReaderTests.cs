using System.Text;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Reading.PlainText;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Reading.Tests.PlainText;

public sealed class PlainTextReaderTests
{
    [Fact]
    public void One_line_is_one_paragraph_and_blank_lines_are_skipped() =>
        Assert.Equal("P2 一、基本情况\nP4   项目按期完工。\n", TextDump.Of("\n一、基本情况\n\n  项目按期完工。\n　\n"));

    [Theory]
    [InlineData("甲\r\n乙\r\n\r\n丙")]
    [InlineData("甲\r乙\r\r丙")]
    [InlineData("甲\n乙\n\n丙\n")]
    public void Line_ends_of_all_systems_count_alike(string text) => Assert.Equal("P1 甲\nP2 乙\nP4 丙\n", TextDump.Of(text));

    [Fact]
    public void A_page_break_ends_a_paragraph_and_counts_no_line() => Assert.Equal("P1 上一页\nP1 下一页\nP2 末行\n", TextDump.Of("上一页\f下一页\n末行"));

    [Fact]
    public void Blocks_know_their_running_index()
    {
        var document = TextDump.Read("标题行\n项目名称\t渠道清淤\t\t\n主管部门\t水务局\t\t\n末段");
        Assert.Equal([0, 1, 2], document.Blocks.Select(b => b.At.Block));
        Assert.Equal(1, document.Tables.Single().At.Table);
    }

    [Fact]
    public void A_cell_knows_its_line_row_and_column()
    {
        var table = TextDump.Read("说明\n\n\t项目名称\n\t渠道\n清淤\n\n\t主管部门\n\t\n").Tables.Single();
        Assert.Equal(new Location { Block = 1, Table = 1, Row = 0, Column = 1, Line = 4 }, table[0, 1]!.At);
        Assert.Equal([4, 5], table[0, 1]!.Blocks.Select(b => b.At.Line));
        Assert.Equal("渠道\n清淤", table[0, 1]!.Text);
        Assert.Equal(7, table[1, 1]!.At.Line);
        Assert.Empty(table[1, 1]!.Blocks);
    }

    [Fact]
    public void What_cannot_be_seen_is_dropped_and_said()
    {
        var document = TextDump.Read("第一行\n得\u200B分\u202E9\u00005\uFEFF分 这一行后面的文字够长足够长");
        Assert.Equal("P1 第一行\nP2 得分95分 这一行后面的文字够长足够长\n! invisible-characters 2\n", TextDump.Of(document));
        Assert.Equal("去掉了 4 个看不见的字符（控制符、零宽字符或文字方向符），最先出现在第 2 行。", document.Notices[0].Message);
    }

    [Fact]
    public void The_source_is_known_by_its_bytes()
    {
        var source = TextDump.Read("abc"u8.ToArray()).Source;
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", source.Sha256);
        Assert.Equal((3L, "utf-8", "表.txt"), (source.Bytes, source.Encoding, source.Path));
    }

    [Fact]
    public void A_file_of_nothing_is_unreadable_and_one_of_blanks_says_that_it_has_no_text()
    {
        Assert.Equal("empty-file", Assert.Throws<UnreadableFileException>(() => TextDump.Read([])).Code);
        Assert.Equal("! no-text 1\n", TextDump.Of(" \n\n　\t\n"));
    }

    [Fact]
    public void A_file_above_the_limit_is_not_read()
    {
        var limits = ReadingLimits.Default with { MaxFileBytes = 5 };
        var unreadable = Assert.Throws<UnreadableFileException>(() => new PlainTextReader().Read("a.txt", "abcdef"u8.ToArray(), limits, CancellationToken.None));
        Assert.Equal("limit-file-size", unreadable.Code);
    }

    [Fact]
    public void A_table_above_the_limit_stops_the_file()
    {
        var limits = ReadingLimits.Default with { MaxTableCells = 5 };
        var text = Encoding.UTF8.GetBytes("项目名称\t渠道\t清淤\n主管部门\t水务局\t无\n");
        var unreadable = Assert.Throws<UnreadableFileException>(() => new PlainTextReader().Read("a.txt", text, limits, CancellationToken.None));
        Assert.Equal("limit-table-cells", unreadable.Code);
    }

    [Fact]
    public void A_file_of_too_many_lines_stops_before_they_are_kept()
    {
        var unreadable = Assert.Throws<UnreadableFileException>(() => TextDump.Read(new string('\n', 5_000_001)));
        Assert.Equal(("limit-lines", "文本的行数超过上限 5000000 行。"), (unreadable.Code, unreadable.Message));
    }

    [Fact]
    public void Reading_stops_when_it_is_cancelled() =>
        Assert.Throws<OperationCanceledException>(() => new PlainTextReader().Read("a.txt", "abc"u8.ToArray(), ReadingLimits.Default, new CancellationToken(canceled: true)));

    [Fact]
    public void Other_labels_can_be_given()
    {
        var folder = Directory.CreateTempSubdirectory();
        File.WriteAllText(Path.Combine(folder.FullName, "labels.yaml"), SchemaFiles.BuiltIn.Read("labels.yaml").Replace("other-labels: [", "other-labels: [甲项, 乙项, 丙项, ", StringComparison.Ordinal));
        var reader = new PlainTextReader(LabelCatalog.Load(SchemaFiles.WithFolder(folder.FullName)));
        folder.Delete(recursive: true);
        var document = reader.Read("a.txt", Encoding.UTF8.GetBytes("甲项 乙项 丙项\n三 二 一\n"), ReadingLimits.Default, CancellationToken.None);
        Assert.Equal(3, document.Tables.Single().ColumnCount);
    }

    [Fact]
    public void A_single_line_of_ten_million_characters_is_one_paragraph() =>
        Assert.Equal(10_000_000, ((Paragraph)TextDump.Read(new string('水', 10_000_000)).Blocks.Single()).Text.Length);
}
