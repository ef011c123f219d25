using System.Text;
using PerfEval.Ingest.Reading.Tests.Docx;
using static PerfEval.Ingest.Reading.Tests.Docx.W;

namespace PerfEval.Ingest.Robustness.Tests.Hostile;

/// <summary>Beyond the list, for .docx.</summary>
public sealed class DocxMoreTests
{
    private const string Mc = "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    [Fact]
    public async Task Content_types_that_lie_change_nothing() => (await Product.ExtractAsync("a.docx", SoundForms.DocxWith(
        ("[Content_Types].xml", _ => "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"image/png\"/></Types>")))).IsTheSoundForm().Says();

    [Fact]
    public async Task Relationships_that_lead_back_to_the_body_are_followed_once()
    {
        const string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        var loops = string.Concat(new[] { "header", "footer", "footnotes", "endnotes", "comments" }.Select(t => $"<Relationship Id=\"l{t}\" Type=\"{office}{t}\" Target=\"document.xml\"/>"));
        var bytes = SoundForms.DocxWith(
            ("word/_rels/document.xml.rels", xml => xml.Replace("</Relationships>", loops + "</Relationships>", StringComparison.Ordinal)),
            ("word/document.xml", xml => xml.Replace("</w:body>", "<w:sectPr><w:headerReference xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\"lheader\"/></w:sectPr></w:body>", StringComparison.Ordinal)));
        Assert.Equal(SoundForms.TotalScore, (await Product.ExtractAsync("a.docx", bytes)).TotalScore);
    }

    [Fact]
    public async Task An_attribute_of_ten_million_characters_costs_its_element_alone() =>
        (await Product.ExtractAsync("a.docx", SoundForms.DocxWithBlocks($"<w:p w:rsidR=\"{new string('7', 10_000_000)}\">{R("长")}</w:p>"))).IsTheSoundForm();

    [Fact]
    public async Task A_hundred_thousand_attributes_end_in_time()
    {
        var attributes = new StringBuilder();
        for (var i = 0; i < 100_000; i++)
            attributes.Append(System.Globalization.CultureInfo.InvariantCulture, $" a{i}=\"1\"");
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
