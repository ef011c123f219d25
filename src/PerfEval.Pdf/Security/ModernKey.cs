using System.Security.Cryptography;

namespace PerfEval.Pdf.Security;

/// <summary>The file key of revisions 5 and 6 from the empty password (ISO 32000-2, algorithms 2.A and 2.B).</summary>
internal static class ModernKey
{
    /// <summary>Algorithm 2.B ends by chance: a round above this number cannot be reached, as it ends when a byte is at most the round - 32.</summary>
    private const int LastRound = 288;

    /// <summary>Null where the empty password opens the file neither as the user's nor as the owner's.</summary>
    public static byte[]? Find(SecurityParameters parameters)
    {
        var user = parameters.User.AsSpan();
        if (Hash(user[32..40], [], parameters.Revision).AsSpan().SequenceEqual(user[..32]))
            return Unwrap(Hash(user[40..48], [], parameters.Revision), parameters.UserKey);
        var owner = parameters.Owner.AsSpan();
        if (Hash(owner[32..40], user, parameters.Revision).AsSpan().SequenceEqual(owner[..32]))
            return Unwrap(Hash(owner[40..48], user, parameters.Revision), parameters.OwnerKey);
        return null;
    }

    private static byte[] Unwrap(byte[] key, byte[] wrapped)
    {
        using var aes = Aes.Create();
        aes.Key = key;
        return aes.DecryptCbc(wrapped, new byte[16], PaddingMode.None);
    }

    /// <summary>Of the empty password, a salt and (for the owner) /U.</summary>
    private static byte[] Hash(ReadOnlySpan<byte> salt, ReadOnlySpan<byte> user, int revision)
    {
        var hash = SHA256.HashData([.. salt, .. user]);
        if (revision == 5)
            return hash;
        using var aes = Aes.Create();
        for (var round = 1; round <= LastRound; round++)
        {
            byte[] unit = [.. hash, .. user];
            var input = new byte[unit.Length * 64];
            for (var i = 0; i < 64; i++)
                unit.CopyTo(input, i * unit.Length);
            aes.Key = hash[..16];
            var encrypted = aes.EncryptCbc(input, hash.AsSpan(16, 16), PaddingMode.None);

            // The number that the first 16 bytes make, modulo 3: as 256 is 1 modulo 3, the sum of the bytes will do.
            var sum = 0;
            foreach (var b in encrypted.AsSpan(0, 16))
                sum += b;
            hash = (sum % 3) switch
            {
                0 => SHA256.HashData(encrypted),
                1 => SHA384.HashData(encrypted),
                _ => SHA512.HashData(encrypted),
            };
            if (round >= 64 && encrypted[^1] <= round - 32)
                break;
        }

        return hash[..32];
    }
}
