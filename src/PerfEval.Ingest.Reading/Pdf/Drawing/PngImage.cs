using System.Buffers.Binary;
using System.IO.Compression;
using PerfEval.Ingest.Reading.Checksums;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Drawing;

/// <summary>Pixels as a PNG file (ISO/IEC 15948): 8 bits a component, with opacity where any pixel is not opaque.</summary>
internal static class PngImage
{
    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static byte[] Encode(PdfBitmap pixels)
    {
        var isOpaque = IsOpaque(pixels.Rgba);
        using var file = new MemoryStream();
        file.Write(Signature);
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, pixels.Width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), pixels.Height);
        head[8] = 8;
        head[9] = (byte)(isOpaque ? 2 : 6);
        Chunk(file, "IHDR"u8, head);
        Chunk(file, "IDAT"u8, Packed(pixels, isOpaque));
        Chunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static ReadOnlySpan<byte> Packed(PdfBitmap pixels, bool isOpaque)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var row = new byte[1 + (pixels.Width * (isOpaque ? 3 : 4))];
            for (var y = 0; y < pixels.Height; y++)
            {
                var from = pixels.Rgba.AsSpan(4 * y * pixels.Width, 4 * pixels.Width);
                if (isOpaque)
                {
                    for (var x = 0; x < pixels.Width; x++)
                        from.Slice(4 * x, 3).CopyTo(row.AsSpan(1 + (3 * x)));
                }
                else
                {
                    from.CopyTo(row.AsSpan(1));
                }

                zlib.Write(row);
            }
        }

        return packed.GetBuffer().AsSpan(0, (int)packed.Length);
    }

    private static bool IsOpaque(byte[] rgba)
    {
        for (var i = 3; i < rgba.Length; i += 4)
        {
            if (rgba[i] != 255)
                return false;
        }

        return true;
    }

    private static void Chunk(MemoryStream file, ReadOnlySpan<byte> type, ReadOnlySpan<byte> content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        var from = (int)file.Length;
        file.Write(type);
        file.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.Of(file.GetBuffer().AsSpan(from, (int)file.Length - from)));
        file.Write(number);
    }
}
