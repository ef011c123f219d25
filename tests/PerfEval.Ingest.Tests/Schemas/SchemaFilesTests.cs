using System.Text;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Tests.Schemas;

public sealed class SchemaFilesTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("perfeval-schemas-");

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>总分 as GBK: what an editor may save where nobody tells it otherwise.</summary>
    [Fact]
    public void A_data_file_in_another_encoding_than_utf8_is_refused_by_name()
    {
        Write("labels.yaml", [.. "total-rows: ["u8, 0xD7, 0xDC, 0xB7, 0xD6, .. "]\n"u8]);
        var refused = Assert.Throws<SchemaDataException>(() => SchemaFiles.WithFolder(folder.FullName));
        Assert.Equal("schemas/labels.yaml：不是 UTF-8 编码，请用 UTF-8 另存", refused.Message);
    }

    [Fact]
    public void A_data_file_may_begin_with_a_byte_order_mark()
    {
        Write("mine.yaml", [.. Encoding.UTF8.Preamble, .. "a: 总分"u8]);
        Write("other.yaml", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("a: 总分")]);
        var files = SchemaFiles.WithFolder(folder.FullName);
        Assert.Equal(["a: 总分", "a: 总分"], [files.Read("mine.yaml"), files.Read("other.yaml")]);
    }

    [Fact]
    public void What_is_no_data_file_may_lie_in_the_folder()
    {
        Write("说明.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xFF]);
        Assert.NotEmpty(SchemaFiles.WithFolder(folder.FullName).Paths);
    }

    private void Write(string name, byte[] bytes) => File.WriteAllBytes(Path.Combine(folder.FullName, name), bytes);
}
