namespace PerfEval.Pdf.Tests.Content.Marks;

public class MarkedContentTests
{
    private const string Off = "/OCProperties << /OCGs [90 0 R 91 0 R] /D << /OFF [90 0 R] >> >>";

    [Theory]
    [InlineData("/Artifact BMC {0} EMC", PdfGlyphTraits.Artifact)]
    [InlineData("/Artifact << /Type /Pagination >> BDC {0} EMC", PdfGlyphTraits.Artifact)]
    [InlineData("/P << /MCID 0 >> BDC {0} EMC", PdfGlyphTraits.None)]
    [InlineData("/Artifact BMC EMC {0}", PdfGlyphTraits.None)]
    [InlineData("/Artifact BMC /Span BMC EMC {0} EMC", PdfGlyphTraits.Artifact)]
    [InlineData("EMC EMC {0}", PdfGlyphTraits.None)]
    public void Artifacts_are_marked(string content, PdfGlyphTraits traits) =>
        Assert.Equal(traits, Shown.Of(content.Replace("{0}", "BT /F1 9 Tf 99 99 Td (A) Tj ET", StringComparison.Ordinal)).Glyphs[0].Traits);

    [Theory]
    [InlineData("/Hidden", PdfGlyphTraits.Hidden)]
    [InlineData("/Seen", PdfGlyphTraits.None)]
    [InlineData("/Any", PdfGlyphTraits.None)]
    [InlineData("/All", PdfGlyphTraits.Hidden)]
    [InlineData("/Only", PdfGlyphTraits.Hidden)]
    [InlineData("/Missing", PdfGlyphTraits.None)]
    public void Optional_content_that_is_off_is_kept_and_marked(string group, PdfGlyphTraits traits)
    {
        var file = new Building.PdfBytes { CatalogEntries = Off }
            .Set(90, "<< /Type /OCG /Name (off) >>")
            .Set(91, "<< /Type /OCG /Name (on) >>")
            .Page(
                "/OC " + group + " BDC BT /F1 9 Tf 99 99 Td (A) Tj ET 100 100 m 200 100 l S EMC BT /F1 9 Tf 299 99 Td (B) Tj ET",
                "<< " + Shown.Helvetica + " /Properties << /Hidden 90 0 R /Seen 91 0 R /Any << /Type /OCMD /OCGs [90 0 R 91 0 R] >> "
                    + "/All << /Type /OCMD /P /AllOn /OCGs [90 0 R 91 0 R] >> /Only << /Type /OCMD /OCGs 90 0 R >> >> >>")
            .Build();

        var content = Shown.Of(file);

        Assert.Equal([traits, PdfGlyphTraits.None], content.Glyphs.Select(g => g.Traits));
        Assert.Equal(traits == PdfGlyphTraits.None ? 1 : 0, content.Rulings.Count);
    }

    [Theory]
    [InlineData("/Span << /ActualText (XY) >> BDC", "AB", "X|Y")]
    [InlineData("/Span << /ActualText <FEFF9879> >> BDC", "AB", "项|")]
    [InlineData("/Span << /ActualText (ffi) >> BDC", "A", "ffi")]
    [InlineData("/Span /Named BDC", "AB", "N|M")]
    [InlineData("/Span << /ActualText () >> BDC", "AB", "A|B")]
    [InlineData("/Span << /ActualText <FEFFFFFDFFFD> >> BDC", "AB", "A|B")]
    [InlineData("/Span << /ActualText <FEFF0008FFFD> >> BDC", "AB", "A|B")]
    [InlineData("/Span << /ActualText <FEFFD842> >> BDC", "A", "A")]
    [InlineData("/Span << /ActualText <FEFF2F8F> >> BDC", "A", "行")]
    [InlineData("/Span << /ActualText (a whole paragraph of the page) >> BDC", "AB", "A|B")]
    public void Glyphs_take_the_text_that_the_producer_says_they_stand_for_where_it_is_plausible(string begin, string shown, string expected)
    {
        var content = Shown.Of(
            begin + " BT /F1 9 Tf 99 99 Td (" + shown + ") Tj ET EMC", "/Properties << /Named << /ActualText (NM) >> >>");

        Assert.Equal(expected, string.Join('|', content.Glyphs.Select(g => g.Text)));
    }
}
