namespace PerfEval.Ingest.Reading.Archives;

/// <summary>A file as the central directory of a zip describes it (APPNOTE.TXT 4.3.12).</summary>
internal sealed record ZipRecord(byte[] Name, byte[] Extra, int Flags, int Method, uint Crc, long Compressed, long Inflated, long HeaderOffset)
{
    private const int EncryptedFlag = 0x0001;
    private const int StrongEncryptionFlag = 0x0040;
    private const int Utf8Flag = 0x0800;

    /// <summary>AES as WinZip does it: the method is in the extra field.</summary>
    private const int AesMethod = 99;

    /// <summary>Null where it is no date.</summary>
    public DateTime? ModifiedAt { get; init; }

    public bool IsEncrypted => (Flags & (EncryptedFlag | StrongEncryptionFlag)) != 0 || Method == AesMethod;

    public bool IsUtf8 => (Flags & Utf8Flag) != 0;

    /// <summary>The part that every Office Open XML package has.</summary>
    public bool IsPackagePart => Name.AsSpan().SequenceEqual("[Content_Types].xml"u8);

    /// <summary>The data of an extra field, or empty.</summary>
    public ReadOnlySpan<byte> ExtraField(int id)
    {
        var rest = Extra.AsSpan();
        while (rest.Length >= 4)
        {
            var length = rest[2] | (rest[3] << 8);
            if (length > rest.Length - 4)
                break;
            if ((rest[0] | (rest[1] << 8)) == id)
                return rest.Slice(4, length);
            rest = rest[(4 + length)..];
        }

        return [];
    }
}
