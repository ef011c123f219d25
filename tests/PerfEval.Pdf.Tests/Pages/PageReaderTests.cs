using PerfEval.Pdf.Tests.Building;
using PerfEval.Pdf.Tests.Content;

namespace PerfEval.Pdf.Tests.Pages;

public class PageReaderTests
{
    [Fact]
    public void Content_streams_are_put_together_with_a_blank_between_them()
    {
        var file = new PdfBytes();
        var first = file.AddStream("BT /F1 10 Tf 100 70");
        var second = file.AddStream("0 Td (A) Tj ET");

        var content = Read(file, FormattableString.Invariant($"[{first} 0 R 888 0 R {second} 0 R]"));

        Assert.Equal("A", Shown.Text(content));
        Shown.Near(70, content.Glyphs[0].X);
        Assert.Contains(content.Notices, n => n.Kind == PdfNoticeKind.DamagedPage);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("77 0 R")]
    [InlineData("(text)")]
    public void A_page_without_content_is_empty(string contents) => Assert.Empty(Read(new PdfBytes(), contents).Glyphs);

    [Fact]
    public void Values_of_form_fields_are_read_from_their_appearance_and_hidden_ones_are_not()
    {
        var file = new PdfBytes();
        var seen = file.AddStream("BT /F1 10 Tf 2 2 Td (seen) Tj ET", "/Subtype /Form /BBox [0 0 100 20] /Resources << " + Shown.Helvetica + " >>");
        var hidden = file.AddStream("BT /F1 10 Tf 2 2 Td (hidden) Tj ET", "/Subtype /Form /BBox [0 0 100 20] /Resources << " + Shown.Helvetica + " >>");
        file.Page(
            "",
            "<< >>",
            FormattableString.Invariant($"/Annots [<< /Subtype /Widget /Rect [100 100 300 140] /AP << /N {seen} 0 R >> >> << /Subtype /Widget /F 2 /Rect [0 0 9 9] /AP << /N {hidden} 0 R >> >> << /Subtype /Widget /Rect [300 100 400 120] /AS /On /AP << /N << /On {seen} 0 R >> >> >>]"));

        var content = Shown.Of(file.Build());

        Assert.Equal("seenseen", Shown.Text(content));
        Shown.Near(104, content.Glyphs[0].X);
        Shown.Near(792 - 104, content.Glyphs[0].Y);
        Shown.Near(302, content.Glyphs[4].X);
    }

    [Theory]
    [InlineData("0.5 0 0 0.5 50 50 cm")]
    [InlineData("0.5 0 0 0.5 50 50 cm q q")]
    [InlineData("0 0 9 9 re W n")]
    [InlineData("/Clear gs")]
    public void The_value_of_a_form_field_stands_where_its_rectangle_is_whatever_the_content_leaves_behind(string content)
    {
        var file = new PdfBytes();
        var value = file.AddStream("BT /F1 10 Tf 2 2 Td (9) Tj ET", "/Subtype /Form /BBox [0 0 100 20] /Resources << " + Shown.Helvetica + " >>");
        file.Page(
            content,
            "<< /ExtGState << /Clear << /ca 0 >> >> >>",
            FormattableString.Invariant($"/Annots [<< /Subtype /Widget /Rect [100 100 200 120] /AP << /N {value} 0 R >> >>]"));

        var glyph = Assert.Single(Shown.Of(file.Build()).Glyphs);

        Shown.Near(102, glyph.X);
        Shown.Near(792 - 102, glyph.Y);
        Assert.Equal(PdfGlyphTraits.None, glyph.Traits);
    }

    [Fact]
    public void Damage_is_told_of_each_page_however_much_of_it_there_was_before()
    {
        var file = new PdfBytes();
        var damaged = Enumerable.Range(0, 1_100).Select(_ => file.AddStream("zz", "/Filter /FlateDecode")).ToList();
        file.Set(2, "<< /Type /Pages /Kids [5000 0 R 5001 0 R] >>")
            .Set(5000, "<< /Type /Page /Contents [" + string.Concat(damaged.Select(n => FormattableString.Invariant($"{n} 0 R "))) + "] >>")
            .Set(5001, FormattableString.Invariant($"<< /Type /Page /Contents {damaged[0]} 0 R >>"));
        using var document = PdfDocument.Open(file.Build());
        document.GetPage(0).Read();

        var notice = Assert.Single(document.GetPage(1).Read().Notices);

        Assert.Equal((PdfNoticeKind.DamagedStream, 2), (notice.Kind, notice.Page));
    }

