using static PerfEval.Ingest.Reading.Tests.Docx.W;

namespace PerfEval.Ingest.Reading.Tests.Docx.Blocks;

public class TextBoxTests
{
    [Fact]
    public void A_text_box_stands_behind_the_paragraph_that_anchors_it() => AssertDump(
        P("前") + Para(R("锚"), TextBox(P("盒一") + P("盒二")), R("后半")) + P("后"),
        "#0 前", "#1 锚后半", "#2 <textbox 1> 盒一", "#3 <textbox 1> 盒二", "#4 后");

    [Fact]
    public void An_anchor_without_text_keeps_its_place_in_the_numbers() => AssertDump(
        Para(TextBox(P("盒"))) + P("后"),
        "#0 ", "#1 <textbox 1> 盒", "#2 后");

    [Fact]
    public void A_text_box_that_is_there_for_old_and_new_readers_counts_once() => AssertDump(
        Para(R("锚"), Run(
            "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>" + P("新") + "</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice>"
            + "<mc:Fallback><w:pict><v:textbox><w:txbxContent>" + P("旧") + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>")),
        "#0 锚", "#1 <textbox 1> 新");

    [Fact]
    public void A_table_in_a_text_box_is_a_table() => AssertDump(
        Para(R("锚"), TextBox(Tbl(Tr(Tc("甲"), Tc("乙"))))) + Tbl(Tr(Tc("丙"))),
        "#0 锚",
        "#1 <textbox 1> T1 1x2", "  [0,0]", "    #1 <textbox 1> 甲", "  [0,1]", "    #1 <textbox 1> 乙",
        "#2 T2 1x1", "  [0,0] 丙");

    [Fact]
    public void A_text_box_in_a_cell_belongs_to_the_cell() => AssertDump(
        Tbl(Tr(TcOf(Para(R("格"), TextBox(P("盒")))), Tc("邻"))),
        "#0 T1 1x2", "  [0,0]", "    #0 格", "    #0 <textbox 1> 盒", "  [0,1] 邻");

    [Fact]
    public void A_text_box_in_a_text_box_comes_behind_its_own_anchor() => AssertDump(
        Para(R("锚"), TextBox(Para(R("外"), TextBox(P("内"))) + P("外末"))),
        "#0 锚", "#1 <textbox 1> 外", "#2 <textbox 2> 内", "#3 <textbox 1> 外末");

    [Fact]
    public void A_field_around_a_text_box_does_not_hide_it() => AssertDump(
        Para("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", TextBox(P("盒")), "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>", R("后")),
        "#0 后", "#1 <textbox 1> 盒");

    private static void AssertDump(string body, params string[] lines) =>
        Assert.Equal(DocumentDump.Lines(lines), DocumentDump.Of(DocxFile.WithBody(body).Read()));
}
