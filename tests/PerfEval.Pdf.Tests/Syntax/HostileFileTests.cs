using System.Globalization;
using System.Text;
using PerfEval.Pdf.Objects;
using PerfEval.Pdf.Syntax;
using PerfEval.Pdf.Tests.Building;

namespace PerfEval.Pdf.Tests.Syntax;

public class HostileFileTests
{
    [Theory]
    [InlineData("[")]
    [InlineData("<</A ")]
    public void Nesting_without_end_costs_the_object_and_not_the_stack(string open)
    {
        var pdf = new PdfBytes().Page("BT ET");
        var deep = pdf.Add(string.Concat(Enumerable.Repeat(open, 200_000)));
        using var file = PdfFileTests.Open(pdf.Build());

        Assert.NotNull(file.Resolve(new PdfReference(deep, 0)));
        Assert.Contains(file.Notices, n => n.Kind == PdfNoticeKind.DamagedObject);
        Assert.Equal("BT ET", PdfFileTests.FirstContent(file));
    }

    [Fact]
    public void A_circle_of_references_leads_to_null()
    {
        var pdf = new PdfBytes().Page("");
        var first = pdf.Reserve();
        var second = pdf.Add(Text($"{first} 0 R"));
        pdf.Set(first, Text($"{second} 0 R"));
        using var file = PdfFileTests.Open(pdf.Build());

        Assert.True(file.Resolve(new PdfReference(first, 0)).IsNull);
    }

    [Fact]
    public void Sections_that_name_each_other_as_previous_are_read_once()
    {
        var source = Encoding.Latin1.GetString(PdfBytes.OnePage("BT ET"));
        var start = source.IndexOf("xref\n", StringComparison.Ordinal);
        var file = source.Replace("/Root", Text($"/Prev {start} /Root"), StringComparison.Ordinal);

        using var pdf = PdfFileTests.Open(Encoding.Latin1.GetBytes(file));

        Assert.Equal("BT ET", PdfFileTests.FirstContent(pdf));
        Assert.Empty(pdf.Notices);
    }

    [Fact]
    public void An_object_stream_that_lists_itself_leads_to_null()
    {
        var pdf = new PdfBytes().Page("BT ET");
        pdf.SetStream(9, Encoding.Latin1.GetBytes("9 0 8 2 7 "), "/Type /ObjStm /N 9 0 R /First 8 0 R /Filter 7 0 R");
        var body = Encoding.Latin1.GetString(pdf.Build());

        using var file = PdfFileTests.Open(Encoding.Latin1.GetBytes(body[..body.IndexOf("xref\n", StringComparison.Ordinal)]));

        Assert.Equal("BT ET", PdfFileTests.FirstContent(file));
        Assert.True(file.Resolve(new PdfReference(8, 0)).IsNull);
    }

    [Fact]
    public void A_table_that_promises_billions_of_entries_costs_no_memory()
    {
        var source = Encoding.Latin1.GetString(PdfBytes.OnePage("BT ET"))
            .Replace("xref\n0 5\n", "xref\n2147483000 1\n0000000015 00000 n \n0 4000000000\n", StringComparison.Ordinal);
        var before = GC.GetAllocatedBytesForCurrentThread();

        using var file = PdfFileTests.Open(Encoding.Latin1.GetBytes(source));

        Assert.Equal("BT ET", PdfFileTests.FirstContent(file));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 10_000_000);
    }

    [Fact]
    public void Parsing_one_long_object_again_and_again_ends_in_a_limit()
    {
        var pdf = new PdfBytes().Page("BT ET");
        var source = Encoding.Latin1.GetString(pdf.Build());
        var body = source[..source.IndexOf("xref\n", StringComparison.Ordinal)];
        var opened = string.Concat(Enumerable.Range(10, 3_000).Select(n => Text($"{n} 0 obj [")));
        var limits = new PdfLimits { MaxDecodedBytes = 1_000_000 };

        using var file = PdfFile.Open(Encoding.Latin1.GetBytes(opened.Replace(" obj [", " obj (", StringComparison.Ordinal) + body), limits, CancellationToken.None);
        var exception = Assert.Throws<PdfException>(() =>
        {
            foreach (var number in file.ObjectNumbers())
                file.Resolve(new PdfReference(number, 0));
        });

        Assert.Equal(nameof(PdfLimits.MaxDecodedBytes), exception.LimitName);
    }

    [Fact]
    public void More_objects_than_the_limit_end_in_an_error_that_names_it()
    {
        var objects = string.Concat(Enumerable.Range(1, 50).Select(n => Text($"{n} 0 obj null endobj ")));

        var exception = Assert.Throws<PdfException>(
            () => PdfFile.Open(Encoding.Latin1.GetBytes(objects), new PdfLimits { MaxObjects = 20 }, CancellationToken.None));

        Assert.Equal(nameof(PdfLimits.MaxObjects), exception.LimitName);
    }

    [Fact]
    public void A_cancelled_token_ends_a_scan()
    {
        var objects = string.Concat(Enumerable.Range(1, 20_000).Select(n => Text($"{n} 0 obj null endobj ")));

        Assert.Throws<OperationCanceledException>(
            () => PdfFile.Open(Encoding.Latin1.GetBytes(objects), PdfLimits.Default, new CancellationToken(canceled: true)));
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