    [Theory]
    [InlineData(nameof(PdfLimits.MaxPageGlyphs))]
    [InlineData(nameof(PdfLimits.MaxPagePaths))]
    [InlineData(nameof(PdfLimits.MaxPageOperators))]
    public void A_limit_of_the_page_costs_the_rest_of_it_with_a_notice_and_no_other_page(string limit)
    {
        var drawing = string.Concat(Enumerable.Repeat("BT /F1 10 Tf 100 700 Td (ABCDEFGH) Tj ET 0 0 m 90 0 l S 20 0 0 0 0 0 cm ", 5000));
        var file = new PdfBytes().Page(drawing, "<< " + Shown.Helvetica + " >>").Page("BT /F1 10 Tf 9 9 Td (next) Tj ET", "<< " + Shown.Helvetica + " >>").Build();
        var limits = PdfLimits.Default with { MaxPageGlyphs = 2000, MaxPagePaths = 5000, MaxPageOperators = 1_000_000 };
        limits = limit switch
        {
            nameof(PdfLimits.MaxPageGlyphs) => limits,
            nameof(PdfLimits.MaxPagePaths) => limits with { MaxPageGlyphs = 1_000_000, MaxPagePaths = 1 },
            _ => limits with { MaxPageOperators = 3000 },
        };

        using var document = PdfDocument.Open(file, limits);
        var first = document.GetPage(0).Read();
        var second = document.GetPage(1).Read();

        Assert.Contains(new PdfNotice(PdfNoticeKind.PageLimit, 1, limit), first.Notices);
        Assert.NotEmpty(first.Glyphs);
        Assert.Equal("next", Shown.Text(second));
        Assert.Empty(second.Notices);
    }

    [Fact]
    public void A_stream_beyond_its_limits_costs_its_page_and_not_the_file()
    {
        var file = new PdfBytes();
        var bomb = file.AddStream("3031>", "/Filter [" + string.Concat(Enumerable.Repeat("/ASCIIHexDecode ", 20)) + "]");

        var content = Read(file, FormattableString.Invariant($"{bomb} 0 R"));

        Assert.Contains(new PdfNotice(PdfNoticeKind.PageLimit, 1, nameof(PdfLimits.MaxFilters)), content.Notices);
    }

    [Fact]
    public void A_stream_in_the_place_of_a_page_is_a_damaged_page_of_its_own()
    {
        var file = new PdfBytes();
        var stray = file.AddStream("BT ET");
        file.Set(2, FormattableString.Invariant($"<< /Type /Pages /Kids [{stray} 0 R] >>"));

        Assert.Contains(Shown.Of(file.Build()).Notices, n => n.Kind == PdfNoticeKind.DamagedPage);
    }

    [Fact]
    public void Cancelling_ends_the_reading_of_a_page()
    {
        using var source = new CancellationTokenSource();
        using var document = PdfDocument.Open(PdfBytes.OnePage(string.Concat(Enumerable.Repeat("q Q ", 10_000))), cancellation: source.Token);
        source.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => document.GetPage(0).Read());
    }

    [Fact]
    public void A_page_read_again_is_the_same_page()
    {
        using var document = PdfDocument.Open(PdfBytes.OnePageWithHelvetica("BT /F1 10 Tf 100 700 Td (AB) Tj ET 9 9 m 99 9 l S"));
        var page = document.GetPage(0);

        Assert.Equal(page.Read().Glyphs, page.Read().Glyphs);
        Assert.Equal(page.Read().Rulings, page.Read().Rulings);
    }

    [Fact]
    public void A_stream_is_read_to_its_end_and_left_open()
    {
        using var stream = new MemoryStream(PdfBytes.OnePageWithHelvetica("BT /F1 10 Tf 100 700 Td (A) Tj ET"));

        using var document = PdfDocument.Open(stream);

        Assert.Equal("A", Shown.Text(document.GetPage(0).Read()));
        Assert.True(stream.CanRead);
    }

    private static PdfPageContent Read(PdfBytes file, string contents)
    {
        file.Set(2, "<< /Type /Pages /Kids [200 0 R] >>")
            .Set(200, "<< /Type /Page /MediaBox [0 0 612 792] /Resources << " + Shown.Helvetica + " >> /Contents " + contents + " >>");
        return Shown.Of(file.Build());
    }
}
