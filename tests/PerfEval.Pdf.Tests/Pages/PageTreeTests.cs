using PerfEval.Pdf.Tests.Building;

namespace PerfEval.Pdf.Tests.Pages;

public class PageTreeTests
{
    private const string Leaf = "<< /Type /Page /MediaBox [0 0 100 200] >>";

    [Theory]
    [InlineData("<< /Type /Pages /Kids [11 0 R 12 0 R] /Count 99 >>", 2)]
    [InlineData("<< /Kids [11 0 R 12 0 R] /Count -1 >>", 2)]
    [InlineData("<< /Type /Pages /Kids [11 0 R << /Type /Page >>] >>", 2)]
    [InlineData("<< /Type /Page /MediaBox [0 0 9 9] >>", 1)]
    public void The_count_is_not_believed_and_types_are_not_needed(string root, int pages) => Assert.Equal(pages, Count(root));

    [Theory]
    [InlineData("<< /Type /Pages /Kids [11 0 R 2 0 R 12 0 R] >>")]
    [InlineData("<< /Type /Pages /Kids [11 0 R 11 0 R 12 0 R] >>")]
    [InlineData("<< /Type /Pages /Kids [11 0 R 77 0 R 12 0 R] >>")]
    [InlineData("<< /Type /Pages /Kids [13 0 R 12 0 R 11 0 R] >>")]
    public void Cycles_doubles_and_missing_kids_cost_nothing_else(string root) => Assert.Equal(2, Count(root));

    [Theory]
    [InlineData("<< /Type /Pages >>")]
    [InlineData("<< /Type /Pages /Kids [] >>")]
    [InlineData("null")]
    [InlineData("<< /Type /Pages /Kids [77 0 R] >>")]
    public void Pages_that_the_tree_has_lost_are_collected_in_the_order_of_their_numbers(string root)
    {
        using var document = PdfDocument.Open(File(root));

        Assert.Equal(2, document.PageCount);
        Assert.Contains(document.Notices, n => n.Kind == PdfNoticeKind.PageTreeRebuilt);
        Assert.Equal(100, document.GetPage(0).Width);
        Assert.Equal(300, document.GetPage(1).Width);
    }

    [Fact]
    public void A_file_without_any_page_says_so()
    {
        var file = new PdfBytes().Set(2, "<< /Type /Pages /Kids [] >>").Build();

        var fault = Assert.Throws<PdfException>(() => PdfDocument.Open(file));

        Assert.Equal(PdfFault.Damaged, fault.Fault);
    }

    [Fact]
    public void A_tree_as_deep_as_it_likes_is_walked_without_recursion_up_to_the_limit()
    {
        var file = new PdfBytes();
        for (var i = 0; i < 5000; i++)
            file.Set(100 + i, FormattableString.Invariant($"<< /Type /Pages /Kids [{101 + i} 0 R] >>"));
        file.Set(5100, Leaf).Set(2, "<< /Type /Pages /Kids [100 0 R 5100 0 R] >>");

        using var document = PdfDocument.Open(file.Build());

        Assert.Equal(1, document.PageCount);
    }

    [Fact]
    public void More_pages_than_the_limit_end_in_an_error_that_names_it()
    {
        var fault = Assert.Throws<PdfException>(() => PdfDocument.Open(File("<< /Kids [11 0 R 12 0 R] >>"), PdfLimits.Default with { MaxPages = 1 }));

        Assert.Equal((PdfFault.Limit, nameof(PdfLimits.MaxPages)), (fault.Fault, fault.LimitName));
    }

    [Fact]
    public void A_page_inherits_box_rotation_and_resources_from_the_nodes_above()
    {
        var file = new PdfBytes();
        var content = file.AddStream("BT /F1 10 Tf 10 10 Td (A) Tj ET");
        file.Set(2, "<< /Type /Pages /Kids [50 0 R] /MediaBox [0 0 300 400] /Rotate 90 /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Courier >> >> >> >>")
            .Set(50, "<< /Type /Pages /Kids [51 0 R] /MediaBox [0 0 200 300] >>")
            .Set(51, FormattableString.Invariant($"<< /Type /Page /Contents {content} 0 R >>"));

        using var document = PdfDocument.Open(file.Build());
        var page = document.GetPage(0);

        Assert.Equal((300f, 200f, 90), (page.Width, page.Height, page.Rotation));
        Assert.Equal("Courier", page.Read().Glyphs[0].Font.Name);
    }

    private static int Count(string root)
    {
        using var document = PdfDocument.Open(File(root));
        return document.PageCount;
    }

    private static byte[] File(string root) => new PdfBytes()
        .Set(2, root)
        .Set(11, Leaf)
        .Set(12, "<< /Type /Page /MediaBox [0 0 300 200] >>")
        .Set(13, "<< /Type /Pages /Kids [13 0 R] >>")
        .Build();
}
