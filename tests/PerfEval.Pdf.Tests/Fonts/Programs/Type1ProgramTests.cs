using System.Text;
using PerfEval.Pdf.Fonts.Programs;

namespace PerfEval.Pdf.Tests.Fonts.Programs;

public sealed class Type1ProgramTests
{
    [Fact]
    public void The_encoding_array_of_the_clear_text_names_codes()
    {
        var program = Parse("%!PS-AdobeFont-1.0: F\n/Encoding 256 array\n0 1 255 {1 index exch /.notdef put} for\ndup 65 /B put\ndup 8#102 /uni4E2D put\nreadonly def\n/Other dup 67 /C put\ncurrentfile eexec dup 68 /D put");
        Assert.Equal(("B", "uni4E2D", null, null), (program.NameOfCode(65), program.NameOfCode(66), program.NameOfCode(67), program.NameOfCode(68)));
        Assert.Equal("中", program.TextOfGlyph(program.GlyphOfCode(66)));
    }

    [Fact]
    public void StandardEncoding_is_taken_by_its_name() => Assert.Equal("quoteright", Parse("%!\n/Encoding StandardEncoding def\n").NameOfCode(0x27));

    [Fact]
    public void A_program_without_an_encoding_names_nothing() => Assert.Null(Parse("%! /Encoding").NameOfCode(65));

    private static Type1Program Parse(string text) => Type1Program.Parse(Encoding.Latin1.GetBytes(text));
}
