using System.Globalization;
using System.Text;
using PerfEval.Ingest.Stress.Fuzzing.Pdf;

namespace PerfEval.Ingest.Robustness.Tests.Hostile;

/// <summary>What is wrong on a page of a .pdf: its contents, fonts, maps, images. Each through the program, on a form that is otherwise sound.</summary>
public sealed class PdfPageTests
{
    private const int New = 900;

    [Theory]
    [InlineData("/FlateDecode", 1)]
    [InlineData("[/FlateDecode /FlateDecode]", 2)]
    [InlineData("[/FlateDecode /FlateDecode /FlateDecode]", 3)]
    public async Task A_bomb_in_front_of_a_page_costs_the_page_and_a_notice_says_so(string filter, int layers)
    {
        var bomb = new byte[60_000_000];
        for (; layers > 0; layers--)
            bomb = SoundForms.Deflated(bomb);
        var answer = await Product.ExtractAsync("a.pdf", SoundForms.PdfWithContents(page => $"[{New} 0 R {page} 0 R]", SoundForms.Stream(New, bomb, $"/Filter {filter}")));
        Assert.Contains(answer.Status, (Cli.ExitStatus[])[Cli.ExitStatus.Done, Cli.ExitStatus.Refused]);
        Assert.Contains("limit", answer.Error + answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/LZWDecode")]
    [InlineData("/RunLengthDecode")]
    [InlineData("/BrotliDecode")]
    [InlineData("/ASCII85Decode")]
    [InlineData("[/ASCIIHexDecode /LZWDecode /RunLengthDecode /FlateDecode /ASCII85Decode /LZWDecode]")]
    [InlineData("/JBIG2Decode")]
    [InlineData("/JPXDecode")]
    [InlineData("/Crypt")]
    public async Task A_stream_in_a_filter_that_its_bytes_are_not_adds_nothing_to_the_page(string filter) => (await Product.ExtractAsync(
        "a.pdf", SoundForms.PdfWithContents(page => $"[{New} 0 R {page} 0 R]", SoundForms.Stream(New, [.. Enumerable.Repeat((byte)129, 4_000)], $"/Filter {filter}")))).IsTheSoundForm();

    [Fact]
    public async Task A_form_that_shows_itself_is_shown_once() => (await Product.ExtractAsync("a.pdf", SoundForms.PdfWith(parts => parts
        .Select(p => p.Source.Contains("/Contents", StringComparison.Ordinal)
            ? p with { Source = p.Source.Replace("/Contents ", $"/Contents [{New + 1} 0 R ", StringComparison.Ordinal)[..^2].TrimEnd() + "] >>" } : p)
        .Append(SoundForms.Stream(New, "/X1 Do", $"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X1 {New} 0 R >> >>"))
        .Append(SoundForms.Stream(New + 1, "q /X1 Do Q"))))).IsTheSoundForm();

    [Theory]
    [InlineData("[0 0 1e9 1e9]")]
    [InlineData("[-1e30 -1e30 1e30 1e30]")]
    [InlineData("[0 0 0 0]")]
    [InlineData("[nan inf 1e308 -1e308]")]
    public async Task A_page_of_absurd_size_is_read(string box) => Assert.Equal(
        Cli.ExitStatus.Done,
        (await Product.ExtractAsync("a.pdf", SoundForms.PdfWith(parts => parts.Select(p => p with { Source = p.Source.Replace("[0 0 595.303937007874 841.889763779528]", box, StringComparison.Ordinal) })))).Status);

    [Fact]
    public async Task An_image_of_absurd_size_costs_nothing() => (await Product.ExtractAsync("a.pdf", SoundForms.PdfWithObjects(
        $"/Extra {New} 0 R", SoundForms.Stream(New, "x", "/Type /XObject /Subtype /Image /Width 2147483647 /Height 2147483647 /BitsPerComponent 16 /ColorSpace /DeviceCMYK /Filter /JBIG2Decode")))).IsTheSoundForm();

    [Fact]
    public async Task A_map_to_Unicode_that_overflows_costs_its_text_and_never_the_program()
    {
        var answer = await Product.ExtractAsync("a.pdf", SoundForms.PdfWith(parts => parts.Select(p => IsToUnicode(p)
            ? p.WithInflated("1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <0000> <FFFFFFFF> <FFFFFFFFFFFF> endbfrange 100000 beginbfchar <01> <"u8.ToArray()) : p)));
        Assert.Equal(Cli.ExitStatus.Done, answer.Status);
    }

    [Fact]
    public async Task A_map_that_uses_itself_ends() => (await Product.ExtractAsync("a.pdf", SoundForms.PdfWithObjects(
        $"/Extra {New} 0 R", SoundForms.Stream(New, "/Own usecmap", $"/Type /CMap /CMapName /Own /UseCMap {New} 0 R")))).IsTheSoundForm();

    [Fact]
    public async Task A_layer_that_is_off_is_no_text_and_a_notice_says_so()
    {
        var answer = await Product.ExtractAsync("a.pdf", SoundForms.PdfWith(parts => parts
            .Select(p => p.Source.Contains("/Contents", StringComparison.Ordinal) ? p with { Source = Wrapped(p.Source) }
                : p.Source.Contains("/ProcSet", StringComparison.Ordinal) ? SoundForms.With(p, $"/Properties << /L1 {New} 0 R >>")
                : p.Number == SoundForms.PdfCatalog.Number ? SoundForms.With(p, $"/OCProperties << /OCGs [{New} 0 R] /D << /OFF [{New} 0 R] >> >>") : p)
            .Append(new PdfPart(New, "<< /Type /OCG /Name (layer) >>", null)).Append(SoundForms.Stream(New + 1, "/OC /L1 BDC ")).Append(SoundForms.Stream(New + 2, " EMC"))));
        Assert.Equal(Cli.ExitStatus.Done, answer.Status);
        Assert.DoesNotContain(answer.Evaluations, e => e.TryGetProperty("totalScore", out var score) && score.ValueKind == System.Text.Json.JsonValueKind.Object);
        Assert.NotEmpty(answer.Notices);
    }

    [Fact]
    public async Task Text_drawn_by_no_ink_is_not_believed_to_be_the_page_without_a_notice() => Assert.NotEmpty((await Product.ExtractAsync(
        "a.pdf", SoundForms.PdfWithContents(page => $"[{New} 0 R {page} 0 R]", SoundForms.Stream(New, "3 Tr ")))).Notices);

    [Fact]
    public async Task Contents_that_lead_back_to_themselves_are_read_once() => (await Product.ExtractAsync(
        "a.pdf", SoundForms.PdfWithContents(page => $"[{New} 0 R {page} 0 R {New} 0 R]", new PdfPart(New, $"[{New} 0 R [{New} 0 R]]", null)))).IsTheSoundForm();

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

    private static string Wrapped(string page)
    {
        var at = page.IndexOf("/Contents ", StringComparison.Ordinal) + "/Contents ".Length;
        var number = page[at..].Split(' ')[0];
        return page.Replace($"/Contents {number} 0 R", string.Create(CultureInfo.InvariantCulture, $"/Contents [{New + 1} 0 R {number} 0 R {New + 2} 0 R]"), StringComparison.Ordinal);
    }

    private static bool IsToUnicode(PdfPart part) => part.Inflated() is { } content && Encoding.Latin1.GetString(content).Contains("begincmap", StringComparison.Ordinal);
}
