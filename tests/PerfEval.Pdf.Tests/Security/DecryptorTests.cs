using System.Text;
using PerfEval.Pdf.Objects;
using PerfEval.Pdf.Security;
using PerfEval.Pdf.Syntax;
using PerfEval.Pdf.Tests.Building;

namespace PerfEval.Pdf.Tests.Security;

public class DecryptorTests
{
    public static TheoryData<string> Readable => [.. EncryptedDocument.WithoutPassword.Select(d => d.Name)];
    public static TheoryData<string> Locked => [.. EncryptedDocument.WithPassword.Select(d => d.Name)];

    [Theory]
    [MemberData(nameof(Readable))]
    public void A_document_that_opens_with_the_empty_password_is_decrypted(string name)
    {
        var document = EncryptedDocument.WithoutPassword.Single(d => d.Name == name);
        var decryptor = Create(document.Encrypt);

        var title = decryptor.DecryptString(Convert.FromHexString(document.Title), 2, 0);
        using var content = Stream(decryptor, document.Content, "");

        Assert.Equal(EncryptedDocument.ClearTitle, Encoding.Latin1.GetString(title));
        Assert.Equal(EncryptedDocument.ClearContent, Encoding.Latin1.GetString(content.Span));
    }

    [Theory]
    [MemberData(nameof(Locked))]
    public void A_document_with_passwords_says_that_it_needs_one(string name)
    {
        var document = EncryptedDocument.WithPassword.Single(d => d.Name == name);

        Assert.Equal(PdfFault.NeedsPassword, Assert.Throws<PdfException>(() => Create(document.Encrypt)).Fault);
    }

    [Theory]
    [InlineData("<< /Filter /Acme.Locks /V 1 /R 2 >>")]
    [InlineData("<< /Filter /Standard /V 3 /R 3 >>")]
    [InlineData("<< /Filter /Standard /V 6 /R 7 >>")]
    [InlineData("<< /Filter /Standard /V 1 /R 2 /O (short) /U (short) /P -4 >>")]
    [InlineData("<< >>")]
    public void A_handler_that_is_not_known_is_named_as_unknown(string encrypt)
    {
        Assert.Equal(PdfFault.UnknownEncryption, Assert.Throws<PdfException>(() => Create(encrypt)).Fault);
    }

    [Fact]
    public void A_crypt_filter_of_unknown_method_in_use_is_named_as_unknown()
    {
        var encrypt = Vector("AES-128").Encrypt.Replace("/AESV2", "/ROT13", StringComparison.Ordinal);

        Assert.Equal(PdfFault.UnknownEncryption, Assert.Throws<PdfException>(() => Create(encrypt)).Fault);
    }

    [Fact]
    public void A_wrong_key_length_in_the_dictionary_does_not_lock_the_document()
    {
        var encrypt = Vector("RC4, 128 bits").Encrypt.Replace("/Length 128", "/Length 40", StringComparison.Ordinal);

        Assert.Equal(EncryptedDocument.ClearTitle, Encoding.Latin1.GetString(Create(encrypt).DecryptString(Convert.FromHexString(Vector("RC4, 128 bits").Title), 2, 0)));
    }

    [Fact]
    public void Permissions_written_unsigned_are_the_same()
    {
        var encrypt = Vector("RC4, 128 bits").Encrypt.Replace("/P -4", "/P 4294967292", StringComparison.Ordinal);

        Assert.NotNull(Create(encrypt));
    }

    [Theory]
    [InlineData("/Type /XRef")]
    [InlineData("/Filter /Crypt")]
    [InlineData("/Filter [/Crypt /FlateDecode] /DecodeParms [<< /Name /Identity >> null]")]
    public void A_stream_that_says_it_is_not_encrypted_is_left_as_it_is(string entries)
    {
        using var content = Stream(Create(Vector("AES-128").Encrypt), "616263", entries);

        Assert.Equal("abc", Encoding.Latin1.GetString(content.Span));
    }

    [Fact]
    public void A_streams_own_crypt_filter_goes_before_that_of_all_streams()
    {
        var encrypt = Vector("AES-128").Encrypt.Replace("/StmF /StdCF", "/StmF /Identity", StringComparison.Ordinal);
        var decryptor = Create(encrypt);

        using var own = Stream(decryptor, Vector("AES-128").Content, "/Filter /Crypt /DecodeParms << /Name /StdCF >>");
        using var other = Stream(decryptor, "616263", "");

        Assert.Equal(EncryptedDocument.ClearContent, Encoding.Latin1.GetString(own.Span));
        Assert.Equal("abc", Encoding.Latin1.GetString(other.Span));
    }

    [Fact]
    public void Metadata_are_left_as_they_are_where_the_dictionary_says_so()
    {
        using var clear = Stream(Create(Vector("AES-128, metadata clear").Encrypt), "616263", "/Type /Metadata");
        using var encrypted = Stream(Create(Vector("AES-128").Encrypt), Vector("AES-128").Content, "/Type /Metadata");

        Assert.Equal("abc", Encoding.Latin1.GetString(clear.Span));
        Assert.Equal(EncryptedDocument.ClearContent, Encoding.Latin1.GetString(encrypted.Span));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(15, 0)]
    [InlineData(16, 0)]
    [InlineData(31, 0)]
    [InlineData(47, 16)]
    [InlineData(48, 32)]
    public void Aes_data_cut_short_gives_its_whole_blocks(int length, int expected)
    {
        var document = Vector("AES-128");

        using var content = Stream(Create(document.Encrypt), document.Content[..(length * 2)], "");

        Assert.Equal(EncryptedDocument.ClearContent[..expected], Encoding.Latin1.GetString(content.Span));
    }

    private static EncryptedDocument Vector(string name) => EncryptedDocument.WithoutPassword.Single(d => d.Name == name);

    private static Decryptor Create(string encrypt)
    {
        using var file = Open(new PdfBytes { CatalogEntries = "/Given " + encrypt }.Page(""));
        var dictionary = Assert.IsType<PdfDictionary>(file.Catalog["Given"]);
        return Assert.IsType<Decryptor>(Decryptor.Create(dictionary, Convert.FromHexString(EncryptedDocument.FirstId), file.Budget));
    }

    private static Pdf.Filters.PooledBuffer Stream(Decryptor decryptor, string data, string entries)
    {
        using var file = Open(new PdfBytes { CatalogEntries = $"/Given << {entries} >>" }.Page(""));
        return decryptor.DecryptStream(Convert.FromHexString(data), 5, 0, Assert.IsType<PdfDictionary>(file.Catalog["Given"]));
    }

    private static PdfFile Open(PdfBytes bytes) => PdfFile.Open(bytes.Build(), PdfLimits.Default, CancellationToken.None);
}
