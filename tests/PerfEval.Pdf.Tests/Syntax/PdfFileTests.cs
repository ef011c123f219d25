using System.Text;
using PerfEval.Pdf.Objects;
using PerfEval.Pdf.Syntax;
using PerfEval.Pdf.Tests.Building;

namespace PerfEval.Pdf.Tests.Syntax;

public class PdfFileTests
{
    [Fact]
    public void A_file_with_a_classic_table_opens_and_its_content_is_reached()
    {
        using var file = Open(PdfBytes.OnePage("BT ET"));

        Assert.Equal("BT ET", FirstContent(file));
        Assert.Empty(file.Notices);
    }

    [Fact]
    public void A_file_with_object_and_cross_reference_streams_opens_and_its_content_is_reached()
    {
        using var file = Open(new PdfBytes().Page("BT ET").BuildWithObjectStream());

        Assert.Equal("BT ET", FirstContent(file));
        Assert.Empty(file.Notices);
    }

    [Fact]
    public void The_same_reference_gives_the_same_object()
    {
        using var file = Open(PdfBytes.OnePage(""));

        Assert.Same(file.Catalog["Pages"], file.Catalog["Pages"]);
    }

    internal static PdfFile Open(byte[] content) => PdfFile.Open(content, PdfLimits.Default, CancellationToken.None);

    internal static string FirstContent(PdfFile file)
    {
        var page = Assert.IsType<PdfDictionary>(file.Catalog.Dictionary("Pages")?.Array("Kids")?[0]);
        var stream = Assert.IsType<PdfStream>(page["Contents"]);
        using var decoded = file.Decode(stream);
        return Encoding.Latin1.GetString(decoded.Span);
    }
}
