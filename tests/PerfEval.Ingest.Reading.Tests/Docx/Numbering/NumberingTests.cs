using static PerfEval.Ingest.Reading.Tests.Docx.W;

namespace PerfEval.Ingest.Reading.Tests.Docx.Numbering;

public class NumberingTests
{
    private static readonly string Chinese = Definition(
        0, Level(0, "chineseCountingThousand", "%1、"), Level(1, "chineseCounting", "（%2）"), Level(2, "decimal", "%3."), Level(3, "decimal", "%1.%3.%4", "<w:isLgl/>"));

    [Fact]
    public void Numbers_made_by_word_stand_in_front_of_the_text() => AssertNumbers(
        Chinese + List(1, 0),
        [(0, "一、"), (1, "（一）"), (1, "（二）"), (2, "1."), (2, "2."), (0, "二、"), (1, "（一）"), (2, "1."), (3, "2.1.1")]);

    [Fact]
    public void Lists_of_one_definition_count_on_and_a_start_override_begins_anew()
    {
        var file = DocxFile.WithBody(Listed("甲", 1) + Listed("乙", 2) + Listed("丙", 3) + Listed("丁", 3) + Listed("戊", 1))
            .Numbering(Definition(0, Level(0, "decimal", "%1.")) + List(1, 0) + List(2, 0)
                + List(3, 0, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>"));

        Assert.Equal(
            DocumentDump.Lines("#0 1.甲", "#1 2.乙", "#2 5.丙", "#3 6.丁", "#4 7.戊"),
            DocumentDump.Of(file.Read()));
    }

    [Fact]
    public void A_list_may_replace_a_level() => AssertNumbers(
        Definition(0, Level(0, "decimal", "%1."))
        + List(1, 0, "<w:lvlOverride w:ilvl=\"0\">" + Level(0, "upperLetter", "%1)") + "</w:lvlOverride>"),
        [(0, "A)"), (0, "B)")]);

    [Fact]
    public void A_level_that_never_restarts_counts_through() => AssertNumbers(
        Definition(0, Level(0, "decimal", "%1."), Level(1, "decimal", "第%2条", "<w:lvlRestart w:val=\"0\"/>")) + List(1, 0),
        [(0, "1."), (1, "第1条"), (0, "2."), (1, "第2条")]);

    [Fact]
    public void A_level_without_its_outer_one_takes_that_ones_start() => AssertNumbers(
        Definition(0, Level(0, "decimal", "%1."), Level(1, "decimal", "%1.%2")) + List(1, 0),
        [(1, "1.1"), (1, "1.2")]);

    [Theory]
    [InlineData("<w:suff w:val=\"tab\"/>", "1.→甲")]
    [InlineData("<w:suff w:val=\"space\"/>", "1. 甲")]
    [InlineData("<w:suff w:val=\"nothing\"/>", "1.甲")]
    [InlineData("", "1.→甲")]
    public void What_follows_the_number_is_as_the_level_says(string suffix, string text) => Assert.Equal(
        "#0 " + text,
        DocumentDump.Of(DocxFile.WithBody(Listed("甲", 1)).Numbering(
            $"<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/>{suffix}<w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>" + List(1, 0)).Read()));

    [Fact]
    public void A_cell_that_holds_nothing_but_its_number_holds_the_number() => Assert.Equal(
        DocumentDump.Lines("#0 T1 2x1", "  [0,0] 1", "  [1,0] 2"),
        DocumentDump.Of(DocxFile.WithBody(Tbl(Tr(TcOf(Listed("", 1))), Tr(TcOf(Listed("", 1)))))
            .Numbering(Definition(0, Level(0, "decimal", "%1").Replace("nothing", "tab", StringComparison.Ordinal)) + List(1, 0)).Read()));

    [Fact]
    public void A_style_brings_its_number_and_its_level_with_it()
    {
        var file = DocxFile.WithBody(P("甲", "<w:pStyle w:val=\"h1\"/>") + P("乙", "<w:pStyle w:val=\"h2x\"/>") + P("丙", "<w:pStyle w:val=\"h2\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"))
            .Styles("<w:style w:styleId=\"h1\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                + "<w:style w:styleId=\"h2\"><w:basedOn w:val=\"h1\"/><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                + "<w:style w:styleId=\"h2x\"><w:basedOn w:val=\"h2\"/></w:style>")
            .Numbering(Definition(0, Level(0, "decimal", "%1.", "<w:pStyle w:val=\"h1\"/>"), Level(1, "decimal", "%1.%2", "<w:pStyle w:val=\"h2\"/>")) + List(1, 0));

        Assert.Equal(DocumentDump.Lines("#0 1.甲", "#1 1.1乙", "#2 丙"), DocumentDump.Of(file.Read()));
    }

    [Fact]
    public void A_definition_may_take_its_levels_from_a_numbering_style()
    {
        var file = DocxFile.WithBody(Listed("甲", 1))
            .Styles("<w:style w:type=\"numbering\" w:styleId=\"n\"><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>")
            .Numbering("<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"n\"/></w:abstractNum>"
                + Definition(1, "<w:styleLink w:val=\"n\"/>", Level(0, "ideographTraditional", "%1．")) + List(1, 0) + List(2, 1));

        Assert.Equal("#0 甲．甲", DocumentDump.Of(file.Read()));
    }

    [Theory]
    [InlineData("\uF0B7", "•甲")]
    [InlineData("—", "—甲")]
    [InlineData("", "甲")]
    public void A_bullet_is_a_bullet(string text, string expected) => Assert.Equal(
        "#0 " + expected,
        DocumentDump.Of(DocxFile.WithBody(Listed("甲", 1)).Numbering(Definition(0, Level(0, "bullet", text)) + List(1, 0)).Read()));

    [Theory]
    [InlineData(9, 0)]
    [InlineData(1, 7)]
    [InlineData(1, 12)]
    [InlineData(1, -1)]
    [InlineData(2, 0)]
    public void A_number_that_the_file_does_not_define_is_none(int list, int level) => Assert.Equal(
        "#0 甲",
        DocumentDump.Of(DocxFile.WithBody(Listed("甲", list, level)).Numbering(Chinese + List(1, 0) + List(2, 44)).Read()));

    [Fact]
    public void A_deleted_paragraph_mark_takes_its_number_along() => Assert.Equal(
        DocumentDump.Lines("#0 1.甲", "#1 2.乙丙"),
        DocumentDump.Of(DocxFile.WithBody(
            Listed("甲", 1) + Para("<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>", R("乙")) + Listed("丙", 1))
            .Numbering(Definition(0, Level(0, "decimal", "%1.")) + List(1, 0)).Read()));

    private static void AssertNumbers(string numbering, (int Level, string Number)[] paragraphs)
    {
        var body = string.Concat(paragraphs.Select(p => Listed("文", 1, p.Level)));
        var expected = paragraphs.Select((p, i) => $"#{i} {p.Number}文");

        Assert.Equal(DocumentDump.Lines([.. expected]), DocumentDump.Of(DocxFile.WithBody(body).Numbering(numbering).Read()));
    }
}
