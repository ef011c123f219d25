using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace PerfEval.Pdf.Security;

/// <summary>The file key of revisions 2 to 4 from the empty password (ISO 32000-2, algorithms 2, 4, 5 and 7).</summary>
internal static class LegacyKey
{
    private const string Md5Demanded = "The file format demands MD5.";

    private static ReadOnlySpan<byte> Padding =>
    [
        0x28, 0xBF, 0x4E, 0x5E, 0x4E, 0x75, 0x8A, 0x41, 0x64, 0x00, 0x4E, 0x56, 0xFF, 0xFA, 0x01, 0x08,
        0x2E, 0x2E, 0x00, 0xB6, 0xD0, 0x68, 0x3E, 0x80, 0x2F, 0x0C, 0xA9, 0xFE, 0x64, 0x53, 0x69, 0x7A,
    ];

    /// <summary>
    /// Null where the empty password opens the file neither as the user's nor as the owner's. Producers contradict themselves about
    /// the key's length; as /U tells whether a key is right, the usual lengths are tried.
    /// </summary>
    public static byte[]? Find(SecurityParameters parameters)
    {
        ReadOnlySpan<int> lengths = [parameters.KeyBytes, 16, 5];
        foreach (var length in lengths)
        {
            if (parameters.Revision == 2 && length != 5)
                continue;
            if (Try(Padding, length, parameters) is { } asUser)
                return asUser;
            if (Try(UserPassword(length, parameters), length, parameters) is { } asOwner)
                return asOwner;
        }

        return null;
    }

    private static byte[]? Try(ReadOnlySpan<byte> paddedPassword, int length, SecurityParameters parameters)
    {
        var key = FileKey(paddedPassword, length, parameters);
        return OpensUser(key, parameters) ? key : null;
    }

    [SuppressMessage("Security", "CA5351:Do Not Use Broken Cryptographic Algorithms", Justification = Md5Demanded)]
    private static byte[] FileKey(ReadOnlySpan<byte> paddedPassword, int length, SecurityParameters parameters)
    {
        Span<byte> permissions = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(permissions, parameters.Permissions);
        byte[] input = [.. paddedPassword, .. parameters.Owner, .. permissions, .. parameters.FirstId];
        if (parameters.Revision == 4 && !parameters.EncryptMetadata)
            input = [.. input, 0xFF, 0xFF, 0xFF, 0xFF];
        var hash = MD5.HashData(input);
        for (var i = 0; i < 50 && parameters.Revision > 2; i++)
            hash = MD5.HashData(hash.AsSpan(0, length));
        return hash[..length];
    }

    [SuppressMessage("Security", "CA5351:Do Not Use Broken Cryptographic Algorithms", Justification = Md5Demanded)]
    private static bool OpensUser(byte[] key, SecurityParameters parameters)
    {
        Span<byte> expected = stackalloc byte[SecurityParameters.ShortEntry];
        if (parameters.Revision == 2)
        {
            Rc4.Apply(key, Padding, expected);
            return expected.SequenceEqual(parameters.User);
        }

        expected = expected[..16];
        MD5.HashData([.. Padding, .. parameters.FirstId], expected);
        for (var i = 0; i < 20; i++)
            Rc4.Apply(Mixed(key, i), expected, expected);
        return expected.SequenceEqual(parameters.User.AsSpan(0, expected.Length));
    }

    /// <summary>The padded user password that /O holds, if the owner's is empty.</summary>
    [SuppressMessage("Security", "CA5351:Do Not Use Broken Cryptographic Algorithms", Justification = Md5Demanded)]
    private static byte[] UserPassword(int length, SecurityParameters parameters)
    {
        var hash = MD5.HashData(Padding);
        for (var i = 0; i < 50 && parameters.Revision > 2; i++)
            hash = MD5.HashData(hash);
        var key = hash[..length];
        var password = (byte[])parameters.Owner.Clone();
        for (var i = parameters.Revision > 2 ? 19 : 0; i >= 0; i--)
            Rc4.Apply(Mixed(key, i), password, password);
        return password;
    }

    private static byte[] Mixed(byte[] key, int round) => Array.ConvertAll(key, b => (byte)(b ^ round));
}
