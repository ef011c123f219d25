using System.Globalization;
using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Reading.Docx;

/// <summary>What the reader says about its own doubts in a file that it could read: code and wording of each.</summary>
internal static class DocxNotices
{
    public static void HiddenText(this NoticeBag notices, string excerpt, Location at) =>
        notices.Add("hidden-text", $"此处有隐藏文字，未计入正文：“{excerpt}”。", at);

    public static void TrackedDeletion(this NoticeBag notices) =>
        notices.AddOnce("tracked-deletion", "文件含有修订记录，标记为删除的文字未计入正文。");

    public static void UnknownSymbol(this NoticeBag notices, string font, int code, Location at) =>
        notices.Add("unknown-symbol", string.Create(CultureInfo.InvariantCulture, $"字体“{font}”的符号 {code:X4} 无法识别，以“\uFFFD”代替。"), at);

    public static void AltChunk(this NoticeBag notices) =>
        notices.Add("alt-chunk", "文件嵌入了另一份文档（altChunk），其内容未读取。");

    public static void EmbeddedObject(this NoticeBag notices) =>
        notices.AddOnce("embedded-object", "文件内有嵌入的对象（如 Excel 表格），其内容未读取。");

    public static void Pictures(this NoticeBag notices, int count) =>
        notices.Add("picture-not-read", string.Create(CultureInfo.InvariantCulture, $"文件内有 {count} 幅图片，图中的文字未读取。"));

    public static void MergedCellText(this NoticeBag notices, Location at) =>
        notices.Add("merged-cell-text", "合并单元格中被遮住的部分另有文字，已并入该单元格。", at);

    public static void FieldWithoutResult(this NoticeBag notices, string instruction, Location at) =>
        notices.Add("field-without-result", $"此处的域没有结果文字，未读取：“{instruction}”。", at);

    public static void PartUnreadable(this NoticeBag notices, string part) =>
        notices.Add("part-unreadable", $"文件的“{part}”部分已损坏，未能全部读取。");
}
