using PerfEval.Pdf.Filters;
using PerfEval.Pdf.Objects;
using PerfEval.Pdf.Security;

namespace PerfEval.Pdf.Syntax;

/// <summary>Which objects of an encrypted file are decrypted: all but the encryption dictionary and cross-reference streams.</summary>
internal sealed class FileSecurity
{
    private readonly Decryptor decryptor;
    private readonly int? dictionaryNumber;

    private FileSecurity(Decryptor decryptor, int? dictionaryNumber)
    {
        this.decryptor = decryptor;
        this.dictionaryNumber = dictionaryNumber;
    }

    /// <summary>Null where the trailer names no encryption. Its dictionary must not have been decrypted.</summary>
    /// <exception cref="PdfException">A password is needed, or the encryption is unknown or its dictionary lost.</exception>
    public static FileSecurity? Read(PdfDictionary trailer, PdfBudget budget)
    {
        if (!IsNamed(trailer))
            return null;
        var dictionary = trailer.Dictionary("Encrypt")
            ?? throw new PdfException(PdfFault.UnknownEncryption, "The file is encrypted, and its encryption dictionary is lost.");
        var id = (trailer.Array("ID")?[0] as PdfString)?.Bytes ?? [];
        return new FileSecurity(Decryptor.Create(dictionary, id, budget), trailer.ReferenceNumber("Encrypt"));
    }

    /// <summary>The trailer names an encryption, whether or not its dictionary can be found.</summary>
    public static bool IsNamed(PdfDictionary trailer) => trailer.Raw.TryGetValue("Encrypt", out var value) && !value.IsNull;

    public ObjectDecryption? ForObject(int number, int generation) =>
        number == dictionaryNumber ? null : new ObjectDecryption(decryptor, number, generation);

    /// <summary>The stream's bytes decrypted; null where they are not encrypted.</summary>
    public PooledBuffer? Decrypt(PdfStream stream) =>
        stream.Number <= 0 || string.Equals(stream.Dictionary.Name("Type"), "XRef", StringComparison.Ordinal)
            ? null
            : decryptor.DecryptStream(stream.Raw, stream.Number, stream.Generation, stream.Dictionary);
}
