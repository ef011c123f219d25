using PerfEval.Ingest.Documents;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Tests.Pdf.Pages;

public class DocumentDraftTests
{
    private const string Full = "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八";

    [Fact]
    public void Lines_that_reach_the_margin_go_on_in_the_next() => Assert.Equal(
        [Full[..36] + Full + "到此为止。", Full[..36] + "另起一段。"],
        PdfPages.Read([.. Ink.Line(Full[..36], 110, 100), .. Ink.Lines(90, 115, 10, Full, "到此为止。"), .. Ink.Line(Full[..36], 110, 145), .. Ink.Line("另起一段。", 90, 160)]).Texts());

    [Fact]
    public void A_title_in_the_middle_is_a_paragraph_of_its_own() => Assert.Equal(
        ["项目支出绩效自评表", "（2023年度）"],
        PdfPages.Read([.. Ink.Line("项目支出绩效自评表", 217, 100, 18), .. Ink.Line("（2023年度）", 267, 130)]).Texts());

    [Fact]
    public void A_title_that_fills_its_first_line_goes_on_in_the_middle_of_the_next() => Assert.Equal(
        ["青禾县公路养护中心县乡公路日常养护项目支出绩效评价报告", "（2023年度）", Full + Full + "到此为止。"],
        PdfPages.Read(
        [
            .. Ink.Line("青禾县公路养护中心县乡公路日常养护项目支出绩效评价", 90.5f, 100, 15.2f), .. Ink.Line("报告", 264.8f, 126, 15.2f),
            .. Ink.Line("（2023年度）", 234.4f, 152, 15.2f), .. Ink.Lines(90, 200, 10, Full, Full, "到此为止。"),
        ]).Texts());

    [Fact]
    public void The_year_below_a_title_is_a_line_of_its_own_even_where_the_title_leaves_no_room_for_it() => Assert.Equal(
        ["砚池市转移支付区域（项目）绩效目标自评表", "（2022年度）", Full + Full + Full + "到此为止。"],
        PdfPages.Read(
            [.. Ink.Line("砚池市转移支付区域（项目）绩效目标自评表", 96, 100, 18), .. Ink.Line("（2022年度）", 231, 130, 18), .. Ink.Lines(90, 200, 10, Full, Full, Full, "到此为止。")]).Texts());

    [Fact]
    public void A_paragraph_goes_on_over_a_page_break_and_stands_where_it_begins()
    {
        var document = PdfPages.Read(
            [.. Ink.Lines(90, 100, 10, Full, Full, Full), .. Ink.Line(Full[..36], 110, 780)],
            [.. Ink.Line("接上页。", 90, 80), .. Ink.Lines(90, 200, 10, Full, Full, Full)]);

        var paragraph = Assert.IsType<Paragraph>(document.Blocks[1]);
        Assert.Equal((Full[..36] + "接上页。", 1), (paragraph.Text, paragraph.At.Page));
    }

    [Fact]
    public void A_line_of_very_many_dots_that_lead_to_no_page_number_is_text() => Assert.EndsWith(
        "…甲乙", PdfPages.Read([.. Ink.Line(new string('.', 150_000) + "…甲", 90, 100), .. Ink.Line("乙", 90, 115)]).Texts().Single(), StringComparison.Ordinal);

    [Fact]
    public void Headers_footers_and_page_numbers_stand_behind_the_text_each_once()
    {
        PdfGlyph[] PageOf(int number) =>
            [.. Ink.Line("云溪县财政局", 260, 45, 9), .. Ink.Line("正文第" + "一二三"[number] + "页。", 90, 300), .. Ink.Line($"—{number}—", 285, 805)];

        Assert.Equal(["正文第一页。", "正文第二页。", "正文第三页。", "header: 云溪县财政局", "footer: —0—"], PdfPages.Read(PageOf(0), PageOf(1), PageOf(2)).Texts());
    }

    [Fact]
    public void A_forms_title_on_every_page_is_no_header()
    {
        PdfGlyph[] page = [.. Ink.Line("项目支出绩效自评表", 250, 60), .. Ink.Line("正文。", 90, 300)];

        Assert.Equal(["项目支出绩效自评表", "正文。", "项目支出绩效自评表", "正文。"], PdfPages.Read(page, page).Texts());
    }

    [Fact]
    public void Two_columns_of_prose_are_read_one_after_the_other()
    {
        var line = Full[..20];
        PdfGlyph[] left = Ink.Lines(60, 100, 10, line, line, line, line, "左栏完。");
        PdfGlyph[] right = Ink.Lines(320, 100, 10, line, line, line, line, "右栏完。");

        Assert.Equal([string.Concat(Enumerable.Repeat(line, 4)) + "左栏完。", string.Concat(Enumerable.Repeat(line, 4)) + "右栏完。"], PdfPages.Read([.. left, .. right]).Texts());
    }

