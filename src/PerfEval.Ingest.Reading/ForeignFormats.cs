using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Reading;

/// <summary>
/// File formats that are known by their first bytes and that no reader of the catalogue reads. They are refused by name,
/// so that no one takes a picture read as text for a report without figures.
/// </summary>
internal static class ForeignFormats
{
    private static readonly (byte[] Signature, string Code, string Message)[] Known =
    [
        ("{\\rtf"u8.ToArray(), "rtf-not-supported", "这是 RTF 文件，暂不能读取，请另存为 .docx 后重新提交。"),
        ("Rar!\x1A"u8.ToArray(), "archive-not-supported", "这是 RAR 压缩包，暂不能读取，请改用 .zip 或直接提交文件。"),
        ([0x37, 0x7A, 0xBC, 0xAF], "archive-not-supported", "这是 7z 压缩包，暂不能读取，请改用 .zip 或直接提交文件。"),
        ([0x89, 0x50, 0x4E, 0x47], "image-not-supported", "这是图片文件，暂不能读取图中的文字。"),
        ([0xFF, 0xD8, 0xFF], "image-not-supported", "这是图片文件，暂不能读取图中的文字。"),
        ([0x49, 0x49, 0x2A, 0x00], "image-not-supported", "这是图片文件，暂不能读取图中的文字。"),
        ([0x4D, 0x4D, 0x00, 0x2A], "image-not-supported", "这是图片文件，暂不能读取图中的文字。"),
    ];

    /// <exception cref="UnreadableFileException">The bytes are of a known foreign format.</exception>
    public static void Refuse(ReadOnlySpan<byte> content)
    {
        OfficeContainer.Refuse(content);
        foreach (var (signature, code, message) in Known)
        {
            if (content.StartsWith(signature))
                throw new UnreadableFileException(code, message);
        }
    }
}
