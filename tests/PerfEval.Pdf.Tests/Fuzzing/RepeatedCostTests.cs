using System.Globalization;
using PerfEval.Pdf.Fonts;
using PerfEval.Pdf.Objects;
using PerfEval.Pdf.Syntax;
using PerfEval.Pdf.Tests.Building;
using PerfEval.Pdf.Tests.Content;

namespace PerfEval.Pdf.Tests.Fuzzing;

/// <summary>What costs little once, and what a small file may ask for again and again.</summary>
public class RepeatedCostTests
{
    private const string Show = "BT /F1 9 Tf 9 9 Td (text) Tj ET";

    private static readonly PdfNotice OperatorLimit = new(PdfNoticeKind.PageLimit, 1, nameof(PdfLimits.MaxPageOperators));

    [Fact]
    public void Glyphs_that_all_stand_in_one_place_are_read_in_time()
    {
        var letters = string.Concat(Enumerable.Repeat("(AAAAAAAA) Tj ", 62_000));
        using var hang = new CancellationTokenSource(TimeSpan.FromSeconds(60));

        using var document = PdfDocument.Open(PdfBytes.OnePageWithHelvetica("BT /F1 9 Tf 0 Tz 9 9 Td (x) Tj 0 0 Td " + letters), cancellation: hang.Token);

        Assert.Equal(1 + (62_000 * 8), document.GetPage(0).Read().Glyphs.Count);
    }

    [Fact]
    public void A_long_form_that_does_nothing_is_not_gone_over_without_end()
    {
        var pdf = new PdfBytes();
        var form = pdf.AddStream(new string(' ', 1_000_000), "/Subtype /Form /BBox [0 0 9 9]");

        var content = Painted(pdf, Show + string.Concat(Enumerable.Repeat(" /X Do", 2_000)), Text($"/XObject << /X {form} 0 R >>"));

        Assert.Equal("text", Shown.Text(content));
        Assert.Equal([OperatorLimit], content.Notices);
    }

