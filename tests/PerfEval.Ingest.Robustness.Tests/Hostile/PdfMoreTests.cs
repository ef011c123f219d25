using System.Text;
using PerfEval.Ingest.Stress.Fuzzing.Pdf;

namespace PerfEval.Ingest.Robustness.Tests.Hostile;

/// <summary>Beyond the list, for .pdf.</summary>
public sealed class PdfMoreTests
{
    private const int New = 900;

    [Fact]
    public async Task Contents_that_lead_back_to_themselves_are_read_once() => (await Product.ExtractAsync(
        "a.pdf", SoundForms.PdfWithContents(page => $"[{New} 0 R {page} 0 R {New} 0 R]", new PdfPart(New, $"[{New} 0 R [{New} 0 R]]", null)))).IsTheSoundForm();

    [Fact]
    public async Task A_million_kids_that_are_not_there_cost_their_names() => (await Product.ExtractAsync("a.pdf", SoundForms.PdfWith(parts => parts
        .Select(p => p.Source.Contains("/Type/Pages", StringComparison.Ordinal) ? p with { Source = PdfTests.Kids(p.Source, "", string.Concat(Enumerable.Repeat(" 99999 0 R", 1_000_000))) } : p)))).IsTheSoundForm();

    [Theory]
    [InlineData("/Count 2147483647")]
    [InlineData("/Count -1")]
    [InlineData("/Count null")]
    public async Task The_number_of_pages_that_the_tree_states_is_not_believed(string count) => (await Product.ExtractAsync("a.pdf", SoundForms.PdfWith(parts => parts
        .Select(p => p.Source.Contains("/Type/Pages", StringComparison.Ordinal) ? SoundForms.With(p with { Source = p.Source.Replace("/Count", "/Was", StringComparison.Ordinal) }, count) : p)))).IsTheSoundForm();

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(2_147_483_647)]
    public async Task Lengths_that_lie_are_not_believed(int stated) =>
        (await Product.ExtractAsync("a.pdf", PdfParts.Build(PdfParts.Of(SoundForms.Pdf), _ => stated, p => p, $"/Root {SoundForms.PdfCatalog.Number} 0 R"))).IsTheSoundForm();

    [Fact]
    public async Task Places_that_lie_are_found_by_searching() =>
        (await Product.ExtractAsync("a.pdf", PdfParts.Build(PdfParts.Of(SoundForms.Pdf), n => n, p => p / 2, $"/Root {SoundForms.PdfCatalog.Number} 0 R"))).IsTheSoundForm();

    [Theory]
    [InlineData("/Widths [{0}]")]
    [InlineData("/W [{0}]")]
    [InlineData("/FontMatrix [0 0 0 0 0 0]")]
    [InlineData("/FontBBox [1e308 -1e308 nan inf]")]
    public async Task Fonts_with_absurd_measures_are_read_or_noticed(string entry)
    {
        var numbers = string.Concat(Enumerable.Repeat("1e30 ", 300_000));
        var answer = await Product.ExtractAsync("a.pdf", SoundForms.PdfWith(parts => parts.Select(p => p.Source.Contains("/Type/Font/", StringComparison.Ordinal)
            ? SoundForms.With(p with { Source = p.Source.Replace("/Widths", "/Was", StringComparison.Ordinal) }, entry.Replace("{0}", numbers, StringComparison.Ordinal)) : p)), "bytes=60MB,inflated=100MB,seconds=60");
        Assert.Equal(Cli.ExitStatus.Done, answer.Status);
    }

    [Theory]
    [InlineData("q ")]
    [InlineData("BT ")]
    [InlineData("/P BMC ")]
    [InlineData("0 0 m 1 1 l ")]
    [InlineData("[")]
    [InlineData("1 ")]
    public async Task A_million_operators_that_are_never_closed_leave_the_page_readable_or_end_at_its_limit(string operation)
    {
        var answer = await Product.ExtractAsync(
            "a.pdf", SoundForms.PdfWithContents(page => $"[{page} 0 R {New} 0 R]", SoundForms.Stream(New, SoundForms.Deflated(Encoding.Latin1.GetBytes(string.Concat(Enumerable.Repeat(operation, 1_000_000)))), "/Filter /FlateDecode")));
        Assert.Equal(Cli.ExitStatus.Done, answer.Status);
        Assert.Equal(SoundForms.TotalScore, answer.TotalScore);
    }

    [Theory]
    [InlineData("1e308 0 0 1e308 0 0 cm")]
    [InlineData("0 0 0 0 0 0 cm")]
    [InlineData("nan inf -inf 1e400 0 0 cm")]
    public async Task Coordinates_that_are_no_places_end_in_a_document(string matrix) => Assert.Equal(
        Cli.ExitStatus.Done, (await Product.ExtractAsync("a.pdf", SoundForms.PdfWithContents(page => $"[{New} 0 R {page} 0 R]", SoundForms.Stream(New, matrix + " ")))).Status);

    [Fact]
    public async Task An_inline_image_that_never_ends_costs_what_stands_behind_it_on_its_page() => Assert.Equal(
        Cli.ExitStatus.Done, (await Product.ExtractAsync("a.pdf", SoundForms.PdfWithContents(page => $"[{New} 0 R {page} 0 R]", SoundForms.Stream(New, "BI /W 2147483647 /H 2147483647 /BPC 8 ID ")))).Status);

    [Theory]
    [InlineData("[0 0 0]")]
    [InlineData("[8 8 8]")]
    [InlineData("[-1 2 1]")]
    [InlineData("[2147483647 1 1]")]
    [InlineData("[1 4]")]
    public async Task A_cross_reference_stream_with_columns_of_no_width_is_repaired(string widths)
    {
        var parts = PdfParts.Of(SoundForms.Pdf).Append(SoundForms.Stream(New, "\0\0\0\0\0\0", $"/Type /XRef /W {widths} /Index [0 2147483647] /Size 2147483647 /Root {SoundForms.PdfCatalog.Number} 0 R")).ToList();
        var text = Encoding.Latin1.GetString(PdfParts.Build(parts, n => n, null, $"/Root {SoundForms.PdfCatalog.Number} 0 R"));
        var place = text.IndexOf($"{New} 0 obj", StringComparison.Ordinal);
        (await Product.ExtractAsync("a.pdf", Encoding.Latin1.GetBytes(text[..text.LastIndexOf("trailer", StringComparison.Ordinal)] + $"startxref\n{place}\n%%EOF"))).IsTheSoundForm();
    }

    [Fact]
    public async Task Objects_of_absurd_numbers_are_objects_or_nothing() => (await Product.ExtractAsync("a.pdf", SoundForms.PdfWithObjects(
        "/Extra 2147483648 0 R /More 99999999999999999999 0 R /Negative -5 0 R", new PdfPart(int.MaxValue, "<< /A 2147483647 0 R >>", null)))).IsTheSoundForm();
}
