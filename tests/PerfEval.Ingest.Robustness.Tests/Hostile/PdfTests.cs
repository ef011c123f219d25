using System.Globalization;
using System.Text;
using PerfEval.Ingest.Stress.Fuzzing.Pdf;

namespace PerfEval.Ingest.Robustness.Tests.Hostile;

/// <summary>The list for .pdf: each through the program, on a form that is otherwise sound.</summary>
public sealed class PdfTests
{
    private const int New = 900;

    [Fact]
    public async Task The_form_that_the_others_are_made_of_is_read_whole() => (await Product.ExtractAsync("a.pdf", SoundForms.Pdf)).IsTheSoundForm();

    [Fact]
    public async Task The_form_put_together_again_is_read_whole() => (await Product.ExtractAsync("a.pdf", SoundForms.PdfWith(parts => parts))).IsTheSoundForm();

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

    [Theory]
    [InlineData("/Prev 15")]
    [InlineData("/Prev 999999999")]
    [InlineData("/Prev -1")]
    [InlineData("/XRefStm 15")]
    public async Task A_table_that_leads_back_or_nowhere_ends(string trailer) => (await Product.ExtractAsync("a.pdf", SoundForms.PdfWith(parts => parts, trailer))).IsTheSoundForm();

    [Fact]
    public async Task A_table_that_names_itself_as_the_one_before_is_read_once()
    {
        var text = Encoding.Latin1.GetString(SoundForms.PdfWith(parts => parts, "/Prev 0000000000"));
        var table = text[(text.LastIndexOf("startxref", StringComparison.Ordinal) + 10)..].Split('\n')[0];
        (await Product.ExtractAsync("a.pdf", Encoding.Latin1.GetBytes(text.Replace("/Prev 0000000000", "/Prev " + table.PadLeft(10, '0'), StringComparison.Ordinal)))).IsTheSoundForm();
    }

    [Fact]
    public async Task A_page_tree_that_holds_itself_gives_each_page_once() => (await Product.ExtractAsync("a.pdf", SoundForms.PdfWith(parts => parts
        .Select(p => IsPages(p) ? p with { Source = Kids(p.Source, $"{p.Number} 0 R ", $" {p.Number} 0 R") } : p)))).IsTheSoundForm();

    [Fact]
    public async Task An_object_stream_that_holds_and_extends_itself_is_nothing() => (await Product.ExtractAsync("a.pdf", SoundForms.PdfWithObjects(
        $"/Extra {New} 0 R", SoundForms.Stream(New, $"{New} 0 {New + 1} 5 << >> << >>", $"/Type /ObjStm /N 2 /First 12 /Extends {New} 0 R")))).IsTheSoundForm();

    [Fact]
    public async Task A_form_that_shows_itself_is_shown_once() => (await Product.ExtractAsync("a.pdf", SoundForms.PdfWith(parts => parts
        .Select(p => p.Source.Contains("/Contents", StringComparison.Ordinal)
            ? p with { Source = p.Source.Replace("/Contents ", $"/Contents [{New + 1} 0 R ", StringComparison.Ordinal)[..^2].TrimEnd() + "] >>" } : p)
        .Append(SoundForms.Stream(New, "/X1 Do", $"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X1 {New} 0 R >> >>"))
        .Append(SoundForms.Stream(New + 1, "q /X1 Do Q"))))).IsTheSoundForm();

    [Theory]
    [InlineData("[")]
    [InlineData("<< /A ")]
    [InlineData("(")]
    public async Task Nesting_without_end_costs_its_object_and_not_the_file(string opening) => (await Product.ExtractAsync("a.pdf", SoundForms.PdfWithObjects(
        $"/Extra {New} 0 R", new PdfPart(New, string.Concat(Enumerable.Repeat(opening, 200_000)), null)))).IsTheSoundForm();

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
    public async Task A_form_in_XML_that_names_a_file_of_the_machine_is_not_parsed()
    {
        const string xfa = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\"><!ENTITY % p SYSTEM \"http://192.0.2.1/x.dtd\"> %p;]><xdp:xdp xmlns:xdp=\"http://ns.adobe.com/xdp/\">&e;</xdp:xdp>";
        (await Product.ExtractAsync("a.pdf", SoundForms.PdfWithObjects($"/AcroForm << /XFA {New} 0 R /Fields [] >>", SoundForms.Stream(New, xfa)))).IsTheSoundForm();
    }

