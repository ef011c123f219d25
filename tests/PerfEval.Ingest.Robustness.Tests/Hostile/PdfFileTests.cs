using System.Text;
using PerfEval.Ingest.Stress.Fuzzing.Pdf;

namespace PerfEval.Ingest.Robustness.Tests.Hostile;

/// <summary>What is wrong with a .pdf as a file of objects: its tables, its tree of pages, what is around and in it. Each through the program, on a form that is otherwise sound.</summary>
public sealed class PdfFileTests
{
    private const int New = 900;

    [Fact]
    public async Task The_form_that_the_others_are_made_of_is_read_whole() => (await Product.ExtractAsync("a.pdf", SoundForms.Pdf)).IsTheSoundForm();

    [Fact]
    public async Task The_form_put_together_again_is_read_whole() => (await Product.ExtractAsync("a.pdf", SoundForms.PdfWith(parts => parts))).IsTheSoundForm();

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

    [Theory]
    [InlineData("[")]
    [InlineData("<< /A ")]
    [InlineData("(")]
    public async Task Nesting_without_end_costs_its_object_and_not_the_file(string opening) => (await Product.ExtractAsync("a.pdf", SoundForms.PdfWithObjects(
        $"/Extra {New} 0 R", new PdfPart(New, string.Concat(Enumerable.Repeat(opening, 200_000)), null)))).IsTheSoundForm();

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
    public async Task A_million_kids_that_are_not_there_cost_their_names() => (await Product.ExtractAsync("a.pdf", SoundForms.PdfWith(parts => parts
        .Select(p => IsPages(p) ? p with { Source = Kids(p.Source, "", string.Concat(Enumerable.Repeat(" 99999 0 R", 1_000_000))) } : p)))).IsTheSoundForm();

    [Theory]
    [InlineData("/Count 2147483647")]
    [InlineData("/Count -1")]
    [InlineData("/Count null")]
    public async Task The_number_of_pages_that_the_tree_states_is_not_believed(string count) => (await Product.ExtractAsync("a.pdf", SoundForms.PdfWith(parts => parts
        .Select(p => IsPages(p) ? SoundForms.With(p with { Source = p.Source.Replace("/Count", "/Was", StringComparison.Ordinal) }, count) : p)))).IsTheSoundForm();

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

    private static bool IsPages(PdfPart part) => part.Source.Contains("/Type/Pages", StringComparison.Ordinal);

    private static string Kids(string source, string before, string after)
    {
        var (start, end) = (source.IndexOf('[', source.IndexOf("/Kids", StringComparison.Ordinal)) + 1, source.IndexOf(']', source.IndexOf("/Kids", StringComparison.Ordinal)));
        return source[..start] + before + source[start..end] + after + source[end..];
    }
}
