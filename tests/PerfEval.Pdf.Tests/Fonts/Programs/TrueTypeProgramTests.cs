using PerfEval.Pdf.Fonts.Programs;
using static PerfEval.Pdf.Tests.Fonts.Programs.TestProgram;

namespace PerfEval.Pdf.Tests.Fonts.Programs;

public sealed class TrueTypeProgramTests
{
    public static TheoryData<string, byte[]> Formats => new()
    {
        { "4", Format4((0x4E2D, 2), (0x9879, 3)) },
        { "12", [.. U16(12, 0), .. U32(40, 0, 2, 0x4E2D, 0x4E2D, 2, 0x9879, 0x9879, 3)] },
        { "6", [.. U16(6, 14, 0, 0x4E2D, 1, 2)] },
        { "10", [.. U16(10, 0), .. U32(24, 0, 0x4E2D, 1), .. U16(2)] },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_glyph_means_the_character_that_the_cmap_leads_to_it(string format, byte[] subtable)
    {
        var program = Parse(Sfnt(Cmap((3, format == "12" ? 10 : 1, subtable))));
        Assert.Equal("中", program.TextOfGlyph(2));
        Assert.Null(program.TextOfGlyph(7));
    }

    [Fact]
    public void Format_4_with_a_glyph_array_is_read_through_its_offsets()
    {
        var subtable = U16(4, 0, 0, 4, 0, 0, 0, 0x4E2E, 0xFFFF, 0, 0x4E2D, 0xFFFF, 0, 1, 4, 0, 9, 8);
        var program = Parse(Sfnt(Cmap((3, 1, subtable))));
        Assert.Equal(("中", "丮"), (program.TextOfGlyph(9), program.TextOfGlyph(8)));
    }

    [Fact]
    public void Formats_0_and_2_are_read_by_code()
    {
        var bytes = new byte[262];
        bytes[6 + 65] = 5;
        Assert.Equal(5, Parse(Sfnt(Cmap((1, 0, bytes)))).GlyphOfCode(65));

        // High byte 0x81 leads to the second header, which has the low bytes from 0x40 on.
        var keys = new int[256];
        keys[0x81] = 8;
        byte[] subtable = [.. U16(2, 0, 0), .. U16(keys), .. U16(0, 0, 0, 0), .. U16(0x40, 1, 0, 2), .. U16(7)];
        Dictionary<int, int> codes = [];
        CmapSubtable.Read(new FontBytes([0, .. subtable]), 1, codes);
        Assert.Equal(new KeyValuePair<int, int>(0x8140, 7), Assert.Single(codes));
    }

    [Fact]
    public void A_blank_and_a_no_break_blank_that_share_a_glyph_read_as_a_blank()
    {
        var program = Parse(Sfnt(Cmap((3, 1, Format4((0x20, 3), (0xA0, 3), (0xE001, 4), (0xFF08, 4))))));
        Assert.Equal((" ", "（"), (program.TextOfGlyph(3), program.TextOfGlyph(4)));
    }

    [Fact]
    public void Post_names_tell_where_there_is_no_Unicode_subtable()
    {
        var program = Parse(Sfnt(Post2(".notdef", "A", "uni4E2D", "glyph3")));
        Assert.Equal(("A", "中", null), (program.TextOfGlyph(1), program.TextOfGlyph(2), program.TextOfGlyph(3)));
        Assert.Equal(2, program.GlyphOfName("uni4E2D"));
    }

    [Fact]
    public void The_standard_Macintosh_order_names_glyphs_by_index()
    {
        var program = Parse(Sfnt(("post", [.. U32(0x00010000), .. new byte[28]])));
        Assert.Equal("A", program.TextOfGlyph(36));
    }

    [Fact]
    public void A_symbol_subtable_is_asked_at_F000_and_at_the_bare_code()
    {
        Assert.Equal(9, Parse(Sfnt(Cmap((3, 0, Format4((0xF041, 9)))))).GlyphOfCode(0x41));
        Assert.Equal(9, Parse(Sfnt(Cmap((3, 0, Format4((0x41, 9)))))).GlyphOfCode(0x41));
    }

    [Fact]
    public void Advances_count_in_thousandths_and_the_last_one_goes_on()
    {
        var program = Parse(Sfnt(Metrics(2048, 1024, 2048)));
        Assert.Equal((500f, 1000f, 1000f), (program.WidthOfGlyph(0), program.WidthOfGlyph(1), program.WidthOfGlyph(50)));
    }

    [Fact]
    public void No_cut_and_no_flipped_byte_makes_a_program_throw()
    {
        var whole = Sfnt([Cmap((3, 1, Format4((0x4E2D, 2))), (1, 0, new byte[262])), Post2(".notdef", "A"), .. Metrics(1000, 500), ("CFF ", Cff(["x"], [34]))]);
        foreach (var damaged in Damaged(whole))
            Touch(damaged);
    }

    private static void Touch(byte[] bytes)
    {
        var program = Parse(bytes);
        _ = program.TextOfGlyph(1) + program.GlyphOfCode(65) + program.GlyphOfName("A") + program.WidthOfGlyph(1) + program.GlyphOfCid(1) + program.NameOfCode(65);
    }

    private static TrueTypeProgram Parse(byte[] bytes) => TrueTypeProgram.Parse(new FontBytes(bytes));
}
