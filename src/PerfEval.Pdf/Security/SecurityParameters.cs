using PerfEval.Pdf.Objects;

namespace PerfEval.Pdf.Security;

/// <summary>What the standard security handler's dictionary says (ISO 32000-2, 7.6.4.2), read once and checked for size.</summary>
internal sealed record SecurityParameters(
    int Version, int Revision, int KeyBytes, int Permissions, bool EncryptMetadata,
    byte[] Owner, byte[] User, byte[] OwnerKey, byte[] UserKey, byte[] FirstId)
{
    /// <summary>Bytes of /O and /U that revisions 2 to 4 use.</summary>
    public const int ShortEntry = 32;

    /// <summary>Bytes of /O and /U of revisions 5 and 6: a hash of 32, a salt to validate, a salt for the key.</summary>
    public const int LongEntry = 48;

    /// <exception cref="PdfException">It is not the standard handler, or a version of it that is not known.</exception>
    public static SecurityParameters Read(PdfDictionary encrypt, ReadOnlySpan<byte> firstId)
    {
        if (encrypt.Name("Filter") is { } filter && !string.Equals(filter, "Standard", StringComparison.Ordinal))
            throw Unknown($"the security handler {filter}");
        var version = encrypt.Int("V");
        var revision = encrypt.Int("R");
        var known = (version is 1 or 2 or 4 && revision is 2 or 3 or 4) || (version == 5 && revision is 5 or 6);
        if (!known)
            throw Unknown($"version {version}, revision {revision} of the standard security handler");
        var entry = version == 5 ? LongEntry : ShortEntry;
        return new SecurityParameters(
            version, revision, KeyLength(encrypt, version), Permission(encrypt), encrypt.Bool("EncryptMetadata", otherwise: true),
            Entry(encrypt, "O", entry), Entry(encrypt, "U", entry),
            version == 5 ? Entry(encrypt, "OE", 32) : [], version == 5 ? Entry(encrypt, "UE", 32) : [], firstId.ToArray());
    }

    public static PdfException Unknown(FormattableString what) =>
        new(PdfFault.UnknownEncryption, FormattableString.Invariant($"The file is encrypted by {FormattableString.Invariant(what)}, which is not read."));

    /// <summary>A 32-bit integer that some producers write unsigned.</summary>
    private static int Permission(PdfDictionary encrypt) => unchecked((int)(encrypt["P"] is PdfNumber n ? n.Long : 0));

    /// <summary>Bits as a rule; some producers write bytes.</summary>
    private static int KeyLength(PdfDictionary encrypt, int version)
    {
        if (version == 1)
            return 5;
        if (version == 5)
            return 32;
        var length = encrypt.Int("Length", version == 4 ? 128 : 40);
        return length is >= 40 and <= 128 ? length / 8 : length is >= 5 and <= 16 ? length : 16;
    }

    private static byte[] Entry(PdfDictionary encrypt, string key, int length)
    {
        var bytes = encrypt.Bytes(key);
        return bytes?.Length >= length
            ? bytes[..length]
            : throw new PdfException(PdfFault.UnknownEncryption, $"The file is encrypted, but /{key} of its encryption dictionary is missing or short.");
    }
}