    [Theory]
    [InlineData("/V 5 /R 6 /O (x) /U (y) /P 0 /Length 256 /OE (z) /UE (z) /Perms (z)")]
    [InlineData("/V 99 /R 99")]
    [InlineData("/V 4 /R 4 /CF 5 /StmF /Nowhere /O null /U [] /P (x) /Length -8")]
    [InlineData("")]
    public async Task An_encrypted_file_that_does_not_open_is_refused_and_never_misread(string entries)
    {
        var answer = await Product.ExtractAsync("a.pdf", SoundForms.PdfWith(parts => parts, $"/Encrypt << /Filter /Standard {entries} >> /ID [<00> <00>]"));
        Assert.Equal((Cli.ExitStatus.Refused, ""), (answer.Status, answer.Output));
    }

    [Theory]
    [InlineData("garbage before\r\n", "\n\n<html>trailing</html>\n")]
    [InlineData("GIF89a;", "<script>alert(1)</script>")]
    public async Task A_file_with_another_around_it_is_read_as_the_document_in_it(string before, string after) =>
        (await Product.ExtractAsync("a.pdf", [.. Encoding.Latin1.GetBytes(before), .. SoundForms.Pdf, .. Encoding.Latin1.GetBytes(after)])).IsTheSoundForm();

    [Fact]
    public async Task A_file_that_begins_as_an_archive_is_refused_as_one() =>
        Assert.Equal(Cli.ExitStatus.Refused, (await Product.ExtractAsync("a.pdf", [.. "PK\u0003\u0004 half an archive"u8, .. SoundForms.Pdf, .. "PK\u0005\u0006\0\0\0\0"u8])).Status);

    [Fact]
    public async Task What_is_attached_and_what_wants_to_run_is_neither_read_nor_run() => (await Product.ExtractAsync("a.pdf", SoundForms.PdfWithObjects(
        $"/OpenAction << /S /Launch /F (cmd.exe) >> /AA << /WC << /S /JavaScript /JS (app.alert\\(1\\)) >> >> /Names << /EmbeddedFiles << /Names [(b.pdf) << /Type /Filespec /EF << /F {New} 0 R >> >>] >> >>",
        SoundForms.Stream(New, SoundForms.Pdf, "/Type /EmbeddedFile")))).IsTheSoundForm();

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

    private static string Wrapped(string page)
    {
        var at = page.IndexOf("/Contents ", StringComparison.Ordinal) + "/Contents ".Length;
        var number = page[at..].Split(' ')[0];
        return page.Replace($"/Contents {number} 0 R", string.Create(CultureInfo.InvariantCulture, $"/Contents [{New + 1} 0 R {number} 0 R {New + 2} 0 R]"), StringComparison.Ordinal);
    }

    private static bool IsPages(PdfPart part) => part.Source.Contains("/Type/Pages", StringComparison.Ordinal);

    private static bool IsToUnicode(PdfPart part) => part.Inflated() is { } content && Encoding.Latin1.GetString(content).Contains("begincmap", StringComparison.Ordinal);

    internal static string Kids(string source, string before, string after)
    {
        var (start, end) = (source.IndexOf('[', source.IndexOf("/Kids", StringComparison.Ordinal)) + 1, source.IndexOf(']', source.IndexOf("/Kids", StringComparison.Ordinal)));
        return source[..start] + before + source[start..end] + after + source[end..];
    }
}
