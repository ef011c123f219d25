using System.Globalization;
using PerfEval.Ingest.Documents;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf;

/// <summary>What the reader says about its own doubts in a PDF that it could read: code and wording of each.</summary>
internal static class PdfNotices
{
    private const int LongestExcerpt = 40;

    public static void ScannedPage(this NoticeBag notices, int page) =>
        notices.Add("scanned-page", string.Create(CultureInfo.InvariantCulture, $"第 {page} 页是扫描图像，没有可读的文字，其内容未读取。"), On(page));

    public static void ScannedPages(this NoticeBag notices, int scanned, int pages) =>
        notices.Add("scanned-pages", string.Create(CultureInfo.InvariantCulture, $"文件共 {pages} 页，其中 {scanned} 页是扫描图像，未读取。"));

    public static void OcrText(this NoticeBag notices, int page) =>
        notices.Add("ocr-text", string.Create(CultureInfo.InvariantCulture, $"第 {page} 页是扫描图像，文字取自图像识别（OCR）留下的文字层，可能有误。"), On(page));

    public static void HiddenText(this NoticeBag notices, string text, int page) =>
        notices.Add("hidden-text", $"此处有隐藏文字，未计入正文：“{Excerpt(text)}”。", On(page));

    public static void StruckText(this NoticeBag notices, string text, int page, PdfRectangle box) =>
        notices.Add("struck-text", $"此处有被删除线划去的文字，未计入正文：“{Excerpt(text)}”。", new Location { Page = page, Box = Places.BoxOf(box) });

    public static void UndecodableFont(this NoticeBag notices, string font, int page) =>
        notices.Add("undecodable-font", string.Create(CultureInfo.InvariantCulture, $"第 {page} 页的字体“{font}”没有字符对照，部分文字无法识别，以“\uFFFD”代替。"), On(page));

    /// <summary>The text stays as the file has it: what the page shows cannot be told from it.</summary>
    public static void DoubtfulText(this NoticeBag notices, PdfTextDoubt doubt, int page)
    {
        var what = doubt.Fault switch
        {
            PdfTextFault.LatinAsHan => "字母或数字读成了罕用汉字",
            PdfTextFault.UncommonHan => "汉字大多是罕用字，编码可能错乱",
            PdfTextFault.BytesAsLatin => "汉字读成了带重音的拉丁字母",
            PdfTextFault.PrivateUse => "含有只在该字体里有意义的自造字符",
            _ => "图像识别（OCR）留下的文字有大量不合常理的符号",
        };
        notices.Add(
            "text-layer-doubtful",
            string.Create(CultureInfo.InvariantCulture, $"第 {page} 页字体“{doubt.FontName}”的文字与页面所示不符：{what}，如“{doubt.Sample}”；读出的内容不可靠，请对照原件。"),
            On(page));
    }

    public static void NoText(this NoticeBag notices) => notices.AddOnce("no-text", "文件里没有可读的文字。");

    /// <summary>What the PDF layer had to mend or leave out.</summary>
    public static void Add(this NoticeBag notices, PdfNotice notice)
    {
        switch (notice.Kind)
        {
            case PdfNoticeKind.Repaired:
                notices.AddOnce("pdf-repaired", "PDF 文件的索引已损坏，已按内容重新建立；可能有缺漏。");
                break;
            case PdfNoticeKind.PageTreeRebuilt:
                notices.AddOnce("pdf-page-tree", "PDF 文件的页面目录已损坏，已逐页找回；页序可能与原件不同。");
                break;
            case PdfNoticeKind.DamagedObject:
                notices.Add("pdf-damaged-object", At(notice, "有对象已损坏，未能读取"), On(notice.Page));
                break;
            case PdfNoticeKind.DamagedStream:
                notices.Add("pdf-damaged-stream", At(notice, "有数据已损坏或不完整，只读取了能够读出的部分"), On(notice.Page));
                break;
            case PdfNoticeKind.DamagedPage:
                notices.Add("damaged-page", At(notice, "页面内容已损坏，未能全部读取"), On(notice.Page));
                break;
            case PdfNoticeKind.PageLimit:
                notices.Add("limit-page", At(notice, "页面内容超过读取上限，其余部分未读取"), On(notice.Page));
                break;
            case PdfNoticeKind.NotRead:
                notices.Add("pdf-not-read", At(notice, $"文件内有不能读取的内容（{notice.Detail}）"), On(notice.Page));
                break;
            case PdfNoticeKind.UndecodableFont when notice.Page is { } page:
                notices.UndecodableFont(notice.Detail ?? "?", page);
                break;
            default:
                notices.Add("undecodable-font", $"字体“{notice.Detail ?? "?"}”没有字符对照，部分文字无法识别，以“\uFFFD”代替。");
                break;
        }
    }

    private static string Excerpt(string text) =>
        text.Length > LongestExcerpt ? text[..(char.IsHighSurrogate(text[LongestExcerpt - 1]) ? LongestExcerpt - 1 : LongestExcerpt)] + "…" : text;

    private static string At(PdfNotice notice, string what) =>
        notice.Page is { } page ? string.Create(CultureInfo.InvariantCulture, $"第 {page} 页{what}。") : what + "。";

    private static Location? On(int? page) => page is null ? null : new Location { Page = page };
}
