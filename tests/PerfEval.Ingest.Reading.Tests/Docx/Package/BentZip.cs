using System.Buffers.Binary;
using System.Text;

namespace PerfEval.Ingest.Reading.Tests.Docx.Package;

/// <summary>A zip that was sound, with one thing that it says about a member bent, in the member's own header and in the directory.</summary>
internal static class BentZip
{
    private static readonly (byte[] Signature, int NameAt, int FlagsAt, int SizeAt)[] Kinds =
    [
        ("PK\u0003\u0004"u8.ToArray(), 30, 6, 22),
        ("PK\u0001\u0002"u8.ToArray(), 46, 8, 24),
    ];

    /// <summary>Another uncompressed size than the member has.</summary>
    public static byte[] WithDeclaredSize(byte[] zip, string member, uint size)
    {
        var changed = (byte[])zip.Clone();
        foreach (var (_, sizeAt) in Headers(changed, member))
            BinaryPrimitives.WriteUInt32LittleEndian(changed.AsSpan(sizeAt), size);
        return changed;
    }

    /// <summary>The flag that says that the member is encrypted.</summary>
    public static byte[] Encrypted(byte[] zip, string member)
    {
        var changed = (byte[])zip.Clone();
        foreach (var (flagsAt, _) in Headers(changed, member))
            changed[flagsAt] |= 1;
        return changed;
    }

    private static List<(int FlagsAt, int SizeAt)> Headers(byte[] zip, string member)
    {
        var name = Encoding.UTF8.GetBytes(member);
        var found = new List<(int FlagsAt, int SizeAt)>();
        foreach (var kind in Kinds)
        {
            for (var i = 0; i + kind.NameAt + name.Length <= zip.Length; i++)
            {
                if (zip.AsSpan(i).StartsWith(kind.Signature) && zip.AsSpan(i + kind.NameAt).StartsWith(name))
                    found.Add((i + kind.FlagsAt, i + kind.SizeAt));
            }
        }

        Assert.True(found.Count >= Kinds.Length, $"no header of {member}");
        return found;
    }
}
