using PerfEval.Pdf.Tests.Building;

namespace PerfEval.Pdf.Tests.Content.Images;

public class ImagePixelsTests
{
    [Fact]
    public void Samples_of_three_components_are_pixels() =>
        Assert.Equal("ff0000ff 00ff00ff", Pixels([255, 0, 0, 0, 255, 0], "/Width 2 /Height 1 /ColorSpace /DeviceRGB /BitsPerComponent 8"));

    [Fact]
    public void Samples_of_one_bit_fill_whole_bytes_in_each_row() =>
        Assert.Equal("000000ff ffffffff ffffffff 000000ff", Pixels([0b0100_0000, 0b1000_0000], "/Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 1"));

    [Fact]
    public void A_decode_array_turns_dark_to_light() =>
        Assert.Equal("ffffffff 000000ff", Pixels([0b0100_0000], "/Width 2 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 1 /Decode [1 0]"));

    [Fact]
    public void Samples_of_a_palette_are_its_colours() =>
        Assert.Equal("0000ffff ff0000ff 0000ffff", Pixels([0b0001_0000], "/Width 3 /Height 1 /ColorSpace [/Indexed /DeviceRGB 1 <0000FF FF0000>] /BitsPerComponent 2"));

    [Fact]
    public void Sixteen_bits_and_four_components_are_understood() =>
        Assert.Equal("ffffffff 000000ff", Pixels([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255], "/Width 2 /Height 1 /ColorSpace /DeviceCMYK /BitsPerComponent 16"));

    [Fact]
    public void A_stencil_is_painted_in_the_colour_of_the_page_where_its_sample_is_0() =>
        Assert.Equal("0000ffff 00000000", Pixels([0b0100_0000], "/Width 2 /Height 1 /ImageMask true", "0 0 1 rg "));

    [Fact]
    public void A_soft_mask_is_the_opacity_whatever_its_size()
    {
        var pdf = new PdfBytes();
        var mask = pdf.AddStream([0, 128], "/Type /XObject /Subtype /Image /Width 2 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8");
        Assert.Equal("ffffff00 ffffff00 ffffff80 ffffff80", Pixels([255, 255, 255, 255], $"/Width 4 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /SMask {mask} 0 R", "", pdf));
    }

    [Fact]
    public void A_large_image_is_made_smaller_by_the_mean_of_its_pixels()
    {
        byte[] samples = [.. Enumerable.Range(0, 16).Select(i => (byte)(i % 4 < 2 ? 0 : i < 8 ? 200 : 100))];
        Assert.Equal("000000ff c8c8c8ff 000000ff 646464ff", Pixels(samples, "/Width 4 /Height 4 /ColorSpace /DeviceGray /BitsPerComponent 8", most: 4));
    }

    [Fact]
    public void What_is_missing_at_the_end_is_clear() =>
        Assert.Equal("ffffffff 00000000", Pixels([255], "/Width 1 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8"));

    [Theory]
    [InlineData("/Width 0 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8")]
    [InlineData("/Width 60000 /Height 60000 /ColorSpace /DeviceGray /BitsPerComponent 1")]
    [InlineData("/Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /JPXDecode")]
    public void What_cannot_be_shown_gives_no_pixels(string entries) => Assert.Null(Image([255, 255], entries).ReadPixels(1_000));

    [Fact]
    public void An_image_stands_where_its_matrix_puts_it()
    {
        var placed = Image([255], "/Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8").Placement;
        Assert.Equal(new PdfPlacement(100, 0, 0, -50, 10, 772), placed);
    }

    private static string Pixels(byte[] samples, string entries, string before = "", PdfBytes? pdf = null, int most = 1_000)
    {
        var rgba = Image(samples, entries, before, pdf).ReadPixels(most)!.Rgba;
        return string.Join(' ', rgba.Chunk(4).Select(p => Convert.ToHexStringLower(p)));
    }

    private static PdfImage Image(byte[] samples, string entries, string before = "", PdfBytes? pdf = null)
    {
        pdf ??= new PdfBytes();
        var image = pdf.AddStream(samples, $"/Type /XObject /Subtype /Image {entries}");
        pdf.Page($"{before}q 100 0 0 50 10 20 cm /A Do Q", $"<< /XObject << /A {image} 0 R >> >>");
        using var document = PdfDocument.Open(pdf.Build());
        return document.GetPage(0).Read().Images.Single();
    }
}
