using PerfEval.Pdf.Tests.Building;

namespace PerfEval.Pdf.Tests.Content;

public class ImageTests
{
    [Fact]
    public void An_image_tells_where_it_stands_its_pixels_and_its_encoded_bytes()
    {
        var image = Assert.Single(Painted("q 200 0 0 100 50 600 cm /Im0 Do Q", "/Width 20 /Height 10 /Filter /DCTDecode").Images);

        Assert.Equal(new PdfRectangle(50, 92, 250, 192), image.Box);
        Assert.Equal((20, 10, "DCTDecode"), (image.PixelWidth, image.PixelHeight, image.Codec));
        Assert.Equal("picture"u8.ToArray(), image.ReadBytes());
    }

    [Theory]
    [InlineData("q 200 0 0 100 50 900 cm /Im0 Do Q")]
    [InlineData("q 0 0 9 9 re W n 200 0 0 100 50 600 cm /Im0 Do Q")]
    [InlineData("/Im1 Do")]
    public void An_image_that_is_not_to_be_seen_is_none(string content) => Assert.Empty(Painted(content, "/Width 20 /Height 10").Images);

    [Fact]
    public void An_image_placed_as_thin_as_a_line_is_a_ruling()
    {
        var content = Painted("q 200 0 0 1 50 600 cm /Im0 Do Q", "/Width 100 /Height 1");

        Assert.Empty(content.Images);
        Assert.Single(content.Rulings);
    }

    private static PdfPageContent Painted(string page, string entries)
    {
        var file = new PdfBytes();
        var number = file.AddStream("picture", "/Type /XObject /Subtype /Image " + entries);
        return Shown.Of(file.Page(page, FormattableString.Invariant($"<< /XObject << /Im0 {number} 0 R >> >>")).Build());
    }
}
