using System.Globalization;
using System.Text;
using PerfEval.Ingest.Reading.Tests.Docx;
using static PerfEval.Ingest.Reading.Tests.Docx.W;

namespace PerfEval.Ingest.Robustness.Tests.Hostile;

/// <summary>What is wrong in the body of a .docx. Each through the program, on a form that is otherwise sound.</summary>
public sealed class DocxBodyTests
{
    private const string Mc = "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    [Fact]
    public async Task Tables_nested_a_hundred_thousand_deep_are_refused_by_the_limit()
    {
        const int depth = 100_000;
        var nested = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", depth)) + P("底") + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", depth));
        (await Product.ExtractAsync("a.docx", SoundForms.DocxWithBlocks(nested))).IsRefused("", "limit-nesting");
    }

    [Theory]
    [InlineData("1000000000")]
    [InlineData("99999")]
    [InlineData("99999999999999999999")]
    public async Task A_cell_over_a_billion_columns_is_refused_by_the_limit_of_cells(string columns) =>
        (await Product.ExtractAsync("a.docx", SoundForms.DocxWithBlocks(Tbl(Tr(Tc("宽", $"<w:gridSpan w:val=\"{columns}\"/>")), Tr(Tc("一"), Tc("二")), Tr(Tc("三"), Tc("四")))))).IsRefused("", "limit-table-cells");

    [Theory]
    [InlineData("-1")]
    [InlineData("0")]
    [InlineData("1e9")]
    [InlineData("x")]
    public async Task A_span_that_is_no_number_of_columns_is_one_column(string columns) =>
        (await Product.ExtractAsync("a.docx", SoundForms.DocxWithBlocks(Tbl(Tr(Tc("宽", $"<w:gridSpan w:val=\"{columns}\"/>"), Tc("旁")))))).IsTheSoundForm();

    [Fact]
    public async Task A_merge_that_goes_on_without_having_begun_is_a_cell_of_its_own() =>
        (await Product.ExtractAsync("a.docx", SoundForms.DocxWithBody(xml => xml.Replace("<w:vMerge w:val=\"restart\" />", "<w:vMerge />", StringComparison.Ordinal)))).IsTheSoundForm();

    [Fact]
    public async Task Rows_wider_than_the_grid_widen_the_table_and_keep_their_text() =>
        (await Product.ExtractAsync("a.docx", SoundForms.DocxWithBody(xml => xml.Replace("<w:gridCol w:w=\"1000\" />", "", StringComparison.Ordinal)))).IsTheSoundForm();

    [Fact]
    public async Task A_total_that_a_tracked_change_deleted_does_not_count_and_the_inserted_one_does() => Assert.Equal(
        88m, (await Product.ExtractAsync("a.docx", SoundForms.DocxWithTotal($"<w:del w:id=\"1\"><w:r><w:delText>99.2</w:delText></w:r></w:del><w:ins w:id=\"2\">{R("88")}</w:ins>"))).TotalScore);

    [Fact]
    public async Task Moved_text_counts_where_it_was_moved_to() => Assert.Equal(
        88m, (await Product.ExtractAsync("a.docx", SoundForms.DocxWithTotal($"<w:moveFrom w:id=\"1\">{R("99.2")}</w:moveFrom><w:moveTo w:id=\"2\">{R("88")}</w:moveTo>"))).TotalScore);

    [Fact]
    public async Task Hidden_text_does_not_count_and_a_notice_names_it()
    {
        var answer = await Product.ExtractAsync("a.docx", SoundForms.DocxWithTotal(R("9", "<w:vanish/>") + R("88")));
        Assert.Equal(88m, answer.TotalScore);
        Assert.Contains("hidden-text", answer.Notices);
    }

    [Fact]
    public async Task Text_boxes_in_text_boxes_are_read_and_leave_the_form_alone() =>
        (await Product.ExtractAsync("a.docx", SoundForms.DocxWithBlocks(Para(TextBox(Para(R("外"), TextBox(P("内")))))))).IsTheSoundForm();

    [Fact]
    public async Task An_attribute_of_ten_million_characters_costs_its_element_alone() =>
        (await Product.ExtractAsync("a.docx", SoundForms.DocxWithBlocks($"<w:p w:rsidR=\"{new string('7', 10_000_000)}\">{R("长")}</w:p>"))).IsTheSoundForm();

    [Fact]
    public async Task A_hundred_thousand_attributes_end_in_time()
    {
        var attributes = new StringBuilder();
        for (var i = 0; i < 100_000; i++)
            attributes.Append(CultureInfo.InvariantCulture, $" a{i}=\"1\"");
        (await Product.ExtractAsync("a.docx", SoundForms.DocxWithBlocks($"<w:p{attributes}>{R("多")}</w:p>"))).IsTheSoundForm();
    }

    [Fact]
    public async Task Attributes_that_are_one_and_the_same_are_a_damaged_file() =>
        (await Product.ExtractAsync("a.docx", SoundForms.DocxWithBlocks($"<w:p{string.Concat(Enumerable.Repeat(" a=\"1\"", 5_000))}>{R("同")}</w:p>"))).IsRefused("", "damaged-docx");

    [Theory]
    [InlineData("mc:AlternateContent", "mc:Choice")]
    [InlineData("w:sdt", "w:sdtContent")]
    [InlineData("w:smartTag", "w:smartTag")]
    [InlineData("w:ins", "w:ins")]
    [InlineData("w:fldSimple", "w:hyperlink")]
    [InlineData("w:unknown", "w:unknownToo")]
    public async Task Elements_nested_without_end_are_refused_or_read_and_never_end_the_program(string outer, string inner)
    {
        const int depth = 60_000;
        var nested = string.Concat(Enumerable.Repeat($"<{outer}><{inner}>", depth)) + P("底") + string.Concat(Enumerable.Repeat($"</{inner}></{outer}>", depth));
        var answer = await Product.ExtractAsync("a.docx", SoundForms.DocxWithBody(xml => xml.Replace("<w:document ", $"<w:document {(xml.Contains(Mc, StringComparison.Ordinal) ? "" : Mc)} ", StringComparison.Ordinal).Replace("<w:tbl>", nested + "<w:tbl>", StringComparison.Ordinal)));
        if (answer.Status == Cli.ExitStatus.Refused)
            answer.IsRefused("", "limit-nesting");
        else
            answer.IsTheSoundForm();
    }

    [Theory]
    [InlineData("2147483647", "2147483647")]
    [InlineData("-1", "99999999999999999999")]
    [InlineData("8", "1000000000")]
    public async Task Numbering_at_absurd_levels_or_starts_leaves_the_form_alone(string level, string start)
    {
        var numbering = DocxFile.Namespaces;
        var bytes = SoundForms.DocxWith(
            ("word/numbering.xml", _ => $"<w:numbering {numbering}><w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"{level}\"><w:start w:val=\"{start}\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1.%2.%9.%99\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>"),
            ("word/document.xml", xml => xml.Replace("<w:tbl>", P("列", $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"1\"/></w:numPr>") + "<w:tbl>", StringComparison.Ordinal)));
        (await Product.ExtractAsync("a.docx", bytes)).IsTheSoundForm();
    }

    [Fact]
    public async Task One_run_of_ten_million_characters_ends_at_a_limit_that_is_named()
    {
        var answer = await Product.ExtractAsync("a.docx", SoundForms.DocxWithBlocks(P(string.Concat(Enumerable.Repeat("完成投资三百万元，", 1_200_000)))), "inflated=200MB,seconds=60");
        answer.IsRefused("", "limit-paragraph");
    }

    [Theory]
    [InlineData("D800")]
    [InlineData("110000")]
    [InlineData("-1")]
    [InlineData("")]
    [InlineData("FFFFFFFFFFFF")]
    public async Task A_symbol_that_is_no_character_is_replaced_and_breaks_no_text(string character) =>
        (await Product.ExtractAsync("a.docx", SoundForms.DocxWithBlocks(Para(Run($"<w:sym w:font=\"Wingdings\" w:char=\"{character}\"/>"))))).IsTheSoundForm();

    [Fact]
    public async Task A_footnote_that_refers_to_itself_is_read_once()
    {
        var bytes = SoundForms.DocxWith(
            ("word/footnotes.xml", _ => $"<w:footnotes {DocxFile.Namespaces}><w:footnote w:id=\"2\">{Para(R("注"), Run("<w:footnoteReference w:id=\"2\"/>"))}</w:footnote></w:footnotes>"),
            ("word/_rels/document.xml.rels", xml => xml.Replace("</Relationships>", "<Relationship Id=\"f\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes\" Target=\"footnotes.xml\"/></Relationships>", StringComparison.Ordinal)),
            ("word/document.xml", xml => xml.Replace("<w:tbl>", Para(R("见注"), Run("<w:footnoteReference w:id=\"2\"/>")) + "<w:tbl>", StringComparison.Ordinal)));
        (await Product.ExtractAsync("a.docx", bytes)).IsTheSoundForm();
    }

    [Fact]
    public async Task Styles_based_on_each_other_end() => (await Product.ExtractAsync("a.docx", SoundForms.DocxWith(
        ("word/styles.xml", _ => $"<w:styles {DocxFile.Namespaces}><w:style w:styleId=\"Title\"><w:basedOn w:val=\"B\"/></w:style><w:style w:styleId=\"B\"><w:basedOn w:val=\"Title\"/></w:style></w:styles>")))).IsTheSoundForm();

    [Fact]
    public async Task A_total_split_over_a_thousand_runs_is_one_number() => Assert.Equal(
        88.5m, (await Product.ExtractAsync("a.docx", SoundForms.DocxWithTotal(string.Concat(Enumerable.Repeat(R(""), 500)) + R("8") + R("8") + R(".") + R("5") + string.Concat(Enumerable.Repeat(R(""), 500))))).TotalScore);

    [Theory]
    [InlineData("９９．２")]
    [InlineData("99\u200B.2")]
    [InlineData(" 99.2 ")]
    public async Task A_total_in_characters_that_look_alike_is_the_same_number(string total) =>
        Assert.Equal(99.2m, (await Product.ExtractAsync("a.docx", SoundForms.DocxWithTotal(R(total)))).TotalScore);

    [Theory]
    [InlineData("\u202E2.99")]
    [InlineData("9٩.2")]
    [InlineData("𝟗𝟗.𝟐")]
    [InlineData("⑨⑨.②")]
    [InlineData("1e999")]
    [InlineData("NaN")]
    public async Task A_total_in_characters_that_stand_for_no_digit_of_a_form_is_never_another_number(string total) =>
        Assert.Contains((await Product.ExtractAsync("a.docx", SoundForms.DocxWithTotal(R(total)))).TotalScore, (decimal?[])[null, 99.2m]);

    [Fact]
    public async Task A_total_of_four_hundred_digits_is_no_number_and_costs_nothing_else() =>
        Assert.Null((await Product.ExtractAsync("a.docx", SoundForms.DocxWithTotal(R(new string('9', 400))))).TotalScore);
}
