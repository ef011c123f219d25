using System.Text;
using PerfEval.Ingest.Reading.Pdf;

namespace PerfEval.Ingest.Reading.Tests.Pdf;

public class PdfSignatureTests
{
    [Theory]
    [InlineData("%PDF-1.7\n1 0 obj")]
    [InlineData("\r\n%PDF-1.4\n")]
    [InlineData("HTTP/1.1 200 OK\r\n\r\n%PDF-1.4\n1 0 obj\n<<>>")]
    public void A_header_makes_a_pdf_even_behind_junk(string content) => Assert.True(PdfSignature.IsIn(Encoding.UTF8.GetBytes(content)));

    [Theory]
    [InlineData("文件以 %PDF-1.7 开头即为 PDF")]
    [InlineData("PK\u0003\u0004 a.pdf %PDF-1.7\n1 0 obj")]
    [InlineData("")]
    public void Text_about_pdf_and_packages_that_hold_one_are_none(string content) => Assert.False(PdfSignature.IsIn(Encoding.UTF8.GetBytes(content)));
}
