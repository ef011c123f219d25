using System.Globalization;
using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Reading.Docx;

/// <summary>Why a .docx as a whole could not be read: every sentence the reader refuses with.</summary>
internal static class DocxErrors
{
    public static UnreadableFileException NotADocx() =>
        new("not-a-docx", "这是压缩包或其他 Office 文件，不是 Word 文档（.docx）。");

    public static UnreadableFileException Damaged(Exception? inner = null) =>
        new("damaged-docx", "文件已损坏或不完整，Word 文档的内容无法读出。", inner);

    public static UnreadableFileException EncryptedPart() =>
        new("encrypted-office-file", "压缩包内的内容已加密，请取消密码后重新提交。");

    public static UnreadableFileException DuplicatePart(string part) =>
        new("duplicate-part", $"文件内有两个同名的部分“{part}”，无法判断哪一个是真正的内容。");

    public static UnreadableFileException Dtd(Exception inner) =>
        new("xml-dtd", "文件内含有文档类型定义（DTD），正常的 Word 文档没有这种内容，出于安全不予读取。", inner);

    public static UnreadableFileException Entries() =>
        new("limit-entries", string.Create(CultureInfo.InvariantCulture, $"压缩包内的文件数超过上限 {DocxLimits.Entries} 个。"));

    public static UnreadableFileException Inflated(ReadingLimits limits) =>
        new("limit-inflated", string.Create(CultureInfo.InvariantCulture, $"解压后的内容超过上限 {limits.MaxInflatedBytes} 字节。"));

    public static UnreadableFileException Nesting(ReadingLimits limits) =>
        new("limit-nesting", string.Create(CultureInfo.InvariantCulture, $"表格、文本框等嵌套超过上限 {limits.MaxNesting} 层。"));

    public static UnreadableFileException Definitions() =>
        new("limit-definitions", string.Create(CultureInfo.InvariantCulture, $"样式、编号、关系、注释或页眉页脚的数目超过上限，每种最多 {DocxLimits.Definitions} 个。"));

    public static UnreadableFileException Blocks() =>
        new("limit-blocks", string.Create(CultureInfo.InvariantCulture, $"段落和表格的数目超过上限 {DocxLimits.Blocks} 个。"));

    public static UnreadableFileException ParagraphCharacters() =>
        new("limit-paragraph", string.Create(CultureInfo.InvariantCulture, $"一个段落的字数超过上限 {DocxLimits.ParagraphCharacters} 字。"));
}