    [Fact]
    public void A_line_for_names_and_dates_stays_a_line() => Assert.Equal(
        ["填报人：周文静 联系电话：0812-5277502 审核人：郑海燕", "填报单位：安澜市教育局 填报日期：3月28日 单位：万元"],
        PdfPages.Read(
        [
            .. Ink.Line("填报人：周文静", 60, 100), .. Ink.Line("联系电话：0812-5277502", 220, 100), .. Ink.Line("审核人：郑海燕", 440, 100),
            .. Ink.Line("填报单位：安澜市教育局", 60, 115), .. Ink.Line("填报日期：3月28日", 220, 115), .. Ink.Line("单位：万元", 440, 115),
        ]).Texts());

    [Fact]
    public void Lines_of_a_table_of_contents_stay_lines() => Assert.Equal(
        ["一、项目概况" + new string('.', 60) + "1", "二、绩效分析" + new string('.', 60) + "3"],
        PdfPages.Read(Ink.Lines(90, 100, 10, "一、项目概况" + new string('.', 60) + "1", "二、绩效分析" + new string('.', 60) + "3")).Texts());

    [Fact]
    public void Hidden_text_is_no_text_but_a_notice()
    {
        var document = PdfPages.Read([.. Ink.Line("正文。", 90, 100), .. Ink.Line("看不见", 90, 200, traits: PdfGlyphTraits.Hidden)]);

        Assert.Equal(["正文。"], document.Texts());
        Assert.Equal(("hidden-text", "此处有隐藏文字，未计入正文：“看不见”。"), (document.Notices[0].Code, document.Notices[0].Message));
    }

    [Fact]
    public void White_on_white_is_hidden_and_white_on_dark_is_not()
    {
        var white = Ink.Line("白字", 90, 100).Select(g => g with { Color = PdfColor.White }).ToArray();

        Assert.Empty(PdfPages.Read(white).Blocks);
        Assert.Equal(["白字"], PdfPages.Read(PdfPages.Page(white) with { Fills = [new(new(80, 80, 200, 120), new(0, 0, 128))] }).Texts());
    }

    [Fact]
    public void A_page_that_is_a_picture_is_named_and_counted()
    {
        var scan = PdfPageContent.Empty with { Images = [new PdfImage(new(0, 0, 595, 842), 1240, 1754, "DCTDecode")] };

        Assert.Equal(
            ["第 2 页是扫描图像，没有可读的文字，其内容未读取。", "文件共 2 页，其中 1 页是扫描图像，未读取。"],
            PdfPages.Read(PdfPages.Page(Ink.Line("正文。", 90, 100)), scan).Notices.Select(n => n.Message));
        Assert.Equal(1, PdfPages.Read(PdfPages.Page(Ink.Line("正文。", 90, 100)), scan).Source.ScannedPages);
    }

    [Fact]
    public void A_text_layer_that_lies_is_told_and_not_believed_to_be_the_page()
    {
        var document = PdfPages.Read(Ink.Lines(90, 100, 10, "犐犆犛犖犗犜犈犛犪狀犱狀狌犿犫犲狉狊", "犖犪狋犻狅狀犪犾狊狋犪狀犱犪狉犱狊", "犪狀犱犻狋狊狀狌犿犫犲狉狊狅犳狆犪犵犲狊"));

        var notice = Assert.Single(document.Notices);
        Assert.Equal(("text-layer-doubtful", 1), (notice.Code, notice.At!.Page));
        Assert.StartsWith("第 1 页字体“SimSun”的文字与页面所示不符：字母或数字读成了罕用汉字，如“犐犆犛", notice.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_was_recognised_under_a_scan_is_read_with_a_notice()
    {
        var document = PdfPages.Read(PdfPages.Page(Ink.Line("识别出来的文字一共有很多个字", 90, 100, traits: PdfGlyphTraits.Invisible))
            with { Images = [new PdfImage(new(0, 0, 595, 842), 1240, 1754, "DCTDecode")] });

        Assert.Equal(["识别出来的文字一共有很多个字"], document.Texts());
        Assert.Equal("ocr-text", Assert.Single(document.Notices).Code);
    }

    [Fact]
    public void A_page_whose_text_runs_upwards_is_read_turned_and_told_in_its_own_places()
    {
        var glyphs = Ink.Line("竖放的页面", 0, 0).Select((g, i) => g with
        {
            X = 100, Y = 700 - (i * 10), AdvanceX = 0, AdvanceY = -10, Direction = PdfDirection.Up, Box = new(91.2f, 690 - (i * 10), 101.2f, 700 - (i * 10)),
        });
        var document = PdfPages.Read([.. glyphs]);

        Assert.Equal(["竖放的页面"], document.Texts());
        Assert.Equal(new Box(91.2m, 650, 101.2m, 700), document.Blocks[0].At.Box);
    }

    [Fact]
    public void A_file_without_a_character_says_so() => Assert.Equal("no-text", Assert.Single(PdfPages.Read(PdfPageContent.Empty).Notices).Code);
}
