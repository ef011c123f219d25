using PerfEval.Pdf.Security;

namespace PerfEval.Pdf.Syntax;

/// <summary>Undoes the encryption of the strings of one object, whose number and generation are part of the key.</summary>
internal sealed class ObjectDecryption(Decryptor decryptor, int number, int generation)
{
    public byte[] String(byte[] bytes) => decryptor.DecryptString(bytes, number, generation);
}
