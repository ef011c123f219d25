namespace PerfEval.Pdf.Tests.Content;

public class ColorTests
{
    private const string Spaces = "/ColorSpace << /Ink [/Separation /Spot /DeviceCMYK 8 0 R] /Inks [/DeviceN [/A /B] /DeviceCMYK 8 0 R] "
        + "/Cal [/CalRGB << >>] /Lab [/Lab << >>] /Palette [/Indexed /DeviceRGB 1 <000000FFFFFF>] /Self [/ICCBased] >>";

    [Theory]
    [InlineData("0.5 g", 128, 128, 128)]
    [InlineData("1 0 0 rg", 255, 0, 0)]
    [InlineData("0 1 1 0 k", 255, 0, 0)]
    [InlineData("0 0 0 1 k", 0, 0, 0)]
    [InlineData("/DeviceRGB cs 0 0 1 sc", 0, 0, 255)]
    [InlineData("/Cal cs 0 1 0 scn", 0, 255, 0)]
    [InlineData("/Lab cs 100 0 0 scn", 255, 255, 255)]
    [InlineData("/Ink cs 0 scn", 255, 255, 255)]
    [InlineData("/Ink cs 1 scn", 0, 0, 0)]
    [InlineData("/Inks cs 0 1 scn", 0, 0, 0)]
    [InlineData("/Palette cs 1 sc", 0, 0, 0)]
    [InlineData("/Pattern cs /P1 scn", 0, 0, 0)]
    [InlineData("1 g /DeviceRGB cs", 0, 0, 0)]
    [InlineData("/Missing cs 1 1 1 scn", 0, 0, 0)]
    [InlineData("/DeviceRGB cs 1 scn", 0, 0, 0)]
    [InlineData("1 g q 0 g Q", 255, 255, 255)]
    [InlineData("9 -9 0.5 rg", 255, 0, 128)]
    public void A_colour_is_that_of_a_screen_or_black(string set, byte red, byte green, byte blue)
    {
        var shown = Shown.Of(set + " 100 100 50 50 re f BT /F1 9 Tf 9 9 Td (A) Tj ET", Spaces);

        Assert.Equal(new PdfColor(red, green, blue), shown.Fills[0].Color);
        Assert.Equal(new PdfColor(red, green, blue), shown.Glyphs[0].Color);
    }
}
