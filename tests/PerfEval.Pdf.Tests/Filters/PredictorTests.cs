namespace PerfEval.Pdf.Tests.Filters;

public class PredictorTests
{
    [Theory]
    [InlineData("00 010203 | 00 040506", "010203040506")]
    [InlineData("01 010101 | 01 020202", "010203020406")]
    [InlineData("02 010203 | 02 010101", "010203020304")]
    [InlineData("03 020202 | 03 020202", "020303030506")]
    [InlineData("04 010203 | 04 010101", "010306020407")]
    [InlineData("02 010203 | 02 0101", "0102030203")]
    public void Rows_of_the_png_predictors_are_restored(string rows, string expected)
    {
        var decoded = Decode(rows, "/Predictor 12 /Columns 3");

        Assert.Equal(expected, Convert.ToHexString(decoded.Bytes));
        Assert.False(decoded.Damaged);
    }

    [Theory]
    [InlineData("/Predictor 2 /Columns 3", "010101 020202", "010203020406")]
    [InlineData("/Predictor 2 /Columns 2 /Colors 3", "010203 010101", "010203020304")]
    [InlineData("/Predictor 2 /Columns 2 /BitsPerComponent 16", "00FF 0001", "00FF0100")]
    [InlineData("/Predictor 2 /Columns 8 /BitsPerComponent 1", "80", "FF")]
    [InlineData("/Predictor 2 /Columns 2 /BitsPerComponent 4", "1F", "10")]
    public void Rows_of_the_tiff_predictor_are_restored(string parameters, string data, string expected) =>
        Assert.Equal(expected, Convert.ToHexString(Decode(data, parameters).Bytes));

    [Fact]
    public void A_pixel_of_several_bytes_is_predicted_byte_by_byte() =>
        Assert.Equal("010203020406", Convert.ToHexString(Decode("01 010203 010203", "/Predictor 15 /Colors 3 /Columns 2").Bytes));

    [Theory]
    [InlineData("/Predictor 12 /Columns 0")]
    [InlineData("/Predictor 12 /Columns 2147483647 /Colors 1000 /BitsPerComponent 16")]
    [InlineData("/Predictor 12 /Columns 3 /BitsPerComponent 7")]
    [InlineData("/Predictor 12 /Columns 3 /Colors -1")]
    [InlineData("/Predictor 99 /Columns 3")]
    public void Parameters_that_make_no_sense_leave_the_data_and_are_noticed(string parameters)
    {
        var decoded = Decode("01 02 03 04", parameters);

        Assert.Equal("01020304", Convert.ToHexString(decoded.Bytes));
        Assert.True(decoded.Damaged);
    }

    [Fact]
    public void A_row_tag_that_is_unknown_is_noticed() => Assert.True(Decode("09 010203", "/Predictor 12 /Columns 3").Damaged);

    private static Streams Decode(string data, string parameters)
    {
        var bytes = Convert.FromHexString(data.Replace(" ", "", StringComparison.Ordinal).Replace("|", "", StringComparison.Ordinal));
        return Streams.Decode(Streams.Zlib(bytes), $"/Filter /FlateDecode /DecodeParms << {parameters} >>");
    }
}
