namespace PerfEval.Pdf.Tests.Content;

public class InlineImageTests
{
    private const string After = "\nBT /F1 12 Tf 100 700 Td (after) Tj ET";

    [Theory]
    [InlineData("q 50 0 0 50 100 100 cm BI /W 4 /H 4 /BPC 8 /CS /G ID 0123456789abcdef EI Q")]
    [InlineData("q 50 0 0 50 100 100 cm BI /W 4 /H 4 /BPC 8 /CS /G ID 0123 EI Q 9abcdef EI Q")]
    [InlineData("q 50 0 0 50 100 100 cm BI /W 4 /H 4 /BPC 8 /CS /G /F /AHx ID 00> EI Q")]
    [InlineData("q 50 0 0 50 100 100 cm BI /W 4 /H 4 /F /Fl /DP <</Predictor 12>> ID x\u00E9 EI \u00FF\u0001\u0002rest EI Q")]
    [InlineData("q 50 0 0 50 100 100 cm BI /Width 4 /Height 4 /BitsPerComponent 8 /ColorSpace /DeviceGray ID 0123456789abcdef\nEI\nQ")]
    public void Text_behind_an_inline_image_is_read_whatever_bytes_the_image_holds(string image)
    {
        var content = Shown.Of(image + After);

        Assert.Equal("after", Shown.Text(content));
        var placed = Assert.Single(content.Images);
        Assert.Equal((4, 4), (placed.PixelWidth, placed.PixelHeight));
        Assert.Equal(new PdfRectangle(100, 642, 150, 692), placed.Box);
    }

    [Fact]
    public void The_samples_of_an_inline_image_can_be_had_with_its_filters_undone() =>
        Assert.Equal(
            "ABCD"u8.ToArray(),
            Shown.Of("q 50 0 0 50 100 100 cm BI /W 4 /H 1 /BPC 8 /CS /G /F /AHx ID 41424344> EI Q").Images[0].ReadBytes());

    [Fact]
    public void An_inline_image_that_never_ends_costs_only_what_stands_behind_it() =>
        Assert.Equal("before", Shown.Text(Shown.Of("BT /F1 12 Tf 100 700 Td (before) Tj ET BI /W 4 /H 4 /F /DCT ID \u00FF\u00D8\u00FF")));
}
