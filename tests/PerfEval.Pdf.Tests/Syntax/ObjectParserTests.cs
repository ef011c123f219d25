using System.Text;
using PerfEval.Pdf.Objects;
using PerfEval.Pdf.Syntax;
using PerfEval.Pdf.Tests.Building;

namespace PerfEval.Pdf.Tests.Syntax;

public class ObjectParserTests
{
    [Theory]
    [InlineData("[1 2 0 R 3 4 5 R]", "[1 2 0 R 3 4 5 R]")]
    [InlineData("[1 0 R/A(b)<63>true false null 1.5]", "[1 0 R /A (b) (c) true false null 1.5]")]
    [InlineData("<</A 1/B<</C[/D]>>/A 2>>", "<</A 2 /B <</C [/D]>>>>")]
    [InlineData("<</A 1 2 0 Rx/B 3>>", "<</A 1 /B 3>>")]
    [InlineData("<</A>>", "<<>>")]
    [InlineData("<</A 1 endobj", "<</A 1>>")]
    [InlineData("[1 (a", "[1 (a)]")]
    [InlineData("[1 ) > } 2]", "[1 2]")]
    [InlineData("/A#42", "/AB")]
    [InlineData("12 0 obj", "12")]
    [InlineData("[15e-1 5E-1 1e2 1e0 0 R]", "[1.5 0.5 100 1 0]")]
    public void A_value_is_read_and_what_is_damaged_left_out(string source, string expected)
    {
        using var file = PdfFileTests.Open(PdfBytes.OnePage(""));
        var parser = new ObjectParser(file, Encoding.Latin1.GetBytes(source), 0);

        Assert.Equal(expected, Text(parser.Parse()));
    }

    [Fact]
    public void A_dictionary_of_many_entries_keeps_them_all()
    {
        using var file = PdfFileTests.Open(PdfBytes.OnePage(""));
        var source = "<<" + string.Concat(Enumerable.Range(0, 100).Select(i => FormattableString.Invariant($"/K{i} {i}"))) + ">>";
        var parser = new ObjectParser(file, Encoding.Latin1.GetBytes(source), 0);

        var dictionary = Assert.IsType<PdfDictionary>(parser.Parse());

        Assert.False(parser.IsDamaged);
        Assert.Equal(100, dictionary.Raw.Count);
        Assert.Equal(77, dictionary.Int("K77"));
    }

    [Fact]
    public void Objects_of_an_object_stream_are_found_where_the_table_gives_the_wrong_place()
    {
        var bytes = new PdfBytes().Page("BT ET").BuildWithObjectStream();
        var table = bytes.AsSpan().IndexOf("/W [1 4 2]"u8);
        var entries = bytes.AsSpan(table + bytes.AsSpan(table).IndexOf("stream\n"u8) + 7);

        // The places of objects 1 and 2 within the object stream.
        (entries[13], entries[20]) = (entries[20], entries[13]);
        using var file = PdfFileTests.Open(bytes);

        Assert.Equal("BT ET", PdfFileTests.FirstContent(file));
        Assert.Empty(file.Notices);
    }

    private static string Text(PdfObject? value) => value switch
    {
        null => "nothing",
        PdfNull => "null",
        PdfBoolean b => b.Value ? "true" : "false",
        PdfNumber n => FormattableString.Invariant($"{n.Value}"),
        PdfString s => $"({Encoding.Latin1.GetString(s.Bytes)})",
        PdfArray a => $"[{string.Join(" ", a.Raw.Select(Text))}]",
        PdfDictionary d => $"<<{string.Join(" ", d.Raw.Select(e => $"/{e.Key} {Text(e.Value)}"))}>>",
        _ => value.ToString()!,
    };
}
