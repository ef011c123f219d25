using System.Buffers.Binary;
using System.Text;

namespace PerfEval.Ingest.Reading.Tests.Docx.Package;

/// <summary>Bends what a zip says about itself.</summary>
internal static class ZipBytes
{
    /// <summary>Sets the uncompressed size of a member in its local header and in the directory.</summary>
    public static byte[] WithDeclaredSize(byte[] zip, string member, uint size)
    {
        var changed = (byte[])zip.Clone();
        foreach (var (header, nameAt, sizeAt) in Headers(changed, member, "PK\u0003\u0004", 30, 22).Concat(Headers(changed, member, "PK\u0001\u0002", 46, 24)))
        {
            Assert.True(nameAt > header);
            BinaryPrimitives.WriteUInt32LittleEndian(changed.AsSpan(header + sizeAt), size);
        }

        return changed;
    }

    /// <summary>Sets the flag of a member that says it is encrypted.</summary>
    public static byte[] Encrypted(byte[] zip, string member)
    {
        var changed = (byte[])zip.Clone();
        foreach (var (header, _, flagsAt) in Headers(changed, member, "PK\u0003\u0004", 30, 6).Concat(Headers(changed, member, "PK\u0001\u0002", 46, 8)))
            changed[header + flagsAt] |= 1;
        return changed;
    }

    private static IEnumerable<(int Header, int NameAt, int FieldAt)> Headers(byte[] zip, string member, string signature, int nameOffset, int field)
    {
        var name = Encoding.UTF8.GetBytes(member);
        var magic = Encoding.ASCII.GetBytes(signature);
        var found = false;
        for (var i = 0; i + nameOffset + name.Length <= zip.Length; i++)
        {
            if (!zip.AsSpan(i).StartsWith(magic) || !zip.AsSpan(i + nameOffset).StartsWith(name))
                continue;
            found = true;
            yield return (i, i + nameOffset, field);
        }

        Assert.True(found, $"no header of {member}");
    }
}
