namespace PerfEval.Pdf.Security;

/// <summary>The stream cipher of PDF's older encryption; the framework has none. Encrypting and decrypting are the same.</summary>
internal static class Rc4
{
    /// <param name="key">1 to 256 bytes.</param>
    /// <param name="data">What to decrypt.</param>
    /// <param name="destination">As long as <paramref name="data"/>; may be the same bytes.</param>
    public static void Apply(ReadOnlySpan<byte> key, ReadOnlySpan<byte> data, Span<byte> destination)
    {
        Span<byte> state = stackalloc byte[256];
        for (var n = 0; n < state.Length; n++)
            state[n] = (byte)n;
        byte j = 0;
        for (var n = 0; n < state.Length; n++)
        {
            j += (byte)(state[n] + key[n % key.Length]);
            (state[n], state[j]) = (state[j], state[n]);
        }

        byte i = 0;
        j = 0;
        for (var n = 0; n < data.Length; n++)
        {
            var a = state[++i];
            j += a;
            var b = state[j];
            state[i] = b;
            state[j] = a;
            destination[n] = (byte)(data[n] ^ state[(byte)(a + b)]);
        }
    }
}
