namespace PerfEval.Pdf.Fonts.CMaps;

/// <summary>Cuts a string into codes and gives each its CID (ISO 32000-1, 9.7.5). Immutable: one instance may serve many threads.</summary>
internal abstract class CMap
{
    public abstract bool IsVertical { get; }

    /// <summary>
    /// Reads the code at the start of <paramref name="bytes"/>, which is not empty, and returns its CID; 0 (notdef) where the code has none.
    /// <paramref name="code"/> is the bytes read, most significant first; <paramref name="length"/> their number: 1 to 4, never more than there are.
    /// </summary>
    public abstract int Read(ReadOnlySpan<byte> bytes, out int code, out int length);

    /// <summary>The CID of a code of that many bytes; 0 where it has none.</summary>
    public abstract int Lookup(int code, int length);

    /// <summary>
    /// The text of a code, where the codes of this CMap are themselves Unicode (UniGB-UTF16-H and its like); null elsewhere. More exact
    /// than the way through the CID, which may stand for several characters.
    /// </summary>
    public virtual string? TextOf(int code, int length) => null;

    /// <summary>Codes and their lengths, for a CMap that builds on this one.</summary>
    internal abstract CodeSpace CodeSpace { get; }
}
