using System.IO.Compression;
using System.Security.Cryptography;

namespace PerfEval.Ingest.Cli.Loading;

/// <summary>The file itself as it is kept (<c>--keep-source</c>): compressed with Brotli.</summary>
internal static class SourceCopy
{
    /// <param name="path">Where the file is.</param>
    /// <param name="sha256">Of what was read: other bytes are not its source.</param>
    /// <exception cref="IOException">It cannot be read any more, or is another by now.</exception>
    public static byte[] Of(string path, string sha256)
    {
        using var hash = SHA256.Create();
        using var buffer = new MemoryStream();
        using (var source = new CryptoStream(File.OpenRead(path), hash, CryptoStreamMode.Read))
        using (var brotli = new BrotliStream(buffer, CompressionLevel.Optimal, leaveOpen: true))
            source.CopyTo(brotli);
        return Convert.ToHexStringLower(hash.Hash!) == sha256 ? buffer.ToArray() : throw new IOException("文件在读取期间被改动");
    }
}
