namespace PerfEval.Pdf.Syntax;

/// <summary>Undoes the encryption of the strings of one object.</summary>
internal sealed class ObjectDecryption
{
    public byte[] String(byte[] bytes) => bytes;
}
