using System.Reflection;
using System.Text;

namespace PerfEval.Pdf.Tests;

public class PdfTextPlausibilityTests
{
    private const string Form =
        "项目支出绩效自评表（2025年度）项目名称：农村公路养护补助资金 主管部门：县交通运输局 实施单位：公路养护中心 年初预算数120.00万元，全年执行数118.50万元，"
        + "执行率98.75%。产出指标≥95%，成本指标≤120万元，满意度★★ □是 ☑否；偏差原因分析及改进措施：资金拨付进度偏慢。";

    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    [Theory]
    [InlineData(Form)]
    [InlineData("項目支出績效自評表：國務院辦公廳關於進一步加強財政資金績效管理的意見，營業稅與爭議的狀況，爾後爲犧牲者燭光燦爛，爐火爛漫，牆壁牽引，狀態")]
    [InlineData("成员：王琛 李瑾 张煜 赵鑫 周珺 吴玥 陈祎 刘翀 牛犇 马骉 林淼焱 石磊 张犇犇 李燚燚 王垚 赵甡 陈堃 杨翾 黄翯 郭翙 韩赟 罗頔 何旻 高昇 梁昕 宋曌 郑璟 谢玘 唐珩 许璈")]
    [InlineData("郫县 邛崃市 衢州 婺城区 綦江 歙县 黟县 犍为县 砀山县 亳州 濉溪 鄄城 郯城 莒县 盱眙 邗江 睢宁 邳州 新沂 泗洪 沭阳 灌云 浚县 濮阳 鄢陵 郾城 漯河 郏县 嵩县 栾川 渑池 灵宝")]
    [InlineData("東京駅の対応について、気楽に読める図書館と経済発展の関係を説明します。売上高は百万円です。駅前の広場で会議を行います。")]
    [InlineData("Le coût d'exécution a été dépassé à cause des délais imposés; où l'été, là-bas, élève, français, naïveté, garçon, forêt, hôtel.")]
    [InlineData("Über die Größe der Straße ärgerte sich Äneas; für Öl, Übung, süß, Füße.")]
    [InlineData("\uF0B7 一 \uF0B7 二 \uF0B7 三 \uF0FC\uF0FC\uF0A8\uF0FE\uF06C")]
    [InlineData("\uFFFD\uFFFD")]
    [InlineData("")]
    public void Honest_text_is_never_doubted(string text)
    {
        Assert.Empty(PdfTextPlausibility.Doubts(Glyphs(text)));
        Assert.Empty(PdfTextPlausibility.Doubts(Glyphs(string.Concat(Enumerable.Repeat(text, 20)))));
        Assert.Empty(PdfTextPlausibility.Doubts(Glyphs(text, PdfGlyphTraits.Invisible)));
    }

    [Theory]
    [InlineData("犐犆犛０３．１００．０１中华人民共和国国家标准犌犅／犜")]
    [InlineData("本标准犜犺犲 犪狀犱")]
    public void Letters_that_came_out_as_rare_ideographs_are_doubted(string text)
    {
        var doubt = Assert.Single(PdfTextPlausibility.Doubts(Glyphs(text)));
        Assert.Equal((PdfTextFault.LatinAsHan, "F"), (doubt.Fault, doubt.FontName));
        Assert.True(doubt.Suspect >= 4 && doubt.Suspect <= doubt.Total);
    }

    [Fact]
    public void Utf8_read_as_Gbk_is_doubted() =>
        Assert.Equal(PdfTextFault.UncommonHan, Assert.Single(PdfTextPlausibility.Doubts(Glyphs(Gbk.GetString(Encoding.UTF8.GetBytes(Form))))).Fault);

    [Fact]
    public void Bytes_of_Gbk_or_Utf8_shown_as_Latin_letters_are_doubted()
    {
        Assert.Equal(PdfTextFault.BytesAsLatin, Assert.Single(PdfTextPlausibility.Doubts(Glyphs(Windows1252.GetString(Gbk.GetBytes(Form[..60]))))).Fault);
        Assert.Equal(PdfTextFault.BytesAsLatin, Assert.Single(PdfTextPlausibility.Doubts(Glyphs(Encoding.Latin1.GetString(Gbk.GetBytes(Form[..60]))))).Fault);
        Assert.Equal(
            PdfTextFault.BytesAsLatin, Assert.Single(PdfTextPlausibility.Doubts(Glyphs(Windows1252.GetString(Encoding.UTF8.GetBytes(Form[20..60]))))).Fault);
    }

    [Fact]
    public void Many_different_private_characters_are_doubted()
    {
        var text = string.Concat(Enumerable.Range(0, 40).Select(i => (char)(0xE100 + i)));
        var doubt = Assert.Single(PdfTextPlausibility.Doubts(Glyphs(text)));
        Assert.Equal(new PdfTextDoubt(PdfTextFault.PrivateUse, "F", 40, 40, text[..20]), doubt);
    }

    [Fact]
    public void An_invisible_layer_full_of_stray_signs_is_doubted_and_the_same_text_when_visible_is_not()
    {
        const string Text = "项l目^支出i绩|效自`评表\\单i位{县交^通局l实施|情况¦金额t万元^执行r率¬产出`数量|指标^成l本效益j社会¶满意i度{得分\\";
        Assert.Equal(PdfTextFault.UnlikelyOcr, Assert.Single(PdfTextPlausibility.Doubts(Glyphs(Text, PdfGlyphTraits.Invisible))).Fault);
        Assert.Empty(PdfTextPlausibility.Doubts(Glyphs(Text)));
    }

    [Fact]
    public void Each_font_is_judged_by_itself()
    {
        var honest = Glyphs(string.Concat(Enumerable.Repeat(Form, 50)));
        var doubt = Assert.Single(PdfTextPlausibility.Doubts([.. honest, .. Glyphs("犐犆犛犌犅", name: "Lying"), .. honest]));
        Assert.Equal("Lying", doubt.FontName);
    }

    [Fact]
    public void No_text_of_the_corpus_is_doubted()
    {
        var root = typeof(PdfTextPlausibilityTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;
        var files = Directory.GetFiles(Path.Combine(root, "corpus"), "source.gold.json", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        Assert.All(files, f => Assert.Empty(PdfTextPlausibility.Doubts(Glyphs(File.ReadAllText(f), PdfGlyphTraits.Invisible))));
    }

    private static List<PdfGlyph> Glyphs(string text, PdfGlyphTraits traits = PdfGlyphTraits.None, string name = "F")
    {
        var font = new PdfFontInfo(name, false, true, false);
        return [.. text.EnumerateRunes().Select(r => new PdfGlyph(r.ToString(), 0, 0, 0, 0, default, 10, font, PdfDirection.Right, traits, default))];
    }
}
