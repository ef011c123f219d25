using System.Runtime.InteropServices;

namespace PerfEval.Ingest.Stress.Fuzzing.Values;

/// <summary>
/// Texts of cells, each with the name, unit and nature around it. The input is the characters of all four in UTF-16 with
/// a U+FFFF between them, so that a lone surrogate stays one.
/// </summary>
internal sealed class ValuesKind : FuzzKind
{
    private const char Between = '\uFFFF';

    public override string Name => "values";

    public override string Extension => ".utf16";

    public override string? Fault(byte[] input)
    {
        var parts = new string(MemoryMarshal.Cast<byte, char>(input.AsSpan(0, input.Length & ~1))).Split(Between);
        string? Part(int index) => index < parts.Length && parts[index].Length > 0 ? parts[index] : null;
        return ValuePromises.Broken(parts[0], new() { Name = Part(1), Unit = Part(2), Nature = Part(3), FiscalYear = 2023 });
    }

    /// <summary>Whole characters are left out.</summary>
    public override IEnumerable<byte[]> Smaller(byte[] input) => base.Smaller(input).Where(smaller => (smaller.Length & 1) == 0);

    protected override byte[] Make(Random random)
    {
        string[] parts = random.Next(3) == 0 ? [ValueGrammar.Text(random), ValueGrammar.Text(random), ValueGrammar.Text(random), ValueGrammar.Text(random)] : [ValueGrammar.Text(random)];
        return MemoryMarshal.AsBytes(string.Join(Between, parts).AsSpan()).ToArray();
    }
}
