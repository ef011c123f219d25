using PerfEval.Pdf.Fonts.Programs;
using static PerfEval.Pdf.Tests.Fonts.Programs.TestProgram;

namespace PerfEval.Pdf.Tests.Fonts.Programs;

public sealed class CffProgramTests
{
    [Fact]
    public void Names_are_standard_strings_or_strings_of_the_program()
    {
        var program = Parse(Cff(["uni4E2D", "g3"], [34, 391, 392]));
        Assert.Equal(("A", "中", null), (program.TextOfGlyph(1), program.TextOfGlyph(2), program.TextOfGlyph(3)));
        Assert.Equal(2, program.GlyphOfName("uni4E2D"));
    }

    [Fact]
    public void The_built_in_encoding_names_codes_in_both_formats_and_with_supplements()
    {
        var program = Parse(Cff(["uni4E2D"], [34, 391], [0x80, 2, 200, 201, 1, 210, .. U16(35)]));
        Assert.Equal(("A", "uni4E2D", "B"), (program.NameOfCode(200), program.NameOfCode(201), program.NameOfCode(210)));
        var ranges = Parse(Cff(["uni4E2D"], [34, 391], [1, 1, 200, 1]));
        Assert.Equal(("A", "uni4E2D"), (ranges.NameOfCode(200), ranges.NameOfCode(201)));
    }

    [Fact]
    public void Without_an_encoding_of_its_own_the_standard_one_holds() => Assert.Equal("A", Parse(Cff([], [34])).NameOfCode('A'));

    [Fact]
    public void A_CID_keyed_program_leads_from_CID_to_glyph_and_names_its_collection()
    {
        var program = Parse(Cff(["GB1"], [4559, 100], isCidKeyed: true));
        Assert.Equal("GB1", program.Ordering);
        Assert.Equal((1, 2, 0), (program.GlyphOfCid(4559), program.GlyphOfCid(100), program.GlyphOfCid(5)));
        Assert.Null(program.TextOfGlyph(1));
    }

    [Fact]
    public void No_cut_and_no_flipped_byte_makes_a_program_throw()
    {
        var whole = Cff(["uni4E2D", "g3"], [34, 391, 392], [1, 1, 200, 2]);
        foreach (var damaged in Damaged(whole))
            Touch(damaged);
    }

    private static void Touch(byte[] bytes)
    {
        var program = Parse(bytes);
        _ = program.TextOfGlyph(1) + program.GlyphOfCode(200) + program.GlyphOfName("A") + program.GlyphOfCid(1) + program.NameOfCode(65);
    }

    private static CffProgram Parse(byte[] bytes) => CffProgram.Parse(new FontBytes(bytes));
}
