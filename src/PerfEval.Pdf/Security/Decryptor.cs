using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using PerfEval.Pdf.Filters;
using PerfEval.Pdf.Objects;

namespace PerfEval.Pdf.Security;

/// <summary>
/// Decrypts the strings and streams of a file that opens with the empty password (ISO 32000-2, 7.6). The strings of the encryption
/// dictionary itself, cross-reference streams and what stands in object streams are not encrypted: not to be asked for.
/// Damaged data gives what can be decrypted, at worst nothing.
/// </summary>
internal sealed class Decryptor
{
    private const int Block = 16;

    private readonly byte[] fileKey;
    private readonly CryptFilters filters;
    private readonly bool encryptMetadata;
    private readonly PdfBudget budget;

    private Decryptor(byte[] fileKey, CryptFilters filters, bool encryptMetadata, PdfBudget budget)
    {
        this.budget = budget;
        this.fileKey = fileKey;
        this.filters = filters;
        this.encryptMetadata = encryptMetadata;
    }

    /// <param name="encrypt">The trailer's /Encrypt.</param>
    /// <param name="firstId">The first string of the trailer's /ID; empty where there is none.</param>
    /// <param name="budget">Of the file.</param>
    /// <exception cref="PdfException"><see cref="PdfFault.NeedsPassword"/> or <see cref="PdfFault.UnknownEncryption"/>.</exception>
    public static Decryptor Create(PdfDictionary encrypt, ReadOnlySpan<byte> firstId, PdfBudget budget)
    {
        budget.Cancellation.ThrowIfCancellationRequested();
        var parameters = SecurityParameters.Read(encrypt, firstId);
        var filters = CryptFilters.Read(encrypt, parameters.Version);
        var key = parameters.Version == 5 ? ModernKey.Find(parameters) : LegacyKey.Find(parameters);
        return key is null
            ? throw new PdfException(PdfFault.NeedsPassword, "The file is encrypted and needs a password.")
            : new Decryptor(key, filters, parameters.EncryptMetadata, budget);
    }

    public byte[] DecryptString(byte[] data, int number, int generation)
    {
        if (filters.Strings == CryptMethod.Identity)
            return data;
        var result = new byte[data.Length];
        var length = Decrypt(filters.Strings, data, number, generation, result);
        return length == result.Length ? result : result[..length];
    }

    /// <exception cref="PdfException"><see cref="PdfLimits.MaxHeldBytes"/></exception>
    public PooledBuffer DecryptStream(ReadOnlyMemory<byte> data, int number, int generation, PdfDictionary streamDictionary)
    {
        var method = MethodOf(streamDictionary);
        if (method == CryptMethod.Identity)
            return PooledBuffer.Over(data);
        var buffer = BufferPool.Rent(data.Length, budget);
        return PooledBuffer.Rented(buffer, Decrypt(method, data.Span, number, generation, buffer), budget);
    }

    private CryptMethod MethodOf(PdfDictionary stream)
    {
        var type = stream.Name("Type");
        if (string.Equals(type, "XRef", StringComparison.Ordinal))
            return CryptMethod.Identity;
        var filter = stream["Filter"];
        var several = filter as PdfArray;
        if ((several is null ? filter : several[0]) is PdfName { Value: FilterNames.Crypt })
        {
            var given = stream["DecodeParms"];
            var parameters = (given is PdfArray list ? list[0] : given) as PdfDictionary;
            return filters.Named(parameters?.Name("Name") ?? "Identity");
        }

        return type switch
        {
            "Metadata" when !encryptMetadata => CryptMethod.Identity,
            "EmbeddedFile" => filters.EmbeddedFiles,
            _ => filters.Streams,
        };
    }

    /// <summary>Returns how many bytes of <paramref name="destination"/> were written.</summary>
    private int Decrypt(CryptMethod method, ReadOnlySpan<byte> data, int number, int generation, Span<byte> destination)
    {
        switch (method)
        {
            case CryptMethod.Rc4:
                Rc4.Apply(ObjectKey(number, generation, aes: false), data, destination);
                return data.Length;
            case CryptMethod.AesV2:
                return DecryptAes(ObjectKey(number, generation, aes: true), data, destination);
            case CryptMethod.AesV3:
                return DecryptAes(fileKey, data, destination);
            default:
                data.CopyTo(destination);
                return data.Length;
        }
    }

    /// <summary>The first block is the initialisation vector; a last block cut short is lost, and padding that makes no sense is data.</summary>
    private static int DecryptAes(byte[] key, ReadOnlySpan<byte> data, Span<byte> destination)
    {
        var length = (data.Length / Block * Block) - Block;
        if (length <= 0)
            return 0;
        using var aes = Aes.Create();
        aes.Key = key;
        aes.DecryptCbc(data.Slice(Block, length), data[..Block], destination[..length], PaddingMode.None);
        var padding = destination[length - 1];
        var isPadding = padding is >= 1 and <= Block && !destination.Slice(length - padding, padding).ContainsAnyExcept(padding);
        return isPadding ? length - padding : length;
    }

    /// <summary>Algorithm 1.</summary>
    [SuppressMessage("Security", "CA5351:Do Not Use Broken Cryptographic Algorithms", Justification = "The file format demands MD5.")]
    private byte[] ObjectKey(int number, int generation, bool aes)
    {
        ReadOnlySpan<byte> salt = aes ? "sAlT"u8 : default;
        var hash = MD5.HashData(
            [.. fileKey, (byte)number, (byte)(number >> 8), (byte)(number >> 16), (byte)generation, (byte)(generation >> 8), .. salt]);
        return aes || fileKey.Length + 5 >= hash.Length ? hash : hash[..(fileKey.Length + 5)];
    }
}
