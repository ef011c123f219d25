using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace PerfEval.Ingest.Benchmarks.Stages;

/// <summary>
/// A self-evaluation form of two pages as Word saves it: revision ids, a font and a size on every run, borders and
/// margins on every cell, styles, numbering, settings, a theme and a footer beside the body. Each variant has names and
/// figures of its own, as the forms of a county have: what the program remembers of one form does not answer the next.
/// </summary>
internal static class TwoPageForm
{
    private const string W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Fonts = "<w:rFonts w:ascii=\"仿宋_GB2312\" w:eastAsia=\"仿宋_GB2312\" w:hAnsi=\"宋体\" w:cs=\"宋体\" w:hint=\"eastAsia\"/><w:kern w:val=\"0\"/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>";

    private static readonly string[] Categories = ["数量指标", "质量指标", "时效指标", "成本指标", "经济效益指标", "社会效益指标", "可持续影响指标", "服务对象满意度指标"];

    public static byte[] Make(int variant)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
            Write(zip, "_rels/.rels", Relationships(("rId1", "officeDocument", "word/document.xml")));
            Write(zip, "word/document.xml", Body(variant));
            Write(zip, "word/_rels/document.xml.rels", Relationships(("rId1", "styles", "styles.xml"), ("rId2", "numbering", "numbering.xml"), ("rId3", "footer", "footer1.xml")));
            Write(zip, "word/styles.xml", Styles());
            Write(zip, "word/numbering.xml", Numbering());
            Write(zip, "word/footer1.xml", $"<w:ftr {W}>{Paragraph("第 1 页", "a3")}</w:ftr>");
            Write(zip, "word/theme/theme1.xml", "<theme>" + string.Concat(Enumerable.Range(0, 200).Select(i => $"<font script=\"s{i}\" typeface=\"等线 Light\"/>")) + "</theme>");
            Write(zip, "word/settings.xml", $"<w:settings {W}>" + string.Concat(Enumerable.Range(0, 60).Select(i => $"<w:rsid w:val=\"00A1{i:X4}\"/>")) + "</w:settings>");
        }

        return bytes.ToArray();
    }

    private static string Body(int variant)
    {
        var body = new StringBuilder($"<w:document {W}><w:body>");
        body.Append(Paragraph("项目支出绩效自评表", "1")).Append(Paragraph("（2023年度）"));
        body.Append("<w:tbl><w:tblPr><w:tblW w:w=\"9600\" w:type=\"dxa\"/></w:tblPr><w:tblGrid>").Append(string.Concat(Enumerable.Repeat("<w:gridCol w:w=\"1060\"/>", 9))).Append("</w:tblGrid>");
        Row(body, ("项目名称", 2, ""), ($"农村公路第{variant}标段日常养护", 7, ""));
        Row(body, ("主管部门", 2, ""), ($"第{variant}交通运输局", 3, ""), ("实施单位", 2, ""), ("县公路事业发展中心", 2, ""));
        Row(body, ("项目资金（万元）", 2, "restart"), ("", 1, ""), ("年初预算数", 1, ""), ("全年预算数", 1, ""), ("全年执行数", 1, ""), ("分值", 1, ""), ("执行率", 1, ""), ("得分", 1, ""));
        var (budget, executed) = (342.50m + variant, 318.75m + variant);
        var rate = decimal.Round(100 * executed / budget, 2);
        foreach (var fund in (string[])["年度资金总额", "其中：本年财政拨款", "上年结转资金", "其他资金"])
        {
            var part = fund is "年度资金总额" or "其中：本年财政拨款" ? 1 : 0;
            Row(body, ("", 2, "continue"), (fund, 1, ""), (Print(part * 350m), 1, ""), (Print(part * budget), 1, ""), (Print(part * executed), 1, ""), ("10", 1, ""), (part == 0 ? "" : Print(rate) + "%", 1, ""), (part == 0 ? "" : Print(rate / 10), 1, ""));
        }

        Row(body, ("年度总体目标", 1, "restart"), ("预期目标", 4, ""), ("实际完成情况", 4, ""));
        Row(body, ("", 1, "continue"), ("完成县乡道路日常养护四百二十公里，路况优良率达到百分之九十以上，群众出行满意度持续提高。", 4, ""), ("全年养护四百三十一公里，路况优良率百分之九十二点四，群众出行满意度百分之九十五。", 4, ""));
        Row(body, ("绩效指标", 1, "restart"), ("一级指标", 1, ""), ("二级指标", 1, ""), ("三级指标", 1, ""), ("年度指标值", 1, ""), ("实际完成值", 1, ""), ("分值", 1, ""), ("得分", 1, ""), ("偏差原因分析及改进措施", 1, ""));
        for (var i = 0; i < 24; i++)
        {
            var first = i is 0 or 12 or 21;
            var level1 = i < 12 ? "产出指标" : i < 21 ? "效益指标" : "满意度指标";
            Row(
                body, ("", 1, "continue"), (first ? level1 : "", 1, first ? "restart" : "continue"), (i % 3 == 0 ? Categories[i / 3] : "", 1, i % 3 == 0 ? "restart" : "continue"),
                (string.Create(CultureInfo.InvariantCulture, $"第{variant}标段养护任务第{i + 1}项完成率"), 1, ""), ("≥95%", 1, ""), (Print(97m + ((variant + i) % 300 / 100m)) + "%", 1, ""), ("3.75", 1, ""), ("3.75", 1, ""), (i % 5 == 0 ? "已按计划完成，无偏差" : "", 1, ""));
        }

        Row(body, ("总分", 6, ""), ("100", 1, ""), (Print(90 + decimal.Round(rate / 10, 2)), 1, ""), ("", 1, ""));
        body.Append("</w:tbl>");
        for (var i = 0; i < 4; i++)
            body.Append(Paragraph("定量指标按实际完成值与年度指标值之比计算得分，定性指标按完成程度分三档计分。", "a4", list: true));
        return body.Append("<w:sectPr w:rsidR=\"00B51A20\"><w:footerReference w:type=\"default\" r:id=\"rId3\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>").ToString();
    }

    private static string Print(decimal figure) => figure.ToString("0.00", CultureInfo.InvariantCulture);

    private static void Row(StringBuilder body, params (string Text, int Span, string Merge)[] cells)
    {
        body.Append("<w:tr w:rsidR=\"00B51A20\" w:rsidTr=\"00D93E4F\"><w:trPr><w:trHeight w:val=\"454\"/><w:jc w:val=\"center\"/></w:trPr>");
        foreach (var (text, span, merge) in cells)
        {
            body.Append("<w:tc><w:tcPr><w:tcW w:w=\"1060\" w:type=\"dxa\"/>");
            if (span > 1)
                body.Append(CultureInfo.InvariantCulture, $"<w:gridSpan w:val=\"{span}\"/>");
            if (merge.Length > 0)
                body.Append(merge == "restart" ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
            body.Append("<w:tcBorders><w:top w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/><w:left w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/></w:tcBorders><w:vAlign w:val=\"center\"/></w:tcPr>");
            body.Append(Paragraph(text)).Append("</w:tc>");
        }

        body.Append("</w:tr>");
    }

    private static string Paragraph(string text, string? style = null, bool list = false)
    {
        var number = list ? "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>" : "";
        var named = style is null ? "" : $"<w:pStyle w:val=\"{style}\"/>";
        var properties = $"<w:pPr>{named}{number}<w:widowControl/><w:spacing w:line=\"240\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/><w:rPr>{Fonts}</w:rPr></w:pPr>";
        var run = text.Length == 0 ? "" : $"<w:r w:rsidRPr=\"00E41B2C\"><w:rPr>{Fonts}</w:rPr><w:t>{text}</w:t></w:r>";
        return $"<w:p w:rsidR=\"00B51A20\" w:rsidRDefault=\"00C60DA1\" w:rsidP=\"00D93E4F\">{properties}{run}</w:p>";
    }

    private static string Styles()
    {
        var latent = string.Concat(Enumerable.Range(0, 370).Select(i => $"<w:lsdException w:name=\"Style Name {i}\" w:semiHidden=\"1\" w:uiPriority=\"99\" w:unhideWhenUsed=\"1\"/>"));
        var styles = string.Concat(Enumerable.Range(0, 12).Select(i => $"<w:style w:type=\"paragraph\" w:styleId=\"a{i}\"><w:name w:val=\"n{i}\"/><w:basedOn w:val=\"a\"/><w:pPr><w:jc w:val=\"both\"/></w:pPr><w:rPr>{Fonts}</w:rPr></w:style>"));
        return $"<w:styles {W}><w:latentStyles>{latent}</w:latentStyles><w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>{styles}</w:styles>";
    }

    private static string Numbering()
    {
        var levels = string.Concat(Enumerable.Range(0, 9).Select(i =>
            $"<w:lvl w:ilvl=\"{i}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%{i + 1}.\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"420\" w:hanging=\"420\"/></w:pPr></w:lvl>"));
        return $"<w:numbering {W}><w:abstractNum w:abstractNumId=\"0\">{levels}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
    }

    private static string Relationships(params (string Id, string Type, string Target)[] entries) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(entries.Select(e => $"<Relationship Id=\"{e.Id}\" Type=\"{Office}{e.Type}\" Target=\"{e.Target}\"/>")) + "</Relationships>";

    private static void Write(ZipArchive zip, string name, string content)
    {
        using var entry = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
        entry.Write(Encoding.UTF8.GetBytes(content));
    }
}
