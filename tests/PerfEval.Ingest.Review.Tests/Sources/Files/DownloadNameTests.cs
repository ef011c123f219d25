using PerfEval.Ingest.Review.Sources.Files;

namespace PerfEval.Ingest.Review.Tests.Sources.Files;

public class DownloadNameTests
{
    [Theory]
    [InlineData("报送/望江区教育局 自评表.docx", "docx", "望江区教育局 自评表.docx")]
    [InlineData("a.zip!甲/b.PDF", "pdf", "b.pdf")]
    [InlineData("..\\..\\windows\\a.txt", "txt", "a.txt")]
    [InlineData("x/\"; filename=evil.exe", "docx", "_; filename=evil.exe.docx")]
    [InlineData("x/a\r\nSet-Cookie: b.txt", "txt", "a__Set-Cookie_ b.txt")]
    [InlineData("x/cod\u202Etxt.exe", "docx", "cod_txt.exe.docx")]
    [InlineData("x/...", "pdf", "原件.pdf")]
    [InlineData("x/setup.exe", "txt", "setup.exe.txt")]
    public void A_name_is_kept_as_far_as_it_does_no_harm(string path, string format, string name) =>
        Assert.Equal(name, DownloadName.Of(new(1, null, path, format, null, null)));

    [Fact]
    public void A_long_name_is_cut() =>
        Assert.Equal(120 + ".docx".Length, DownloadName.Of(new(1, null, new string('长', 400) + ".docx", "docx", null, null)).Length);
}
