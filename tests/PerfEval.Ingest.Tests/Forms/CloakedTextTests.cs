using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Forms;

namespace PerfEval.Ingest.Tests.Forms;

public class CloakedTextTests
{
    private const string Cloaked = "項(xiàng)目績(jī)效自評(píng)表\n項目名稱 | 森林防火經(jīng)費\n主管部門 | 某縣生態環境局\n全年預(yù)算數 | 4.15\n總分 | 92";

    [Fact]
    public void A_document_in_traditional_characters_with_readings_is_read_in_simplified_ones()
    {
        var document = CloakedText.Uncloak(FormTables.Document(Cloaked));

        Assert.Equal("项目绩效自评表", ((Paragraph)document.Blocks[0]).Text);
        Assert.Equal(["项目名称", "森林防火经费", "主管部门", "某县生态环境局", "全年预算数", "4.15", "总分", "92"], document.Tables.Single().Cells.Select(c => c.Text));
        Assert.Equal("cloaked-text", Assert.Single(document.Notices).Code);
    }

    [Fact]
    public void A_traditional_character_here_and_there_stays_as_written()
    {
        var document = FormTables.Document("项目支出绩效自评表\n项目名称 | 乾縣古籍《說文解字》修复\n主管部门 | 乾县文化和旅游局");

        Assert.Same(document, CloakedText.Uncloak(document));
    }
}
