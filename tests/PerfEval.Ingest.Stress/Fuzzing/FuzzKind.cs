namespace PerfEval.Ingest.Stress.Fuzzing;

/// <summary>Something that can be broken: how an input is made from random numbers, and which promises have to hold for it.</summary>
internal abstract class FuzzKind
{
    public abstract string Name { get; }

    /// <summary>Of the files that inputs are kept in.</summary>
    public abstract string Extension { get; }

    /// <summary>The input of a round: the same on every machine for the same seed, as long as the corpus is the same.</summary>
    public byte[] Input(int seed, int round) => Make(new Random(unchecked((seed * 1_000_003) + round)));

    /// <summary>Which promise is broken, its first line the same for the same fault; null: none.</summary>
    public abstract string? Fault(byte[] input);

    /// <summary>The input with pieces left out, large pieces first.</summary>
    public virtual IEnumerable<byte[]> Smaller(byte[] input)
    {
        for (var piece = input.Length / 2; piece > 0; piece /= 2)
        {
            for (var at = 0; at + piece <= input.Length; at += piece)
                yield return [.. input.AsSpan(0, at), .. input.AsSpan(at + piece)];
        }
    }

    protected abstract byte[] Make(Random random);
}
