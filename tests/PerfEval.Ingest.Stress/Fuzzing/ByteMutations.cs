namespace PerfEval.Ingest.Stress.Fuzzing;

/// <summary>Changes that know nothing of what the bytes mean.</summary>
internal static class ByteMutations
{
    public static byte[] Apply(Random random, byte[] bytes)
    {
        if (bytes.Length == 0)
            return [0];
        var at = random.Next(bytes.Length);
        var length = random.Next(Math.Min(1_000, bytes.Length - at) + 1);
        switch (random.Next(6))
        {
            case 0:
                return bytes[..at];
            case 1:
                return [.. bytes.AsSpan(0, at), .. bytes.AsSpan(at + length)];
            case 2:
                return [.. bytes.AsSpan(0, at), .. bytes.AsSpan(at, length), .. bytes.AsSpan(at)];
            case 3:
                var from = random.Next(bytes.Length - length + 1);
                return [.. bytes.AsSpan(0, at), .. bytes.AsSpan(from, length), .. bytes.AsSpan(Math.Min(bytes.Length, at + length))];
            default:
                var changed = (byte[])bytes.Clone();
                for (var i = random.Next(1, 8); i > 0; i--)
                    changed[random.Next(changed.Length)] = (byte)random.Next(256);
                return changed;
        }
    }
}
