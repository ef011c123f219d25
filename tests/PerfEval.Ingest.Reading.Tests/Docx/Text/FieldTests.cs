using static PerfEval.Ingest.Reading.Tests.Docx.W;

namespace PerfEval.Ingest.Reading.Tests.Docx.Text;

public class FieldTests
{
    private const string Begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    private const string Separate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    private const string End = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    [Fact]
    public void The_result_is_text_and_the_code_is_not() =>
        AssertText("共 12 页", Para(R("共 "), Begin, Code("PAGE"), Separate, R("12"), End, R(" 页")));

    [Fact]
    public void A_simple_field_shows_its_content() =>
        AssertText("第 3 页", Para(R("第 "), "<w:fldSimple w:instr=\"PAGE\">" + R("3") + "</w:fldSimple>", R(" 页")));

    [Fact]
    public void A_field_within_the_code_of_another_is_code() =>
        AssertText("优", Para(Begin, Code("IF "), Begin, Code("X"), Separate, R("90"), End, Code(" > 80"), Separate, R("优"), End));

    [Fact]
    public void A_result_may_run_over_paragraphs() => Assert.Equal(
        DocumentDump.Lines("#0 目录", "#1 一、概况→1", "#2 二、结论→5"),
        DocumentDump.Of(DocxFile.WithBody(
            Para(Begin, Code("TOC"), Separate, R("目录")) + Para(R("一、概况"), Run("<w:tab/>"), R("1")) + Para(R("二、结论"), Run("<w:tab/>"), R("5"), End)).Read()));

    [Fact]
    public void A_field_that_never_ends_swallows_nothing() => Assert.Equal(
        DocumentDump.Lines("#0 甲乙", "#1 丙"),
        DocumentDump.Of(DocxFile.WithBody(Para(R("甲"), Begin, Code("PAGE"), R("乙")) + P("丙")).Read()));

    [Fact]
    public void An_end_without_a_beginning_is_nothing() => AssertText("甲乙", Para(R("甲"), Separate, End, R("乙")));

    [Theory]
    [InlineData("<w:checkBox><w:sizeAuto/><w:default w:val=\"0\"/><w:checked/></w:checkBox>", "☑是")]
    [InlineData("<w:checkBox><w:default w:val=\"1\"/></w:checkBox>", "☑是")]
    [InlineData("<w:checkBox><w:default w:val=\"1\"/><w:checked w:val=\"0\"/></w:checkBox>", "☐是")]
    [InlineData("<w:checkBox><w:default w:val=\"0\"/></w:checkBox>", "☐是")]
    [InlineData("<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"良\"/><w:listEntry w:val=\"优\"/></w:ddList>", "优是")]
    [InlineData("<w:textInput/>", "填写是")]
    public void A_form_field_shows_its_state(string state, string text) => AssertText(
        text,
        Para($"<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData>{state}</w:ffData></w:fldChar></w:r>", Code("FORM"), Separate, R("填写"), End, R("是")));

    [Fact]
    public void A_field_without_a_result_is_said_with_its_code()
    {
        var document = DocxFile.WithBody(Para(R("甲"), Begin, Code(" eq \\o\\ac(○,1) "), End)).Read();

        var notice = Assert.Single(document.Notices);
        Assert.Equal(("field-without-result", "此处的域没有结果文字，未读取：“eq \\o\\ac(○,1)”。"), (notice.Code, notice.Message));
    }

    [Fact]
    public void A_mark_that_shows_nothing_is_not_said() =>
        Assert.Empty(DocxFile.WithBody(Para(R("甲"), Begin, Code(" XE \"绩效\" "), End)).Read().Notices);

    private static string Code(string code) => Run($"<w:instrText xml:space=\"preserve\">{code.Replace("<", "&lt;", StringComparison.Ordinal)}</w:instrText>");

    private static void AssertText(string text, string body) =>
        Assert.Equal(text, Assert.IsType<Documents.Paragraph>(Assert.Single(DocxFile.WithBody(body).Read().Blocks)).Text);
}