    [Fact]
    public void An_inline_image_of_a_form_that_is_painted_again_and_again_is_not_kept_as_often()
    {
        var pdf = new PdfBytes();
        var image = "q 9 0 0 9 0 0 cm BI /W 1000 /H 1000 /BPC 8 /CS /G ID " + new string('x', 1_000_000) + " EI Q";
        var form = pdf.AddStream(image, "/Subtype /Form /BBox [0 0 9 9]");
        var before = GC.GetAllocatedBytesForCurrentThread();

        var content = Painted(pdf, string.Concat(Enumerable.Repeat("/X Do ", 300)), Text($"/XObject << /X {form} 0 R >>"));

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 150_000_000);
        Assert.Equal(300, content.Images.Count);
        Assert.Equal(1_000_000, content.Images[0].ReadBytes().Length);
        Assert.Empty(content.Images[^1].ReadBytes());
    }

    [Fact]
    public void Replacement_text_of_sequences_that_are_never_closed_is_bounded()
    {
        var pdf = new PdfBytes();
        var text = pdf.Add("(" + new string('x', 1_000_000) + ")");
        var before = GC.GetAllocatedBytesForCurrentThread();

        var content = Painted(pdf, Show + string.Concat(Enumerable.Repeat(" /Span /P BDC", 1_000)), Text($"/Properties << /P << /ActualText {text} 0 R >> >>"));

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 300_000_000);
        Assert.Equal("text", Shown.Text(content));
        Assert.Equal([OperatorLimit], content.Notices);
    }

    [Fact]
    public void A_membership_of_very_many_layers_is_not_gone_over_without_end()
    {
        var pdf = new PdfBytes { CatalogEntries = "/OCProperties << /D << /OFF [90 0 R] >> >>" };
        pdf.Set(90, "<< /Type /OCG >>");
        var layers = pdf.Add("<< /Type /OCMD /OCGs [" + string.Concat(Enumerable.Repeat("91 0 R ", 200_000)) + "] >>");

        var content = Painted(pdf, Show + string.Concat(Enumerable.Repeat(" /OC /P BDC EMC", 1_000)), Text($"/Properties << /P {layers} 0 R >>"));

        Assert.Equal("text", Shown.Text(content));
        Assert.Equal([OperatorLimit], content.Notices);
    }

    [Fact]
    public void Nodes_of_a_page_tree_that_share_their_kids_do_not_multiply_them()
    {
        var kids = string.Concat(Enumerable.Range(100, 300).Concat(Enumerable.Range(100_000, 100_000)).Select(n => Text($"{n} 0 R ")));
        var pdf = new PdfBytes().Page(Show, "<< " + Shown.Helvetica + " >>").Set(2, "<< /Kids 9 0 R >>").Set(9, $"[{kids}]");
        for (var i = 0; i < 300; i++)
            pdf.Set(100 + i, "<< /Type /Pages /Kids 9 0 R >>");
        var file = pdf.Build();
        var before = GC.GetAllocatedBytesForCurrentThread();

        using var document = PdfDocument.Open(file);

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 150_000_000);
        Assert.Equal("text", Shown.Text(document.GetPage(0).Read()));
    }

    [Fact]
    public void Fonts_that_share_a_name_of_a_megabyte_do_not_keep_it_each()
    {
        var pdf = new PdfBytes();
        var name = pdf.Add("/" + new string('A', 1_000_000));
        var ordering = pdf.Add("(" + new string('B', 1_000_000) + ")");
        var fonts = Enumerable.Range(0, 200).Select(_ => pdf.Add(Text(
            $"<< /Subtype /Type0 /BaseFont {name} 0 R /DescendantFonts [<< /BaseFont {name} 0 R /CIDSystemInfo << /Ordering {ordering} 0 R >> >>] >>"))).ToList();
        var content = "BT 9 9 Td " + string.Concat(fonts.Select(n => Text($"/F{n} 9 Tf <0001> Tj ")));
        var file = pdf.Page(content, "<< /Font << " + string.Concat(fonts.Select(n => Text($"/F{n} {n} 0 R "))) + ">> >>").Build();
        var before = GC.GetAllocatedBytesForCurrentThread();

        var glyphs = Shown.Of(file).Glyphs;

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 100_000_000);
        Assert.Equal(200, glyphs.Count);
        Assert.All(glyphs, g => Assert.InRange(g.Font.Name.Length, 100, 2_000));
    }

    [Fact]
    public void A_map_of_long_texts_counts_for_more_than_one_of_characters()
    {
        var pdf = new PdfBytes();
        var map = pdf.AddStream("1 beginbfrange <0000> <7fff> <" + string.Concat(Enumerable.Repeat("4e00", 240)) + "> endbfrange");
        var fonts = Enumerable.Range(0, 40).Select(_ => pdf.Add(Text(
            $"<< /Subtype /Type0 /BaseFont /S /Encoding /Identity-H /ToUnicode {map} 0 R /DescendantFonts [<< /Subtype /CIDFontType2 >>] >>"))).ToList();
        var content = "BT 9 9 Td " + string.Concat(fonts.Select(n => Text($"/F{n} 9 Tf <0001> Tj ")));
        var file = pdf.Page(content, "<< /Font << " + string.Concat(fonts.Select(n => Text($"/F{n} {n} 0 R "))) + ">> >>").Build();

        var shown = Shown.Of(file);

        Assert.Equal([new PdfNotice(PdfNoticeKind.PageLimit, 1, nameof(PdfLimits.MaxFontEntries))], shown.Notices);
        Assert.InRange(shown.Glyphs.Count, 4, 10);
    }

    [Fact]
    public void Following_one_reference_again_and_again_ends_in_a_limit()
    {
        using var file = PdfFile.Open(PdfBytes.OnePage(""), new PdfLimits { MaxDecodedBytes = 1_000_000 }, CancellationToken.None);

        var exception = Assert.Throws<PdfException>(() =>
        {
            for (var i = 0; i < 300_000; i++)
                file.Resolve(new PdfReference(1, 0));
        });

        Assert.Equal(nameof(PdfLimits.MaxDecodedBytes), exception.LimitName);
    }

    [Fact]
    public void A_long_code_that_is_shown_again_costs_no_further_entry()
    {
        var glyphs = new GlyphPages(new PdfBudget(new PdfLimits { MaxFontEntries = 10 }, CancellationToken.None));

        for (var i = 0; i < 1_000; i++)
            Assert.Equal(0, glyphs.Slot(0xE4B880 + (i % 10)).Length);
        Assert.Throws<PdfException>(() => glyphs.Slot(0xE4B890).Length);
    }

    private static PdfPageContent Painted(PdfBytes pdf, string content, string resources) =>
        Shown.Of(pdf.Page(content, "<< " + Shown.Helvetica + " " + resources + " >>").Build());

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
