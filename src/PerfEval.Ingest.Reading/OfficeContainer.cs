using System.Runtime.InteropServices;
using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Reading;

/// <summary>
/// The OLE compound file: the wrapping of .doc, .xls and .wps of old, and of a .docx that is protected by a password
/// (MS-OFFCRYPTO keeps the encrypted package in a stream named <c>EncryptedPackage</c>).
/// </summary>
internal static class OfficeContainer
{
    private static ReadOnlySpan<byte> Magic => [0xD0, 0xCF, 0x11, 0xE0];

    /// <exception cref="UnreadableFileException"><c>encrypted-office-file</c> or <c>legacy-office-file</c>.</exception>
    public static void Refuse(ReadOnlySpan<byte> content)
    {
        if (!content.StartsWith(Magic))
            return;

        var streamName = MemoryMarshal.AsBytes("EncryptedPackage".AsSpan());
        if (content.IndexOf(streamName) >= 0)
            throw new UnreadableFileException("encrypted-office-file", "文件设有打开密码，请取消密码后重新提交。");
        throw new UnreadableFileException("legacy-office-file", "这是旧版 Office 文件（如 .doc、.xls、.wps），暂不能读取，请另存为 .docx 后重新提交。");
    }
}
