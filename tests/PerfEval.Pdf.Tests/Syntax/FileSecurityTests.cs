using System.Text;
using PerfEval.Pdf.Objects;
using PerfEval.Pdf.Syntax;
using PerfEval.Pdf.Tests.Building;
using PerfEval.Pdf.Tests.Security;

namespace PerfEval.Pdf.Tests.Syntax;

public class FileSecurityTests
{
    public static TheoryData<string> Names() => [.. EncryptedDocument.WithoutPassword.Select(d => d.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Strings_and_streams_of_an_encrypted_file_are_decrypted(string name)
    {
        using var file = PdfFileTests.Open(Build(name).Build());

        Assert.Equal(EncryptedDocument.ClearContent, PdfFileTests.FirstContent(file));
        Assert.Equal(EncryptedDocument.ClearTitle, Title(file));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_repaired_encrypted_file_is_decrypted(string name)
    {
        var source = Encoding.Latin1.GetString(Build(name).Build());
        using var file = PdfFileTests.Open(Encoding.Latin1.GetBytes(source.Replace("startxref", "", StringComparison.Ordinal)));

        Assert.Equal(EncryptedDocument.ClearContent, PdfFileTests.FirstContent(file));
        Assert.Equal(EncryptedDocument.ClearTitle, Title(file));
    }

    [Fact]
    public void The_strings_of_the_encryption_dictionary_are_left_as_they_are()
    {
        using var file = PdfFileTests.Open(Build("AES-128").Build());

        Assert.Equal<byte?>(0x56, Assert.IsType<PdfDictionary>(file.Trailer["Encrypt"]).Bytes("O")?[0]);
    }

    [Fact]
    public void An_encryption_dictionary_whose_trailer_is_lost_is_found_and_used()
    {
        var source = Encoding.Latin1.GetString(Build("AES-256, revision 6").Build());
        using var file = PdfFileTests.Open(Encoding.Latin1.GetBytes(source[..source.IndexOf("xref\n", StringComparison.Ordinal)]));

        Assert.Equal(EncryptedDocument.ClearContent, PdfFileTests.FirstContent(file));
    }

    [Fact]
    public void A_file_whose_encryption_dictionary_is_lost_is_refused_rather_than_misread()
    {
        var source = Encoding.Latin1.GetString(Build("AES-128").Build()).Replace("/Encrypt 9 0 R", "/Encrypt 8 0 R", StringComparison.Ordinal);

        var exception = Assert.Throws<PdfException>(() => PdfFileTests.Open(Encoding.Latin1.GetBytes(source)));

        Assert.Equal(PdfFault.UnknownEncryption, exception.Fault);
    }

    [Fact]
    public void An_encrypted_stream_with_a_wrong_length_keeps_its_last_block()
    {
        byte[] blocks = [.. new byte[31], (byte)'\r'];
        var source = Encoding.Latin1.GetString(Build("AES-128").SetStream(10, blocks).Build());

        using var file = PdfFileTests.Open(Encoding.Latin1.GetBytes(source.Replace("/Length 32 ", "/Length 99 ", StringComparison.Ordinal)));

        Assert.Equal(32, Assert.IsType<PdfStream>(file.Resolve(new PdfReference(10, 0))).Raw.Length);
    }

    private static string Title(PdfFile file) =>
        Encoding.Latin1.GetString(Assert.IsType<PdfDictionary>(file.Resolve(new PdfReference(2, 0))).Bytes("Title") ?? []);

    // The numbers are those that the strings were encrypted with.
    private static PdfBytes Build(string name)
    {
        var document = EncryptedDocument.WithoutPassword.First(d => d.Name == name);
        return new PdfBytes { TrailerEntries = $"/Encrypt 9 0 R /ID [<{EncryptedDocument.FirstId}> <{EncryptedDocument.FirstId}>]" }
            .Set(1, "<< /Type /Catalog /Pages 6 0 R >>")
            .Set(2, $"<< /Title <{document.Title}> >>")
            .SetStream(5, Convert.FromHexString(document.Content))
            .Set(6, "<< /Type /Pages /Kids [7 0 R] /Count 1 >>")
            .Set(7, "<< /Type /Page /Parent 6 0 R /Contents 5 0 R >>")
            .Set(9, document.Encrypt);
    }
}
